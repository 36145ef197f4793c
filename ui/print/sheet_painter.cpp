// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_painter.h"

#include <QPainter>

namespace ui {
namespace {

struct Draw
{
    QPainter &painter;

    void operator()(const TextRun &run) const
    {
        const QPointF at = (run.at * glyphsPerMm).toPoint();
        painter.setPen(run.ink);
        if (run.turned != 0) {
            painter.save();
            painter.translate(at);
            painter.rotate(run.turned);
            for (const QGlyphRun &glyphs : run.glyphs)
                painter.drawGlyphRun({}, glyphs);
            painter.restore();
            return;
        }
        for (const QGlyphRun &glyphs : run.glyphs)
            painter.drawGlyphRun(at, glyphs);
    }

    void operator()(const Stroke &stroke) const
    {
        QPen pen(stroke.ink, stroke.thickness * glyphsPerMm);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QLineF(stroke.line.p1() * glyphsPerMm, stroke.line.p2() * glyphsPerMm));
    }

    void operator()(const Fill &fill) const
    {
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill.ink);
        const QRectF area = scaled(fill.area);
        if (fill.radius > 0)
            painter.drawRoundedRect(area, fill.radius * glyphsPerMm, fill.radius * glyphsPerMm);
        else
            painter.drawRect(area);
        painter.setBrush(Qt::NoBrush);
    }

    void operator()(const CodeMark &code) const
    {
        // On a screen soft edges would leave a hair of paper between neighbours.
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(Qt::NoPen);
        painter.setBrush(code.ink);
        // Neighbours meet on whole units, as text does: no seam, and fewer digits in a PDF.
        QList<QRectF> dark;
        dark.reserve(code.dark.size());
        for (const QRectF &part : code.dark) {
            const QRectF area = scaled(part.translated(code.area.topLeft()));
            dark.append(QRectF(area.topLeft().toPoint(), area.bottomRight().toPoint()));
        }
        painter.drawRects(dark);
        painter.setBrush(Qt::NoBrush);
        painter.setRenderHint(QPainter::Antialiasing);
    }

    void operator()(const PictureMark &mark) const
    {
        // Sharp edges are what a logo is made of.
        painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
        painter.drawImage(scaled(mark.area), mark.picture);
    }

    static QRectF scaled(const QRectF &area)
    {
        return {area.topLeft() * glyphsPerMm, area.size() * glyphsPerMm};
    }
};

} // namespace

void paint(QPainter &painter, const SheetPage &page, double unitsPerMm)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale = unitsPerMm / glyphsPerMm;
    painter.scale(scale, scale);
    for (const Mark &mark : page.marks)
        std::visit(Draw{painter}, mark);
    painter.restore();
}

} // namespace ui
