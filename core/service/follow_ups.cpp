// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/follow_ups.h"

#include "core/base/plain_text.h"
#include "core/service/refusals.h"
#include "core/store/chat_store.h"
#include "core/store/customer_store.h"
#include "core/store/follow_up_store.h"
#include "core/store/job_store.h"
#include "core/store/paper_store.h"
#include "core/store/staff_store.h"

namespace core {

using namespace Qt::StringLiterals;

Request FollowUps::requestOf(const NewFollowUp &wanted)
{
    return Request(wanted.kind,
                   wanted.customer,
                   wanted.about,
                   wanted.subject,
                   wanted.what,
                   wanted.dueOn,
                   wanted.dueMinute,
                   wanted.owner);
}

Result<Done> FollowUps::checkNames(const NewFollowUp &wanted) const
{
    const Database &database = m_shop.database();
    if (wanted.customer && !CustomerStore(database).byId(*wanted.customer))
        return notFound(u"customer"_s, wanted.customer->text());
    if (wanted.owner && !StaffStore(database).byId(*wanted.owner))
        return notFound(u"staff"_s, wanted.owner->text());
    const QString given = wanted.subject.text();
    switch (wanted.about) {
    case FollowUpAbout::Nothing:
    case FollowUpAbout::Customer:
        break;
    case FollowUpAbout::Job:
        if (!JobStore(database).byId(Id<Job>(wanted.subject)))
            return notFound(u"job"_s, given);
        break;
    case FollowUpAbout::Document:
        if (!PaperStore(database, m_shop.facts().currency.digits).row(wanted.subject))
            return notFound(u"document"_s, given);
        break;
    case FollowUpAbout::Chat:
        if (!ChatStore(database).byId(Id<Chat>(wanted.subject)))
            return notFound(u"chat"_s, given);
        break;
    }
    return Done{};
}

Result<Done> FollowUps::addOne(Record &record, Id<FollowUp> id, const NewFollowUp &wanted)
{
    const Result<NewFollowUp> sound = checkedFollowUp(wanted);
    if (!sound)
        return sound.error();
    if (const Result<Done> known = checkNames(*sound); !known)
        return known;
    FollowUpStore(m_shop.database()).add(record, id, *sound);
    return Done{};
}

Result<FollowUpRow> FollowUps::cardOf(const By &by, Id<FollowUp> id) const
{
    const std::optional<FollowUpRow> row = FollowUpStore(m_shop.database()).row(id, m_shop.today());
    if (!row)
        return notFound(u"follow-up"_s, id.text());
    return shownTo(by, {*row}).constFirst();
}

QList<FollowUpRow> FollowUps::shownTo(const By &by, QList<FollowUpRow> rows) const
{
    if (!m_shop.may(Permit::SeeMoney, by)) {
        for (FollowUpRow &row : rows) {
            row.owed.reset();
            row.promised.reset();
        }
    }
    return rows;
}

Result<FollowUpRow> FollowUps::add(const By &by, Id<FollowUp> id, const NewFollowUp &wanted)
{
    const Act act{.verb = verbs::addFollowUp,
                  .by = by,
                  .subject = id.row(),
                  .request = requestOf(wanted).digest()};
    return m_shop.create(
        act,
        [&](Record &record) { return addOne(record, id, wanted); },
        [&]() { return cardOf(by, id); });
}

template <typename Change>
Result<FollowUpRow>
FollowUps::changeOpen(const Verb &verb, const By &by, Id<FollowUp> id, Change change)
{
    return m_shop.write({.verb = verb, .by = by}, [&](Record &record) -> Result<FollowUpRow> {
        const Result<FollowUpRow> open = cardOf(by, id);
        if (!open)
            return open.error();
        if (open->followUp->doneAt)
            return Error{.kind = ErrorKind::FollowUpClosed, .subject = open->followUp->what};
        const Result<Done> changed = change(record);
        return changed ? cardOf(by, id) : changed.error();
    });
}

Result<FollowUpRow>
FollowUps::moveTo(const By &by, Id<FollowUp> id, Day dueOn, std::optional<int> minute)
{
    const NewFollowUp asked{.what = u"-"_s, .dueOn = dueOn, .dueMinute = minute};
    if (const Result<NewFollowUp> sound = checkedFollowUp(asked); !sound)
        return sound.error();
    return changeOpen(verbs::moveFollowUp, by, id, [&](Record &record) -> Result<Done> {
        FollowUpStore(m_shop.database()).moveTo(record, id, dueOn, minute);
        return Done{};
    });
}

Result<FollowUpRow> FollowUps::giveTo(const By &by, Id<FollowUp> id, std::optional<Id<Staff>> owner)
{
    return changeOpen(verbs::giveFollowUp, by, id, [&](Record &record) -> Result<Done> {
        if (owner && !StaffStore(m_shop.database()).byId(*owner))
            return notFound(u"staff"_s, owner->text());
        FollowUpStore(m_shop.database()).giveTo(record, id, owner);
        return Done{};
    });
}

Result<FollowUpRow>
FollowUps::close(const By &by, Id<FollowUp> id, FollowUpOutcome outcome, const QString &note)
{
    const Result<QString> kept = oneLine(note, u"note"_s, Need::Optional, 300);
    if (!kept)
        return kept.error();
    return changeOpen(verbs::closeFollowUp, by, id, [&](Record &record) -> Result<Done> {
        FollowUpStore(m_shop.database()).close(record, id, outcome, *kept, m_shop.now());
        return Done{};
    });
}

Result<QList<FollowUpRow>>
FollowUps::due(const By &by, Day upTo, int limit, std::optional<Id<Staff>> owner)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<FollowUpRow>> {
        return shownTo(by,
                       FollowUpStore(m_shop.database()).due(upTo, m_shop.today(), owner, limit));
    });
}

Result<int> FollowUps::dueCount(const By &by, Day upTo)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<int> {
        return FollowUpStore(m_shop.database()).dueCount(upTo);
    });
}

Result<QList<FollowUpRow>> FollowUps::ofCustomer(const By &by, Id<Customer> customer, int limit)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<FollowUpRow>> {
        return shownTo(
            by, FollowUpStore(m_shop.database()).ofCustomer(customer, m_shop.today(), limit));
    });
}

Result<FollowUpRow> FollowUps::card(const By &by, Id<FollowUp> id)
{
    return m_shop.read(Permit::SeeWork, by, [&]() { return cardOf(by, id); });
}

} // namespace core
