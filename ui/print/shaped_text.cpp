// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shaped_text.h"

#include <QCache>
#include <QFont>
#include <QHash>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <unicode/uchar.h>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerPoint = 25.4 / 72;
/// With any spacing of its own a font leaves ligatures alone: "fifty" is then found in a PDF.
/// Arabic stays joined.
constexpr double ligatureTrap = 100.01;

constexpr int mostSeen = 1000;
constexpr qsizetype longestSeen = 80;

/// A text as it was asked for; its ink makes no difference.
struct Asked
{
    QString text;
    double points;
    double width;
    bool isBold;

    bool operator==(const Asked &) const = default;
};

size_t qHash(const Asked &asked, size_t seed = 0)
{
    return qHashMulti(seed, asked.text, asked.points, asked.width, asked.isBold);
}

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
                         u"Noto Sans Symbols2"_s,
                         u"Noto Sans Symbols"_s};
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

/// Little pictures of a chat are in no font of ours, and a font of coloured ones gets lost in many
/// a printer: a row of them becomes a dot, whatever fonts this computer has.
QString withoutPictures(const QString &text)
{
    constexpr char16_t firstPicture = 0x231A;
    const bool isPlain = std::all_of(
        text.begin(), text.end(), [](QChar letter) { return letter.unicode() < firstPicture; });
    if (isPlain)
        return text;
    constexpr char32_t joiner = 0x200D;   // writes one picture out of several
    constexpr char32_t coloured = 0xFE0F; // asks for the coloured form of the sign before it
    QString plain;
    bool isAfterPicture = false;
    for (const char32_t sign : text.toUcs4()) {
        const bool isTag = sign >= 0xE0020 && sign <= 0xE007F;
        if (sign == coloured || (isAfterPicture && (sign == joiner || isTag)))
            continue;
        const bool isPicture = u_hasBinaryProperty(UChar32(sign), UCHAR_EMOJI_PRESENTATION) != 0;
        if (!isPicture)
            plain += QChar::fromUcs4(sign);
        else if (!isAfterPicture)
            plain += u'•';
        isAfterPicture = isPicture;
    }
    return plain;
}

/// On whole units, a fiftieth of a millimetre: a PDF writes every place out in letters, and with
/// fractions it has half as many again to write and to pack.
QList<QGlyphRun> onWholeUnits(QList<QGlyphRun> runs)
{
    for (QGlyphRun &run : runs) {
        QList<QPointF> places = run.positions();
        for (QPointF &place : places)
            place = place.toPoint();
        run.setPositions(places);
    }
    return runs;
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
                          .glyphs = onWholeUnits(line.glyphRuns())});
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
    thread_local QCache<Asked, ShapedText> seen(mostSeen);
    const Asked key{text, style.points, width, style.bold};
    const bool isWorthKeeping = text.size() <= longestSeen;
    if (const ShapedText *before = isWorthKeeping ? seen.object(key) : nullptr) {
        ShapedText again = *before;
        again.style = style;
        return again;
    }
    ShapedText out{.style = style};
    if (text.isEmpty())
        return out;
    QString plain = withoutPictures(text);
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
