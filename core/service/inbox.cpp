// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/inbox.h"

#include "core/base/plain_text.h"
#include "core/chat/message_reader.h"
#include "core/service/follow_ups.h"
#include "core/service/jobs.h"
#include "core/service/refusals.h"
#include "core/store/chat_store.h"
#include "core/store/claim_store.h"
#include "core/store/customer_store.h"
#include "core/store/staff_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 500; ///< messages of one chat on its page
constexpr int mostRead = 20;   ///< messages that a guess looks at

} // namespace

Result<Done> Inbox::decide(
    Record &record, Id<Chat> chat, DecisionKind kind, const RowId &subject, Id<Message> seen)
{
    ChatStore store(m_shop.database());
    const std::optional<Id<Message>> last = seen.isNone() ? store.lastOf(chat) : seen;
    if (!last || !store.has(chat, *last))
        return notFound(u"message"_s, last ? last->text() : QString());
    store.decide(record,
                 chat,
                 {.kind = kind, .last = *last, .subject = subject, .reason = record.unit().reason});
    return Done{};
}

Result<Stored<Chat>> Inbox::chatOf(Id<Chat> chat) const
{
    const std::optional<Stored<Chat>> known = ChatStore(m_shop.database()).byId(chat);
    if (!known)
        return notFound(u"chat"_s, chat.text());
    return *known;
}

Result<JobCard>
Inbox::makeJob(const By &by, Id<Chat> chat, Id<Job> id, const NewJob &wanted, Id<Message> seen)
{
    Jobs jobs(m_shop);
    const Result<NewJob> clean = jobs.cleaned(wanted);
    if (!clean)
        return clean.error();
    const Act act{.verb = verbs::makeChatJob,
                  .by = by,
                  .subject = id.row(),
                  .request = Jobs::requestOf(*clean).add(chat).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            const Result<Stored<Chat>> known = chatOf(chat);
            if (!known)
                return known.error();
            NewJob job = *clean;
            if (!job.customer)
                job.customer = (*known)->customer;
            if (const Result<Done> added = jobs.addOne(record, id, job); !added)
                return added;
            return decide(record, chat, DecisionKind::Job, id.row(), seen);
        },
        [&]() { return jobs.cardOf(by, id); });
}

Result<ClaimRow> Inbox::makeClaim(
    const By &by, Id<Chat> chat, Id<Claim> id, const NewClaim &wanted, Id<Message> seen)
{
    const Result<NewClaim> clean = checkedClaim(wanted, m_shop.today());
    if (!clean)
        return clean.error();
    const Act act{.verb = verbs::makeChatClaim,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(chat,
                                     clean->customer,
                                     clean->message,
                                     clean->amount,
                                     clean->mode,
                                     clean->reference,
                                     wanted.dated)
                                 .digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            const Result<Stored<Chat>> known = chatOf(chat);
            if (!known)
                return known.error();
            const auto customer = clean->customer ? clean->customer : (*known)->customer;
            if (customer && !CustomerStore(m_shop.database()).byId(*customer))
                return notFound(u"customer"_s, customer->text());
            if (clean->message && !ChatStore(m_shop.database()).has(chat, *clean->message))
                return notFound(u"message"_s, clean->message->text());
            ClaimStore(m_shop.database())
                .add(record,
                     id,
                     {.customer = customer,
                      .chat = chat,
                      .message = clean->message,
                      .amount = clean->amount,
                      .mode = clean->mode,
                      .reference = clean->reference,
                      .dated = *clean->dated});
            return decide(record, chat, DecisionKind::Claim, id.row(), seen);
        },
        [&]() -> Result<ClaimRow> {
            const std::optional<ClaimRow> row = ClaimStore(m_shop.database()).row(id);
            return row ? *row : Result<ClaimRow>(notFound(u"claim"_s, id.text()));
        });
}

Result<FollowUpRow> Inbox::makeFollowUp(
    const By &by, Id<Chat> chat, Id<FollowUp> id, const NewFollowUp &wanted, Id<Message> seen)
{
    FollowUps followUps(m_shop);
    const Act act{.verb = verbs::makeChatFollowUp,
                  .by = by,
                  .subject = id.row(),
                  .request = FollowUps::requestOf(wanted).add(chat).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            const Result<Stored<Chat>> known = chatOf(chat);
            if (!known)
                return known.error();
            NewFollowUp followUp = wanted;
            if (!followUp.customer)
                followUp.customer = (*known)->customer;
            if (followUp.about == FollowUpAbout::Nothing) {
                followUp.about = FollowUpAbout::Chat;
                followUp.subject = chat.row();
            }
            if (const Result<Done> added = followUps.addOne(record, id, followUp); !added)
                return added;
            return decide(record, chat, DecisionKind::FollowUp, id.row(), seen);
        },
        [&]() { return followUps.cardOf(by, id); });
}

Result<ChatCard> Inbox::handOver(const By &by, Id<Chat> chat, Id<Staff> to, Id<Message> seen)
{
    const Act act{.verb = verbs::handChatOver, .by = by};
    return m_shop.write(act, [&](Record &record) -> Result<ChatCard> {
        if (const Result<Stored<Chat>> known = chatOf(chat); !known)
            return known.error();
        if (!StaffStore(m_shop.database()).byId(to))
            return notFound(u"staff"_s, to.text());
        const Result<Done> done = decide(record, chat, DecisionKind::Person, to.row(), seen);
        if (!done)
            return done.error();
        record.settle();
        return cardOf(chat);
    });
}

Result<ChatCard>
Inbox::dismiss(const By &by, Id<Chat> chat, const QString &reason, Id<Message> seen)
{
    const Result<QString> why = oneLine(reason, u"reason"_s, Need::Optional, 300);
    if (!why)
        return why.error();
    const Act act{.verb = verbs::dismissChat, .by = {by.actor, by.approver, *why}};
    return m_shop.write(act, [&](Record &record) -> Result<ChatCard> {
        if (const Result<Stored<Chat>> known = chatOf(chat); !known)
            return known.error();
        const ChatStore store(m_shop.database());
        if (store.waitingIn(chat) == 0 && !store.holderOf(chat))
            return cardOf(chat);
        const Result<Done> done = decide(record, chat, DecisionKind::Nothing, {}, seen);
        if (!done)
            return done.error();
        record.settle();
        return cardOf(chat);
    });
}

Result<ChatCard> Inbox::nameCustomer(const By &by, Id<Chat> chat, std::optional<Id<Customer>> who)
{
    return m_shop.write({.verb = verbs::nameChat, .by = by},
                        [&](Record &record) -> Result<ChatCard> {
                            if (const Result<Stored<Chat>> known = chatOf(chat); !known)
                                return known.error();
                            if (who && !CustomerStore(m_shop.database()).byId(*who))
                                return notFound(u"customer"_s, who->text());
                            ChatStore(m_shop.database()).nameCustomer(record, chat, who);
                            return cardOf(chat);
                        });
}

MessageReading Inbox::readingOf(const QList<Stored<Message>> &messages) const
{
    QStringList texts;
    for (const Stored<Message> &message : messages)
        texts.append(message->text);
    return readMessage(texts.join(u'\n'),
                       {.region = m_shop.facts().country.phoneRegion,
                        .digits = m_shop.facts().currency.digits,
                        .today = m_shop.today()});
}

Result<ChatCard> Inbox::cardOf(Id<Chat> id) const
{
    const ChatStore store(m_shop.database());
    const CustomerStore customers(m_shop.database());
    const Result<Stored<Chat>> chat = chatOf(id);
    if (!chat)
        return chat.error();
    ChatCard card{.chat = *chat,
                  .customer = {},
                  .matched = {},
                  .matchedName = {},
                  .messages = store.messages(id, mostShown),
                  .decisions = store.decisions(id),
                  .holder = store.holderOf(id),
                  .waiting = store.waitingIn(id),
                  .reading = readingOf(store.waitingMessages(id, mostRead))};
    if ((*chat)->customer) {
        card.customer = customers.row(*(*chat)->customer).name;
        return card;
    }
    const std::optional<Found> phone = card.reading.firstOf(FoundKind::Phone);
    const QString address = (*chat)->address.isEmpty() && phone ? phone->value : (*chat)->address;
    const QList<Id<Customer>> known = customers.withPhone(address);
    if (known.size() == 1) {
        card.matched = known.first();
        card.matchedName = customers.row(known.first()).name;
    }
    return card;
}

Result<ChatCard> Inbox::card(const By &by, Id<Chat> chat)
{
    return m_shop.read(Permit::SeeWork, by, [&]() { return cardOf(chat); });
}

Result<QList<WaitingRow>> Inbox::rowsOf(const By &by, ChatList list, int limit, Id<Staff> holder)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<WaitingRow>> {
        const ChatStore store(m_shop.database());
        QList<WaitingRow> rows = store.rows(list, limit, holder);
        for (WaitingRow &row : rows) {
            const QList<Stored<Message>> messages = row.messages > 0
                                                        ? store.waitingMessages(row.id, mostRead)
                                                        : store.messages(row.id, 1);
            if (!messages.isEmpty())
                row.lastText = messages.last()->text;
            if (row.messages > 0)
                row.reading = readingOf(messages);
        }
        return rows;
    });
}

Result<QList<WaitingRow>> Inbox::waiting(const By &by, int limit)
{
    return rowsOf(by, ChatList::Waiting, limit);
}

Result<QList<WaitingRow>> Inbox::decided(const By &by, int limit)
{
    return rowsOf(by, ChatList::Decided, limit);
}

Result<QList<WaitingRow>> Inbox::heldBy(const By &by, Id<Staff> person, int limit)
{
    return rowsOf(by, ChatList::Held, limit, person);
}

Result<int> Inbox::waitingCount(const By &by)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<int> {
        return ChatStore(m_shop.database()).waitingCount();
    });
}

Result<Id<Chat>> Inbox::named(const By &by, const QString &text)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<Id<Chat>> {
        const ChatStore store(m_shop.database());
        if (const std::optional<RowId> id = RowId::fromText(text); id && store.byId(Id<Chat>(*id)))
            return Id<Chat>(*id);
        const QList<Id<Chat>> found = store.titled(text.simplified());
        if (found.isEmpty())
            return notFound(u"chat"_s, text);
        if (found.size() > 1)
            return Error{.kind = ErrorKind::Ambiguous, .subject = u"chat"_s, .given = text};
        return found.first();
    });
}

} // namespace core
