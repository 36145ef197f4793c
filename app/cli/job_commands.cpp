// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/job_commands.h"

#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

QString dayOrNothing(const std::optional<core::Day> &day)
{
    return day ? ui::dayText(*day) : QString();
}

QJsonObject toJson(Session &session, const core::JobRow &row)
{
    return {{u"id"_s, row.id.text()},
            {u"number"_s, row.number},
            {u"title"_s, row.title},
            {u"customer"_s, row.customer},
            {u"stage"_s, row.stage},
            {u"category"_s, core::nameOf(row.category)},
            {u"promised"_s, dayOrNothing(row.promisedOn)},
            {u"price"_s, session.plainIfAny(row.price)},
            {u"paid"_s, session.plainIfAny(row.paid)},
            {u"due"_s, session.plainIfAny(row.due)}};
}

Answer cardAnswer(Session &session, const core::JobCard &card)
{
    QJsonObject json = toJson(session, card.row);
    json.insert(u"kind"_s, core::nameOf(card.job->kind));
    json.insert(u"note"_s, card.job->note);
    QStringList lines{Words::tr("Job %1: %2").arg(card.row.number, card.row.title)};
    lines.append(
        Words::tr("%1, for %2")
            .arg(card.row.stage,
                 card.row.customer.isEmpty() ? Words::tr("nobody named") : card.row.customer));
    if (card.row.promisedOn)
        lines.append(Words::tr("Promised for %1").arg(ui::dayText(*card.row.promisedOn)));
    if (card.row.price)
        lines.append(Words::tr("Price %1").arg(session.shown(*card.row.price)));
    if (card.row.due)
        lines.append(Words::tr("Still to pay %1").arg(session.shown(*card.row.due)));
    QJsonArray steps;
    for (const core::StageStep &step : card.steps) {
        const QString at =
            session.file().facts().calendar.local(step.at).toString(u"yyyy-MM-dd HH:mm"_s);
        lines.append(u"  %1  %2  %3"_s.arg(at, step.to, step.by));
        steps.append(QJsonObject{{u"at"_s, at},
                                 {u"from"_s, step.from},
                                 {u"to"_s, step.to},
                                 {u"by"_s, step.by},
                                 {u"reason"_s, step.reason}});
    }
    json.insert(u"steps"_s, steps);
    return {.text = lines.join(u'\n') + u'\n', .json = json};
}

core::Result<Answer> add(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const core::Result<core::NewJob> job = readJob(session, arguments);
    if (!job)
        return job.error();
    const auto card = session.shop().jobs.add(session.by(), core::Id<core::Job>(*id), *job);
    if (!card)
        return card.error();
    return cardAnswer(session, *card);
}

core::Result<Answer> move(Session &session, const Arguments &arguments)
{
    core::Jobs &jobs = session.shop().jobs;
    const auto id = jobs.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto stage = jobs.stageNamed(session.by(), arguments.place(1));
    if (!stage)
        return stage.error();
    const auto card = jobs.move(session.by(), *id, *stage, arguments.value(u"reason"_s));
    if (!card)
        return card.error();
    return cardAnswer(session, *card);
}

core::Result<Answer> show(Session &session, const Arguments &arguments)
{
    const auto id = session.shop().jobs.named(session.by(), arguments.place(0));
    if (!id)
        return id.error();
    const auto card = session.shop().jobs.card(session.by(), *id);
    if (!card)
        return card.error();
    return cardAnswer(session, *card);
}

core::Result<Answer> list(Session &session, const Arguments &arguments)
{
    std::optional<core::Id<core::Stage>> stage;
    if (arguments.has(u"stage"_s)) {
        const auto named =
            session.shop().jobs.stageNamed(session.by(), arguments.value(u"stage"_s));
        if (!named)
            return named.error();
        stage = *named;
    }
    const auto limit = session.limit(arguments, 200);
    if (!limit)
        return limit.error();
    const bool withClosed = arguments.has(u"all"_s) || stage.has_value();
    const auto rows = session.shop().jobs.list(session.by(), stage, withClosed, *limit);
    if (!rows)
        return rows.error();
    Table table({{u"number"_s, Words::tr("Job")},
                 {u"stage"_s, Words::tr("Stage")},
                 {u"title"_s, Words::tr("What")},
                 {u"customer"_s, Words::tr("Customer")},
                 {u"promised"_s, Words::tr("Promised")},
                 {u"price"_s, Words::tr("Price"), true}});
    QJsonArray json;
    for (const core::JobRow &row : *rows) {
        table.add({row.number,
                   row.stage,
                   row.title,
                   row.customer,
                   dayOrNothing(row.promisedOn),
                   row.price ? session.cell(*row.price) : TableCell(QString())});
        json.append(toJson(session, row));
    }
    return Answer{.text = table.text(), .json = {{u"jobs"_s, json}}};
}

core::Result<Answer> stages(Session &session, const Arguments &)
{
    const auto stages = session.shop().jobs.stages(session.by());
    if (!stages)
        return stages.error();
    Table table({{u"name"_s, Words::tr("Stage")},
                 {u"category"_s, Words::tr("Means")},
                 {u"id"_s, Words::tr("Id")}});
    for (const core::Stored<core::Stage> &stage : *stages)
        table.add({stage->name, core::nameOf(stage->category), stage.id.text()});
    return Answer{.text = table.text(), .json = {{u"stages"_s, table.json()}}};
}

} // namespace

core::Result<core::Advance> readAdvance(Session &session, const Arguments &arguments)
{
    const auto amount = session.money(arguments.value(u"advance"_s), u"advance"_s);
    if (!amount)
        return amount.error();
    core::Advance advance{.id = session.file().ids().make<core::Receipt>(), .amount = *amount};
    if (arguments.has(u"receipt-id"_s)) {
        const QString text = arguments.value(u"receipt-id"_s);
        const std::optional<core::RowId> id = core::RowId::fromText(text);
        if (!id)
            return core::Error{.kind = core::ErrorKind::NotAnId, .given = text};
        advance.id = core::Id<core::Receipt>(*id);
    }
    if (arguments.has(u"mode"_s)) {
        const auto mode =
            core::choiceNamed<core::PaymentMode>(arguments.value(u"mode"_s), u"mode"_s);
        if (!mode)
            return mode.error();
        advance.mode = *mode;
    }
    advance.reference = arguments.value(u"reference"_s);
    return advance;
}

core::Result<core::NewJob> readJob(Session &session, const Arguments &arguments)
{
    core::NewJob job;
    job.title = arguments.value(u"title"_s);
    job.note = arguments.value(u"note"_s);
    if (arguments.has(u"kind"_s)) {
        const auto kind = core::choiceNamed<core::JobKind>(arguments.value(u"kind"_s), u"kind"_s);
        if (!kind)
            return kind.error();
        job.kind = *kind;
    }
    if (arguments.has(u"customer"_s)) {
        const auto customer =
            session.shop().customers.named(session.by(), arguments.value(u"customer"_s));
        if (!customer)
            return customer.error();
        job.customer = *customer;
    }
    if (arguments.has(u"stage"_s)) {
        const auto stage =
            session.shop().jobs.stageNamed(session.by(), arguments.value(u"stage"_s));
        if (!stage)
            return stage.error();
        job.stage = *stage;
    }
    const auto promised = session.dayIfAny(arguments, u"promised"_s);
    if (!promised)
        return promised.error();
    job.promisedOn = *promised;
    if (arguments.has(u"price"_s)) {
        const auto price = session.money(arguments.value(u"price"_s), u"price"_s);
        if (!price)
            return price.error();
        job.price = *price;
    }
    if (arguments.has(u"advance"_s)) {
        const auto advance = readAdvance(session, arguments);
        if (!advance)
            return advance.error();
        job.advance = *advance;
    }
    return job;
}

std::span<const Command> jobCommands()
{
    static constexpr Command commands[] = {
        {"job add --title TITLE [--customer CUSTOMER] [--promised DATE] [--price AMOUNT] [--kind "
         "KIND] "
         "[--stage STAGE] [--note TEXT] [--advance AMOUNT] [--mode MODE] [--reference TEXT] "
         "[--receipt-id ID] [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Take work in; KIND is enquiry, order, booking, complaint or applicant; "
                           "--advance: money left with it"),
         Needs::Writer,
         &add},
        {"job move JOB STAGE [--reason TEXT]",
         QT_TRANSLATE_NOOP("CommandLine", "Move a job to another stage; JOB: its number or id"),
         Needs::Writer,
         &move},
        {"job show JOB",
         QT_TRANSLATE_NOOP("CommandLine", "One job and its way"),
         Needs::Reader,
         &show},
        {"job list [--stage STAGE] [--all] [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "Open jobs by stage; --all: closed ones too"),
         Needs::Reader,
         &list},
        {"job stages",
         QT_TRANSLATE_NOOP("CommandLine", "The stages of the board"),
         Needs::Reader,
         &stages},
    };
    return commands;
}

} // namespace app
