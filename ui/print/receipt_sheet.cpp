// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_sheet.h"

#include "ui/print/sheet_blocks.h"

namespace ui {

namespace {

QList<Captioned> waysOf(const core::Receipt &receipt, const PaperWords &words)
{
    QList<Captioned> values{
        {words.say(QT_TRANSLATE_NOOP("Paper", "Date")), words.day(receipt.dated)}};
    if (!receipt.reference.isEmpty())
        values.append({words.say(QT_TRANSLATE_NOOP("Paper", "Reference")), receipt.reference});
    values.append({words.say(QT_TRANSLATE_NOOP("Paper", "Paid by")), words.mode(receipt.mode)});
    return values;
}

QList<TotalLine> partsOf(const core::TakenPayment &taken, const PaperWords &words)
{
    QList<TotalLine> lines;
    for (const core::PaidPart &part : taken.paid)
        lines.append({words.say(QT_TRANSLATE_NOOP("Paper", "For invoice %1"))
                          .arg(words.isolated(part.number)),
                      words.amount(part.amount)});
    if (!taken.credit.isZero())
        lines.append(
            {words.say(QT_TRANSLATE_NOOP("Paper", "Kept as credit")), words.amount(taken.credit)});
    return lines;
}

/// What is still owed, and a code to pay it with.
Piece restOf(const core::TakenPayment &taken,
             const SheetShop &shop,
             const SheetBlocks &blocks,
             double width)
{
    const PaperWords &words = blocks.words();
    if (!taken.owed.isPositive())
        return textPiece(words.say(QT_TRANSLATE_NOOP("Paper", "Nothing more to pay")),
                         blocks.look().body.strong(),
                         width);
    Piece piece = blocks.captioned(
        {words.say(QT_TRANSLATE_NOOP("Paper", "Still to pay")), words.money(taken.owed), true},
        width);
    const UpiRequest request{.payee = shop.details.upiId,
                             .name = shop.details.name,
                             .amount = taken.owed,
                             .reference = taken.receipt->number};
    if (const auto code = blocks.payByUpi(request, width))
        piece.append(*code, blocks.look().gap * 0.6);
    return piece;
}

} // namespace

QList<SheetPage> receiptSheet(const core::TakenPayment &taken,
                              const SheetShop &shop,
                              const PaperWords &words,
                              PaperSize size)
{
    const SheetBlocks blocks(lookOf(size), words);
    const SheetLook &look = blocks.look();
    const core::Receipt &receipt = taken.receipt.value;
    const double width = look.width();
    const QString title = words.say(QT_TRANSLATE_NOOP("Paper", "Receipt"));

    PageFlow flow(look, words.direction());
    if (receipt.reversed)
        flow.setWatermark(words.say(QT_TRANSLATE_NOOP("Paper", "TAKEN BACK")));
    Piece head = blocks.letterhead(partyOf(shop), {title, receipt.number});
    head.append(blocks.addressee(words.say(QT_TRANSLATE_NOOP("Paper", "Received from")),
                                 {.name = receipt.customerName},
                                 waysOf(receipt, words)),
                look.gap * 1.4);
    flow.add(head, BlockKind::Head, Keep::WithNext);
    flow.add(blocks.totals(partsOf(taken, words),
                           {words.say(QT_TRANSLATE_NOOP("Paper", "Amount received")),
                            words.money(receipt.amount)},
                           width),
             BlockKind::Totals,
             Keep::WithNext,
             look.gap * 1.2);
    flow.add(blocks.captioned({words.say(QT_TRANSLATE_NOOP("Paper", "Amount in words")),
                               words.inWords(receipt.amount)},
                              width),
             BlockKind::Text,
             Keep::WithNext,
             look.gap);
    if (!receipt.reversed)
        flow.add(
            restOf(taken, shop, blocks, width), BlockKind::Text, Keep::WithNext, look.gap * 1.2);
    if (!look.format.isRoll()) {
        constexpr double signatureShare = 0.45;
        Piece closing;
        closing.place(blocks.signature(shop.details.name, width * signatureShare),
                      {width * (1 - signatureShare), 0});
        flow.add(closing, BlockKind::Closing, Keep::AtBottom, look.gap);
    }
    blocks.furnish(flow, title, receipt.number);
    return flow.pages();
}

} // namespace ui
