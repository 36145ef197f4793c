// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/takings_sheet.h"

#include "ui/print/sheet_blocks.h"

namespace ui {

namespace {

QString titleOf(core::TakingsBy apart, const PaperWords &words)
{
    switch (apart) {
    case core::TakingsBy::Mode:
        return words.say(QT_TRANSLATE_NOOP("Paper", "Payments by method"));
    case core::TakingsBy::Person:
        return words.say(QT_TRANSLATE_NOOP("Paper", "Payments by person"));
    case core::TakingsBy::Day:
        return words.say(QT_TRANSLATE_NOOP("Paper", "Payments by day"));
    }
    Q_UNREACHABLE();
}

QString headingOf(core::TakingsBy apart, const PaperWords &words)
{
    switch (apart) {
    case core::TakingsBy::Mode:
        return words.say(QT_TRANSLATE_NOOP("Paper", "Method"));
    case core::TakingsBy::Person:
        return words.say(QT_TRANSLATE_NOOP("Paper", "By"));
    case core::TakingsBy::Day:
        return words.say(QT_TRANSLATE_NOOP("Paper", "Date"));
    }
    Q_UNREACHABLE();
}

QString nameOf(const core::Takings &row, const PaperWords &words)
{
    if (row.mode)
        return words.mode(*row.mode);
    return row.day ? words.day(*row.day) : row.personName;
}

core::Takings sumOf(const QList<core::Takings> &rows)
{
    core::Takings sum;
    for (const core::Takings &row : rows)
        sum += row;
    return sum;
}

QList<PaperCell> cellsOf(const QString &name, const core::Takings &row, const PaperWords &words)
{
    return {name,
            QString::number(row.receipts),
            words.amount(row.taken),
            words.amountIfAny(row.refunded),
            words.amount(row.net())};
}

PaperTable tableOf(const TakingsReport &report, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    const Side end = Side::Trailing;
    PaperTable table(
        {{.heading = headingOf(report.apart, words), .share = 1},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Payments")), .side = end},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Taken")), .side = end},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Given back")), .side = end},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Left")), .side = end, .isStrong = true}},
        blocks.look(),
        blocks.look().width());
    for (const core::Takings &row : report.rows)
        table.add(cellsOf(nameOf(row, words), row, words), row.net());
    table.addTotal(
        cellsOf(words.say(QT_TRANSLATE_NOOP("Paper", "Total")), sumOf(report.rows), words));
    return table;
}

} // namespace

QList<SheetPage> takingsSheet(const TakingsReport &report,
                              const SheetShop &shop,
                              const PaperWords &words,
                              PaperSize size)
{
    const SheetBlocks blocks(lookOf(size), words);
    const SheetLook &look = blocks.look();
    const QString title = titleOf(report.apart, words);
    const QString days = words.period(report.from, report.to);
    const core::Takings sum = sumOf(report.rows);
    PageFlow flow(look, words.direction());
    blocks.open(flow,
                shop,
                {title, days},
                {{words.say(QT_TRANSLATE_NOOP("Paper", "Payments")), QString::number(sum.receipts)},
                 {words.say(QT_TRANSLATE_NOOP("Paper", "Taken less given back")),
                  words.money(sum.net()),
                  true}});
    if (report.rows.isEmpty())
        blocks.say(flow, words.say(QT_TRANSLATE_NOOP("Paper", "No money came on these days.")));
    else
        flow.add(tableOf(report, blocks), Keep::Free, look.gap);
    blocks.furnish(flow, title, days);
    return flow.pages();
}

} // namespace ui
