// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QGlyphRun>
#include <QImage>
#include <QLineF>
#include <QList>
#include <QRectF>
#include <QString>

#include <variant>

namespace ui {

// What a page is made of. Places and lengths are millimetres from the page's upper left corner;
// layout and painting meet here and nowhere else.

/// A line of text, shaped already.
struct TextRun
{
    QPointF at; ///< the left end of the baseline
    double width = 0;
    QString text;
    QColor ink;
    QList<QGlyphRun> glyphs; ///< in points of `glyphsPerMm`
    double turned = 0;       ///< degrees, around `at`
};

struct Stroke
{
    QLineF line;
    double thickness = 0.2;
    QColor ink;
};

struct Fill
{
    QRectF area;
    QColor ink;
    double radius = 0;
};

/// A two-dimensional code: its dark parts, inside `area`.
struct CodeMark
{
    QRectF area;
    QList<QRectF> dark; ///< relative to `area`
    QColor ink;
};

/// A picture that fills `area`; mirrored pages show it as it is.
struct PictureMark
{
    QRectF area;
    QImage picture;
};

using Mark = std::variant<TextRun, Stroke, Fill, CodeMark, PictureMark>;

/// How many of the units in which text is shaped make a millimetre.
constexpr double glyphsPerMm = 1200 / 25.4;

/// A part of a page with its size, its marks relative to its own corner.
struct Piece
{
    QSizeF size;
    QList<Mark> marks;

    /// Adds the marks of another at a place of this one, and grows to hold it.
    void place(const Piece &other, QPointF at);
    /// Places it below what is there.
    void append(const Piece &other, double gap = 0);
    void add(const Mark &mark) { marks.append(mark); }
};

/// What a block of a page is.
enum class BlockKind {
    Head,
    RunningHead,
    TableHead,
    Row,
    CarriedForward,
    BroughtForward,
    TableTotal,
    Totals,
    Text,
    Closing,
    Foot,
};

/// Where a block came to stand.
struct PlacedBlock
{
    BlockKind kind = BlockKind::Text;
    int index = 0; ///< the row's, from 0
    QRectF area;
};

struct SheetPage
{
    QSizeF size;
    QList<Mark> marks;
    QList<PlacedBlock> blocks;

    void place(const Piece &piece, QPointF at, BlockKind kind, int index = 0);
    /// Leading becomes trailing; text and codes stay readable.
    void mirror();
    /// Every line of text, in the order of the marks.
    QStringList texts() const;
};

} // namespace ui
