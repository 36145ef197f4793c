// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ageing_limits.h"
#include "app/cli/commands.h"
#include "app/cli/report_answer.h"
#include "app/cli/words.h"
#include "ui/text/day_text.h"
#include "ui/text/report_tables.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

struct Period
{
    core::Day from;
    core::Day to;
    bool isWhole = true; ///< from the beginning
};

core::Result<Period> periodOf(Session &session, const Arguments &arguments)
{
    const auto days = session.days(arguments);
    if (!days)
        return days.error();
    return Period{days->from.value_or(core::Day::earliest()), days->to, !days->from};
}

QString headOf(const core::Statement &report, const Period &period, bool isOpenOnly)
{
    if (isOpenOnly) {
        return Words::tr("Open items of %1 on %2")
            .arg(report.customer->name, ui::dayText(report.to));
    }
    return Words::tr("Statement of account: %1, %2 to %3")
        .arg(report.customer->name,
             period.isWhole ? Words::tr("the beginning") : ui::dayText(report.from),
             ui::dayText(report.to));
}

/// One account: all that moved, or what is open.
Report
reportOf(Session &session, const core::Statement &report, const Period &period, bool isOpenOnly)
{
    const QString head = headOf(report, period, isOpenOnly);
    const ui::Voice voice = session.voice();
    const ui::ReportTables tables(voice, ui::ReportTables::Days::Iso);
    const Table table = isOpenOnly ? tables.openItems(report) : tables.statement(report);
    QJsonObject json{{u"customer"_s, report.customer->name},
                     {u"from"_s, ui::dayText(report.from)},
                     {u"to"_s, ui::dayText(report.to)}};
    QString opening;
    if (isOpenOnly) {
        json.insert(u"open"_s, table.json());
        json.insert(u"owed"_s, session.plain(report.ageing.owed));
        json.insert(u"credit"_s, session.plain(report.ageing.credit));
        json.insert(u"closing"_s, session.plain(report.ageing.balance()));
    } else {
        opening = Words::tr("Opening balance %1").arg(session.shown(report.opening)) + u'\n';
        json.insert(u"opening"_s, session.plain(report.opening));
        json.insert(u"lines"_s, table.json());
        json.insert(u"closing"_s, session.plain(report.closing));
    }
    const ui::StatementChoice choice{.from = report.from,
                                     .to = report.to,
                                     .what = isOpenOnly ? ui::StatementOf::OpenItems
                                                        : ui::StatementOf::Account,
                                     .limits = report.limits};
    return {.text = head + u'\n' + opening + u'\n' + table.text(),
            .json = json,
            .title = Words::tr("Statement of account"),
            .table = table,
            .sheets = ui::printouts::statement(report.customer.id, choice, head)};
}

core::Result<Answer> statement(Session &session, const Arguments &arguments)
{
    const auto customer = session.shop().customers.named(session.by(), arguments.place(0));
    if (!customer)
        return customer.error();
    const core::Result<Period> period = periodOf(session, arguments);
    if (!period)
        return period.error();
    const core::Result<core::AgeingLimits> limits = ageingLimits(session, arguments);
    if (!limits)
        return limits.error();
    const auto account =
        session.shop().ledger.statement(session.by(), *customer, period->from, period->to);
    if (!account)
        return account.error();
    const auto report = core::agedBy(*account, *limits);
    if (!report)
        return report.error();
    return reportAnswer(
        session, arguments, reportOf(session, *report, *period, arguments.has(u"open-items"_s)));
}

/// One table of all: each row says whose it is.
Table together(const QList<core::Statement> &reports, const QList<Table> &tables)
{
    if (tables.isEmpty())
        return Table();
    QList<ui::TableColumn> columns = tables.first().columns();
    columns.prepend({u"customer"_s, Words::tr("Customer")});
    Table all(columns);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        for (const QList<TableCell> &row : tables[i].rows())
            all.add(QList<TableCell>{reports[i].customer->name} + row);
    }
    return all;
}

core::Result<Answer> statements(Session &session, const Arguments &arguments)
{
    const core::Result<Period> period = periodOf(session, arguments);
    if (!period)
        return period.error();
    auto reports = session.shop().ledger.statements(session.by(), period->from, period->to);
    if (!reports)
        return reports.error();
    const bool isOpenOnly = arguments.has(u"open-items"_s);
    if (isOpenOnly) {
        reports->removeIf(
            [](const core::Statement &one) { return one.open.isEmpty() && one.unused.isEmpty(); });
    }
    QStringList texts;
    QJsonArray all;
    QList<Table> tables;
    core::Money closing;
    for (const core::Statement &one : *reports) {
        const Report report = reportOf(session, one, *period, isOpenOnly);
        texts.append(report.text);
        all.append(report.json);
        tables.append(report.table);
        closing += isOpenOnly ? one.ageing.balance() : one.closing;
    }
    texts.append(Words::tr("All customers together: %1").arg(session.shown(closing)) + u'\n');
    return reportAnswer(session,
                        arguments,
                        {.text = texts.join(u'\n'),
                         .json = {{u"statements"_s, all}, {u"closing"_s, session.plain(closing)}},
                         .title = Words::tr("Statement of account"),
                         .table = together(*reports, tables),
                         .sheets = {}});
}

} // namespace

std::span<const Command> statementCommands()
{
    static constexpr Command commands[] = {
        {"report statement CUSTOMER [--from DATE] [--to DATE] [--open-items] [--by DAY] [--buckets "
         "DAYS] [--format FORMAT] [--output FILE] [--paper PAPER] [--lang LANG]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "A customer's account with a running balance; --open-items: only what "
                           "is not settled; --by, --buckets: its ages on paper, as of report "
                           "ageing"),
         Needs::Reader,
         &statement},
        {"report statements [--from DATE] [--to DATE] [--open-items] [--format FORMAT] [--output "
         "FILE]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "The accounts of all customers; FORMAT is text, json, csv or xlsx"),
         Needs::Reader,
         &statements},
    };
    return commands;
}

} // namespace app
