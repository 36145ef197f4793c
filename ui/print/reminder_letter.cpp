// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reminder_letter.h"

#include "core/base/phone.h"
#include "ui/print/owed_sheets.h"
#include "ui/print/sheet_blocks.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double letterSumShare = 0.42;
/// Days past due from which a letter is plain, and from which it asks for a talk.
constexpr int plainAfter = 30;
constexpr int talkAfter = 90;
/// Days that a plain letter gives.
constexpr int daysToPay = 7;

struct Debt
{
    core::Money total; ///< what is asked for: owed less the customer's own credit
    core::Money late;
    int oldest = 0;  ///< days past due
    core::Day since; ///< the due day of that one
};

Debt debtOf(const core::OutstandingReport &open)
{
    Debt debt{.total = open.owed - open.credit};
    for (const core::OutstandingRow &row : open.rows) {
        if (row.daysOverdue <= 0)
            continue;
        debt.late += row.open;
        if (row.daysOverdue > debt.oldest) {
            debt.oldest = row.daysOverdue;
            debt.since = row.due;
        }
    }
    return debt;
}

QString titleOf(const Debt &debt, const PaperWords &words)
{
    return debt.oldest > 0 && debt.total.isPositive()
               ? words.say(QT_TRANSLATE_NOOP("Paper", "Payment reminder"))
               : words.say(QT_TRANSLATE_NOOP("Paper", "Your open invoices"));
}

QString askOf(const Debt &debt, core::Day today, const PaperWords &words)
{
    const QString late = words.isolated(words.money(debt.late));
    // A day has a month of the sentence's own language in it, and runs as that does.
    const QString since = words.day(debt.since);
    const QString until = words.day(today.plus(daysToPay));
    if (!debt.total.isPositive())
        return words.say(QT_TRANSLATE_NOOP(
            "Paper", "Thank you for your payments: there is nothing for you to pay at present."));
    if (debt.oldest == 0)
        return words.say(QT_TRANSLATE_NOOP(
            "Paper",
            "Thank you for your order. Here is what is open on your account, so that you have it "
            "at hand; none of it is late."));
    if (debt.oldest <= plainAfter)
        return words
            .say(
                QT_TRANSLATE_NOOP("Paper",
                                  "It may have slipped your mind: of what is open on your account, "
                                  "%1 was due by %2. We would be glad to receive it in the next "
                                  "few days."))
            .arg(late, since);
    if (debt.oldest <= talkAfter)
        return words
            .say(QT_TRANSLATE_NOOP("Paper",
                                   "We have not yet received your payment: %1 is past its due day, "
                                   "the oldest of it since %2. Please pay it by %3."))
            .arg(late, since, until);
    return words
        .say(QT_TRANSLATE_NOOP("Paper",
                               "Your account has been open for a long time: %1 is past its due "
                               "day, the oldest of it since %2. Please pay it by %3. Should that "
                               "not be possible at once, talk to us: we will find parts that you "
                               "can manage."))
        .arg(late, since, until);
}

PaperTable openOf(const core::OutstandingReport &open, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    const QList<PaperColumn> number{
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Invoice")), .share = 1}};
    PaperTable table(number + openColumns(words), blocks.look(), blocks.look().width());
    for (const core::OutstandingRow &row : open.rows)
        table.add(QList<PaperCell>{row.number} + openCells(row, words), row.open);
    table.carry({.carried = words.say(QT_TRANSLATE_NOOP("Paper", "Carried forward")),
                 .brought = words.say(QT_TRANSLATE_NOOP("Paper", "Brought forward")),
                 .text = [&words](core::Money sum) { return words.amount(sum); },
                 .start = {}});
    return table;
}

/// How to pay, with a code where there can be one; beside it what is asked for.
Piece payOf(const core::OutstandingReport &open,
            const Debt &debt,
            const QString &customer,
            const SheetShop &shop,
            const SheetBlocks &blocks)
{
    const SheetLook &look = blocks.look();
    const PaperWords &words = blocks.words();
    const double right = look.width() * letterSumShare;
    const double left = look.width() - right - look.gutter * 2.5;
    QList<TotalLine> lines;
    if (!open.credit.isZero()) {
        lines = {{words.say(QT_TRANSLATE_NOOP("Paper", "Open invoices")), words.amount(open.owed)},
                 {words.say(QT_TRANSLATE_NOOP("Paper", "Credit")), words.amount(-open.credit)}};
    }
    Piece piece;
    piece.place(blocks.totals(
                    lines,
                    {words.say(QT_TRANSLATE_NOOP("Paper", "Please pay")), words.money(debt.total)},
                    right),
                {look.width() - right, 0});
    const UpiRequest request{.payee = shop.details.upiId,
                             .name = shop.details.name,
                             .amount = debt.total,
                             .reference = customer};
    Piece ways;
    if (const auto code = blocks.payByUpi(request, left))
        ways.append(*code);
    const QString how =
        ways.marks.isEmpty()
            ? words.say(QT_TRANSLATE_NOOP(
                "Paper",
                "You can pay in our shop, by bank transfer or by cheque. Please name the numbers "
                "of the invoices."))
            : words.say(QT_TRANSLATE_NOOP(
                "Paper",
                "Or pay in our shop, by bank transfer or by cheque. Please name the numbers of "
                "the invoices."));
    ways.append(textPiece(how, look.small, left), look.gap * 0.6);
    piece.place(ways, {0, 0});
    piece.size.setWidth(look.width());
    return piece;
}

QString thanks(const SheetShop &shop, const PaperWords &words)
{
    const QString paid = words.say(QT_TRANSLATE_NOOP(
        "Paper",
        "If you have paid in the meantime, thank you, and please take this letter "
        "as settled."));
    if (shop.details.phone.isEmpty())
        return paid;
    return paid + u' '
           + words.say(QT_TRANSLATE_NOOP("Paper", "You reach us at %1 with any question."))
                 .arg(words.isolated(core::spacedPhone(shop.details.phone)));
}

PrintedParty addresseeOf(const core::CustomerCard &card, const core::Country &home)
{
    const core::Customer &customer = card.customer.value;
    PrintedParty party{.name = customer.name, .address = addressOf(customer, home)};
    for (const core::Stored<core::ContactPoint> &contact : card.contacts) {
        if (party.phone.isEmpty() && contact->kind == core::ContactKind::Phone)
            party.phone = contact->canonical;
    }
    return party;
}

} // namespace

QList<SheetPage> reminderLetter(const core::OutstandingReport &open,
                                const core::CustomerCard &customer,
                                const SheetShop &shop,
                                const PaperWords &words,
                                PaperSize size)
{
    const SheetBlocks blocks(lookOf(size), words);
    const SheetLook &look = blocks.look();
    const QString &name = customer.customer->name;
    const Debt debt = debtOf(open);
    const QString title = titleOf(debt, words);
    PageFlow flow(look, words.direction());
    Piece head = blocks.letterhead(partyOf(shop), {title, {}});
    head.append(
        blocks.addressee(words.say(QT_TRANSLATE_NOOP("Paper", "To")),
                         addresseeOf(customer, shop.country),
                         {{words.say(QT_TRANSLATE_NOOP("Paper", "Date")), words.day(open.asOf)}}),
        look.gap * 1.4);
    flow.add(head, BlockKind::Head, Keep::WithNext);
    flow.add(shaped(words.say(QT_TRANSLATE_NOOP("Paper", "Dear %1,")).arg(name),
                    look.body,
                    look.width()),
             look.gap * 1.2);
    flow.add(shaped(askOf(debt, open.asOf, words), look.body, look.width()), look.gap * 0.5);
    if (!open.rows.isEmpty())
        flow.add(openOf(open, blocks), Keep::WithNext, look.gap);
    if (debt.total.isPositive()) {
        flow.add(payOf(open, debt, name, shop, blocks), BlockKind::Totals, Keep::Free, look.gap);
        flow.add(shaped(thanks(shop, words), look.body, look.width()), look.gap);
    }
    constexpr double signatureShare = 0.36;
    const double width = look.width() * signatureShare;
    Piece closing;
    closing.place(blocks.signature(shop.details.name, width), {look.width() - width, 0});
    closing.size.setWidth(look.width());
    flow.add(closing, BlockKind::Closing, Keep::AtBottom, look.gap);
    blocks.furnish(flow, title, name);
    return flow.pages();
}

} // namespace ui
