// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/suggestions.h"

namespace ui {

/// What the shop sells, offered while the name of a line is typed.
class ItemHits
{
public:
    void read(Desk &desk);
    /// Those whose name has it in it.
    QList<Suggestion> like(const QString &text);
    /// The item behind a line of the last answer; none where there is no such line.
    const core::ItemRow *at(int line) const;

private:
    QList<core::ItemRow> m_items;
    QList<core::ItemRow> m_hits;
};

} // namespace ui
