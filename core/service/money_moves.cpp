// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/money_moves.h"

#include "core/store/money_move_store.h"
#include "core/store/takings_store.h"

namespace core {

Result<MoneyMovePage>
MoneyMoves::page(const By &by, const ReceiptFilter &filter, std::optional<RowId> after, int limit)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<MoneyMovePage> {
        return MoneyMoveStore(m_shop.database()).page(filter, after, limit);
    });
}

Result<QList<Takings>>
MoneyMoves::totals(const By &by, Day from, Day to, std::optional<Id<Staff>> person)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<Takings>> {
        return TakingsStore(m_shop.database()).takings(from, to, TakingsBy::Mode, person);
    });
}

} // namespace core
