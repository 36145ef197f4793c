// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_table.h"

#include <deque>
#include <functional>
#include <memory>

namespace ui {

/// What a block may be parted from.
enum class Keep {
    Free,
    WithNext, ///< never the last on its page
    AtBottom, ///< as WithNext towards what is above it, and at the foot of its page
};

/// Puts blocks on pages, one below the other.
///
/// A table's head stands again on every page that it reaches; its rows are whole unless one is
/// higher than a page; a sum that is carried forward stands at the end of a page and on top of the
/// next. What is kept together goes to the next page together, its last row with it.
class PageFlow
{
public:
    PageFlow(const SheetLook &look, Qt::LayoutDirection direction)
        : m_look(look)
        , m_direction(direction)
    {}

    void add(const Piece &piece, BlockKind kind, Keep keep = Keep::Free, double gap = 0);
    /// A long text: line by line.
    void add(const ShapedText &text, double gap);
    /// `lastRow`: whether the last row stays with what follows.
    void add(PaperTable table, Keep lastRow, double gap = 0);

    /// On top of the pages after the first.
    void setRunningHead(const Piece &piece) { m_runningHead = piece; }
    /// At the foot of page n of m; `height` is the room it takes.
    void setFoot(double height, std::function<Piece(int page, int pages)> foot);
    void setWatermark(const QString &text) { m_watermark = text; }

    QList<SheetPage> pages();

private:
    struct Atom
    {
        Piece piece;
        BlockKind kind = BlockKind::Text;
        Keep keep = Keep::Free;
        double gap = 0;
        std::shared_ptr<const PaperTable> table;
        int index = 0;
        int from = 0; ///< the first line of a row that has been cut
    };

    size_t groupLength() const;
    double heightOf(size_t atoms) const;
    bool fits(size_t atoms) const;
    void placeFirst();
    /// Fills the page with the start of a row that is higher than a page.
    bool cut(size_t place);
    void startPage();
    void breakPage();
    void addFeet();
    void addWatermark(SheetPage &page) const;
    double freshRoom(const Atom &atom) const;

    const SheetLook m_look;
    const Qt::LayoutDirection m_direction;
    std::deque<Atom> m_atoms;
    Piece m_runningHead;
    std::function<Piece(int, int)> m_foot;
    double m_footHeight = 0;
    QString m_watermark;

    QList<SheetPage> m_pages;
    double m_y = 0;
    double m_bottom = 0;
    bool m_isFresh = true;
    std::shared_ptr<const PaperTable> m_within; ///< the table whose row stands last on the page
};

} // namespace ui
