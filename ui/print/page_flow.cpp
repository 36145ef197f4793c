// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/page_flow.h"

#include <QtMath>

namespace ui {
namespace {

constexpr double endless = 1e6;
/// A row is not cut for the sake of fewer lines than that.
constexpr int fewestLines = 3;
constexpr double hair = 0.001;

} // namespace

void PageFlow::add(const Piece &piece, BlockKind kind, Keep keep, double gap)
{
    if (keep == Keep::AtBottom && !m_atoms.empty() && m_atoms.back().keep == Keep::Free)
        m_atoms.back().keep = Keep::WithNext;
    m_atoms.push_back({.piece = piece, .kind = kind, .keep = keep, .gap = gap});
}

void PageFlow::add(const ShapedText &text, double gap)
{
    for (qsizetype line = 0; line < text.lines.size(); ++line) {
        const bool isFirst = line == 0;
        add(text.piece(m_look.width(), Side::Leading, line, line + 1),
            BlockKind::Text,
            isFirst && text.lines.size() > 1 ? Keep::WithNext : Keep::Free,
            isFirst ? gap : 0);
    }
}

void PageFlow::add(PaperTable table, Keep lastRow, double gap)
{
    table.measure();
    const auto shared = std::make_shared<const PaperTable>(std::move(table));
    add(shared->head(), BlockKind::TableHead, Keep::WithNext, gap);
    const std::optional<Piece> total = shared->total();
    for (int row = 0; row < shared->count(); ++row) {
        const bool isLast = row + 1 == shared->count();
        const bool hasFollower = isLast && (total || lastRow == Keep::WithNext);
        m_atoms.push_back({.piece = shared->row(row),
                           .kind = BlockKind::Row,
                           .keep = hasFollower ? Keep::WithNext : Keep::Free,
                           .gap = 0,
                           .table = shared,
                           .index = row});
    }
    if (total)
        add(*total, BlockKind::TableTotal, lastRow);
}

void PageFlow::setFoot(double height, std::function<Piece(int, int)> foot)
{
    m_footHeight = height;
    m_foot = std::move(foot);
}

QList<SheetPage> PageFlow::pages()
{
    startPage();
    while (!m_atoms.empty()) {
        const size_t group = groupLength();
        if (fits(group)) {
            for (size_t i = 0; i < group; ++i)
                placeFirst();
            continue;
        }
        size_t tall = 0;
        while (tall < group && m_atoms[tall].piece.size.height() <= freshRoom(m_atoms[tall]) + hair)
            ++tall;
        if (tall < group && cut(tall))
            continue;
        if (!m_isFresh) {
            breakPage();
            continue;
        }
        // More than a page is to stay together: leave the end of its first row for the next one.
        if (!cut(0))
            placeFirst();
    }
    if (m_look.format.isRoll())
        m_pages.last().size.setHeight(m_y + m_look.format.bottom);
    addFeet();
    for (SheetPage &page : m_pages) {
        if (m_direction == Qt::RightToLeft)
            page.mirror();
        addWatermark(page);
    }
    return m_pages;
}

size_t PageFlow::groupLength() const
{
    size_t length = 1;
    while (length < m_atoms.size() && m_atoms[length - 1].keep == Keep::WithNext)
        ++length;
    return length;
}

double PageFlow::heightOf(size_t atoms) const
{
    double height = 0;
    for (size_t i = 0; i < atoms; ++i)
        height += m_atoms[i].piece.size.height() + (i == 0 && m_isFresh ? 0 : m_atoms[i].gap);
    const Atom &last = m_atoms[atoms - 1];
    // Below any row but the last there may have to be what is carried forward.
    if (last.table && last.index + 1 < last.table->count())
        height += last.table->carryHeight();
    return height;
}

bool PageFlow::fits(size_t atoms) const
{
    return m_y + heightOf(atoms) <= m_bottom + hair;
}

double PageFlow::freshRoom(const Atom &atom) const
{
    double room = m_bottom - m_look.format.top - m_runningHead.size.height();
    if (atom.table)
        room -= atom.table->head().size.height() + 2 * atom.table->carryHeight();
    return room;
}

void PageFlow::placeFirst()
{
    const Atom atom = m_atoms.front();
    m_atoms.pop_front();
    m_y += m_isFresh ? 0 : atom.gap;
    const double height = atom.piece.size.height();
    if (atom.keep == Keep::AtBottom && m_bottom < endless)
        m_y = qMax(m_y, m_bottom - height);
    m_pages.last().place(
        atom.piece, {m_look.format.side, m_y}, atom.kind, atom.table ? atom.index : 0);
    m_y += height;
    m_isFresh = false;
    m_within = atom.table;
}

bool PageFlow::cut(size_t place)
{
    if (!m_atoms[place].table)
        return false;
    const double above = place > 0 ? heightOf(place) : 0;
    Atom &atom = m_atoms[place];
    const int lines = atom.table->linesOf(atom.index);
    const double room = m_bottom - m_y - above - atom.table->carryHeight();
    int to = qMin(atom.from + int(room / m_look.body.lineHeight()) + 1, lines - 1);
    while (to > atom.from && atom.table->heightOf(atom.index, atom.from, to) > room)
        --to;
    if (to - atom.from < qMin(fewestLines, lines - atom.from - 1) || to <= atom.from)
        return false;
    Atom first = atom;
    first.piece = atom.table->row(atom.index, atom.from, to);
    first.keep = Keep::Free;
    atom.from = to;
    atom.piece = atom.table->row(atom.index, to, -1);
    m_atoms.insert(m_atoms.begin() + qsizetype(place), first);
    for (size_t i = 0; i <= place; ++i)
        placeFirst();
    return true;
}

void PageFlow::startPage()
{
    const PaperFormat &format = m_look.format;
    const double height = format.isRoll() ? endless : format.height;
    m_bottom = format.isRoll() ? endless : height - format.bottom - m_footHeight;
    m_pages.append(SheetPage{.size = {format.width, height}, .marks = {}, .blocks = {}});
    m_y = format.top;
    m_isFresh = true;
}

void PageFlow::breakPage()
{
    const Atom next = m_atoms.front();
    const bool continues = next.table && next.table == m_within;
    const auto placeCarry = [&](BlockKind kind) {
        const auto line =
            next.from == 0 ? next.table->carriedBefore(next.index, kind) : std::nullopt;
        if (!line)
            return;
        m_pages.last().place(*line, {m_look.format.side, m_y}, kind, next.index);
        m_y += line->size.height();
    };
    if (continues)
        placeCarry(BlockKind::CarriedForward);
    startPage();
    if (!m_runningHead.marks.isEmpty()) {
        m_pages.last().place(m_runningHead, {m_look.format.side, m_y}, BlockKind::RunningHead);
        m_y += m_runningHead.size.height();
    }
    if (continues) {
        const Piece head = next.table->head();
        m_pages.last().place(head, {m_look.format.side, m_y}, BlockKind::TableHead);
        m_y += head.size.height();
        placeCarry(BlockKind::BroughtForward);
    }
}

void PageFlow::addFeet()
{
    if (!m_foot)
        return;
    for (int page = 0; page < int(m_pages.size()); ++page) {
        const Piece foot = m_foot(page + 1, int(m_pages.size()));
        const double y = m_look.format.height - m_look.format.bottom - foot.size.height();
        m_pages[page].place(foot, {m_look.format.side, y}, BlockKind::Foot);
    }
}

void PageFlow::addWatermark(SheetPage &page) const
{
    if (m_watermark.isEmpty())
        return;
    constexpr double degrees = -32;
    constexpr double capHeight = 0.714; // of Noto Sans, in sizes
    const TextStyle style{page.size.width() * 0.5, true, m_look.ghost};
    const ShapedText text = shaped(m_watermark, style);
    const double scale = qMin(1.0, page.size.width() * 0.85 / qMax(1.0, text.width));
    const TextStyle fitting{style.points * scale, true, m_look.ghost};
    const ShapedText ghost = shaped(m_watermark, fitting);
    const double angle = qDegreesToRadians(degrees);
    const QPointF half(ghost.width / 2, fitting.points * 25.4 / 72 * capHeight / -2);
    const QPointF centre(page.size.width() / 2, page.size.height() / 2);
    const QPointF turned(half.x() * qCos(angle) - half.y() * qSin(angle),
                         half.x() * qSin(angle) + half.y() * qCos(angle));
    page.marks.prepend(TextRun{.at = centre - turned,
                               .width = ghost.width,
                               .text = m_watermark,
                               .ink = m_look.ghost,
                               .glyphs = ghost.lines.value(0).glyphs,
                               .turned = degrees});
}

} // namespace ui
