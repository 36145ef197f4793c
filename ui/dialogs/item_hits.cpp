// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item_hits.h"

#include "core/base/folding.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostItemHits = 8;

} // namespace

void ItemHits::read(Desk &desk,
                    QObject *context,
                    core::ItemRange range,
                    const std::function<void()> &then)
{
    desk.read(
            [by = desk.by(), range](core::Shop &shop) { return shop.items.list(by, most, range); })
        .then(context, [this, &desk, then](const core::Outcome<QList<core::ItemRow>> &items) {
            if (!items)
                return desk.refuse(items.error());
            keep(*items);
            if (then)
                then();
        });
}

void ItemHits::keep(const QList<core::ItemRow> &rows)
{
    m_items.clear();
    for (const core::ItemRow &row : rows)
        m_items.append({.row = row, .folded = core::folded(row.item->name)});
    std::stable_sort(m_items.begin(), m_items.end(), [](const Known &one, const Known &other) {
        return one.folded < other.folded;
    });
}

QList<core::ItemRow> ItemHits::matching(const QString &text, int limit) const
{
    QList<core::ItemRow> rows;
    const QString wanted = core::folded(text);
    for (const Known &item : m_items) {
        if (rows.size() == limit)
            break;
        const QString &code = item.row.item->code;
        if (item.folded.contains(wanted)
            || (!code.isEmpty() && code.startsWith(text, Qt::CaseInsensitive))) {
            rows.append(item.row);
        }
    }
    return rows;
}

QList<Suggestion> ItemHits::like(const QString &text)
{
    m_hits = core::folded(text).isEmpty() ? QList<core::ItemRow>() : matching(text, mostItemHits);
    QList<Suggestion> lines;
    for (const core::ItemRow &hit : std::as_const(m_hits)) {
        const core::ItemPrice *price = core::priceAt(hit.prices, core::Decimal::whole(1));
        lines.append({.icon = u"tag"_s,
                      .title = hit.item->name,
                      .detail = hit.item->code.isEmpty() ? hit.item->unit : hit.item->code,
                      .trailing = price ? price->price.text() : QString()});
    }
    return lines;
}

const core::ItemRow *ItemHits::at(int line) const
{
    return line >= 0 && line < m_hits.size() ? &m_hits[line] : nullptr;
}

const core::ItemRow *ItemHits::named(const QString &name) const
{
    const auto known = std::find_if(m_items.cbegin(), m_items.cend(), [&](const Known &item) {
        return item.row.item->name == name;
    });
    return known == m_items.cend() ? nullptr : &known->row;
}

core::ItemPrices ItemHits::pricesOf(const QString &name) const
{
    const core::ItemRow *item = named(name);
    return item ? item->prices : core::ItemPrices();
}

} // namespace ui
