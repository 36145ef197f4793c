// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/till_close_sheet.h"

#include "ui/print/sheet_blocks.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::PaymentMode;

namespace {

/// What came in by all modes, less what was given back.
core::Money takenBy(const core::TillClose &close)
{
    core::Money taken = close.cashTaken();
    for (auto mode = close.expected.cbegin(); mode != close.expected.cend(); ++mode)
        taken += mode.key() == PaymentMode::Cash ? core::Money() : mode.value();
    return taken;
}

QList<Captioned>
figuresOf(const core::TillClose &close, const QString &time, const PaperWords &words)
{
    QList<Captioned> figures;
    // A drawer that is counted at night began in the morning; nobody needs to read it twice.
    if (close.opened != close.dated)
        figures.append({words.say(QT_TRANSLATE_NOOP("Paper", "Since")), words.day(close.opened)});
    figures.append({words.say(QT_TRANSLATE_NOOP("Paper", "Counted")),
                    u"%1, %2"_s.arg(words.day(close.dated), time)});
    figures.append({words.say(QT_TRANSLATE_NOOP("Paper", "By")), close.by});
    figures.append({words.say(QT_TRANSLATE_NOOP("Paper", "Taken less given back")),
                    words.money(takenBy(close)),
                    true});
    return figures;
}

/// How the cash came to what should lie there.
Piece expectedOf(const core::TillClose &close, const SheetBlocks &blocks, double width)
{
    const PaperWords &words = blocks.words();
    QList<TotalLine> lines{{words.say(QT_TRANSLATE_NOOP("Paper", "In the drawer before")),
                            words.amount(close.opening)}};
    const core::Money back = close.givenBack(PaymentMode::Cash);
    if (back.isZero()) {
        lines.append({words.say(QT_TRANSLATE_NOOP("Paper", "Cash taken less given back")),
                      words.amount(close.cashTaken())});
    } else {
        lines.append({words.say(QT_TRANSLATE_NOOP("Paper", "Cash taken")),
                      words.amount(close.cashTaken() + back)});
        lines.append(
            {words.say(QT_TRANSLATE_NOOP("Paper", "Cash given back")), words.amount(-back)});
    }
    for (const core::Stored<core::TillMovement> &movement : close.movements) {
        const bool isIn = movement->kind == core::TillMovementKind::In;
        const QString what = isIn ? words.say(QT_TRANSLATE_NOOP("Paper", "Put in: %1"))
                                  : words.say(QT_TRANSLATE_NOOP("Paper", "Taken out: %1"));
        lines.append({what.arg(movement->reason),
                      words.amount(isIn ? movement->amount : -movement->amount)});
    }
    return blocks.totals(lines,
                         {words.say(QT_TRANSLATE_NOOP("Paper", "Should be there")),
                          words.money(close.expected.value(PaymentMode::Cash))},
                         width);
}

/// What was there, note by note, and how far that is from what should be.
Piece countedOf(const core::TillClose &close, const SheetBlocks &blocks, double width)
{
    const PaperWords &words = blocks.words();
    QList<TotalLine> lines;
    for (const core::NoteCount &note : close.notes) {
        if (note.count > 0) {
            lines.append(
                {words.isolated(u"%1 × %2"_s.arg(words.amount(note.worth)).arg(note.count)),
                 words.amount(note.total())});
        }
    }
    Piece piece = blocks.totals(lines,
                                {words.say(QT_TRANSLATE_NOOP("Paper", "Was there")),
                                 words.money(close.counted.value(PaymentMode::Cash))},
                                width);
    if (close.difference.isZero())
        return piece;
    const bool isShort = close.difference.isNegative();
    QString said = words.isolated(words.money(close.difference.abs()));
    if (!close.reason.isEmpty())
        said += u" · "_s + close.reason;
    piece.append(blocks.captioned({isShort ? words.say(QT_TRANSLATE_NOOP("Paper", "Missing"))
                                           : words.say(QT_TRANSLATE_NOOP("Paper", "Too much")),
                                   said,
                                   true},
                                  width),
                 blocks.look().gap * 0.5);
    return piece;
}

/// What came in without touching the drawer.
std::optional<PaperTable> othersOf(const core::TillClose &close, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    PaperTable table(
        {{.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Other ways")), .share = 1},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Taken")), .side = Side::Trailing},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Given back")), .side = Side::Trailing},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Counted")), .side = Side::Trailing}},
        blocks.look(),
        blocks.look().width());
    for (auto mode = close.expected.cbegin(); mode != close.expected.cend(); ++mode) {
        const core::Money counted = close.counted.value(mode.key(), mode.value());
        if (mode.key() == PaymentMode::Cash)
            continue;
        const core::Money back = close.givenBack(mode.key());
        table.add({words.mode(mode.key()),
                   words.amount(mode.value() + back),
                   words.amountIfAny(back),
                   counted == mode.value() ? QString() : words.amount(counted)});
    }
    return table.count() > 0 ? std::optional(table) : std::nullopt;
}

/// Each refund, and each payment of an earlier day that was taken back. A roll has no room for
/// columns: what they would say stands below the name there.
std::optional<PaperTable> givenOf(const core::TillClose &close, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    const bool isRoll = blocks.look().format.isRoll();
    PaperTable table(
        {{.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Given back")), .share = 1},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Number"))},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Method"))},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Amount")), .side = Side::Trailing}},
        blocks.look(),
        blocks.look().width());
    for (const core::GivenBack &one : close.given) {
        const QString mode = words.mode(one.mode);
        QString below =
            one.isRefund ? one.reason
                         : words.say(QT_TRANSLATE_NOOP("Paper", "Taken back: %1")).arg(one.reason);
        if (isRoll)
            below = u"%1 · %2\n%3"_s.arg(words.isolated(one.number), mode, below).trimmed();
        table.add({PaperCell(one.customerName, below),
                   isRoll ? QString() : one.number,
                   isRoll ? QString() : mode,
                   words.amount(one.amount)},
                  one.amount);
    }
    return table.count() > 0 ? std::optional(table) : std::nullopt;
}

/// What stays, what goes, and how the log ended.
QList<Captioned> endOf(const core::TillClose &close, const PaperWords &words)
{
    const core::Money counted = close.counted.value(PaymentMode::Cash);
    QList<Captioned> end{
        {words.say(QT_TRANSLATE_NOOP("Paper", "Stays in the drawer")), words.money(close.kept)}};
    if (counted != close.kept) {
        end.append({words.say(QT_TRANSLATE_NOOP("Paper", "Taken away")),
                    words.money(counted - close.kept)});
    }
    end.append({words.say(QT_TRANSLATE_NOOP("Paper", "Log")), close.head, true});
    return end;
}

/// Who counted, and who has it now.
Piece signatures(const core::TillClose &close, const SheetBlocks &blocks)
{
    const SheetLook &look = blocks.look();
    const PaperWords &words = blocks.words();
    constexpr double share = 0.42;
    const double width = look.width() * share;
    const double space = look.format.textScale * 11;
    Piece piece;
    const auto sign = [&](const QString &caption, double at) {
        piece.add(
            Stroke{.line = {at, space, at + width, space}, .thickness = 0.2, .ink = look.muted});
        piece.place(textPiece(caption, look.caption, width), {at, space + 0.8});
    };
    sign(words.say(QT_TRANSLATE_NOOP("Paper", "Counted by %1")).arg(close.by), 0);
    sign(words.say(QT_TRANSLATE_NOOP("Paper", "Handed over to")), look.width() - width);
    piece.size.setWidth(look.width());
    return piece;
}

/// Expected and counted, side by side where there is room.
Piece cashOf(const core::TillClose &close, const SheetBlocks &blocks)
{
    const SheetLook &look = blocks.look();
    const double width = look.width();
    if (look.format.isRoll()) {
        Piece piece = expectedOf(close, blocks, width);
        piece.append(countedOf(close, blocks, width), look.gap);
        return piece;
    }
    const double half = (width - look.gutter * 2.5) / 2;
    Piece piece;
    piece.place(expectedOf(close, blocks, half), {0, 0});
    piece.place(countedOf(close, blocks, half), {width - half, 0});
    piece.size.setWidth(width);
    return piece;
}

} // namespace

QList<SheetPage> tillCloseSheet(const core::TillClose &close,
                                const QString &time,
                                const SheetShop &shop,
                                const PaperWords &words,
                                PaperSize size)
{
    const SheetBlocks blocks(lookOf(size), words);
    const SheetLook &look = blocks.look();
    const QString title = words.say(QT_TRANSLATE_NOOP("Paper", "Day close"));
    const QString drawer =
        words.say(QT_TRANSLATE_NOOP("Paper", "Drawer %1")).arg(words.isolated(close.till));
    PageFlow flow(look, words.direction());
    if (close.reopened)
        flow.setWatermark(words.say(QT_TRANSLATE_NOOP("Paper", "REOPENED")));
    Piece head = blocks.letterhead({.name = shop.details.name},
                                   {title, u"%1 · %2"_s.arg(drawer, words.day(close.dated))});
    if (look.format.isRoll()) {
        for (const Captioned &figure : figuresOf(close, time, words))
            head.append(blocks.captioned(figure, look.width()), 1);
    } else {
        head.append(blocks.strip(figuresOf(close, time, words)), look.gap);
    }
    flow.add(head, BlockKind::Head, Keep::WithNext);
    flow.add(cashOf(close, blocks), BlockKind::Totals, Keep::Free, look.gap);
    if (std::optional<PaperTable> others = othersOf(close, blocks))
        flow.add(std::move(*others), Keep::Free, look.gap);
    if (std::optional<PaperTable> given = givenOf(close, blocks))
        flow.add(std::move(*given), Keep::Free, look.gap);
    flow.add(blocks.strip(endOf(close, words)), BlockKind::Text, Keep::Free, look.gap);
    if (!close.handover.isEmpty()) {
        flow.add(textPiece(words.say(QT_TRANSLATE_NOOP("Paper", "For the next one")),
                           look.caption,
                           look.width()),
                 BlockKind::Text,
                 Keep::WithNext,
                 look.gap * 0.7);
        flow.add(shaped(close.handover, look.body, look.width()), 0.3);
    }
    // Not at the page's foot: on a large paper the half below is cut off, or holds the next one.
    flow.add(signatures(close, blocks), BlockKind::Closing, Keep::Free, look.gap * 0.5);
    blocks.furnish(flow, u"%1 · %2"_s.arg(title, drawer), words.day(close.dated));
    return flow.pages();
}

} // namespace ui
