// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_page.h"

#include <QStringList>

namespace ui {
namespace {

struct Move
{
    QPointF by;

    void operator()(TextRun &run) const { run.at += by; }
    void operator()(Stroke &stroke) const { stroke.line.translate(by); }
    void operator()(Fill &fill) const { fill.area.translate(by); }
    void operator()(CodeMark &code) const { code.area.translate(by); }
    void operator()(PictureMark &mark) const { mark.area.translate(by); }
};

QRectF mirrored(const QRectF &area, double width)
{
    return {width - area.right(), area.y(), area.width(), area.height()};
}

struct Mirror
{
    double width;

    void operator()(TextRun &run) const
    {
        if (run.turned == 0)
            run.at.setX(width - run.at.x() - run.width);
    }
    void operator()(Stroke &stroke) const
    {
        stroke.line = {
            width - stroke.line.x2(), stroke.line.y1(), width - stroke.line.x1(), stroke.line.y2()};
    }
    void operator()(Fill &fill) const { fill.area = mirrored(fill.area, width); }
    void operator()(CodeMark &code) const { code.area = mirrored(code.area, width); }
    void operator()(PictureMark &mark) const { mark.area = mirrored(mark.area, width); }
};

void addMoved(QList<Mark> &marks, const QList<Mark> &others, QPointF by)
{
    marks.reserve(marks.size() + others.size());
    for (const Mark &other : others) {
        marks.append(other);
        std::visit(Move{by}, marks.last());
    }
}

} // namespace

void Piece::place(const Piece &other, QPointF at)
{
    addMoved(marks, other.marks, at);
    size = size.expandedTo({at.x() + other.size.width(), at.y() + other.size.height()});
}

void Piece::append(const Piece &other, double gap)
{
    // An empty one has no size, and what comes first stands at its top.
    place(other, {0, size.isValid() ? size.height() + gap : 0});
}

void SheetPage::place(const Piece &piece, QPointF at, BlockKind kind, int index)
{
    addMoved(marks, piece.marks, at);
    blocks.append({kind, index, {at, piece.size}});
}

void SheetPage::mirror()
{
    for (Mark &mark : marks)
        std::visit(Mirror{size.width()}, mark);
    for (PlacedBlock &block : blocks)
        block.area = mirrored(block.area, size.width());
}

QStringList SheetPage::texts() const
{
    QStringList texts;
    for (const Mark &mark : marks) {
        if (const auto *run = std::get_if<TextRun>(&mark))
            texts.append(run->text);
    }
    return texts;
}

} // namespace ui
