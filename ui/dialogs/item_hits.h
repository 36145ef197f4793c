// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/suggestions.h"

namespace ui {

/// What the shop sells, kept in memory so that every key is answered at once.
class ItemHits
{
public:
    static constexpr int most = 10'000; ///< more are not read

    /// Reads the catalogue anew, beside the window; until it is there the one of before counts.
    /// `context` is whoever has this, `then` what follows when it is there.
    void read(Desk &desk,
              QObject *context,
              core::ItemRange range = core::ItemRange::Sold,
              const std::function<void()> &then = {});
    /// By name, at most `limit`: those whose name has it in it, or whose code begins with it.
    QList<core::ItemRow> matching(const QString &text, int limit) const;
    /// The first of them, to be offered; nothing for an empty text.
    QList<Suggestion> like(const QString &text);
    /// The item behind a line of the last answer; none where there is no such line.
    const core::ItemRow *at(int line) const;
    /// The thing of exactly this name; none where there is none.
    const core::ItemRow *named(const QString &name) const;
    core::ItemPrices pricesOf(const QString &name) const;

private:
    struct Known
    {
        core::ItemRow row;
        QString folded;
    };

    void keep(const QList<core::ItemRow> &rows);

    QList<Known> m_items;
    QList<core::ItemRow> m_hits;
};

} // namespace ui
