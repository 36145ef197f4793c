// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/print/sheet_look.h"

#include <functional>
#include <optional>

namespace ui {

/// A column of a printed table. One with a share is as wide as it leaves the others room for; the
/// others are as wide as what stands in them.
struct PaperColumn
{
    QString heading;
    Side side = Side::Leading;
    double share = 0;
    double least = 0; ///< millimetres
    bool hideIfEmpty = true;
    bool isStrong = false;
};

/// What stands in a cell, and a smaller line below it.
struct PaperCell
{
    PaperCell(const QString &what = {}) : text(what) {}
    PaperCell(const QString &what, const QString &smaller) : text(what), below(smaller) {}

    QString text;
    QString below;
};

/// How a table says at a page's end how far its amounts have come.
struct TableCarry
{
    QString carried; ///< "Carried forward"
    QString brought;
    std::function<QString(core::Money)> text;
    core::Money start;
};

/// Rows under headings as pieces of a page: it knows widths and heights, not pages.
class PaperTable
{
public:
    PaperTable(QList<PaperColumn> columns, const SheetLook &look, double width);

    /// `amount` is what the row adds to the sum that is carried forward.
    void add(const QList<PaperCell> &cells, core::Money amount = {});
    /// A last row, set apart.
    void addTotal(const QList<PaperCell> &cells) { m_total = cells; }
    void carry(const TableCarry &carry) { m_carry = carry; }
    /// Shapes what was added; nothing can be added afterwards.
    void measure();

    /// All of it at once, for a block that is never parted.
    Piece whole();

    int count() const { return int(m_rows.size()); }
    double width() const { return m_width; }
    Piece head() const;
    /// The lines of a row that has been cut: `from` to `to`, all by default.
    Piece row(int index, int from = 0, int to = -1) const;
    int linesOf(int index) const;
    double heightOf(int index, int from = 0, int to = -1) const;
    std::optional<Piece> total() const;
    /// The line at a page's end or start above row `before`; none where nothing is carried.
    std::optional<Piece> carriedBefore(int before, BlockKind kind) const;
    double carryHeight() const;

private:
    struct Cell
    {
        ShapedText text;
        ShapedText below;
        qsizetype lines() const { return text.lines.size() + below.lines.size(); }
    };
    struct Row
    {
        QList<PaperCell> said;
        QList<Cell> cells;
        core::Money sumBefore;
    };

    void hideEmpty();
    void setWidths();
    void share(const QList<double> &wanted);
    Cell shape(const PaperCell &cell, qsizetype column, double width) const;
    Piece line(const QList<Cell> &cells, int from, int to) const;
    void rule(Piece &piece) const;

    QList<PaperColumn> m_columns;
    const SheetLook m_look;
    const double m_width;
    QList<Row> m_rows;
    QList<PaperCell> m_total;
    std::optional<TableCarry> m_carry;
    core::Money m_sum;
    QList<double> m_at;     ///< where a column starts
    QList<double> m_widths; ///< of its text
};

} // namespace ui
