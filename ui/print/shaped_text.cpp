// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shaped_text.h"

#include <QCache>
#include <QFont>
#include <QHash>
#include <QTextLayout>
#include <QtMath>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerPoint = 25.4 / 72;
/// With any spacing of its own a font leaves ligatures alone: "fifty" is then found in a PDF.
/// Arabic stays joined.
constexpr double ligatureTrap = 100.01;

constexpr int mostSeen = 1000;
constexpr qsizetype longestSeen = 80;

/// What script sets the tone of a text: of several, Devanagari, whose signs other fonts have in
/// part.
enum class Script { Latin, Devanagari, Arabic };

Script scriptOf(const QString &text)
{
    Script script = Script::Latin;
    for (const QChar letter : text) {
        if (letter.script() == QChar::Script_Devanagari)
            return Script::Devanagari;
        if (letter.script() == QChar::Script_Arabic)
            script = Script::Arabic;
    }
    return script;
}

/// Named one by one: what a system falls back to differs from one to the next. The script's own
/// font stands first, or the others are asked for letters that they do not have.
QStringList familiesFor(Script script)
{
    QStringList families{u"Noto Sans"_s,
                         u"Noto Sans Devanagari"_s,
                         u"Noto Sans Arabic"_s,
                         u"Noto Sans Bengali"_s,
                         u"Noto Sans Gujarati"_s,
                         u"Noto Sans Gurmukhi"_s,
                         u"Noto Sans Kannada"_s,
                         u"Noto Sans Malayalam"_s,
                         u"Noto Sans Tamil"_s,
                         u"Noto Sans Telugu"_s,
                         u"Noto Sans Symbols2"_s};
    if (script != Script::Latin)
        families.move(script == Script::Devanagari ? 1 : 2, 0);
    return families;
}

/// Asking for a font takes long, so each thread keeps those it has asked for.
const QFont &fontOf(const TextStyle &style, Script script)
{
    // Their letters look smaller than Latin ones of the same size.
    const double scale = script == Script::Latin ? 1 : 1.12;
    thread_local QHash<int, QFont> fonts;
    const int pixels = qMax(1, qRound(style.points * scale * mmPerPoint * glyphsPerMm));
    const int key = (pixels * 2 + int(style.bold)) * 3 + int(script);
    const bool isKnown = fonts.contains(key);
    QFont &font = fonts[key];
    if (!isKnown) {
        font.setFamilies(familiesFor(script));
        font.setPixelSize(pixels);
        font.setBold(style.bold);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setLetterSpacing(QFont::PercentageSpacing, ligatureTrap);
    }
    return font;
}

void shapeParagraph(const QString &paragraph, double width, ShapedText &out)
{
    QTextLayout layout(paragraph, fontOf(out.style, scriptOf(paragraph)));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width > 0 ? width * glyphsPerMm : 1e7);
        const QRectF natural = line.naturalTextRect();
        line.setPosition({-natural.x(), -line.ascent()});
        out.lines.append({.text = paragraph.mid(line.textStart(), line.textLength()).trimmed(),
                          .width = natural.width() / glyphsPerMm,
                          .glyphs = line.glyphRuns()});
        out.width = qMax(out.width, out.lines.last().width);
    }
    layout.endLayout();
}

} // namespace

double TextStyle::lineHeight() const
{
    return points * mmPerPoint * leading;
}

double TextStyle::baseline() const
{
    // Noto Sans rises 1.069 above its baseline and hangs 0.293 below it.
    return points * mmPerPoint * (leading / 2 + 0.388);
}

Piece ShapedText::piece(double wide, Side side, qsizetype from, qsizetype to) const
{
    Piece piece;
    const qsizetype end = to < 0 ? lines.size() : qMin(to, lines.size());
    const double step = style.lineHeight();
    for (qsizetype i = from; i < end; ++i) {
        const Line &line = lines[i];
        const double room = wide - line.width;
        const double x = side == Side::Leading ? 0 : side == Side::Trailing ? room : room / 2;
        piece.add(TextRun{.at = {x, double(i - from) * step + style.baseline()},
                          .width = line.width,
                          .text = line.text,
                          .ink = style.ink,
                          .glyphs = line.glyphs});
    }
    piece.size = {wide, double(qMax<qsizetype>(0, end - from)) * step};
    return piece;
}

ShapedText shaped(const QString &text, const TextStyle &style, double width)
{
    // Most of what stands on a hundred invoices stands on each: names of columns, the shop itself.
    thread_local QCache<QString, ShapedText> seen(mostSeen);
    const QString key = u"%1 %2 %3 %4"_s.arg(style.points).arg(style.bold).arg(width).arg(text);
    const bool isWorthKeeping = text.size() <= longestSeen;
    if (const ShapedText *before = isWorthKeeping ? seen.object(key) : nullptr) {
        ShapedText again = *before;
        again.style = style;
        return again;
    }
    ShapedText out{.style = style};
    if (text.isEmpty())
        return out;
    QString plain = text;
    plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\t', u' ');
    for (const QString &paragraph : plain.split(u'\n'))
        shapeParagraph(paragraph, width, out);
    if (isWorthKeeping)
        seen.insert(key, new ShapedText(out));
    return out;
}

Piece textPiece(const QString &text, const TextStyle &style, double width, Side side)
{
    return shaped(text, style, width).piece(width, side);
}

} // namespace ui
