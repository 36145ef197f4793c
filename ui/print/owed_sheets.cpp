// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/owed_sheets.h"

#include "ui/print/sheet_blocks.h"

#include <QSet>

#include <algorithm>

namespace ui {

namespace {

void addCarry(PaperTable &table, const PaperWords &words)
{
    table.carry({.carried = words.say(QT_TRANSLATE_NOOP("Paper", "Carried forward")),
                 .brought = words.say(QT_TRANSLATE_NOOP("Paper", "Brought forward")),
                 .text = [&words](core::Money sum) { return words.amount(sum); },
                 .start = {}});
}

QString asOf(core::Day day, const PaperWords &words)
{
    return words.say(QT_TRANSLATE_NOOP("Paper", "As of %1")).arg(words.day(day));
}

PaperTable outstandingTable(const core::OutstandingReport &report, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    const QList<PaperColumn> whose{
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Customer")), .share = 1},
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Invoice"))}};
    PaperTable table(whose + openColumns(words), blocks.look(), blocks.look().width());
    for (const core::OutstandingRow &row : report.rows)
        table.add(QList<PaperCell>{row.name, row.number} + openCells(row, words), row.open);
    table.addTotal({words.say(QT_TRANSLATE_NOOP("Paper", "Total")),
                    QString(),
                    QString(),
                    QString(),
                    QString(),
                    QString(),
                    words.amount(report.owed)});
    addCarry(table, words);
    return table;
}

QList<PaperCell>
ageingCells(const QString &name, const core::AgeingRow &row, size_t first, const PaperWords &words)
{
    QList<PaperCell> cells{name};
    for (size_t bucket = first; bucket < row.buckets.size(); ++bucket)
        cells.append(words.amountIfAny(row.buckets[bucket]));
    cells.append(words.amount(row.owed));
    cells.append(words.amountIfAny(row.credit));
    cells.append(words.amount(row.balance()));
    return cells;
}

/// What is owed in all, how much of it for long, and by how many.
QList<Captioned>
ageingFigures(const core::AgeingReport &report, const QString &oldest, const PaperWords &words)
{
    QList<Captioned> figures{{words.say(QT_TRANSLATE_NOOP("Paper", "Owed in all")),
                              words.money(report.total.owed),
                              true}};
    // By the age of the invoices nobody knows what is overdue.
    if (report.limits.from == core::AgeFrom::Due)
        figures.append({words.say(QT_TRANSLATE_NOOP("Paper", "Overdue")),
                        words.money(report.total.owed - report.total.buckets.front()),
                        true});
    // Others are listed for the credit that they have.
    const auto owing =
        std::count_if(report.rows.begin(), report.rows.end(), [](const core::AgeingRow &row) {
            return row.owed.isPositive();
        });
    figures.append({oldest, words.money(report.total.buckets.back()), true});
    figures.append(
        {words.say(QT_TRANSLATE_NOOP("Paper", "Customers who owe")), QString::number(owing)});
    return figures;
}

} // namespace

size_t firstBucket(const core::AgeingLimits &limits)
{
    return limits.from == core::AgeFrom::Due ? 0 : 1;
}

QStringList bucketNames(const core::AgeingLimits &limits, const PaperWords &words)
{
    const bool isByDue = limits.from == core::AgeFrom::Due;
    QStringList names;
    if (isByDue)
        names.append(words.say(QT_TRANSLATE_NOOP("Paper", "Not due")));
    int from = isByDue ? 1 : 0;
    for (const int to : limits.days) {
        names.append(words.say(QT_TRANSLATE_NOOP("Paper", "%1 to %2 days")).arg(from).arg(to));
        from = to + 1;
    }
    names.append(words.say(QT_TRANSLATE_NOOP("Paper", "Over %1 days")).arg(from - 1));
    return names;
}

QList<PaperColumn> openColumns(const PaperWords &words)
{
    const Side end = Side::Trailing;
    return {
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Date"))},
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Due"))},
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Days late")), .side = end},
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Amount")), .side = end},
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Open")), .side = end, .isStrong = true}};
}

QList<PaperCell> openCells(const core::OutstandingRow &row, const PaperWords &words)
{
    return {words.day(row.dated),
            words.day(row.due),
            row.daysOverdue > 0 ? QString::number(row.daysOverdue) : QString(),
            words.amount(row.amount),
            words.amount(row.open)};
}

QList<SheetPage> outstandingSheet(const core::OutstandingReport &report,
                                  const SheetShop &shop,
                                  const PaperWords &words,
                                  PaperSize size)
{
    const SheetBlocks blocks(dense(lookOf(size)), words);
    const QString title = words.say(QT_TRANSLATE_NOOP("Paper", "Outstanding by invoice"));
    core::Money overdue;
    QSet<core::RowId> customers;
    for (const core::OutstandingRow &row : report.rows) {
        overdue += row.daysOverdue > 0 ? row.open : core::Money();
        customers.insert(row.customer.row());
    }
    PageFlow flow(blocks.look(), words.direction());
    blocks.open(
        flow,
        shop,
        {title, asOf(report.asOf, words)},
        {{words.say(QT_TRANSLATE_NOOP("Paper", "Owed in all")), words.money(report.owed), true},
         {words.say(QT_TRANSLATE_NOOP("Paper", "Overdue")), words.money(overdue), true},
         {words.say(QT_TRANSLATE_NOOP("Paper", "Unpaid invoices")),
          QString::number(report.rows.size())},
         {words.say(QT_TRANSLATE_NOOP("Paper", "Customers who owe")),
          QString::number(customers.size())}});
    if (report.rows.isEmpty())
        blocks.say(flow, words.say(QT_TRANSLATE_NOOP("Paper", "Nobody owes anything.")));
    else
        flow.add(outstandingTable(report, blocks), Keep::Free, blocks.look().gap);
    blocks.furnish(flow, title, asOf(report.asOf, words));
    return flow.pages();
}

QList<SheetPage> ageingSheet(const core::AgeingReport &report,
                             const SheetShop &shop,
                             const PaperWords &words,
                             PaperSize size)
{
    const SheetBlocks blocks(dense(landscapeOf(size)), words);
    const QString title =
        report.limits.from == core::AgeFrom::Due
            ? words.say(QT_TRANSLATE_NOOP("Paper", "Outstanding by customer"))
            : words.say(QT_TRANSLATE_NOOP("Paper", "Outstanding by age of the invoices"));
    const QStringList buckets = bucketNames(report.limits, words);
    const size_t first = firstBucket(report.limits);
    PageFlow flow(blocks.look(), words.direction());
    blocks.open(flow,
                shop,
                {title, asOf(report.asOf, words)},
                ageingFigures(report, buckets.last(), words));
    QList<PaperColumn> columns{
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Customer")), .share = 1}};
    for (const QString &bucket : buckets)
        columns.append({.heading = bucket, .side = Side::Trailing, .hideIfEmpty = false});
    columns.append({.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Owed")),
                    .side = Side::Trailing,
                    .isStrong = true});
    columns.append(
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Credit")), .side = Side::Trailing});
    columns.append(
        {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Balance")), .side = Side::Trailing});
    PaperTable table(columns, blocks.look(), blocks.look().width());
    for (const core::AgeingRow &row : report.rows)
        table.add(ageingCells(row.name, row, first, words), row.balance());
    table.addTotal(
        ageingCells(words.say(QT_TRANSLATE_NOOP("Paper", "Total")), report.total, first, words));
    addCarry(table, words);
    if (report.rows.isEmpty())
        blocks.say(flow, words.say(QT_TRANSLATE_NOOP("Paper", "Nobody owes anything.")));
    else
        flow.add(std::move(table), Keep::Free, blocks.look().gap);
    blocks.furnish(flow, title, asOf(report.asOf, words));
    return flow.pages();
}

} // namespace ui
