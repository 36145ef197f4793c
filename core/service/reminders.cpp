// SPDX-License-Identifier: GPL-3.0-or-later
// What customers are told and promise: the second half of FollowUps.
#include "core/base/day_range.h"
#include "core/base/decimal.h"
#include "core/base/plain_text.h"
#include "core/service/follow_ups.h"
#include "core/service/refusals.h"
#include "core/store/customer_store.h"
#include "core/store/follow_up_store.h"
#include "core/store/job_store.h"

namespace core {

using namespace Qt::StringLiterals;

Result<NewAttempt> FollowUps::cleaned(const NewAttempt &wanted) const
{
    NewAttempt attempt = wanted;
    const Result<QString> address = oneLine(attempt.address, u"address"_s, Need::Optional, 60);
    const Result<QString> text = severalLines(attempt.text, u"text"_s);
    const Result<QString> language = oneLine(attempt.language, u"language"_s, Need::Optional, 12);
    for (const Result<QString> *part : {&address, &text, &language}) {
        if (!*part)
            return part->error();
    }
    attempt.address = *address;
    attempt.text = *text;
    attempt.language = *language;
    if (attempt.nextOn) {
        const Result<Done> isAhead = checkFrom(*attempt.nextOn, m_shop.today(), u"next"_s);
        if (!isAhead)
            return isAhead.error();
    }
    const bool isOfSomebody = attempt.customer || attempt.followUp || attempt.job;
    if (!isOfSomebody && (attempt.address.isEmpty() || attempt.nextOn))
        return Error{.kind = ErrorKind::FieldMissing, .subject = u"customer"_s};
    return attempt;
}

Result<Reminded> FollowUps::remind(const By &by, Id<Attempt> id, const NewAttempt &wanted)
{
    const Result<NewAttempt> clean = cleaned(wanted);
    if (!clean)
        return clean.error();
    const Act act{.verb = verbs::remindCustomer,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(clean->customer,
                                     clean->followUp,
                                     clean->channel,
                                     clean->address,
                                     clean->text,
                                     clean->outcome,
                                     clean->language,
                                     clean->nextOn,
                                     clean->job)
                                 .digest()};
    return m_shop.create(
        act,
        [&](Record &record) { return log(record, id, *clean); },
        [&]() { return remindedBy(id); });
}

Result<Done> FollowUps::log(Record &record, Id<Attempt> id, const NewAttempt &wanted)
{
    FollowUpStore store(m_shop.database());
    NewAttempt attempt = wanted;
    if (attempt.followUp) {
        const std::optional<FollowUpRow> row = store.row(*attempt.followUp, record.today());
        if (!row)
            return notFound(u"follow-up"_s, attempt.followUp->text());
        if (row->followUp->doneAt)
            return Error{.kind = ErrorKind::FollowUpClosed, .subject = row->followUp->what};
        if (!attempt.customer)
            attempt.customer = row->followUp->customer;
    }
    if (attempt.customer && !CustomerStore(m_shop.database()).byId(*attempt.customer))
        return notFound(u"customer"_s, attempt.customer->text());
    if (attempt.job && !attempt.followUp) {
        const Result<Id<FollowUp>> about = aboutJob(record, attempt);
        if (!about)
            return about.error();
        attempt.followUp = *about;
    } else if (attempt.nextOn) {
        if (attempt.followUp)
            store.moveTo(record, *attempt.followUp, *attempt.nextOn, std::nullopt);
        else
            attempt.followUp = lookAgain(record, *attempt.customer, *attempt.nextOn);
    }
    store.addAttempt(record,
                     id,
                     {.customer = attempt.customer,
                      .followUp = attempt.followUp,
                      .channel = attempt.channel,
                      .address = attempt.address,
                      .text = attempt.text,
                      .outcome = attempt.outcome,
                      .language = attempt.language,
                      .dated = record.today()});
    return Done{};
}

Result<Id<FollowUp>> FollowUps::aboutJob(Record &record, const NewAttempt &attempt)
{
    const std::optional<Stored<Job>> job = JobStore(m_shop.database()).byId(*attempt.job);
    if (!job)
        return notFound(u"job"_s, attempt.job->text());
    FollowUpStore store(m_shop.database());
    const Id<FollowUp> id(record.newId());
    store.add(record,
              id,
              {.kind = FollowUpKind::Task,
               .customer = attempt.customer,
               .about = FollowUpAbout::Job,
               .subject = attempt.job->row(),
               .what = (*job)->title,
               .dueOn = attempt.nextOn.value_or(record.today()),
               .dueMinute = {},
               .owner = Id<Staff>(record.unit().actor)});
    if (!attempt.nextOn)
        store.close(record, id, FollowUpOutcome::Done, {}, record.unit().at);
    return id;
}

Id<FollowUp> FollowUps::lookAgain(Record &record, Id<Customer> customer, Day on)
{
    FollowUpStore store(m_shop.database());
    if (const auto open = store.openOf(customer, FollowUpKind::Reminder)) {
        store.moveTo(record, *open, on, std::nullopt);
        return *open;
    }
    const Id<FollowUp> id(record.newId());
    store.add(record,
              id,
              {.kind = FollowUpKind::Reminder,
               .customer = customer,
               .about = FollowUpAbout::Customer,
               .subject = {},
               .what = {},
               .dueOn = on,
               .dueMinute = {},
               .owner = Id<Staff>(record.unit().actor)});
    return id;
}

Result<Reminded> FollowUps::remindedBy(Id<Attempt> id) const
{
    const FollowUpStore store(m_shop.database());
    const std::optional<Attempt> attempt = store.attempt(id);
    if (!attempt)
        return notFound(u"attempt"_s, id.text());
    Reminded reminded{.attempt = id, .next = {}, .remindedBefore = {}};
    if (attempt->followUp)
        reminded.next = attempt->followUp;
    const std::optional<Day> before = store.dayBefore(id, *attempt);
    if (before && attempt->dated.number - before->number < politeDays)
        reminded.remindedBefore = before;
    return reminded;
}

Result<QList<AttemptRow>> FollowUps::attempts(const By &by, Id<Customer> customer, int limit)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<AttemptRow>> {
        return FollowUpStore(m_shop.database()).attempts(customer, limit);
    });
}

Result<FollowUpRow> FollowUps::promise(const By &by, Id<Promise> id, const NewPromise &wanted)
{
    const Result<Done> isAhead = checkFrom(wanted.promisedOn, m_shop.today(), u"promised"_s);
    if (!isAhead)
        return isAhead.error();
    if (wanted.amount) {
        if (const Result<Done> sound = checkMoved(*wanted.amount, u"amount"_s); !sound)
            return sound.error();
    }
    const Act act{.verb = verbs::notePromise,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(wanted.customer, wanted.promisedOn, wanted.amount).digest()};
    return m_shop.create(
        act,
        [&](Record &record) { return keepPromise(record, id, wanted); },
        [&]() -> Result<FollowUpRow> {
            const auto followUp = FollowUpStore(m_shop.database()).followUpOf(id);
            return followUp ? cardOf(by, *followUp)
                            : Result<FollowUpRow>(notFound(u"promise"_s, id.text()));
        });
}

Result<Done> FollowUps::keepPromise(Record &record, Id<Promise> id, const NewPromise &wanted)
{
    if (!CustomerStore(m_shop.database()).byId(wanted.customer))
        return notFound(u"customer"_s, wanted.customer.text());
    FollowUpStore store(m_shop.database());
    std::optional<Id<FollowUp>> followUp = store.openOf(wanted.customer, FollowUpKind::Promise);
    if (followUp) {
        store.moveTo(record, *followUp, wanted.promisedOn, std::nullopt);
    } else {
        followUp = Id<FollowUp>(record.newId());
        store.add(record,
                  *followUp,
                  {.kind = FollowUpKind::Promise,
                   .customer = wanted.customer,
                   .about = FollowUpAbout::Customer,
                   .subject = {},
                   .what = {},
                   .dueOn = wanted.promisedOn,
                   .dueMinute = {},
                   .owner = Id<Staff>(record.unit().actor)});
    }
    store.addPromise(record,
                     id,
                     {.followUp = *followUp,
                      .customer = wanted.customer,
                      .promisedOn = wanted.promisedOn,
                      .amount = wanted.amount});
    return Done{};
}

LastTold FollowUps::lastTold(const By &by, Id<Customer> customer) const
{
    const FollowUpStore store(m_shop.database());
    LastTold told;
    if (const std::optional<Stored<Attempt>> attempt = store.lastAttempt(customer)) {
        told.toldOn = (*attempt)->dated;
        told.channel = (*attempt)->channel;
    }
    if (const std::optional<Promise> promise = store.openPromise(customer)) {
        told.promisedOn = promise->promisedOn;
        if (m_shop.may(Permit::SeeMoney, by))
            told.promised = promise->amount;
        told.isBroken = promise->promisedOn < m_shop.today()
                        && CustomerStore(m_shop.database()).balanceOf(customer).first.isPositive();
    }
    return told;
}

Result<QMap<Id<Customer>, LastTold>> FollowUps::lastToldOf(const By &by,
                                                           const QList<Id<Customer>> &customers)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QMap<Id<Customer>, LastTold>> {
        QMap<Id<Customer>, LastTold> all;
        for (const Id<Customer> &customer : customers) {
            const LastTold told = lastTold(by, customer);
            if (told.toldOn || told.promisedOn)
                all.insert(customer, told);
        }
        return all;
    });
}

} // namespace core
