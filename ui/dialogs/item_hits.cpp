// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item_hits.h"

#include "core/base/folding.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostItems = 10'000;
constexpr int mostItemHits = 8;

} // namespace

void ItemHits::read(Desk &desk, QObject *context)
{
    desk.read([by = desk.by()](core::Shop &shop) { return shop.items.list(by, mostItems); })
        .then(context, [this](const core::Outcome<QList<core::ItemRow>> &items) {
            if (items)
                keep(*items);
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

QList<Suggestion> ItemHits::like(const QString &text)
{
    m_hits.clear();
    QList<Suggestion> lines;
    const QString wanted = core::folded(text);
    if (wanted.isEmpty())
        return lines;
    for (const Known &item : std::as_const(m_items)) {
        if (m_hits.size() == mostItemHits)
            break;
        const QString &code = item.row.item->code;
        const bool isMeant = item.folded.contains(wanted)
                             || (!code.isEmpty() && code.startsWith(text, Qt::CaseInsensitive));
        if (!isMeant)
            continue;
        m_hits.append(item.row);
        const core::ItemPrice *price = core::priceAt(item.row.prices, core::Decimal::whole(1));
        lines.append({.icon = u"tag"_s,
                      .title = item.row.item->name,
                      .detail = code.isEmpty() ? item.row.item->unit : code,
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
