// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

core::Result<core::Id<core::FollowUp>> followUpNamed(const QString &text)
{
    const std::optional<core::RowId> id = core::RowId::fromText(text);
    if (!id)
        return core::Error{.kind = core::ErrorKind::NotAnId, .given = text};
    return core::Id<core::FollowUp>(*id);
}

QJsonObject toJson(Session &session, const core::FollowUpRow &row)
{
    const std::optional<core::FollowUpOutcome> outcome = row.followUp->outcome;
    return {{u"id"_s, row.followUp.id.text()},
            {u"kind"_s, core::nameOf(row.followUp->kind)},
            {u"due"_s, ui::dayText(row.followUp->dueOn)},
            {u"days_late"_s, row.daysLate},
            {u"what"_s, row.followUp->what},
            {u"about"_s, row.subject},
            {u"customer"_s, row.customer},
            {u"phone"_s, row.phone},
            {u"owner"_s, row.owner},
            {u"owed"_s, session.plainIfAny(row.owed)},
            {u"promised_on"_s, row.promisedOn ? ui::dayText(*row.promisedOn) : QString()},
            {u"promised"_s, session.plainIfAny(row.promised)},
            {u"broken"_s, row.isBroken},
            {u"outcome"_s, outcome ? core::nameOf(*outcome) : QString()}};
}

Answer rowAnswer(Session &session, const core::FollowUpRow &row)
{
    QStringList lines{
        Words::tr("%1, due %2").arg(ui::Labels::whatOf(row), ui::dayText(row.followUp->dueOn))};
    if (!row.customer.isEmpty())
        lines.append(Words::tr("%1  %2").arg(row.customer, row.phone));
    if (row.owed && row.owed->isPositive())
        lines.append(Words::tr("Owes %1").arg(session.shown(*row.owed)));
    if (row.followUp->outcome)
        lines.append(Words::tr("Closed: %1").arg(ui::Labels::of(*row.followUp->outcome)));
    lines.append(row.followUp.id.text());
    return {.text = lines.join(u'\n') + u'\n', .json = toJson(session, row)};
}

core::Result<Answer> add(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    const auto due = session.day(arguments.value(u"due"_s));
    if (!due)
        return due.error();
    core::NewFollowUp wanted{.customer = *customer,
                             .about = *customer ? core::FollowUpAbout::Customer
                                                : core::FollowUpAbout::Nothing,
                             .what = arguments.value(u"what"_s),
                             .dueOn = *due};
    if (arguments.has(u"job"_s)) {
        const auto job = session.shop().jobs.named(session.by(), arguments.value(u"job"_s));
        if (!job)
            return job.error();
        wanted.about = core::FollowUpAbout::Job;
        wanted.subject = job->row();
    }
    if (arguments.has(u"to"_s)) {
        const auto owner = session.staffNamed(arguments.value(u"to"_s));
        if (!owner)
            return owner.error();
        wanted.owner = *owner;
    }
    const auto row =
        session.shop().followUps.add(session.by(), core::Id<core::FollowUp>(*id), wanted);
    if (!row)
        return row.error();
    return rowAnswer(session, *row);
}

core::Result<Answer> due(Session &session, const Arguments &arguments)
{
    const auto upTo = session.dayIfAny(arguments, u"until"_s);
    if (!upTo)
        return upTo.error();
    const auto limit = session.limit(arguments, 50);
    if (!limit)
        return limit.error();
    const auto rows =
        session.shop().followUps.due(session.by(), upTo->value_or(session.today()), *limit);
    if (!rows)
        return rows.error();
    Table table({{u"due"_s, Words::tr("Due")},
                 {u"late"_s, Words::tr("Days late"), true},
                 {u"what"_s, Words::tr("What")},
                 {u"customer"_s, Words::tr("Customer")},
                 {u"phone"_s, Words::tr("Phone")},
                 {u"owed"_s, Words::tr("Owes"), true},
                 {u"id"_s, Words::tr("Id")}});
    QJsonArray json;
    for (const core::FollowUpRow &row : *rows) {
        table.add({ui::dayText(row.followUp->dueOn),
                   QString::number(row.daysLate),
                   ui::Labels::whatOf(row),
                   row.customer,
                   row.phone,
                   row.owed ? session.cell(*row.owed) : TableCell(QString()),
                   row.followUp.id.text()});
        json.append(toJson(session, row));
    }
    return Answer{.text = table.text(), .json = {{u"follow_ups"_s, json}}};
}

core::Result<Answer> move(Session &session, const Arguments &arguments)
{
    const auto id = followUpNamed(arguments.place(0));
    if (!id)
        return id.error();
    const auto due = session.day(arguments.place(1));
    if (!due)
        return due.error();
    const auto row = session.shop().followUps.moveTo(session.by(), *id, *due, std::nullopt);
    if (!row)
        return row.error();
    return rowAnswer(session, *row);
}

core::Result<Answer> close(Session &session, const Arguments &arguments)
{
    const auto id = followUpNamed(arguments.place(0));
    if (!id)
        return id.error();
    const auto outcome = core::choiceNamed<core::FollowUpOutcome>(arguments.place(1), u"outcome"_s);
    if (!outcome)
        return outcome.error();
    const auto row =
        session.shop().followUps.close(session.by(), *id, *outcome, arguments.value(u"note"_s));
    if (!row)
        return row.error();
    return rowAnswer(session, *row);
}

core::Result<core::NewAttempt> readAttempt(Session &session, const Arguments &arguments)
{
    core::NewAttempt attempt;
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    attempt.customer = *customer;
    if (arguments.has(u"on"_s)) {
        const auto followUp = followUpNamed(arguments.value(u"on"_s));
        if (!followUp)
            return followUp.error();
        attempt.followUp = *followUp;
    }
    const auto next = session.dayIfAny(arguments, u"next"_s);
    if (!next)
        return next.error();
    attempt.nextOn = *next;
    if (arguments.has(u"channel"_s)) {
        const auto channel =
            core::choiceNamed<core::AttemptChannel>(arguments.value(u"channel"_s), u"channel"_s);
        if (!channel)
            return channel.error();
        attempt.channel = *channel;
    }
    if (arguments.has(u"outcome"_s)) {
        const auto outcome =
            core::choiceNamed<core::AttemptOutcome>(arguments.value(u"outcome"_s), u"outcome"_s);
        if (!outcome)
            return outcome.error();
        attempt.outcome = *outcome;
    }
    attempt.address = arguments.value(u"phone"_s);
    attempt.text = arguments.value(u"text"_s);
    attempt.language = arguments.value(u"language"_s);
    return attempt;
}

core::Result<Answer> attempt(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const core::Result<core::NewAttempt> wanted = readAttempt(session, arguments);
    if (!wanted)
        return wanted.error();
    const auto reminded =
        session.shop().followUps.remind(session.by(), core::Id<core::Attempt>(*id), *wanted);
    if (!reminded)
        return reminded.error();
    QStringList lines{Words::tr("Noted.")};
    const QString before =
        reminded->remindedBefore ? ui::dayText(*reminded->remindedBefore) : QString();
    if (reminded->remindedBefore)
        lines.append(Words::tr("They were reminded on %1 already.").arg(before));
    return Answer{.text = lines.join(u'\n') + u'\n',
                  .json = {{u"id"_s, reminded->attempt.text()},
                           {u"follow_up"_s, reminded->next ? reminded->next->text() : QString()},
                           {u"reminded_before"_s, before}}};
}

core::Result<Answer> promise(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const auto customer =
        session.shop().customers.named(session.by(), arguments.value(u"customer"_s));
    if (!customer)
        return customer.error();
    const auto day = session.day(arguments.value(u"by"_s));
    if (!day)
        return day.error();
    core::NewPromise wanted{.customer = *customer, .promisedOn = *day, .amount = {}};
    if (arguments.has(u"amount"_s)) {
        const auto amount = session.money(arguments.value(u"amount"_s), u"amount"_s);
        if (!amount)
            return amount.error();
        wanted.amount = *amount;
    }
    const auto row =
        session.shop().followUps.promise(session.by(), core::Id<core::Promise>(*id), wanted);
    if (!row)
        return row.error();
    return rowAnswer(session, *row);
}

} // namespace

std::span<const Command> followUpCommands()
{
    static constexpr Command commands[] = {
        {"followup add --what TEXT --due DATE [--customer CUSTOMER] [--job JOB] [--to STAFF] "
         "[--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "Somebody must act by a day"),
         Needs::Writer,
         &add},
        {"followup due [--until DATE] [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "What is to be done today, or until a day"),
         Needs::Reader,
         &due},
        {"followup move FOLLOWUP DATE",
         QT_TRANSLATE_NOOP("CommandLine", "Later, or sooner"),
         Needs::Writer,
         &move},
        {"followup attempt [--customer CUSTOMER] [--on FOLLOWUP] [--channel CHANNEL] "
         "[--outcome OUTCOME] [--phone PHONE] [--text TEXT] [--language CODE] [--next DATE] "
         "[--id ID]",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "A customer was reminded; --next: when to look again. CHANNEL is whatsapp_link, call, "
             "in_person or other, OUTCOME is handed_over, sent, not_sent, no_answer or spoke"),
         Needs::Writer,
         &attempt},
        {"followup promise --customer CUSTOMER --by DATE [--amount AMOUNT] [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "They promised to pay by a day"),
         Needs::Writer,
         &promise},
        {"followup close FOLLOWUP OUTCOME [--note TEXT]",
         QT_TRANSLATE_NOOP("CommandLine", "OUTCOME is done, won, lost, no_answer or withdrawn"),
         Needs::Writer,
         &close},
    };
    return commands;
}

} // namespace app
