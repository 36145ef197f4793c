// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/day_book_sheet.h"

#include "ui/print/sheet_blocks.h"

namespace ui {

namespace {

PaperTable entriesOf(const core::DayBook &book, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    const Side end = Side::Trailing;
    PaperTable table({{.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Date"))},
                      {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Particulars"))},
                      {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Number"))},
                      {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Customer")), .share = 1},
                      {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Debit")), .side = end},
                      {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Credit")), .side = end}},
                     blocks.look(),
                     blocks.look().width());
    // Of one day the title says which.
    const bool isOneDay = book.from == book.to;
    for (const core::AccountEntry &entry : book.rows) {
        const bool isDebit = entry.amount.isPositive();
        table.add({isOneDay ? QString() : words.day(entry.dated),
                   words.entry(entry.kind),
                   entry.number,
                   entry.customerName,
                   isDebit ? words.amount(entry.amount) : QString(),
                   isDebit ? QString() : words.amount(-entry.amount)});
    }
    table.addTotal({QString(),
                    words.say(QT_TRANSLATE_NOOP("Paper", "Total")),
                    QString(),
                    QString(),
                    words.amount(book.debits),
                    words.amount(book.credits)});
    return table;
}

} // namespace

QList<SheetPage> dayBookSheet(const core::DayBook &book,
                              const SheetShop &shop,
                              const PaperWords &words,
                              PaperSize size)
{
    const SheetBlocks blocks(dense(lookOf(size)), words);
    const SheetLook &look = blocks.look();
    const QString title = words.say(QT_TRANSLATE_NOOP("Paper", "Day book"));
    const QString days = words.period(book.from, book.to);
    PageFlow flow(look, words.direction());
    blocks.open(
        flow,
        shop,
        {title, days},
        {{words.say(QT_TRANSLATE_NOOP("Paper", "Entries")), QString::number(book.rows.size())},
         {words.say(QT_TRANSLATE_NOOP("Paper", "Debit")), words.money(book.debits), true},
         {words.say(QT_TRANSLATE_NOOP("Paper", "Credit")), words.money(book.credits), true}});
    if (book.rows.isEmpty())
        blocks.say(flow, words.say(QT_TRANSLATE_NOOP("Paper", "Nothing moved on these days.")));
    else
        flow.add(entriesOf(book, blocks), Keep::Free, look.gap);
    blocks.furnish(flow, title, days);
    return flow.pages();
}

} // namespace ui
