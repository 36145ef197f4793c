// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/money_move_store.h"

#include "core/store/adjustment_store.h"
#include "core/store/receipt_store.h"

#include <algorithm>

namespace core {

QList<AdjustmentRow> MoneyMoveStore::refunds(const ReceiptFilter &filter,
                                             const RowId &from,
                                             const RowId &before,
                                             int limit) const
{
    Query ids(m_database,
              R"(SELECT a.id FROM adjustment a
                  WHERE a.id >= ?1 AND a.id < ?2 AND a.kind = 7 AND a.dated BETWEEN ?3 AND ?4
                    AND (?5 IS NULL OR a.mode = ?5)
                    AND (?6 IS NULL OR a.customer = ?6)
                    AND (?7 IS NULL OR ?7 = (SELECT u.actor FROM op o JOIN unit u ON u.row = o.unit
                                              WHERE o.id = a.id ORDER BY o.row LIMIT 1))
                  ORDER BY a.id DESC LIMIT ?8)",
              from,
              before,
              filter.from.value_or(Day::earliest()),
              filter.to.value_or(Day::latest()),
              Value(filter.mode),
              Value(filter.customer),
              Value(filter.takenBy),
              limit);
    const AdjustmentStore adjustments(m_database);
    QList<AdjustmentRow> rows;
    while (ids.next()) {
        if (const auto row = adjustments.row(ids.id<AccountAdjustment>(0)))
            rows.append(*row);
    }
    return rows;
}

MoneyMovePage MoneyMoveStore::page(const ReceiptFilter &filter,
                                   const std::optional<RowId> &after,
                                   int limit) const
{
    std::optional<Id<Receipt>> receiptsAfter;
    if (after)
        receiptsAfter = Id<Receipt>(*after);
    const ReceiptPage receipts = ReceiptStore(m_database).page(filter, receiptsAfter, limit);
    // Refunds are few: only those between the receipts of this page are looked for, or all that
    // are left when there is no receipt behind it.
    const RowId oldest = receipts.more ? receipts.rows.last().receipt.id.row()
                                       : madeFor(filter.from.value_or(Day::earliest()));
    const QList<AdjustmentRow> given =
        refunds(filter, oldest, after.value_or(RowId::ceiling()), limit + 1);
    MoneyMovePage page;
    for (const ReceiptRow &row : receipts.rows)
        page.rows.append({.what = row});
    for (const AdjustmentRow &row : given)
        page.rows.append({.what = row});
    std::sort(page.rows.begin(), page.rows.end(), [](const MoneyMove &one, const MoneyMove &two) {
        return two.id() < one.id();
    });
    page.more = receipts.more || page.rows.size() > limit;
    page.rows = page.rows.mid(0, limit);
    return page;
}

} // namespace core
