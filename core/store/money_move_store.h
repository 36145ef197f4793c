// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money_move.h"
#include "core/store/query.h"

namespace core {

/// Payments and refunds as one list. Throws StoreError.
class MoneyMoveStore
{
public:
    explicit MoneyMoveStore(const Database &database) : m_database(database) {}

    /// Newest first, behind `after`.
    MoneyMovePage
    page(const ReceiptFilter &filter, const std::optional<RowId> &after, int limit) const;

private:
    QList<AdjustmentRow>
    refunds(const ReceiptFilter &filter, const RowId &from, const RowId &before, int limit) const;

    const Database &m_database;
};

} // namespace core
