// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/owed_table.h"

#include "ui/text/day_text.h"
#include "ui/text/labels.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::Debtor;
using Holds = TableCell::Holds;

namespace {

TableCell sumCell(core::Money amount, const Voice &voice)
{
    return {voice.typed(amount), voice.amount(amount), Holds::Money};
}

TableCell dayCell(const std::optional<core::Day> &day, const Voice &voice)
{
    return day ? TableCell(dayText(*day), voice.day(*day), Holds::Day) : TableCell(QString());
}

core::Money jobsOf(const Debtor &debtor)
{
    return debtor.toPay - debtor.ageing.balance();
}

QList<TableCell> sums(const Debtor &debtor, const Voice &voice)
{
    QList<TableCell> cells;
    for (const core::Money bucket : debtor.ageing.buckets)
        cells.append(sumCell(bucket, voice));
    for (const core::Money sum :
         {debtor.ageing.owed, jobsOf(debtor), debtor.ageing.credit, debtor.toPay})
        cells.append(sumCell(sum, voice));
    return cells;
}

} // namespace

Table OwedTable::of(const QList<Debtor> &debtors,
                    const core::AgeingLimits &limits,
                    const Voice &voice)
{
    const QStringList buckets =
        Labels::ageingBuckets(QList<int>(limits.days.begin(), limits.days.end()), limits.from);
    QList<TableColumn> columns{{u"customer"_s, tr("Customer")}};
    for (qsizetype i = 0; i < buckets.size(); ++i)
        columns.append({i == 0 ? u"not_due"_s : u"bucket_%1"_s.arg(i), buckets[i], true});
    Table table(columns
                + QList<TableColumn>{{u"owed"_s, tr("By invoice"), true},
                                     {u"jobs"_s, tr("Jobs"), true},
                                     {u"credit"_s, tr("Advance"), true},
                                     {u"to_pay"_s, tr("To pay"), true},
                                     {u"oldest_due"_s, tr("Oldest")},
                                     {u"last_told"_s, tr("Last told")},
                                     {u"promised_on"_s, tr("Promise")}});
    Debtor total;
    for (const Debtor &debtor : debtors) {
        table.add(QList<TableCell>{debtor.ageing.name} + sums(debtor, voice)
                  + QList<TableCell>{dayCell(debtor.ageing.oldestDue, voice),
                                     dayCell(debtor.told.toldOn, voice),
                                     dayCell(debtor.told.promisedOn, voice)});
        for (size_t bucket = 0; bucket < total.ageing.buckets.size(); ++bucket)
            total.ageing.buckets[bucket] += debtor.ageing.buckets[bucket];
        total.ageing.owed += debtor.ageing.owed;
        total.ageing.credit += debtor.ageing.credit;
        total.toPay += debtor.toPay;
    }
    table.addTotal(QList<TableCell>{tr("Total")} + sums(total, voice)
                   + QList<TableCell>{QString(), QString(), QString()});
    return table;
}

} // namespace ui
