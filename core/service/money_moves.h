// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money_move.h"
#include "core/store/shop_file.h"

namespace core {

/// What is asked about money that came in and went out again over the counter.
class MoneyMoves
{
public:
    explicit MoneyMoves(ShopFile &shop) : m_shop(shop) {}

    /// A page of payments and refunds behind `after`, newest first; the filter holds for both.
    ///
    /// Refuses: NotPermitted.
    Result<MoneyMovePage>
    page(const By &by, const ReceiptFilter &filter, std::optional<RowId> after, int limit);
    /// What came in and was given back on these days by each mode, by one person where one is
    /// named; what was taken back does not count.
    ///
    /// Refuses: NotPermitted.
    Result<QList<Takings>>
    totals(const By &by, Day from, Day to, std::optional<Id<Staff>> person = {});

private:
    ShopFile &m_shop;
};

} // namespace core
