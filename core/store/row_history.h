// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

namespace core {

/// What the log makes of one row: every op that counts, in the order of their stamps, each for the
/// groups it won. None where nothing counts (or can be read).
///
/// Throws StoreError.
std::optional<RowValues> rowFromLog(const Database &database, const Table &table, const RowId &id);

} // namespace core
