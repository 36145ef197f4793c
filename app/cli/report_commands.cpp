// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ageing_limits.h"
#include "app/cli/commands.h"
#include "app/cli/report_answer.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/report_tables.h"

namespace app {

using namespace Qt::StringLiterals;
using ui::TableColumn;

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
                        {.text = text,
                         .json = {{u"as_of"_s, ui::dayText(report->asOf)},
                                  {u"rows"_s, rows},
                                  {u"owed"_s, session.plain(report->owed)},
                                  {u"credit"_s, session.plain(report->credit)},
                                  {u"balance"_s, session.plain(report->owed - report->credit)}},
                         .table = table,
                         .sheets = ui::printouts::outstanding(*asOf, *customer, title)});
}

core::Result<Answer> ageing(Session &session, const Arguments &arguments)
{
    const auto asOf = session.dayIfAny(arguments, u"as-of"_s);
    if (!asOf)
        return asOf.error();
    const core::Result<core::AgeingLimits> limits = ageingLimits(session, arguments);
    if (!limits)
        return limits.error();
    const auto report = session.shop().ledger.ageing(session.by(), *asOf, *limits);
    if (!report)
        return report.error();
    const ui::Voice voice = session.voice();
    const Table table = ui::ReportTables(voice, ui::ReportTables::Days::Iso).ageing(*report);
    QStringList labels;
    QList<TableColumn> amounts = table.columns().mid(1);
    for (const TableColumn &column : amounts.mid(0, amounts.size() - 3))
        labels.append(column.heading);
    Table totals(amounts);
    totals.add(table.total().mid(1));
    const bool isByInvoice = limits->from == core::AgeFrom::Dated;
    const QString title =
        (isByInvoice ? Words::tr("What is owed, by the age of the invoices, on %1")
                     : Words::tr("What is owed, by age, on %1"))
            .arg(ui::dayText(report->asOf));
    return reportAnswer(session,
                        arguments,
                        {.text = title + u"\n\n"_s + table.text(),
                         .json = {{u"as_of"_s, ui::dayText(report->asOf)},
                                  {u"by"_s, core::nameOf(limits->from)},
                                  {u"buckets"_s, QJsonArray::fromStringList(labels)},
                                  {u"rows"_s, table.json()},
                                  {u"total"_s, totals.json().first()}},
                         .table = table,
                         .sheets = ui::printouts::ageing(*asOf, title, *limits)});
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
        {"report ageing [--as-of DATE] [--by DAY] [--buckets DAYS] [--format FORMAT] [--output "
         "FILE] [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "What each customer owes, by days overdue; --by: from the due or the "
                           "invoice day; --buckets: where they end, such as 15,45,90"),
         Needs::Reader,
         &ageing},
    };
    return commands;
}

} // namespace app
