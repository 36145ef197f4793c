// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/model_server.h"

namespace tests {

/// Who wrote each group of each register last, worked out from the log by nothing but the rule (the
/// later stamp, of what counts), and held against the rows that the server has: a second opinion on
/// core/store/merge, which the server of the tests uses too. Empty when they agree.
QString lastWriterFault(const ModelServer &server);

} // namespace tests
