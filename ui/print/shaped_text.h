// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_page.h"

namespace ui {

struct TextStyle
{
    double points = 9;
    bool bold = false;
    QColor ink;
    double leading = 1.4; ///< line height, in sizes; below 1.3 Devanagari and Arabic touch

    TextStyle inked(const QColor &other) const { return {points, bold, other, leading}; }
    TextStyle strong() const { return {points, true, ink, leading}; }
    /// In millimetres.
    double lineHeight() const;
    /// From the top of a line to its baseline.
    double baseline() const;
};

/// Where lines stand within a width.
enum class Side { Leading, Trailing, Centre };

/// A text in lines; wrapped to a width, but never hyphenated.
struct ShapedText
{
    struct Line
    {
        QString text;
        double width = 0;
        QList<QGlyphRun> glyphs;
    };
    QList<Line> lines;
    TextStyle style;
    double width = 0; ///< of the widest line

    double height() const { return double(lines.size()) * style.lineHeight(); }
    /// Lines `from` to `to` (not included) as a piece of this width.
    Piece piece(double wide, Side side, qsizetype from = 0, qsizetype to = -1) const;
};

/// Without a width it is wrapped only where it says so itself.
///
/// Each paragraph runs as its own first letter says, so that an Arabic name on an English sheet and
/// an English one on an Arabic sheet both read right. An empty text has no line.
ShapedText shaped(const QString &text, const TextStyle &style, double width = 0);

/// Both steps at once.
Piece textPiece(const QString &text,
                const TextStyle &style,
                double width,
                Side side = Side::Leading);

} // namespace ui
