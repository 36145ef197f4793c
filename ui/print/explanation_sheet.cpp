// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/explanation_sheet.h"

#include "ui/print/sheet_blocks.h"

namespace ui {

using About = core::Explanation::About;

namespace {

QString titleOf(const core::Explanation &explanation, const PaperWords &words)
{
    switch (explanation.about) {
    case About::Balance:
        return words.say(QT_TRANSLATE_NOOP("Paper", "What the balance is made of"));
    case About::Debt:
        return words.say(QT_TRANSLATE_NOOP("Paper", "What is left to pay"));
    case About::Credit:
        return words.say(QT_TRANSLATE_NOOP("Paper", "What is left of a payment"));
    }
    Q_UNREACHABLE();
}

/// The amount by its name: below zero a customer has money here.
TotalLine sumOf(const core::Explanation &explanation, const PaperWords &words)
{
    if (explanation.about == About::Credit)
        return {words.say(QT_TRANSLATE_NOOP("Paper", "Left of it")),
                words.money(explanation.total)};
    const core::Money toPay = explanation.toPay();
    if (toPay.isNegative())
        return {words.say(QT_TRANSLATE_NOOP("Paper", "You have with us")), words.money(-toPay)};
    const QString label = explanation.jobs.isEmpty()
                              ? words.say(QT_TRANSLATE_NOOP("Paper", "You owe"))
                              : words.say(QT_TRANSLATE_NOOP("Paper", "To pay"));
    return {label, words.money(toPay)};
}

PaperTable linesOf(const core::Explanation &explanation, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    PaperTable table(
        {{.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Date"))},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "What")), .share = 1},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Number"))},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Amount")), .side = Side::Trailing}},
        blocks.look(),
        blocks.look().width());
    for (const core::Explanation::Line &line : explanation.lines) {
        table.add(
            {words.day(line.dated), words.entry(line.kind), line.number, words.amount(line.amount)},
            line.amount);
    }
    for (const core::Explanation::UnbilledJob &job : explanation.jobs) {
        table.add({QString(),
                   words.say(QT_TRANSLATE_NOOP("Paper", "Job without invoice")),
                   job.number,
                   words.amount(job.price)},
                  job.price);
    }
    table.carry({.carried = words.say(QT_TRANSLATE_NOOP("Paper", "Carried forward")),
                 .brought = words.say(QT_TRANSLATE_NOOP("Paper", "Brought forward")),
                 .text = [&words](core::Money sum) { return words.amount(sum); },
                 .start = {}});
    return table;
}

} // namespace

QList<SheetPage> explanationSheet(const core::Explanation &explanation,
                                  core::Day today,
                                  const SheetShop &shop,
                                  const PaperWords &words,
                                  PaperSize size)
{
    const SheetBlocks blocks(lookOf(size), words);
    const SheetLook &look = blocks.look();
    const QString title = titleOf(explanation, words);
    const bool isBalance = explanation.about == About::Balance;
    const QString number = isBalance ? QString() : explanation.name;
    const TotalLine sum = sumOf(explanation, words);
    PageFlow flow(look, words.direction());
    Piece head = blocks.letterhead(partyOf(shop), {title, number});
    head.append(blocks.addressee(words.say(QT_TRANSLATE_NOOP("Paper", "Account of")),
                                 {.name = isBalance ? explanation.name : explanation.customerName},
                                 {{words.say(QT_TRANSLATE_NOOP("Paper", "Date")), words.day(today)},
                                  {sum.label, sum.amount, true}}),
                look.gap * 1.4);
    flow.add(head, BlockKind::Head, Keep::WithNext);
    if (!explanation.lines.isEmpty() || !explanation.jobs.isEmpty())
        flow.add(linesOf(explanation, blocks), Keep::WithNext, look.gap * 1.2);
    const double right = look.width() * 0.42;
    Piece foot;
    foot.place(blocks.totals({}, sum, right), {look.width() - right, 0});
    foot.size.setWidth(look.width());
    flow.add(foot, BlockKind::Totals, Keep::Free, look.gap * 0.5);
    blocks.furnish(flow, title, isBalance ? explanation.name : explanation.customerName);
    return flow.pages();
}

} // namespace ui
