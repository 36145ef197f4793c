// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/report_answer.h"
#include "app/cli/words.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"
#include "ui/text/report_tables.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

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
    const ui::Voice voice = session.voice();
    const Table table = ui::ReportTables(voice, ui::ReportTables::Days::Iso).outstanding(*report);
    const QJsonArray rows = table.json();
    const QString title = Words::tr("Outstanding on %1").arg(ui::dayText(report->asOf));
    QString text = title + u"\n\n"_s + table.text();
    if (report->rows.isEmpty())
        text = Words::tr("Nobody owes you anything.") + u'\n';
    if (report->credit.isPositive())
        text +=
            Words::tr("Credit held for customers: %1").arg(session.shown(report->credit)) + u'\n';
    return reportAnswer(session,
                        arguments,
                        {text,
                         {{u"as_of"_s, ui::dayText(report->asOf)},
                          {u"rows"_s, rows},
                          {u"owed"_s, session.plain(report->owed)},
                          {u"credit"_s, session.plain(report->credit)},
                          {u"balance"_s, session.plain(report->owed - report->credit)}},
                         title,
                         table,
                         ui::printouts::outstanding(*asOf, *customer, title)});
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
    const ui::Voice voice = session.voice();
    const Table table = ui::ReportTables(voice, ui::ReportTables::Days::Iso).ageing(*report);
    const QJsonArray rows = table.json();

    Table totals({{u"not_due"_s, {}},
                  {u"bucket_1"_s, {}},
                  {u"bucket_2"_s, {}},
                  {u"bucket_3"_s, {}},
                  {u"bucket_4"_s, {}},
                  {u"owed"_s, {}},
                  {u"credit"_s, {}},
                  {u"balance"_s, {}}});
    totals.add(table.total().mid(1));
    QJsonObject json{{u"as_of"_s, ui::dayText(report->asOf)},
                     {u"buckets"_s, QJsonArray::fromStringList(labels)},
                     {u"rows"_s, rows},
                     {u"total"_s, totals.json().first()}};
    const QString title = Words::tr("What is owed, by age, on %1").arg(ui::dayText(report->asOf));
    return reportAnswer(session,
                        arguments,
                        {title + u"\n\n"_s + table.text(),
                         json,
                         title,
                         table,
                         ui::printouts::ageing(*asOf, title)});
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
    const ui::Voice voice = session.voice();
    const Table table = ui::ReportTables(voice, ui::ReportTables::Days::Iso).statement(*report);
    const QJsonArray lines = table.json();
    const QString head =
        Words::tr("Statement of account: %1, %2 to %3")
            .arg(report->customer->name,
                 from->has_value() ? ui::dayText(report->from) : Words::tr("the beginning"),
                 ui::dayText(report->to));
    return reportAnswer(session,
                        arguments,
                        {head + u'\n'
                             + Words::tr("Opening balance %1").arg(session.shown(report->opening))
                             + u"\n\n"_s + table.text(),
                         {{u"customer"_s, report->customer->name},
                          {u"from"_s, ui::dayText(report->from)},
                          {u"to"_s, ui::dayText(report->to)},
                          {u"opening"_s, session.plain(report->opening)},
                          {u"lines"_s, lines},
                          {u"closing"_s, session.plain(report->closing)}},
                         Words::tr("Statement of account"),
                         table,
                         ui::printouts::statement(*customer, report->from, report->to, head)});
}

} // namespace

std::span<const Command> reportCommands()
{
    static constexpr Command commands[] = {
        {"report outstanding [--as-of DATE] [--customer CUSTOMER] [--format FORMAT] [--output "
         "FILE] [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Every unpaid invoice; FORMAT is text, json, csv, xlsx or pdf"),
         Needs::Reader,
         &outstanding},
        {"report ageing [--as-of DATE] [--format FORMAT] [--output FILE] [--paper PAPER] [--lang "
         "LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "What each customer owes, by days overdue"),
         Needs::Reader,
         &ageing},
        {"report statement CUSTOMER [--from DATE] [--to DATE] [--format FORMAT] [--output FILE] "
         "[--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "A customer's account with a running balance"),
         Needs::Reader,
         &statement},
    };
    return commands;
}

} // namespace app
