// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/report_answer.h"
#include "app/cli/words.h"
#include "ui/text/day_text.h"
#include "ui/text/report_tables.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// The one thing whose amount is asked about.
core::Result<core::RowId> subjectOf(Session &session, const Arguments &arguments)
{
    if (arguments.has(u"invoice"_s)) {
        const auto paper =
            session.shop().documents.named(session.by(), arguments.value(u"invoice"_s));
        return paper ? core::Result<core::RowId>(paper->row()) : paper.error();
    }
    if (arguments.has(u"receipt"_s)) {
        const auto receipt =
            session.shop().payments.named(session.by(), arguments.value(u"receipt"_s));
        return receipt ? core::Result<core::RowId>(receipt->row()) : receipt.error();
    }
    const auto customer =
        session.shop().customers.named(session.by(), arguments.value(u"customer"_s));
    return customer ? core::Result<core::RowId>(customer->row()) : customer.error();
}

core::Result<Answer> explain(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> subject = subjectOf(session, arguments);
    if (!subject)
        return subject.error();
    const auto found = session.shop().ledger.explain(session.by(), *subject);
    if (!found)
        return found.error();
    const ui::Voice voice = session.voice();
    const Table table = ui::ReportTables(voice, ui::ReportTables::Days::Iso).explanation(*found);
    return reportAnswer(session,
                        arguments,
                        {found->name + u"\n\n"_s + table.text(),
                         {{u"name"_s, found->name},
                          {u"customer"_s, found->customerName},
                          {u"lines"_s, table.json()},
                          {u"total"_s, session.plain(found->total)},
                          {u"to_pay"_s, session.plain(found->toPay())}},
                         found->name,
                         table,
                         ui::printouts::explanation(*subject, found->name)});
}

core::Result<Answer> dayBook(Session &session, const Arguments &arguments)
{
    const auto days = session.days(arguments);
    if (!days)
        return days.error();
    const core::Day last = days->to;
    const core::Day first = days->from.value_or(last);
    const auto book = session.shop().ledger.dayBook(session.by(), first, last);
    if (!book)
        return book.error();
    const ui::Voice voice = session.voice();
    const Table table = ui::ReportTables(voice, ui::ReportTables::Days::Iso).dayBook(*book);
    return reportAnswer(session,
                        arguments,
                        {table.text(),
                         {{u"from"_s, ui::dayText(first)},
                          {u"to"_s, ui::dayText(last)},
                          {u"rows"_s, table.json()},
                          {u"debits"_s, session.plain(book->debits)},
                          {u"credits"_s, session.plain(book->credits)}},
                         Words::tr("Day book"),
                         table,
                         ui::printouts::dayBook(first, last, Words::tr("Day book"))});
}

} // namespace

std::span<const Command> ledgerCommands()
{
    static constexpr Command commands[] = {
        {"explain [--customer CUSTOMER] [--invoice INVOICE] [--receipt RECEIPT] [--format FORMAT] "
         "[--output FILE] [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "What a balance, an open amount or a credit is made of"),
         Needs::Reader,
         &explain},
        {"daybook [--from DATE] [--to DATE] [--format FORMAT] [--output FILE] [--paper PAPER] "
         "[--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine", "What moved on a day, or on some days"),
         Needs::Reader,
         &dayBook},
    };
    return commands;
}

} // namespace app
