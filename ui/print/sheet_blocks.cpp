// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_blocks.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double leastParty = 0.3; ///< of the width beside values
constexpr double mostValue = 0.22;
constexpr double codeOnSheet = 30;
constexpr double codeOnRoll = 32;
constexpr double framePadding = 2.4;

} // namespace

Piece SheetBlocks::party(const PrintedParty &party, const TextStyle &name, double width) const
{
    Piece piece = textPiece(party.name, name, width);
    double gap = 0.8;
    for (const QString &line : reachOf(party)) {
        piece.append(textPiece(line, m_look.small, width), gap);
        gap = 0;
    }
    return piece;
}

Piece SheetBlocks::captioned(const Captioned &what, double width, Side side) const
{
    Piece piece = textPiece(what.caption, m_look.caption, width, side);
    const TextStyle style = what.isStrong ? m_look.body.strong() : m_look.body;
    piece.append(textPiece(what.value, style, width, side), 0.3);
    return piece;
}

Piece SheetBlocks::addressee(const QString &caption,
                             const PrintedParty &party,
                             const QList<Captioned> &values) const
{
    const double width = m_look.width();
    if (m_look.format.isRoll()) {
        Piece piece = textPiece(caption, m_look.caption, width);
        piece.append(this->party(party, m_look.heading, width), 0.3);
        for (const Captioned &value : values)
            piece.append(captioned(value, width), 1);
        return piece;
    }
    // Values stand at the end, each as wide as it is; the party has the rest.
    Piece piece;
    double end = width;
    for (qsizetype i = values.size() - 1; i >= 0; --i) {
        const double room = widthOf(values[i]);
        const bool isLast = i + 1 == values.size();
        end -= room;
        piece.place(captioned(values[i], room, isLast ? Side::Trailing : Side::Leading), {end, 0});
        end -= m_look.gutter * 1.6;
    }
    const double left = qMax(end, width * leastParty);
    Piece to = textPiece(caption, m_look.caption, left);
    to.append(this->party(party, m_look.heading, left), 0.3);
    piece.place(to, {0, 0});
    piece.size.setWidth(width);
    return piece;
}

double SheetBlocks::widthOf(const Captioned &what) const
{
    const TextStyle style = what.isStrong ? m_look.body.strong() : m_look.body;
    const double natural =
        qMax(shaped(what.caption, m_look.caption).width, shaped(what.value, style).width);
    return qMin(natural + 0.05, m_look.width() * mostValue);
}

Piece SheetBlocks::totals(const QList<TotalLine> &lines, const TotalLine &sum, double width) const
{
    Piece piece;
    piece.size = {width, 0};
    const auto row = [&](const TotalLine &said, const TextStyle &label, const TextStyle &amount) {
        Piece line;
        const ShapedText figures = shaped(said.amount, amount);
        const double room = width - figures.width - m_look.gutter;
        const Piece words = textPiece(said.label, label, room);
        // Label and figures share a baseline, whatever their sizes.
        const double base = qMax(label.baseline(), amount.baseline());
        line.place(words, {0, base - label.baseline()});
        line.place(figures.piece(width, Side::Trailing), {0, base - amount.baseline()});
        return line;
    };
    for (const TotalLine &line : lines) {
        const TextStyle label =
            line.isStrong ? m_look.body.strong() : m_look.body.inked(m_look.muted);
        const TextStyle amount = line.isStrong ? m_look.body.strong() : m_look.body;
        piece.append(row(line, label, amount), 0.7);
    }
    TextStyle figure = m_look.heading.inked(m_look.accent);
    figure.points *= 1.3;
    const Piece last = row(sum, m_look.heading.inked(m_look.accent), figure);
    const double top = piece.size.height() + (lines.isEmpty() ? 0 : 2.2);
    const double pad = m_look.format.isRoll() ? 1 : 2;
    const double out = m_look.format.isRoll() ? 0 : bleed;
    piece.add(Fill{.area = {-out, top, width + 2 * out, last.size.height() + 2 * pad},
                   .ink = m_look.tint,
                   .radius = 0});
    piece.add(
        Stroke{.line = {-out, top, width + out, top}, .thickness = 0.5, .ink = m_look.accent});
    piece.place(last, {0, top + pad});
    piece.size.setHeight(top + last.size.height() + 2 * pad);
    return piece;
}

Piece SheetBlocks::strip(const QList<Captioned> &values) const
{
    const double width = m_look.width();
    const double share = width / double(qMax<qsizetype>(1, values.size()));
    Piece piece;
    for (qsizetype i = 0; i < values.size(); ++i)
        piece.place(captioned(values[i], share - m_look.gutter), {double(i) * share, 0});
    piece.size.setWidth(width);
    return piece;
}

std::optional<Piece> SheetBlocks::payByUpi(const UpiRequest &request, double width) const
{
    if (request.payee.isEmpty() || !request.amount.isPositive()
        || m_words.currency().code != u"INR"_s)
        return std::nullopt;
    return payByCode(upiLink(request),
                     request.amount,
                     {request.payee, m_words.say(QT_TRANSLATE_NOOP("Paper", "with any UPI app"))},
                     width);
}

std::optional<Piece> SheetBlocks::payBySepa(const SepaRequest &request, double width) const
{
    if (request.iban.isEmpty() || !request.amount.isPositive()
        || m_words.currency().code != u"EUR"_s)
        return std::nullopt;
    return payByCode(sepaText(request),
                     request.amount,
                     {m_words.say(QT_TRANSLATE_NOOP("Paper", "with any banking app"))},
                     width);
}

std::optional<Piece> SheetBlocks::payByCode(const QString &coded,
                                            core::Money amount,
                                            const QStringList &below,
                                            double width) const
{
    const bool isRoll = m_look.format.isRoll();
    const double side = isRoll ? qMin(codeOnRoll, width) : codeOnSheet;
    const std::optional<Piece> code = qrPiece(coded, side, m_look.ink);
    if (!code)
        return std::nullopt;
    const QString ask = m_words.say(QT_TRANSLATE_NOOP("Paper", "Scan to pay %1"))
                            .arg(m_words.isolated(m_words.money(amount)));
    Piece piece;
    if (isRoll) {
        piece.place(*code, {(width - side) / 2, 0});
        piece.append(textPiece(ask, m_look.body.strong(), width, Side::Centre));
        piece.append(textPiece(below.first(), m_look.small, width, Side::Centre));
        return piece;
    }
    // The code's own white border stands in the margin, so that its dark part ends with the text.
    const double border = std::get<CodeMark>(code->marks.first()).dark.first().x();
    piece.place(*code, {-border, -border});
    const double at = side - 2 * border + m_look.gutter;
    Piece words = textPiece(ask, m_look.body.strong(), width - at);
    for (const QString &line : below)
        words.append(textPiece(line, m_look.small, width - at), &line == &below.first() ? 0.5 : 0);
    piece.place(words, {at, 0});
    piece.size = {width, side - 2 * border};
    return piece;
}

Piece SheetBlocks::framed(const Piece &piece) const
{
    if (!m_look.isGrid)
        return piece;
    Piece framed;
    framed.place(piece, {0, framePadding});
    const double width = m_look.width();
    const double height = piece.size.height() + 2 * framePadding;
    framed.size = {width, height};
    const double right = width + bleed;
    for (const QLineF &line : {QLineF(-bleed, 0, right, 0),
                               QLineF(-bleed, height, right, height),
                               QLineF(-bleed, 0, -bleed, height),
                               QLineF(right, 0, right, height)})
        framed.add(Stroke{.line = line, .thickness = 0.15, .ink = m_look.hair});
    return framed;
}

Piece SheetBlocks::signature(const QString &seller, double width) const
{
    const double space = m_look.format.textScale * 13;
    const QString whose =
        m_words.say(QT_TRANSLATE_NOOP("Paper", "For %1")).arg(m_words.isolated(seller));
    Piece piece = textPiece(whose, m_look.small.inked(m_look.ink), width, Side::Trailing);
    const double line = piece.size.height() + space;
    piece.add(Stroke{.line = {0, line, width, line}, .thickness = 0.2, .ink = m_look.muted});
    piece.place(textPiece(m_words.say(QT_TRANSLATE_NOOP("Paper", "Authorised signature")),
                          m_look.caption,
                          width,
                          Side::Trailing),
                {0, line + 0.8});
    return piece;
}

Piece SheetBlocks::runningHead(const QString &leading, const QString &trailing) const
{
    const double width = m_look.width();
    const double half = (width - m_look.gutter) / 2;
    Piece piece = textPiece(leading, m_look.body.strong(), half);
    piece.place(textPiece(trailing, m_look.body.inked(m_look.muted), half, Side::Trailing),
                {width - half, 0});
    piece.size = {width, piece.size.height() + m_look.gap * 0.7};
    return piece;
}

void SheetBlocks::open(PageFlow &flow,
                       const SheetShop &shop,
                       const SheetTitle &title,
                       const QList<Captioned> &figures) const
{
    Piece head = letterhead(partyOf(shop), title);
    head.append(strip(figures), m_look.gap * 1.4);
    flow.add(head, BlockKind::Head, Keep::WithNext);
}

void SheetBlocks::say(PageFlow &flow, const QString &sentence) const
{
    flow.add(textPiece(sentence, m_look.body, m_look.width()),
             BlockKind::Text,
             Keep::Free,
             m_look.gap * 1.4);
}

void SheetBlocks::furnish(PageFlow &flow, const QString &leading, const QString &trailing) const
{
    if (m_look.format.isRoll())
        return;
    flow.setRunningHead(runningHead(leading, trailing));
    const SheetLook look = m_look;
    const QString numbered = m_words.say(QT_TRANSLATE_NOOP("Paper", "Page %1 of %2"));
    const double height = look.caption.lineHeight() + 1.5;
    flow.setFoot(height + look.gap * 0.6, [look, numbered, leading](int page, int pages) {
        Piece piece;
        const double width = look.width();
        piece.add(Stroke{.line = {0, 0, width, 0}, .thickness = 0.15, .ink = look.hair});
        const double half = (width - look.gutter) / 2;
        piece.place(textPiece(leading, look.caption, half), {0, 1.5});
        piece.place(textPiece(numbered.arg(page).arg(pages), look.caption, half, Side::Trailing),
                    {width - half, 1.5});
        return piece;
    });
}

} // namespace ui
