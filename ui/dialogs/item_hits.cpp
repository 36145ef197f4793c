// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/item_hits.h"

#include "core/base/folding.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostItems = 2'000;
constexpr int mostHits = 8;

} // namespace

void ItemHits::read(Desk &desk)
{
    const auto items = desk.shop().items.list(desk.by(), mostItems);
    m_items = items ? *items : QList<core::ItemRow>();
}

QList<Suggestion> ItemHits::like(const QString &text)
{
    m_hits.clear();
    QList<Suggestion> lines;
    const QString wanted = core::folded(text);
    if (wanted.isEmpty())
        return lines;
    for (const core::ItemRow &item : std::as_const(m_items)) {
        if (m_hits.size() == mostHits)
            break;
        if (!item.item->active || !core::folded(item.item->name).contains(wanted))
            continue;
        m_hits.append(item);
        lines.append({.icon = u"tag"_s,
                      .title = item.item->name,
                      .detail = item.item->unit,
                      .trailing = item.price ? item.price->price.text() : QString()});
    }
    return lines;
}

const core::ItemRow *ItemHits::at(int line) const
{
    return line >= 0 && line < m_hits.size() ? &m_hits[line] : nullptr;
}

} // namespace ui
