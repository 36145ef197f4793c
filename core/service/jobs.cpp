// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/jobs.h"

#include "core/base/plain_text.h"
#include "core/base/random.h"
#include "core/domain/rank.h"
#include "core/service/payments.h"
#include "core/store/customer_store.h"
#include "core/store/job_rows.h"
#include "core/store/job_store.h"
#include "core/store/paper_store.h"
#include "core/store/receipt_store.h"
#include "core/store/staff_store.h"
#include "core/store/stage_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype jitterBytes = 3;

Error jobNotFound(const QString &given)
{
    return {.kind = ErrorKind::NotFound, .subject = u"job"_s, .given = given};
}

Error stageNotFound(const QString &given)
{
    return {.kind = ErrorKind::NotFound, .subject = u"stage"_s, .given = given};
}

bool isAmong(const QList<Stored<Stage>> &stages, Id<Stage> id)
{
    return std::any_of(
        stages.begin(), stages.end(), [id](const Stored<Stage> &stage) { return stage.id == id; });
}

Result<Done> checkPrice(std::optional<Money> price)
{
    if (price && price->isNegative())
        return Error{.kind = ErrorKind::AmountNotPositive, .subject = u"price"_s, .amount = price};
    if (price && !price->isEnterable()) {
        return Error{.kind = ErrorKind::AmountTooLarge,
                     .subject = u"price"_s,
                     .amount = price,
                     .limit = Money::largest()};
    }
    return Done{};
}

/// Work is given to somebody who is still there.
Result<Done> checkWorksHere(const Database &database, std::optional<Id<Staff>> assignee)
{
    if (!assignee)
        return Done{};
    const auto person = StaffStore(database).byId(*assignee);
    if (person && (*person)->active)
        return Done{};
    return Error{.kind = ErrorKind::NotFound, .subject = u"staff"_s, .given = assignee->text()};
}

/// The payment that an advance is: all of it waits for the job's invoice.
TakePayment advanceOf(const NewJob &job, Id<Job> id)
{
    return {.customer = *job.customer,
            .job = id,
            .dated = {},
            .amount = job.advance->amount,
            .mode = job.advance->mode,
            .account = {},
            .reference = job.advance->reference,
            .note = {},
            .splits = QList<Split>()};
}

} // namespace

Result<Job> Jobs::cleaned(const Job &wanted) const
{
    Job job = wanted;
    const Result<QString> title = oneLine(job.title, u"title"_s, Need::Required);
    if (!title)
        return title.error();
    const Result<QString> note = severalLines(job.note, u"note"_s);
    if (!note)
        return note.error();
    job.title = *title;
    job.note = *note;
    if (job.block) {
        const Result<QString> reason = oneLine(job.block->reason, u"reason"_s, Need::Required);
        if (!reason)
            return reason.error();
        job.block->reason = *reason;
    }
    const bool isHour =
        !job.promisedMinute || (*job.promisedMinute >= 0 && *job.promisedMinute < 24 * 60);
    if ((job.promisedOn && !job.promisedOn->isPlausible()) || !isHour)
        return Error{.kind = ErrorKind::DateOutOfRange, .subject = u"promised"_s};
    return job;
}

Result<NewJob> Jobs::cleaned(const NewJob &wanted) const
{
    NewJob job = wanted;
    const Result<Job> clean = cleaned(Job{.kind = job.kind,
                                          .number = {},
                                          .customer = job.customer,
                                          .title = job.title,
                                          .stage = {},
                                          .promisedOn = job.promisedOn,
                                          .promisedMinute = job.promisedMinute,
                                          .note = job.note});
    if (!clean)
        return clean.error();
    job.title = (*clean).title;
    job.note = (*clean).note;
    if (const Result<Done> sound = checkPrice(job.price); !sound)
        return sound.error();
    if (!job.advance)
        return job;
    if (!job.customer)
        return Error{.kind = ErrorKind::FieldMissing, .subject = u"customer"_s};
    const Result<TakePayment> payment = Payments(m_shop).cleaned(advanceOf(job, {}));
    if (!payment)
        return payment.error();
    job.advance->reference = payment->reference;
    return job;
}

Result<QString> Jobs::rankAt(Record &record, Id<Stage> stage, const BoardPlace &place) const
{
    JobStore store(m_shop.database());
    const std::optional<Gap> gap = store.gapAt(stage, place);
    if (!gap)
        return jobNotFound((place.behind ? place.behind : place.before)->text());
    const QByteArray jitter = m_shop.random().bytes(jitterBytes);
    const QString rank = rankBetween(gap->below, gap->above, jitter);
    if (isBetween(rank, gap->below, gap->above))
        return rank;
    const Gap wider = store.spread(record, stage, *gap);
    return rankBetween(wider.below, wider.above, jitter);
}

Request Jobs::requestOf(const NewJob &job)
{
    Request request(job.kind,
                    job.title,
                    job.customer,
                    job.stage,
                    job.promisedOn,
                    job.promisedMinute,
                    job.price,
                    job.note);
    if (job.assignee)
        request.add(*job.assignee);
    if (const auto &advance = job.advance)
        request.add(advance->id).add(advance->amount).add(advance->mode).add(advance->reference);
    return request;
}

Result<Done> Jobs::addOne(Record &record, Id<Job> id, const NewJob &job)
{
    if (job.customer && !CustomerStore(m_shop.database()).byId(*job.customer)) {
        return Error{
            .kind = ErrorKind::NotFound, .subject = u"customer"_s, .given = job.customer->text()};
    }
    if (const Result<Done> works = checkWorksHere(m_shop.database(), job.assignee); !works)
        return works.error();
    const QList<Stored<Stage>> stages = StageStore(m_shop.database()).stages();
    if (stages.isEmpty())
        return stageNotFound({});
    const Id<Stage> stage = job.stage.value_or(stages.first().id);
    if (!isAmong(stages, stage))
        return stageNotFound(stage.text());
    const Result<TakenNumber> number =
        SeriesStore(m_shop.database()).take(record, SeriesKind::Job, record.today(), 1);
    if (!number)
        return number.error();
    const Result<QString> rank = rankAt(record, stage, {});
    if (!rank)
        return rank.error();
    JobStore(m_shop.database()).add(record, id, job, {stage, *rank}, *number);
    if (!job.advance)
        return Done{};
    return Payments(m_shop).takeOne(record, job.advance->id, advanceOf(job, id));
}

Result<JobCard> Jobs::add(const By &by, Id<Job> id, const NewJob &wanted)
{
    const Result<NewJob> job = cleaned(wanted);
    if (!job)
        return job.error();
    const Act act{.verb = job->advance ? verbs::addJobWithAdvance : verbs::addJob,
                  .by = by,
                  .subject = id.row(),
                  .request = requestOf(*job).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            // The verb with an advance asks for the right to take money; this one is needed too.
            if (std::optional<Error> refused = m_shop.refusal(Permit::EditJobs, by))
                return *refused;
            return addOne(record, id, *job);
        },
        [&]() { return cardOf(by, id); });
}

Result<JobCard>
Jobs::move(const By &by, Id<Job> id, Id<Stage> to, const QString &reason, const BoardPlace &place)
{
    const Result<QString> why = oneLine(reason, u"reason"_s, Need::Optional);
    if (!why)
        return why.error();
    const Result<Done> moved =
        m_shop.write({.verb = verbs::moveJob, .by = by}, [&](Record &record) -> Result<Done> {
            JobStore store(m_shop.database());
            const std::optional<Stored<Job>> job = store.byId(id);
            if (!job)
                return jobNotFound(id.text());
            const bool stays = (*job)->stage == to;
            if (stays && !place.behind && !place.before)
                return Done{};
            if (!isAmong(StageStore(m_shop.database()).stages(), to))
                return stageNotFound(to.text());
            const Result<QString> rank = rankAt(record, to, place);
            if (!rank)
                return rank.error();
            if (stays)
                store.place(record, id, *rank);
            else
                store.move(record, id, (*job)->stage, {to, *rank}, *why);
            return Done{};
        });
    return moved ? card(by, id) : moved.error();
}

Result<Done> Jobs::changeOne(Record &record, Id<Job> id, const JobChange &change) const
{
    const Database &database = m_shop.database();
    JobStore store(database);
    const std::optional<Stored<Job>> before = store.byId(id);
    if (!before)
        return jobNotFound(id.text());
    Job wanted = before->value;
    wanted.title = change.title.value_or(wanted.title);
    wanted.note = change.note.value_or(wanted.note);
    wanted.customer = change.customer.value_or(wanted.customer);
    wanted.promisedOn = change.promisedOn.value_or(wanted.promisedOn);
    wanted.promisedMinute = change.promisedMinute.value_or(wanted.promisedMinute);
    wanted.assignee = change.assignee.value_or(wanted.assignee);
    wanted.block = change.block.value_or(wanted.block);
    const Result<Job> after = cleaned(wanted);
    if (!after)
        return after.error();
    if (wanted.customer != (*before)->customer) {
        if (wanted.customer && !CustomerStore(database).byId(*wanted.customer)) {
            return Error{.kind = ErrorKind::NotFound,
                         .subject = u"customer"_s,
                         .given = wanted.customer->text()};
        }
        // Money stays with whom it belongs to.
        if (store.hasMoney(id))
            return Error{.kind = ErrorKind::StillUsed, .subject = u"customer"_s, .given = u"job"_s};
    }
    if (wanted.assignee != (*before)->assignee) {
        if (const Result<Done> works = checkWorksHere(database, wanted.assignee); !works)
            return works.error();
    }
    store.change(record, id, *after);
    if (change.price)
        store.putPrice(record, id, *change.price);
    return Done{};
}

Result<JobCard> Jobs::change(const By &by, Id<Job> id, const JobChange &change)
{
    const Result<Done> changed =
        m_shop.write({.verb = verbs::changeJob, .by = by}, [&](Record &record) -> Result<Done> {
            if (change.price) {
                if (std::optional<Error> refused = m_shop.refusal(Permit::SeeMoney, by))
                    return *refused;
                if (const Result<Done> sound = checkPrice(*change.price); !sound)
                    return sound;
            }
            return changeOne(record, id, change);
        });
    return changed ? card(by, id) : changed.error();
}

JobRows Jobs::rowsFor(const By &by) const
{
    return {m_shop.database(), m_shop.today(), m_shop.may(Permit::SeeMoney, by)};
}

Result<JobCard> Jobs::cardOf(const By &by, Id<Job> id) const
{
    const JobStore store(m_shop.database());
    const std::optional<Stored<Job>> job = store.byId(id);
    if (!job)
        return jobNotFound(id.text());
    JobCard card{.job = *job,
                 .row = rowsFor(by).row(id),
                 .steps = store.steps(id),
                 .receipts = {},
                 .papers = {}};
    if (m_shop.may(Permit::SeeMoney, by)) {
        card.receipts = ReceiptStore(m_shop.database()).ofJob(id);
        card.papers = PaperStore(m_shop.database(), m_shop.facts().currency.digits).ofJob(id);
    }
    return card;
}

Result<JobCard> Jobs::card(const By &by, Id<Job> id)
{
    return m_shop.read(Permit::SeeWork, by, [&]() { return cardOf(by, id); });
}

Result<QList<JobRow>>
Jobs::list(const By &by, std::optional<Id<Stage>> stage, bool withClosed, int limit)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<JobRow>> {
        return rowsFor(by).rows(stage, withClosed, limit);
    });
}

Result<JobPage> Jobs::page(const By &by, const StageQuestion &question)
{
    return m_shop.read(
        Permit::SeeWork, by, [&]() -> Result<JobPage> { return rowsFor(by).page(question); });
}

Result<QList<StageCount>> Jobs::counts(const By &by)
{
    return m_shop.read(
        Permit::SeeWork, by, [&]() -> Result<QList<StageCount>> { return rowsFor(by).counts(); });
}

Result<QList<JobRow>> Jobs::ofCustomer(const By &by, Id<Customer> customer, int limit)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<JobRow>> {
        return rowsFor(by).ofCustomer(customer, limit);
    });
}

Result<QList<Stored<Stage>>> Jobs::stages(const By &by)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<Stored<Stage>>> {
        return StageStore(m_shop.database()).stages();
    });
}

Result<Id<Job>> Jobs::named(const By &by, const QString &text)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<Id<Job>> {
        const JobStore store(m_shop.database());
        if (const std::optional<RowId> id = RowId::fromText(text); id && store.byId(Id<Job>(*id)))
            return Id<Job>(*id);
        const QList<Id<Job>> found = store.numbered(text.trimmed());
        if (found.isEmpty())
            return jobNotFound(text);
        if (found.size() > 1)
            return Error{.kind = ErrorKind::Ambiguous, .subject = u"job"_s, .given = text};
        return found.first();
    });
}

Result<Id<Stage>> Jobs::stageNamed(const By &by, const QString &text)
{
    const Result<QList<Stored<Stage>>> known = stages(by);
    if (!known)
        return known.error();
    QStringList names;
    for (const Stored<Stage> &stage : *known) {
        if (stage->name.compare(text, Qt::CaseInsensitive) == 0 || stage.id.text() == text)
            return stage.id;
        names.append(stage->name);
    }
    return Error{.kind = ErrorKind::NotOneOf,
                 .subject = u"stage"_s,
                 .given = text,
                 .allowed = names.join(u", "_s)};
}

} // namespace core
