// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

#include <QJsonDocument>
#include <QSaveFile>

namespace app {

using namespace Qt::StringLiterals;

namespace {

enum class Format { Text, Json, Csv };

core::Result<Format> formatOf(Session &session, const Arguments &arguments)
{
    const QString name =
        arguments.valueIfAny(u"format"_s).value_or(session.options().json ? u"json"_s : u"text"_s);
    const QStringList names{u"text"_s, u"json"_s, u"csv"_s};
    if (!names.contains(name)) {
        return core::Error{.kind = core::ErrorKind::NotOneOf,
                           .subject = u"format"_s,
                           .given = name,
                           .allowed = names.join(u", "_s)};
    }
    return static_cast<Format>(names.indexOf(name));
}

/// A report in the form that was asked for, into the file that was named; a file is whole or not
/// there.
core::Result<Answer> deliver(Session &session,
                             const Arguments &arguments,
                             const QString &text,
                             const QJsonObject &json,
                             const Table &table)
{
    const core::Result<Format> format = formatOf(session, arguments);
    if (!format)
        return format.error();
    QString content = text;
    if (*format == Format::Json)
        content = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n';
    else if (*format == Format::Csv)
        content = table.csv();

    const QString name = arguments.value(u"output"_s);
    if (name.isEmpty()) {
        // A form that was named wins over --json, so what is printed is the text in any case.
        return Answer{.text = content, .json = json};
    }
    QSaveFile file(name);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(content.toUtf8()) >= 0 && file.commit();
    if (!isWritten) {
        return core::Error{
            .kind = core::ErrorKind::StorageFailed, .subject = name, .given = file.errorString()};
    }
    return Answer{.text = Words::tr("Written to %1.").arg(name) + u'\n',
                  .json = {{u"file"_s, name}}};
}

core::Result<Answer> outstanding(Session &session, const Arguments &arguments)
{
    const auto asOf = session.dayIfAny(arguments, u"as-of"_s);
    if (!asOf)
        return asOf.error();
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    const auto report = session.shop().ledger.outstanding(session.by(), *asOf, *customer);
    if (!report)
        return report.error();
    Table table({{u"customer"_s, Words::tr("Customer")},
                 {u"number"_s, Words::tr("Invoice")},
                 {u"date"_s, Words::tr("Date")},
                 {u"due"_s, Words::tr("Due")},
                 {u"days_overdue"_s, Words::tr("Days late"), true},
                 {u"amount"_s, Words::tr("Amount"), true},
                 {u"open"_s, Words::tr("Open"), true}});
    for (const core::OutstandingRow &row : report->rows) {
        const QString late = QString::number(row.daysOverdue);
        table.add({row.name,
                   row.number,
                   ui::dayText(row.dated),
                   ui::dayText(row.due),
                   {late, row.daysOverdue > 0 ? late : QString()},
                   session.cell(row.amount),
                   session.cell(row.open)});
    }
    const QJsonArray rows = table.json();
    table.addTotal({Words::tr("Total"),
                    QString(),
                    QString(),
                    QString(),
                    QString(),
                    QString(),
                    session.cell(report->owed)});
    QString text =
        Words::tr("Outstanding on %1").arg(ui::dayText(report->asOf)) + u"\n\n"_s + table.text();
    if (report->rows.isEmpty())
        text = Words::tr("Nobody owes you anything.") + u'\n';
    if (report->credit.isPositive())
        text +=
            Words::tr("Credit held for customers: %1").arg(session.shown(report->credit)) + u'\n';
    return deliver(session,
                   arguments,
                   text,
                   {{u"as_of"_s, ui::dayText(report->asOf)},
                    {u"rows"_s, rows},
                    {u"owed"_s, session.plain(report->owed)},
                    {u"credit"_s, session.plain(report->credit)},
                    {u"balance"_s, session.plain(report->owed - report->credit)}},
                   table);
}

QList<TableCell> ageingCells(Session &session, const QString &name, const core::AgeingRow &row)
{
    QList<TableCell> cells{name};
    for (const core::Money bucket : row.buckets)
        cells.append(session.cell(bucket));
    cells.append(session.cell(row.owed));
    cells.append(session.cell(row.credit));
    cells.append(session.cell(row.balance()));
    return cells;
}

core::Result<Answer> ageing(Session &session, const Arguments &arguments)
{
    const auto asOf = session.dayIfAny(arguments, u"as-of"_s);
    if (!asOf)
        return asOf.error();
    const auto report = session.shop().ledger.ageing(session.by(), *asOf);
    if (!report)
        return report.error();
    const auto &limits = report->limits.days;
    const QStringList labels = ui::Labels::ageingBuckets(QList<int>(limits.begin(), limits.end()));
    Table table({{u"customer"_s, Words::tr("Customer")},
                 {u"not_due"_s, labels[0], true},
                 {u"bucket_1"_s, labels[1], true},
                 {u"bucket_2"_s, labels[2], true},
                 {u"bucket_3"_s, labels[3], true},
                 {u"bucket_4"_s, labels[4], true},
                 {u"owed"_s, Words::tr("Owed"), true},
                 {u"credit"_s, Words::tr("Credit"), true},
                 {u"balance"_s, Words::tr("Balance"), true}});
    for (const core::AgeingRow &row : report->rows)
        table.add(ageingCells(session, row.name, row));
    const QJsonArray rows = table.json();
    table.addTotal(ageingCells(session, Words::tr("Total"), report->total));

    Table totals({{u"not_due"_s, {}},
                  {u"bucket_1"_s, {}},
                  {u"bucket_2"_s, {}},
                  {u"bucket_3"_s, {}},
                  {u"bucket_4"_s, {}},
                  {u"owed"_s, {}},
                  {u"credit"_s, {}},
                  {u"balance"_s, {}}});
    totals.add(ageingCells(session, QString(), report->total).mid(1));
    QJsonObject json{{u"as_of"_s, ui::dayText(report->asOf)},
                     {u"buckets"_s, QJsonArray::fromStringList(labels)},
                     {u"rows"_s, rows},
                     {u"total"_s, totals.json().first()}};
    return deliver(session,
                   arguments,
                   Words::tr("What is owed, by age, on %1").arg(ui::dayText(report->asOf))
                       + u"\n\n"_s + table.text(),
                   json,
                   table);
}

core::Result<Answer> statement(Session &session, const Arguments &arguments)
{
    const auto customer = session.shop().customers.named(session.by(), arguments.place(0));
    if (!customer)
        return customer.error();
    const auto from = session.dayIfAny(arguments, u"from"_s);
    if (!from)
        return from.error();
    const auto to = session.dayIfAny(arguments, u"to"_s);
    if (!to)
        return to.error();
    const auto report = session.shop().ledger.statement(session.by(),
                                                        *customer,
                                                        from->value_or(core::Day::earliest()),
                                                        to->value_or(session.today()));
    if (!report)
        return report.error();
    Table table({{u"date"_s, Words::tr("Date")},
                 {u"what"_s, Words::tr("What")},
                 {u"number"_s, Words::tr("Number")},
                 {u"debit"_s, Words::tr("Debit"), true},
                 {u"credit"_s, Words::tr("Credit"), true},
                 {u"balance"_s, Words::tr("Balance"), true}});
    const auto ifAny = [&](core::Money amount) {
        return TableCell(session.plain(amount),
                         amount.isZero() ? QString() : session.shown(amount));
    };
    for (const core::StatementLine &line : report->lines) {
        table.add({ui::dayText(line.dated),
                   ui::Labels::ofEntry(line.kind),
                   line.number,
                   ifAny(line.debit),
                   ifAny(line.credit),
                   session.cell(line.balance)});
    }
    const QJsonArray lines = table.json();
    table.addTotal({QString(),
                    Words::tr("Balance"),
                    QString(),
                    QString(),
                    QString(),
                    session.cell(report->closing)});
    const QString head =
        Words::tr("Statement of account: %1, %2 to %3")
            .arg(report->customer->name,
                 from->has_value() ? ui::dayText(report->from) : Words::tr("the beginning"),
                 ui::dayText(report->to));
    return deliver(session,
                   arguments,
                   head + u'\n'
                       + Words::tr("Opening balance %1").arg(session.shown(report->opening))
                       + u"\n\n"_s + table.text(),
                   {{u"customer"_s, report->customer->name},
                    {u"from"_s, ui::dayText(report->from)},
                    {u"to"_s, ui::dayText(report->to)},
                    {u"opening"_s, session.plain(report->opening)},
                    {u"lines"_s, lines},
                    {u"closing"_s, session.plain(report->closing)}},
                   table);
}

} // namespace

std::span<const Command> reportCommands()
{
    static constexpr Command commands[] = {
        {"report outstanding [--as-of DATE] [--customer CUSTOMER] [--format FORMAT] [--output "
         "FILE]",
         QT_TRANSLATE_NOOP("CommandLine", "Every unpaid invoice; FORMAT is text, json or csv"),
         Needs::Reader,
         &outstanding},
        {"report ageing [--as-of DATE] [--format FORMAT] [--output FILE]",
         QT_TRANSLATE_NOOP("CommandLine", "What each customer owes, by days overdue"),
         Needs::Reader,
         &ageing},
        {"report statement CUSTOMER [--from DATE] [--to DATE] [--format FORMAT] [--output FILE]",
         QT_TRANSLATE_NOOP("CommandLine", "A customer's account with a running balance"),
         Needs::Reader,
         &statement},
    };
    return commands;
}

} // namespace app
