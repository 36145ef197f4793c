// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unit_log.h"

namespace core {

/// A copy of a shop's file that is nobody's: what another PC begins with, so that it needs of the
/// feed only what came since. Its log, its rows and what is derived from them are of one moment,
/// up to one place of the server's log.
///
/// Makes one of `copy`, which is a whole copy of a PC's file: nothing in it says any more whose it
/// was, or with which secret it spoke to the server.
///
/// Refuses: ChangedSince (that PC never met a server, or its file is not what the server's log
/// says: something waits, was not even kept there, or was lost there).
Result<Done> makeSnapshot(Database &copy);

/// Whether a file is a snapshot whose log is the one that it says, op by op, and which has the
/// tables that `keeps` stands for and no others. What is in its rows is for the audit to find.
///
/// Refuses: NotFound (the log is not whole, or the class is another one).
Result<Done> checkSnapshot(Database &database, DataClass keeps);

} // namespace core
