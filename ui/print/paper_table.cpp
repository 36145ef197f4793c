// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_table.h"

namespace ui {
namespace {

/// The least part of the table that its flexible columns keep.
constexpr double leastShare = 0.2;
/// How far a column may be squeezed.
constexpr double narrowest = 0.35;
constexpr double headLine = 0.35;
constexpr double rowLine = 0.15;

} // namespace

PaperTable::PaperTable(QList<PaperColumn> columns, const SheetLook &look, double width)
    : m_columns(std::move(columns))
    , m_look(look)
    , m_width(width)
{}

void PaperTable::add(const QList<PaperCell> &cells, core::Money amount)
{
    m_rows.append({.said = cells, .cells = {}, .sumBefore = m_sum});
    m_sum += amount;
}

void PaperTable::measure()
{
    hideEmpty();
    setWidths();
    for (Row &row : m_rows) {
        for (qsizetype c = 0; c < m_columns.size(); ++c) {
            // Columns without a share are shaped already; most of them fit.
            if (row.cells[c].lines() == 0 || row.cells[c].text.width > m_widths[c]
                || row.cells[c].below.width > m_widths[c])
                row.cells[c] = shape(row.said.value(c), c, m_widths[c]);
        }
    }
}

Piece PaperTable::whole()
{
    measure();
    Piece piece = head();
    for (int index = 0; index < count(); ++index)
        piece.append(row(index));
    return piece;
}

void PaperTable::hideEmpty()
{
    for (qsizetype c = m_columns.size() - 1; c >= 0; --c) {
        const bool isEmpty = std::all_of(m_rows.begin(), m_rows.end(), [c](const Row &row) {
            return row.said.value(c).text.isEmpty();
        });
        if (!isEmpty || !m_columns[c].hideIfEmpty || m_rows.isEmpty())
            continue;
        m_columns.removeAt(c);
        for (Row &row : m_rows)
            row.said.removeAt(c);
        if (!m_total.isEmpty())
            m_total.removeAt(c);
    }
}

PaperTable::Cell PaperTable::shape(const PaperCell &cell, qsizetype column, double width) const
{
    const TextStyle style = m_columns[column].isStrong ? m_look.body.strong() : m_look.body;
    return {shaped(cell.text, style, width), shaped(cell.below, m_look.small, width)};
}

void PaperTable::setWidths()
{
    QList<double> wanted;
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        const PaperColumn &column = m_columns[c];
        double widest = qMax(column.least, shaped(column.heading, m_look.caption).width);
        for (Row &row : m_rows) {
            row.cells.append(Cell());
            if (column.share > 0)
                continue;
            row.cells[c] = shape(row.said.value(c), c, 0);
            widest = qMax(widest, qMax(row.cells[c].text.width, row.cells[c].below.width));
        }
        if (!m_total.isEmpty() && column.share <= 0)
            widest = qMax(widest, shaped(m_total.value(c).text, m_look.body.strong()).width);
        wanted.append(column.share > 0 ? 0 : widest + 0.05);
    }
    share(wanted);
}

void PaperTable::share(const QList<double> &wanted)
{
    const double gutters = m_look.gutter * double(m_columns.size() - 1);
    double fixed = 0;
    double soft = 0; // what can be wrapped without harm: words, not figures
    double shares = 0;
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        fixed += wanted[c];
        soft += m_columns[c].side == Side::Trailing ? 0 : wanted[c];
        shares += m_columns[c].share;
    }
    const double room = m_width - gutters;
    // Words give way first, down to a third; then, if it must be, figures.
    const double missing = shares > 0 ? qMax(0.0, fixed - room * (1 - leastShare)) : 0;
    const double given = qMin(missing, soft * (1 - narrowest));
    const double least = shares > 0 ? room * leastShare * narrowest : 0;
    const double kept = shares > 0 ? qMax(room - fixed + given, least) : 0;
    const double squeezed = soft > 0 ? 1 - given / soft : 1;
    const double hard = fixed - soft;
    const double tight = hard > 0 ? qMin(1.0, (room - kept - soft + given) / hard) : 1;
    // Where nothing is flexible, what is left over goes between the columns.
    const double loose = shares > 0 || m_columns.size() < 2
                             ? 0
                             : qMax(0.0, room - fixed) / double(m_columns.size() - 1);
    double at = 0;
    m_at.clear();
    m_widths.clear();
    for (qsizetype c = 0; c < m_columns.size(); ++c) {
        const double share = m_columns[c].share;
        const double content = wanted[c] * (m_columns[c].side == Side::Trailing ? tight : squeezed);
        const double width = share > 0 ? kept * share / shares : content;
        m_at.append(at);
        m_widths.append(width);
        at += width + m_look.gutter + loose;
    }
}

Piece PaperTable::head() const
{
    Piece piece;
    Piece words;
    for (qsizetype c = 0; c < m_columns.size(); ++c)
        words.place(textPiece(m_columns[c].heading, m_look.caption, m_widths[c], m_columns[c].side),
                    {m_at[c], 0});
    const double pad = m_look.padding * 0.75;
    const double height = words.size.height() + 2 * pad;
    piece.size = {m_width, height};
    const double out = m_look.isGrid ? bleed : 0;
    if (m_look.isGrid)
        piece.add(Fill{.area = {-bleed, 0, m_width + 2 * bleed, height}, .ink = m_look.tint});
    rule(piece);
    piece.add(
        Stroke{.line = {-out, 0, m_width + out, 0}, .thickness = headLine, .ink = m_look.accent});
    piece.place(words, {0, pad});
    piece.add(Stroke{
        .line = {-out, height, m_width + out, height}, .thickness = rowLine, .ink = m_look.accent});
    return piece;
}

/// The upright lines of a grid, beside a piece and between its columns, and one below it.
void PaperTable::rule(Piece &piece) const
{
    if (!m_look.isGrid)
        return;
    const double height = piece.size.height();
    const auto upright = [&](double x) {
        piece.add(Stroke{.line = {x, 0, x, height}, .thickness = rowLine, .ink = m_look.hair});
    };
    upright(-bleed);
    for (qsizetype c = 1; c < m_at.size(); ++c)
        upright((m_at[c - 1] + m_widths[c - 1] + m_at[c]) / 2);
    upright(m_width + bleed);
    for (const double edge : {-bleed, m_width}) {
        piece.add(Stroke{.line = {edge, height, edge + bleed, height},
                         .thickness = rowLine,
                         .ink = m_look.hair});
    }
}

int PaperTable::linesOf(int index) const
{
    qsizetype most = 1;
    for (const Cell &cell : m_rows[index].cells)
        most = qMax(most, cell.lines());
    return int(most);
}

double PaperTable::heightOf(int index, int from, int to) const
{
    return row(index, from, to).size.height();
}

Piece PaperTable::line(const QList<Cell> &cells, int from, int to) const
{
    Piece piece;
    for (qsizetype c = 0; c < cells.size(); ++c) {
        const ShapedText &text = cells[c].text;
        const ShapedText &below = cells[c].below;
        const qsizetype end = to < 0 ? cells[c].lines() : to;
        const qsizetype above = text.lines.size();
        const Side side = m_columns[c].side;
        Piece cell = text.piece(m_widths[c], side, qMin<qsizetype>(from, above), qMin(end, above));
        cell.append(below.piece(
            m_widths[c], side, qMax<qsizetype>(0, from - above), qMax<qsizetype>(0, end - above)));
        piece.place(cell, {m_at[c], m_look.padding});
    }
    piece.size = {m_width,
                  qMax(piece.size.height(), m_look.padding + m_look.body.lineHeight())
                      + m_look.padding};
    return piece;
}

Piece PaperTable::row(int index, int from, int to) const
{
    Piece piece = line(m_rows[index].cells, from, to);
    const double height = piece.size.height();
    const bool isWhole = to < 0 || to >= linesOf(index);
    if (isWhole && !m_look.format.isRoll())
        piece.add(
            Stroke{.line = {0, height, m_width, height}, .thickness = rowLine, .ink = m_look.hair});
    rule(piece);
    return piece;
}

std::optional<Piece> PaperTable::total() const
{
    if (m_total.isEmpty())
        return std::nullopt;
    QList<Cell> cells;
    for (qsizetype c = 0; c < m_columns.size(); ++c)
        cells.append({shaped(m_total.value(c).text, m_look.body.strong(), m_widths[c]), {}});
    Piece piece = line(cells, 0, -1);
    piece.add(Stroke{.line = {0, 0, m_width, 0}, .thickness = headLine, .ink = m_look.accent});
    rule(piece);
    return piece;
}

std::optional<Piece> PaperTable::carriedBefore(int before, BlockKind kind) const
{
    if (!m_carry || before <= 0 || before >= count())
        return std::nullopt;
    const QString &label = kind == BlockKind::CarriedForward ? m_carry->carried : m_carry->brought;
    const TextStyle style = m_look.body.inked(m_look.muted);
    const core::Money sum = m_carry->start + m_rows[before].sumBefore;
    const ShapedText figure = shaped(m_carry->text(sum), style.strong());
    Piece piece;
    piece.place(figure.piece(m_width, Side::Trailing), {0, m_look.padding});
    const double labelEnd = m_width - figure.width - m_look.gutter;
    piece.place(textPiece(label, style, labelEnd, Side::Trailing), {0, m_look.padding});
    if (kind == BlockKind::BroughtForward) {
        const double y = carryHeight();
        piece.add(Stroke{.line = {0, y, m_width, y}, .thickness = rowLine, .ink = m_look.hair});
    }
    piece.size = {m_width, carryHeight()};
    if (m_look.isGrid) {
        for (const double x : {-bleed, m_width + bleed}) {
            piece.add(
                Stroke{.line = {x, 0, x, carryHeight()}, .thickness = rowLine, .ink = m_look.hair});
        }
    }
    return piece;
}

double PaperTable::carryHeight() const
{
    return m_carry ? m_look.body.lineHeight() + 2 * m_look.padding : 0;
}

} // namespace ui
