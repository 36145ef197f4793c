// SPDX-License-Identifier: GPL-3.0-or-later
// The top of a sheet, as each design has it.
#include "core/base/phone.h"
#include "ui/print/sheet_blocks.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastTitle = 0.4; ///< of a letterhead's width
constexpr double mostTitle = 0.6;
constexpr double mostLogo = 0.4; ///< of the width that the seller has
constexpr double leastLogo = 12; ///< millimetres; a wide address gives way to so much
constexpr double logoOnRoll = 14;
constexpr double centredLogo = 18; ///< high
constexpr double bandPadding = 5;
constexpr double bandLogo = 0.25; ///< of the width

/// As large as fits, its proportions kept.
Piece logoPiece(const QImage &logo, QSizeF room)
{
    const QSizeF size = QSizeF(logo.size()).scaled(room, Qt::KeepAspectRatio);
    Piece piece;
    piece.size = size;
    piece.add(PictureMark{.area = {{0, 0}, size}, .picture = logo});
    return piece;
}

} // namespace

/// What stands below a name.
QStringList SheetBlocks::reachOf(const PrintedParty &party) const
{
    QStringList lines{
        party.address, core::spacedPhone(party.phone), m_words.taxNumber(party.taxNumber)};
    lines.removeAll(QString());
    return lines;
}

Piece SheetBlocks::sender(const PrintedParty &seller, double width, double height) const
{
    const Piece alone = party(seller, m_look.name, width);
    if (seller.logo.isNull())
        return alone;
    double widest = 0;
    for (const Mark &mark : alone.marks) {
        const auto &line = std::get<TextRun>(mark);
        widest = qMax(widest, line.at.x() + line.width);
    }
    const double room = qMax(qMin(leastLogo, width * mostLogo),
                             qMin(width - widest - m_look.gutter, width * mostLogo));
    const Piece logo = logoPiece(seller.logo, {room, qMax(height, alone.size.height())});
    const double before = logo.size.width() + m_look.gutter;
    Piece piece = logo;
    // The party is shaped for what is left, plus the hair that rounding may have taken.
    piece.place(party(seller, m_look.name, width - before), {before, 0});
    return piece;
}

Piece SheetBlocks::letterhead(const PrintedParty &seller, const SheetTitle &title) const
{
    if (m_look.format.isRoll())
        return letterheadOfRoll(seller, title);
    switch (m_look.head) {
    case PaperDesign::Head::Apart:
        return letterheadApart(seller, title);
    case PaperDesign::Head::Centred:
        return letterheadCentred(seller, title);
    case PaperDesign::Head::Band:
        return letterheadOnBand(seller, title);
    }
    Q_UNREACHABLE();
}

Piece SheetBlocks::letterheadApart(const PrintedParty &seller, const SheetTitle &title) const
{
    const double width = m_look.width();
    const ShapedText name = shaped(title.title, m_look.title);
    const double right = qBound(width * leastTitle, name.width + 1, width * mostTitle);
    const double left = width - right - m_look.gutter;
    Piece what = textPiece(title.title, m_look.title, right, Side::Trailing);
    if (!title.detail.isEmpty())
        what.append(textPiece(title.detail, m_look.heading, right, Side::Trailing), 0.5);
    // Both first lines stand on one baseline.
    const double lift = m_look.title.baseline() - m_look.name.baseline();
    Piece piece = sender(seller, left, what.size.height() - lift);
    piece.place(what, {left + m_look.gutter, -lift});
    piece.size.setWidth(width);
    return piece;
}

/// A title on a tinted line, its detail at the other end.
Piece SheetBlocks::titleLine(const SheetTitle &title) const
{
    const double width = m_look.width();
    const double half = (width - m_look.gutter) / 2;
    TextStyle style = m_look.heading.inked(m_look.accent);
    style.points *= 1.2;
    const Piece what = textPiece(title.title, style, half);
    const Piece detail = textPiece(title.detail, style, half, Side::Trailing);
    const double pad = m_look.padding * 0.6;
    const double height = qMax(what.size.height(), detail.size.height()) + 2 * pad;
    Piece piece;
    piece.add(Fill{.area = {-bleed, 0, width + 2 * bleed, height}, .ink = m_look.tint});
    piece.place(what, {0, pad});
    piece.place(detail, {width - half, pad});
    piece.size = {width, height};
    return piece;
}

Piece SheetBlocks::letterheadCentred(const PrintedParty &seller, const SheetTitle &title) const
{
    const double width = m_look.width();
    Piece piece;
    if (!seller.logo.isNull()) {
        const Piece logo = logoPiece(seller.logo, {width * mostLogo, centredLogo});
        piece.place(logo, {(width - logo.size.width()) / 2, 0});
    }
    TextStyle name = m_look.name.inked(m_look.accent);
    name.points *= 1.2;
    piece.append(textPiece(seller.name, name, width, Side::Centre),
                 seller.logo.isNull() ? 0 : m_look.gap / 3);
    for (const QString &line : reachOf(seller))
        piece.append(textPiece(line, m_look.small, width, Side::Centre));
    piece.append(titleLine(title), m_look.gap / 2);
    piece.size.setWidth(width);
    return piece;
}

/// The band reaches to the edges of the paper; what stands on it is light.
Piece SheetBlocks::letterheadOnBand(const PrintedParty &seller, const SheetTitle &title) const
{
    const double width = m_look.width();
    const QColor light(Qt::white);
    Piece on;
    double at = 0;
    if (!seller.logo.isNull()) {
        const Piece logo = logoPiece(seller.logo, {width * bandLogo, centredLogo});
        const QRectF plate(-1.5, -1.5, logo.size.width() + 3, logo.size.height() + 3);
        on.add(Fill{.area = plate, .ink = light, .radius = 1.2});
        on.place(logo, {0, 0});
        at = logo.size.width() + m_look.gutter * 1.5;
    }
    double right = 0;
    for (const QString &line : reachOf(seller))
        right = qMax(right, shaped(line, m_look.small).width + 0.05);
    right = qMin(right, width * leastTitle);
    const double left = width - at - right - m_look.gutter;
    TextStyle name = m_look.name.inked(light);
    name.points *= 1.35;
    const Piece who = textPiece(seller.name, name, left);
    Piece reach;
    for (const QString &line : reachOf(seller))
        reach.append(textPiece(line, m_look.small.inked(light), right, Side::Trailing));
    const double high = qMax(on.size.height(), qMax(who.size.height(), reach.size.height()));
    on.place(who, {at, (high - who.size.height()) / 2});
    on.place(reach, {width - right, (high - reach.size.height()) / 2});

    const double top = m_look.format.top;
    const double side = m_look.format.side;
    Piece piece;
    piece.add(Fill{.area = {-side, -top, width + 2 * side, top + high + bandPadding},
                   .ink = m_look.accent});
    piece.place(on, {0, -top / 3});
    piece.size = {width, high + bandPadding - top / 3};
    Piece what = textPiece(title.title, m_look.title, width * mostTitle);
    what.place(textPiece(title.detail, m_look.heading, width * leastTitle, Side::Trailing),
               {width * mostTitle, m_look.title.baseline() - m_look.heading.baseline()});
    piece.append(what, m_look.gap + top / 3);
    piece.size.setWidth(width);
    return piece;
}

Piece SheetBlocks::letterheadOfRoll(const PrintedParty &seller, const SheetTitle &title) const
{
    const double width = m_look.width();
    const auto centred = [&](const QString &text, const TextStyle &style) {
        return textPiece(text, style, width, Side::Centre);
    };
    Piece piece;
    if (!seller.logo.isNull()) {
        const Piece logo = logoPiece(seller.logo, {width * mostTitle, logoOnRoll});
        piece.place(logo, {(width - logo.size.width()) / 2, 0});
    }
    piece.append(centred(seller.name, m_look.name), seller.logo.isNull() ? 0 : m_look.gap / 2);
    for (const QString &line : reachOf(seller))
        piece.append(centred(line, m_look.small));
    piece.append(centred(title.title, m_look.heading), m_look.gap);
    piece.append(centred(title.detail, m_look.body));
    return piece;
}

} // namespace ui
