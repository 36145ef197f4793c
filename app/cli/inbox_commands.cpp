// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/job_commands.h"
#include "app/cli/words.h"
#include "core/chat/message_reader.h"
#include "core/domain/country.h"
#include "core/transfer/choice_names.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"

#include <QFile>

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// More than a paste may have, so that the core refuses what is too long.
constexpr qint64 mostBytes = 4'000'000;

QString timeOf(Session &session, core::Instant instant)
{
    return session.file().facts().calendar.local(instant).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// What was found, as the machine reads it.
QString valueOf(const core::Found &found, core::CurrencyDigits digits)
{
    if (found.amount)
        return core::plainText(*found.amount, digits);
    return found.day ? ui::dayText(*found.day) : found.value;
}

QJsonObject readingJson(const core::MessageReading &reading, core::CurrencyDigits digits)
{
    QJsonArray found;
    for (const core::Found &one : reading.found) {
        found.append(QJsonObject{{u"kind"_s, core::nameOf(one.kind)},
                                 {u"text"_s, one.text},
                                 {u"value"_s, valueOf(one, digits)}});
    }
    return {{u"type"_s, core::nameOf(reading.type)},
            {u"or_else"_s, reading.orElse ? core::nameOf(*reading.orElse) : QString()},
            {u"sure"_s, reading.isSure},
            {u"reasons"_s, QJsonArray::fromStringList(reading.reasons)},
            {u"found"_s, found}};
}

QStringList readingLines(const core::MessageReading &reading, core::CurrencyDigits digits)
{
    QStringList lines;
    const QString type = ui::Labels::of(reading.type);
    const QString reasons = reading.reasons.join(u", "_s);
    if (reading.reasons.isEmpty())
        lines.append(Words::tr("No word tells what this is about."));
    else if (reading.orElse)
        lines.append(
            Words::tr("%1 or %2? Because: %3").arg(type, ui::Labels::of(*reading.orElse), reasons));
    else if (reading.isSure)
        lines.append(Words::tr("%1. Because: %2").arg(type, reasons));
    else
        lines.append(Words::tr("%1? Because: %2").arg(type, reasons));
    for (const core::Found &one : reading.found) {
        lines.append(
            u"  %1  %2  %3"_s.arg(ui::Labels::of(one.kind), valueOf(one, digits), one.text));
    }
    return lines;
}

Answer chatAnswer(Session &session, const core::ChatCard &card)
{
    const core::CurrencyDigits digits = session.currency().digits;
    QStringList lines{card.customer.isEmpty()
                          ? card.chat->title
                          : Words::tr("%1, customer %2").arg(card.chat->title, card.customer)};
    QJsonArray messages;
    for (const core::Stored<core::Message> &message : card.messages) {
        const QString at = timeOf(session, message->saidAt.value_or(message->arrivedAt));
        lines.append(u"  %1  %2  %3"_s.arg(at, message->author, message->text));
        messages.append(QJsonObject{{u"id"_s, message.id.text()},
                                    {u"direction"_s, core::nameOf(message->direction)},
                                    {u"author"_s, message->author},
                                    {u"said"_s, message->saidRaw},
                                    {u"at"_s, at},
                                    {u"text"_s, message->text}});
    }
    QJsonArray decisions;
    for (const core::DecisionRow &row : card.decisions) {
        lines.append(
            Words::tr("Decided by %1: %2").arg(row.by, ui::Labels::of(row.decision->kind)));
        decisions.append(QJsonObject{{u"kind"_s, core::nameOf(row.decision->kind)},
                                     {u"subject"_s, row.decision->subject.text()},
                                     {u"by"_s, row.by},
                                     {u"reason"_s, row.decision->reason}});
    }
    lines.append(Words::tr("%n message(s) waiting", nullptr, card.waiting));
    if (card.waiting > 0)
        lines.append(readingLines(card.reading, digits));
    return {.text = lines.join(u'\n') + u'\n',
            .json = {{u"id"_s, card.chat.id.text()},
                     {u"title"_s, card.chat->title},
                     {u"customer"_s, card.customer},
                     {u"matched"_s, card.matchedName},
                     {u"waiting"_s, card.waiting},
                     {u"messages"_s, messages},
                     {u"decisions"_s, decisions},
                     {u"reading"_s, readingJson(card.reading, digits)}}};
}

core::Result<QString> textFrom(const QString &name)
{
    QFile file(name);
    const bool isStandard = name.isEmpty() || name == u"-"_s;
    const bool isOpen =
        isStandard ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return core::Error{.kind = core::ErrorKind::NotFound, .subject = u"file"_s, .given = name};
    return QString::fromUtf8(file.read(mostBytes));
}

core::Result<Answer> paste(Session &session, const Arguments &arguments)
{
    core::Inbox &inbox = session.shop().inbox;
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    const core::Result<QString> text = textFrom(arguments.place(0));
    if (!text)
        return text.error();
    const core::Paste wanted{.text = *text,
                             .customer = *customer,
                             .title = arguments.value(u"title"_s),
                             .us = arguments.value(u"us"_s)};
    std::optional<core::Id<core::Chat>> chat;
    if (arguments.has(u"chat"_s)) {
        const auto named = inbox.named(session.by(), arguments.value(u"chat"_s));
        if (!named)
            return named.error();
        chat = *named;
    } else {
        const auto known = inbox.chatFor(session.by(), wanted);
        if (!known)
            return known.error();
        chat = *known;
    }
    const auto came =
        inbox.pasted(session.by(), chat.value_or(session.file().ids().make<core::Chat>()), wanted);
    if (!came)
        return came.error();
    return Answer{.text = Words::tr("%1 new, %2 known. Chat %3")
                              .arg(came->added)
                              .arg(came->known)
                              .arg(came->chat.text())
                          + u'\n',
                  .json = {{u"id"_s, came->chat.text()},
                           {u"added"_s, came->added},
                           {u"known"_s, came->known}}};
}

core::Result<Answer> list(Session &session, const Arguments &arguments)
{
    const auto limit = session.limit(arguments, 50);
    if (!limit)
        return limit.error();
    core::Inbox &inbox = session.shop().inbox;
    const auto rows = arguments.has(u"done"_s) ? inbox.decided(session.by(), *limit)
                                               : inbox.waiting(session.by(), *limit);
    if (!rows)
        return rows.error();
    Table table({{u"title"_s, Words::tr("Who")},
                 {u"since"_s, Words::tr("Since")},
                 {u"messages"_s, Words::tr("Messages"), true},
                 {u"type"_s, Words::tr("Perhaps")},
                 {u"text"_s, Words::tr("Last")},
                 {u"id"_s, Words::tr("Id")}});
    for (const core::WaitingRow &row : *rows) {
        table.add({row.title,
                   timeOf(session, row.since),
                   QString::number(row.messages),
                   {core::nameOf(row.reading.type), ui::Labels::of(row.reading.type)},
                   {row.lastText, row.lastText.simplified().left(50)},
                   row.id.text()});
    }
    return Answer{.text = table.text(), .json = {{u"chats"_s, table.json()}}};
}

core::Result<Answer> show(Session &session, const Arguments &arguments)
{
    const auto chat = session.shop().inbox.named(session.by(), arguments.place(0));
    if (!chat)
        return chat.error();
    const auto card = session.shop().inbox.card(session.by(), *chat);
    if (!card)
        return card.error();
    return chatAnswer(session, *card);
}

core::Result<core::Done>
decideJob(Session &session, const Arguments &arguments, core::Id<core::Chat> chat, core::RowId id)
{
    const core::Result<core::NewJob> job = readJob(session, arguments);
    if (!job)
        return job.error();
    const auto made =
        session.shop().inbox.makeJob(session.by(), chat, core::Id<core::Job>(id), *job);
    return made ? core::Result<core::Done>(core::Done{}) : made.error();
}

core::Result<core::Done>
decideClaim(Session &session, const Arguments &arguments, core::Id<core::Chat> chat, core::RowId id)
{
    core::NewClaim claim;
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    const auto amount = session.money(arguments.value(u"amount"_s), u"amount"_s);
    if (!amount)
        return amount.error();
    if (arguments.has(u"mode"_s)) {
        const auto mode =
            core::choiceNamed<core::PaymentMode>(arguments.value(u"mode"_s), u"mode"_s);
        if (!mode)
            return mode.error();
        claim.mode = *mode;
    }
    claim.customer = *customer;
    claim.amount = *amount;
    claim.reference = arguments.value(u"reference"_s);
    const auto made =
        session.shop().inbox.makeClaim(session.by(), chat, core::Id<core::Claim>(id), claim);
    return made ? core::Result<core::Done>(core::Done{}) : made.error();
}

core::Result<core::Done> decideFollowUp(Session &session,
                                        const Arguments &arguments,
                                        core::Id<core::Chat> chat,
                                        core::RowId id)
{
    const auto customer = session.customerIfAny(arguments);
    if (!customer)
        return customer.error();
    const auto due = session.dayIfAny(arguments, u"due"_s);
    if (!due)
        return due.error();
    const auto made =
        session.shop().inbox.makeFollowUp(session.by(),
                                          chat,
                                          core::Id<core::FollowUp>(id),
                                          {.customer = *customer,
                                           .what = arguments.value(u"what"_s),
                                           .dueOn = due->value_or(session.today().plus(1))});
    return made ? core::Result<core::Done>(core::Done{}) : made.error();
}

core::Result<core::Done>
decidePerson(Session &session, const Arguments &arguments, core::Id<core::Chat> chat)
{
    const auto to = session.staffNamed(arguments.value(u"to"_s));
    if (!to)
        return to.error();
    const auto made = session.shop().inbox.handOver(session.by(), chat, *to);
    return made ? core::Result<core::Done>(core::Done{}) : made.error();
}

core::Result<core::Done> decideOne(Session &session,
                                   const Arguments &arguments,
                                   core::Id<core::Chat> chat,
                                   core::DecisionKind kind)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    switch (kind) {
    case core::DecisionKind::Job:
        return decideJob(session, arguments, chat, *id);
    case core::DecisionKind::Claim:
        return decideClaim(session, arguments, chat, *id);
    case core::DecisionKind::FollowUp:
        return decideFollowUp(session, arguments, chat, *id);
    case core::DecisionKind::Person:
        return decidePerson(session, arguments, chat);
    case core::DecisionKind::Nothing:
        break;
    }
    const auto done =
        session.shop().inbox.dismiss(session.by(), chat, arguments.value(u"reason"_s));
    return done ? core::Result<core::Done>(core::Done{}) : done.error();
}

core::Result<Answer> decide(Session &session, const Arguments &arguments)
{
    core::Inbox &inbox = session.shop().inbox;
    const auto chat = inbox.named(session.by(), arguments.place(0));
    if (!chat)
        return chat.error();
    const auto kind = core::choiceNamed<core::DecisionKind>(arguments.place(1), u"decision"_s);
    if (!kind)
        return kind.error();
    const core::Result<core::Done> done = decideOne(session, arguments, *chat, *kind);
    if (!done)
        return done.error();
    const auto card = inbox.card(session.by(), *chat);
    if (!card)
        return card.error();
    return chatAnswer(session, *card);
}

core::Result<Answer> read(Session &session, const Arguments &arguments)
{
    core::ReaderSetting setting{
        .region = {}, .digits = 2, .today = core::Calendar().dayOf(session.clock().now())};
    if (arguments.has(u"country"_s)) {
        const QString code = arguments.value(u"country"_s).toUpper();
        const auto country = core::countryOf(code);
        if (!country) {
            return core::Error{.kind = core::ErrorKind::NotOneOf,
                               .subject = u"country"_s,
                               .given = code,
                               .allowed = core::countryCodes().join(u", "_s)};
        }
        setting.region = country->phoneRegion;
        if (const auto currency = core::currencyOf(country->currency))
            setting.digits = currency->digits;
    }
    const core::MessageReading reading = core::readMessage(arguments.place(0), setting);
    return Answer{.text = readingLines(reading, setting.digits).join(u'\n') + u'\n',
                  .json = readingJson(reading, setting.digits)};
}

} // namespace

std::span<const Command> inboxCommands()
{
    static constexpr Command commands[] = {
        {"inbox paste [FILE] [--chat CHAT] [--customer CUSTOMER] [--title TITLE] [--us NAME]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "File what was copied from a chat (standard input without FILE or with "
                           "-); what is known is not added again. NAME is how the shop writes"),
         Needs::Writer,
         &paste},
        {"inbox list [--done] [--limit N]",
         QT_TRANSLATE_NOOP("CommandLine", "Chats that wait; --done: those decided about"),
         Needs::Reader,
         &list},
        {"inbox show CHAT",
         QT_TRANSLATE_NOOP("CommandLine", "One chat; CHAT: its title or id"),
         Needs::Reader,
         &show},
        {"inbox decide CHAT DECISION [--title TITLE] [--customer CUSTOMER] [--kind KIND] "
         "[--stage STAGE] [--promised DATE] [--price AMOUNT] [--note TEXT] [--amount AMOUNT] "
         "[--mode MODE] [--reference TEXT] [--what TEXT] [--due DATE] [--to STAFF] [--reason TEXT] "
         "[--id ID]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "What the messages become: job (--title), claim (--amount), follow_up "
                           "(--what), person (--to) or nothing (--reason)"),
         Needs::Writer,
         &decide},
        {"message read TEXT [--country CODE]",
         QT_TRANSLATE_NOOP("CommandLine", "What a message is about, and what it names; a guess"),
         Needs::Nothing,
         &read},
    };
    return commands;
}

} // namespace app
