// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/report_answer.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/report_tables.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString nameOfKind(core::DocumentKind kind)
{
    return core::nameOf(kind);
}

core::Result<Answer> tax(Session &session, const Arguments &arguments)
{
    const QStringList parts{u"sales"_s, u"codes"_s, u"series"_s};
    const QString part = arguments.valueIfAny(u"part"_s).value_or(parts.first());
    if (!parts.contains(part)) {
        return core::Error{.kind = core::ErrorKind::NotOneOf,
                           .subject = u"part"_s,
                           .given = part,
                           .allowed = parts.join(u", "_s)};
    }
    const auto days = session.days(arguments);
    if (!days)
        return days.error();
    const core::Day last = days->to;
    const core::Day first =
        days->from.value_or(core::Day::of(last.date().year(), last.date().month(), 1));
    const auto report = session.shop().taxReports.report(session.by(), first, last);
    if (!report)
        return report.error();
    const ui::Voice voice = session.voice();
    const ui::ReportTables tables(voice, ui::ReportTables::Days::Iso);
    const Table table = part == u"sales"_s   ? tables.sales(*report, &nameOfKind)
                        : part == u"codes"_s ? tables.salesByCode(*report)
                                             : tables.series(*report, &nameOfKind);
    const QString title =
        Words::tr("Tax on sales, %1 to %2").arg(ui::dayText(first), ui::dayText(last));
    return reportAnswer(session,
                        arguments,
                        {.text = title + u"\n\n"_s + table.text(),
                         .json = {{u"from"_s, ui::dayText(first)},
                                  {u"to"_s, ui::dayText(last)},
                                  {u"part"_s, part},
                                  {u"rows"_s, table.json()}},
                         .title = title,
                         .table = table,
                         .sheets = {}});
}

} // namespace

std::span<const Command> taxCommands()
{
    static constexpr Command commands[] = {
        {"report tax [--part PART] [--from DATE] [--to DATE] [--format FORMAT] [--output FILE] "
         "[--lang LANG]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Tax on the sales of this month or some days; PART is sales (by paper "
             "and rate), codes (by HSN, SAC or other code) or series (numbers given)"),
         Needs::Reader,
         &tax},
    };
    return commands;
}

} // namespace app
