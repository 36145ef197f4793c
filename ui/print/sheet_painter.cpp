// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_painter.h"

#include <QPainter>

namespace ui {
namespace {

/// Neighbours of one font and ink, drawn at once: a PDF says for each drawing anew what font, ink
/// and place are, and packing that takes longer than packing the letters.
class Letters
{
public:
    explicit Letters(QPainter &painter) : m_painter(painter) {}

    void add(const QGlyphRun &glyphs, QPointF at, const QColor &ink)
    {
        const bool goesOn = !m_places.isEmpty() && ink == m_ink && glyphs.flags() == m_first.flags()
                            && glyphs.rawFont() == m_first.rawFont();
        if (!goesOn) {
            draw();
            m_first = glyphs;
            m_ink = ink;
        }
        m_indexes += glyphs.glyphIndexes();
        const QList<QPointF> places = glyphs.positions();
        for (const QPointF &place : places)
            m_places.append(place + at);
    }

    void draw()
    {
        if (m_places.isEmpty())
            return;
        m_first.setGlyphIndexes(m_indexes);
        m_first.setPositions(m_places);
        m_painter.setPen(m_ink);
        m_painter.drawGlyphRun({}, m_first);
        m_indexes.clear();
        m_places.clear();
    }

private:
    QPainter &m_painter;
    QGlyphRun m_first;
    QColor m_ink;
    QList<quint32> m_indexes;
    QList<QPointF> m_places;
};

struct Draw
{
    QPainter &painter;
    Letters &letters;

    void operator()(const TextRun &run) const
    {
        const QPointF at = (run.at * glyphsPerMm).toPoint();
        if (run.turned == 0) {
            for (const QGlyphRun &glyphs : run.glyphs)
                letters.add(glyphs, at, run.ink);
            return;
        }
        letters.draw();
        painter.setPen(run.ink);
        painter.save();
        painter.translate(at);
        painter.rotate(run.turned);
        for (const QGlyphRun &glyphs : run.glyphs)
            painter.drawGlyphRun({}, glyphs);
        painter.restore();
    }

    void operator()(const Stroke &stroke) const
    {
        letters.draw();
        QPen pen(stroke.ink, stroke.thickness * glyphsPerMm);
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QLineF(stroke.line.p1() * glyphsPerMm, stroke.line.p2() * glyphsPerMm));
    }

    void operator()(const Fill &fill) const
    {
        letters.draw();
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
        letters.draw();
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
        letters.draw();
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
    Letters letters(painter);
    const Draw draw{painter, letters};
    for (const Mark &mark : page.marks)
        std::visit(draw, mark);
    letters.draw();
    painter.restore();
}

} // namespace ui
