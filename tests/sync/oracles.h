// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/model_server.h"
#include "tests/sync/pc.h"

namespace tests {

/// What must hold on one PC at every moment: O5 money, O7 own writes stay, O11 the cursor skips
/// nothing. Empty when it does.
QString faultNow(Pc &pc);

/// O8: something of a table that the PC is not to have is in its file, if only as a leftover. Empty
/// when nothing is.
QString leakOf(const ModelServer &server, Pc &pc);

/// What must hold when everybody is even: O1 convergence, O2 payments, O3 causality, O4 series, O6
/// chains, O8 secrets, O10 what was not taken is listed; and that nobody was taken for a copy who
/// is none.
QString faultAtEnd(const ModelServer &server, const Pcs &pcs);

} // namespace tests
