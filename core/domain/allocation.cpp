// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/allocation.h"

#include <algorithm>
#include <tuple>

namespace core {

QList<Split> oldestFirst(QList<OpenItem> items, Money amount)
{
    std::sort(items.begin(), items.end(), [](const OpenItem &a, const OpenItem &b) {
        return std::tie(a.due, a.dated, a.id) < std::tie(b.due, b.dated, b.id);
    });
    return inOrder(items, amount);
}

QList<OpenItem> leftOpen(QList<OpenItem> items, const QList<Split> &splits)
{
    const auto isPaid = [&splits](const OpenItem &item) {
        return std::any_of(splits.begin(), splits.end(), [&item](const Split &split) {
            return split.item == item.id;
        });
    };
    for (OpenItem &item : items) {
        for (const Split &split : splits)
            item.open -= split.item == item.id ? split.amount : Money();
    }
    std::stable_partition(items.begin(), items.end(), isPaid);
    return items;
}

QList<Split> inOrder(const QList<OpenItem> &items, Money amount)
{
    QList<Split> splits;
    for (const OpenItem &item : items) {
        const Money part = std::min(item.open, amount);
        if (!part.isPositive())
            continue;
        splits.append({item.id, part});
        amount -= part;
    }
    return splits;
}

QList<Money> effectiveAmounts(const QList<StatedAllocation> &inOrder, QHash<RowId, Money> left)
{
    QList<Money> effective;
    effective.reserve(inOrder.size());
    for (const StatedAllocation &stated : inOrder) {
        const Money part =
            std::min({stated.amount, left.value(stated.credit), left.value(stated.debit)});
        left[stated.credit] -= part;
        left[stated.debit] -= part;
        effective.append(part);
    }
    return effective;
}

} // namespace core
