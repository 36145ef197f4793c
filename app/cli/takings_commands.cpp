// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/report_answer.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"
#include "ui/text/report_tables.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString nameOfMode(core::PaymentMode mode)
{
    return core::nameOf(mode);
}

core::Result<Answer> payments(Session &session, const Arguments &arguments)
{
    const auto apart = core::choiceNamed<core::TakingsBy>(
        arguments.valueIfAny(u"by"_s).value_or(u"mode"_s), u"by"_s);
    if (!apart)
        return apart.error();
    const auto days = session.days(arguments);
    if (!days)
        return days.error();
    const core::Day last = days->to;
    const core::Day first = days->from.value_or(last);
    const auto rows = session.shop().payments.takings(session.by(), first, last, *apart);
    if (!rows)
        return rows.error();
    const ui::Voice voice = session.voice();
    const Table table =
        ui::ReportTables(voice, ui::ReportTables::Days::Iso).takings(*rows, *apart, &nameOfMode);
    Table totals(table.columns().mid(1));
    totals.add(table.total().mid(1));
    const QString title =
        Words::tr("Payments, %1 to %2").arg(ui::dayText(first), ui::dayText(last));
    return reportAnswer(session,
                        arguments,
                        {.text = title + u"\n\n"_s + table.text(),
                         .json = {{u"from"_s, ui::dayText(first)},
                                  {u"to"_s, ui::dayText(last)},
                                  {u"by"_s, core::nameOf(*apart)},
                                  {u"rows"_s, table.json()},
                                  {u"total"_s, totals.json().first()}},
                         .title = title,
                         .table = table,
                         .sheets = ui::printouts::takings(first, last, *apart, title)});
}

Table jobTable(Session &session, const core::JobAccount &account)
{
    Table table({{u"date"_s, Words::tr("Date")},
                 {u"what"_s, Words::tr("What")},
                 {u"number"_s, Words::tr("Number")},
                 {u"amount"_s, Words::tr("Amount"), true},
                 {u"open"_s, Words::tr("Open"), true}});
    for (const core::JobAccount::Line &line : account.invoices) {
        table.add({ui::dayText(line.dated),
                   ui::Labels::of(line.kind),
                   line.number,
                   session.cell(line.amount),
                   session.cell(line.open)});
    }
    for (const core::JobAccount::Line &line : account.credits) {
        table.add({ui::dayText(line.dated),
                   ui::Labels::of(line.kind),
                   line.number,
                   session.cell(-line.amount),
                   session.cell(-line.open)});
    }
    table.addTotal(
        {QString(), Words::tr("Balance"), QString(), QString(), session.cell(account.balance())});
    return table;
}

core::Result<Answer> job(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().jobs.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto account = session.shop().ledger.job(session.by(), *id);
    if (!account)
        return account.error();
    const Table table = jobTable(session, *account);
    QString text = Words::tr("Job %1: %2").arg(account->number, account->title) + u'\n';
    if (const std::optional<core::Money> rest = account->toInvoice()) {
        text += Words::tr("Price %1, not invoiced yet %2")
                    .arg(session.shown(*account->price), session.shown(*rest))
                + u'\n';
    }
    return reportAnswer(session,
                        arguments,
                        {.text = text + u'\n' + table.text(),
                         .json = {{u"job"_s, account->number},
                                  {u"customer"_s, account->customerName},
                                  {u"price"_s, session.plainIfAny(account->price)},
                                  {u"to_invoice"_s, session.plainIfAny(account->toInvoice())},
                                  {u"invoiced"_s, session.plain(account->invoiced)},
                                  {u"open"_s, session.plain(account->open)},
                                  {u"unused"_s, session.plain(account->unused)},
                                  {u"balance"_s, session.plain(account->balance())},
                                  {u"lines"_s, table.json()}},
                         .title = Words::tr("Job %1: %2").arg(account->number, account->title),
                         .table = table,
                         .sheets = {}});
}

} // namespace

std::span<const Command> takingsCommands()
{
    static constexpr Command commands[] = {
        {"report payments [--by WHAT] [--from DATE] [--to DATE] [--format FORMAT] [--output FILE] "
         "[--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "What came in and was given back, of today or some days; WHAT is mode, "
                           "person or day"),
         Needs::Reader,
         &payments},
        {"report job JOB [--format FORMAT] [--output FILE]",
         QT_TRANSLATE_NOOP("CommandLine", "What a job's invoices and advances come to"),
         Needs::Reader,
         &job},
    };
    return commands;
}

} // namespace app
