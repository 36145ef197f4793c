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

QList<Takings> MoneyMoveStore::byMode(Day from, Day to, std::optional<Id<Staff>> person) const
{
    Query query(m_database,
                R"(SELECT m.mode, sum(m.taken), sum(m.taken > 0), sum(m.refunded),
                          sum(m.refunded > 0)
                     FROM (SELECT r.id, r.mode, r.amount AS taken, 0 AS refunded
                             FROM receipt r JOIN entry e ON e.id = r.id AND e.live = 1
                            WHERE r.id >= ?1 AND r.dated BETWEEN ?2 AND ?3
                           UNION ALL
                           SELECT a.id, a.mode, 0, a.amount
                             FROM adjustment a JOIN entry e ON e.id = a.id AND e.live = 1
                            WHERE a.id >= ?1 AND a.dated BETWEEN ?2 AND ?3 AND a.kind = 7) m
                    WHERE ?4 IS NULL
                       OR ?4 = (SELECT u.actor FROM op o JOIN unit u ON u.row = o.unit
                                 WHERE o.id = m.id ORDER BY o.row LIMIT 1)
                    GROUP BY m.mode ORDER BY m.mode)",
                madeFor(from),
                from,
                to,
                Value(person));
    QList<Takings> all;
    while (query.next()) {
        all.append({.mode = query.choice<PaymentMode>(0),
                    .person = person,
                    .personName = {},
                    .day = {},
                    .taken = query.money(1),
                    .receipts = int(query.integer(2)),
                    .refunded = query.money(3),
                    .refunds = int(query.integer(4))});
    }
    return all;
}

} // namespace core
