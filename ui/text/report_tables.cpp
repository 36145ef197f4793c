// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/report_tables.h"

#include "ui/text/day_text.h"

namespace ui {

using namespace Qt::StringLiterals;
using Holds = TableCell::Holds;

TableCell ReportTables::cell(core::Money amount) const
{
    return {m_voice.typed(amount), m_voice.amount(amount), Holds::Money};
}

TableCell ReportTables::cellIfAny(core::Money amount) const
{
    return {
        m_voice.typed(amount), amount.isZero() ? QString() : m_voice.amount(amount), Holds::Money};
}

TableCell ReportTables::cell(core::Day day) const
{
    return {dayText(day), m_days == Days::Iso ? dayText(day) : m_voice.day(day), Holds::Day};
}

TableCell ReportTables::cell(int count)
{
    const QString text = QString::number(count);
    return {text, text, Holds::Count};
}

Table ReportTables::outstanding(const core::OutstandingReport &report) const
{
    Table table({{u"customer"_s, tr("Customer")},
                 {u"number"_s, tr("Invoice")},
                 {u"date"_s, tr("Date")},
                 {u"due"_s, tr("Due")},
                 {u"days_overdue"_s, tr("Days late"), true},
                 {u"amount"_s, tr("Amount"), true},
                 {u"open"_s, tr("Open"), true}});
    for (const core::OutstandingRow &row : report.rows) {
        const TableCell late = cell(row.daysOverdue);
        table.add({row.name,
                   row.number,
                   cell(row.dated),
                   cell(row.due),
                   row.daysOverdue > 0 ? late : TableCell(late.machine, QString(), Holds::Count),
                   cell(row.amount),
                   cell(row.open)});
    }
    table.addTotal(
        {tr("Total"), QString(), QString(), QString(), QString(), QString(), cell(report.owed)});
    return table;
}

QList<TableCell>
ReportTables::ageingCells(const QString &name, const core::AgeingRow &row, int first) const
{
    QList<TableCell> cells{name};
    for (size_t bucket = size_t(first); bucket < row.buckets.size(); ++bucket)
        cells.append(cell(row.buckets[bucket]));
    return cells + QList<TableCell>{cell(row.owed), cell(row.credit), cell(row.balance())};
}

Table ReportTables::ageing(const core::AgeingReport &report) const
{
    const auto &limits = report.limits.days;
    const QStringList labels =
        Labels::ageingBuckets(QList<int>(limits.begin(), limits.end()), report.limits.from);
    // What has an age from the first day on is never "not due".
    const int first = report.limits.from == core::AgeFrom::Due ? 0 : 1;
    QList<TableColumn> columns{{u"customer"_s, tr("Customer")}};
    for (qsizetype i = 0; i < labels.size(); ++i)
        columns.append(
            {i + first == 0 ? u"not_due"_s : u"bucket_%1"_s.arg(i + first), labels[i], true});
    Table table(columns
                + QList<TableColumn>{{u"owed"_s, tr("Owed"), true},
                                     {u"credit"_s, tr("Credit"), true},
                                     {u"balance"_s, tr("Balance"), true}});
    for (const core::AgeingRow &row : report.rows)
        table.add(ageingCells(row.name, row, first));
    table.addTotal(ageingCells(tr("Total"), report.total, first));
    return table;
}

Table ReportTables::statement(const core::Statement &report) const
{
    Table table({{u"date"_s, tr("Date")},
                 {u"what"_s, tr("What")},
                 {u"number"_s, tr("Number")},
                 {u"debit"_s, tr("Debit"), true},
                 {u"credit"_s, tr("Credit"), true},
                 {u"balance"_s, tr("Balance"), true}});
    for (const core::StatementLine &line : report.lines) {
        table.add({cell(line.dated),
                   Labels::of(line.kind),
                   line.number,
                   cellIfAny(line.debit),
                   cellIfAny(line.credit),
                   cell(line.balance)});
    }
    table.addTotal(
        {QString(), tr("Balance"), QString(), QString(), QString(), cell(report.closing)});
    return table;
}

Table ReportTables::openItems(const core::Statement &report) const
{
    Table table({{u"date"_s, tr("Date")},
                 {u"what"_s, tr("What")},
                 {u"number"_s, tr("Number")},
                 {u"due"_s, tr("Due")},
                 {u"days_overdue"_s, tr("Days late"), true},
                 {u"amount"_s, tr("Amount"), true},
                 {u"open"_s, tr("Open"), true}});
    for (const core::OutstandingRow &row : report.open) {
        const TableCell late = cell(row.daysOverdue);
        table.add({cell(row.dated),
                   tr("To pay"),
                   row.number,
                   cell(row.due),
                   row.daysOverdue > 0 ? late : TableCell(late.machine, QString(), Holds::Count),
                   cell(row.amount),
                   cell(row.open)});
    }
    for (const core::UnusedCredit &credit : report.unused) {
        table.add({cell(credit.dated),
                   Labels::of(credit.kind),
                   credit.number,
                   QString(),
                   QString(),
                   QString(),
                   cell(-credit.open)});
    }
    table.addTotal({QString(),
                    tr("Balance"),
                    QString(),
                    QString(),
                    QString(),
                    QString(),
                    cell(report.ageing.balance())});
    return table;
}

QList<TableCell> ReportTables::takingsCells(const TableCell &name, const core::Takings &row) const
{
    return {name, cell(row.receipts), cell(row.taken), cell(row.refunded), cell(row.net())};
}

Table ReportTables::takings(const QList<core::Takings> &rows,
                            core::TakingsBy apart,
                            QString (*modeName)(core::PaymentMode)) const
{
    const std::pair<core::TakingsBy, TableColumn> heads[] = {
        {core::TakingsBy::Mode, {u"mode"_s, tr("Method")}},
        {core::TakingsBy::Person, {u"person"_s, tr("Person")}},
        {core::TakingsBy::Day, {u"day"_s, tr("Date")}}};
    QList<TableColumn> columns;
    for (const auto &[by, head] : heads) {
        if (by == apart)
            columns.append(head);
    }
    Table table(columns
                + QList<TableColumn>{{u"receipts"_s, tr("Payments"), true},
                                     {u"taken"_s, tr("Taken"), true},
                                     {u"refunded"_s, tr("Given back"), true},
                                     {u"net"_s, tr("Left"), true}});
    core::Takings total;
    for (const core::Takings &row : rows) {
        const TableCell name = row.mode  ? TableCell(modeName(*row.mode), Labels::of(*row.mode))
                               : row.day ? cell(*row.day)
                                         : TableCell(row.personName);
        table.add(takingsCells(name, row));
        total += row;
    }
    table.addTotal(takingsCells(tr("Total"), total));
    return table;
}

Table ReportTables::taken(const QList<DayTaken> &days) const
{
    Table table({{u"date"_s, tr("Date")},
                 {u"method"_s, tr("Method")},
                 {u"payments"_s, tr("Payments"), true},
                 {u"amount"_s, tr("Amount"), true}});
    core::Money total;
    int count = 0;
    for (const DayTaken &row : days) {
        table.add({cell(row.day), Labels::of(row.mode), cell(row.count), cell(row.total)});
        total += row.total;
        count += row.count;
    }
    table.addTotal({tr("Total"), QString(), cell(count), cell(total)});
    return table;
}

Table ReportTables::invoiced(const QList<DayInvoiced> &days) const
{
    Table table({{u"date"_s, tr("Date")},
                 {u"invoices"_s, tr("Invoices"), true},
                 {u"amount"_s, tr("Amount"), true},
                 {u"open"_s, tr("Still open"), true}});
    DayInvoiced total;
    for (const DayInvoiced &row : days) {
        table.add({cell(row.day), cell(row.count), cell(row.total), cell(row.open)});
        total.total += row.total;
        total.open += row.open;
        total.count += row.count;
    }
    table.addTotal({tr("Total"), cell(total.count), cell(total.total), cell(total.open)});
    return table;
}

Table ReportTables::explanation(const core::Explanation &explanation) const
{
    Table table({{u"date"_s, tr("Date")},
                 {u"what"_s, tr("What")},
                 {u"number"_s, tr("Number")},
                 {u"amount"_s, tr("Amount"), true}});
    for (const core::Explanation::Line &line : explanation.lines) {
        table.add({cell(line.dated), Labels::of(line.kind), line.number, cell(line.amount)});
    }
    for (const core::Explanation::UnbilledJob &job : explanation.jobs)
        table.add({QString(), tr("Job without invoice"), job.number, cell(job.price)});
    QString what = tr("Left to pay");
    if (explanation.about == core::Explanation::About::Credit)
        what = tr("Left of it");
    else if (explanation.about == core::Explanation::About::Balance)
        what = explanation.toPay().isNegative() ? tr("Theirs, with us") : tr("To pay");
    table.addTotal({QString(), what, QString(), cell(explanation.toPay())});
    return table;
}

Table ReportTables::dayBook(const core::DayBook &book) const
{
    Table table({{u"date"_s, tr("Date")},
                 {u"what"_s, tr("What")},
                 {u"number"_s, tr("Number")},
                 {u"customer"_s, tr("Customer")},
                 {u"debit"_s, tr("Debit"), true},
                 {u"credit"_s, tr("Credit"), true}});
    for (const core::AccountEntry &entry : book.rows) {
        const bool isDebit = entry.amount.isPositive();
        table.add({cell(entry.dated),
                   Labels::of(entry.kind),
                   entry.number,
                   entry.customerName,
                   cellIfAny(isDebit ? entry.amount : core::Money()),
                   cellIfAny(isDebit ? core::Money() : -entry.amount)});
    }
    table.addTotal(
        {QString(), tr("Total"), QString(), QString(), cell(book.debits), cell(book.credits)});
    return table;
}

} // namespace ui
