// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/clocks.h"
#include "core/store/rows.h"
#include "core/store/ruling.h"

namespace core {

/// The row that an op makes where there was none.
RowValues rowFrom(const Table &table, const OpBody &body, const Stamp &stamp);

/// Sets against a register's row what an op says: each group goes to the later stamp. Answers the
/// cells that changed hands (empty: the op lost everywhere) and leaves `row` as it is afterwards.
/// An insert of a row that is there already, because two PCs made it under one id, speaks for every
/// group, "deleted" included. Groups that the server did not give to the op stay as they are.
///
/// Throws StoreError (ShopDamaged) when the row's clocks cannot be read.
Cells mergeInto(const Table &table,
                RowValues &row,
                const OpBody &body,
                const Stamp &stamp,
                const Ruling &ruling = {});

} // namespace core
