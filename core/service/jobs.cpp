// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/jobs.h"

#include "core/base/plain_text.h"
#include "core/base/random.h"
#include "core/store/customer_store.h"
#include "core/store/job_store.h"

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

} // namespace

Result<NewJob> Jobs::cleaned(const NewJob &wanted) const
{
    NewJob job = wanted;
    const Result<QString> title = oneLine(job.title, u"title"_s, Need::Required);
    if (!title)
        return title.error();
    const Result<QString> note = severalLines(job.note, u"note"_s);
    if (!note)
        return note.error();
    job.title = *title;
    job.note = *note;
    if (job.price && job.price->isNegative())
        return Error{
            .kind = ErrorKind::AmountNotPositive, .subject = u"price"_s, .amount = job.price};
    if (job.price && !job.price->isEnterable()) {
        return Error{.kind = ErrorKind::AmountTooLarge,
                     .subject = u"price"_s,
                     .amount = job.price,
                     .limit = Money::largest()};
    }
    const bool isHour =
        !job.promisedMinute || (*job.promisedMinute >= 0 && *job.promisedMinute < 24 * 60);
    if ((job.promisedOn && !job.promisedOn->isPlausible()) || !isHour)
        return Error{.kind = ErrorKind::DateOutOfRange, .subject = u"promised"_s};
    return job;
}

Request Jobs::requestOf(const NewJob &job)
{
    return Request(job.kind,
                   job.title,
                   job.customer,
                   job.stage,
                   job.promisedOn,
                   job.promisedMinute,
                   job.price,
                   job.note);
}

Result<Done> Jobs::addOne(Record &record, Id<Job> id, const NewJob &job)
{
    JobStore store(m_shop.database());
    if (job.customer && !CustomerStore(m_shop.database()).byId(*job.customer)) {
        return Error{
            .kind = ErrorKind::NotFound, .subject = u"customer"_s, .given = job.customer->text()};
    }
    const QList<Stored<Stage>> stages = store.stages();
    if (stages.isEmpty())
        return stageNotFound({});
    const Id<Stage> stage = job.stage.value_or(stages.first().id);
    if (!isAmong(stages, stage))
        return stageNotFound(stage.text());
    const Result<TakenNumber> number =
        SeriesStore(m_shop.database()).take(record, SeriesKind::Job, record.today(), 1);
    if (!number)
        return number.error();
    const QString rank = store.rankAtEnd(stage, m_shop.random().bytes(jitterBytes));
    store.add(record, id, job, stage, *number, rank);
    return Done{};
}

Result<JobCard> Jobs::add(const By &by, Id<Job> id, const NewJob &wanted)
{
    const Result<NewJob> job = cleaned(wanted);
    if (!job)
        return job.error();
    const Act act{
        .verb = verbs::addJob, .by = by, .subject = id.row(), .request = requestOf(*job).digest()};
    return m_shop.create(
        act,
        [&](Record &record) { return addOne(record, id, *job); },
        [&]() { return cardOf(by, id); });
}

Result<JobCard> Jobs::move(const By &by, Id<Job> id, Id<Stage> to, const QString &reason)
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
            if ((*job)->stage == to)
                return Done{};
            if (!isAmong(store.stages(), to))
                return stageNotFound(to.text());
            const QString rank = store.rankAtEnd(to, m_shop.random().bytes(jitterBytes));
            store.move(record, id, (*job)->stage, to, rank, *why);
            return Done{};
        });
    return moved ? card(by, id) : moved.error();
}

Result<JobCard> Jobs::cardOf(const By &by, Id<Job> id) const
{
    const JobStore store(m_shop.database());
    const std::optional<Stored<Job>> job = store.byId(id);
    if (!job)
        return jobNotFound(id.text());
    JobCard card{.job = *job, .row = store.row(id), .steps = store.steps(id)};
    if (!m_shop.may(Permit::SeeMoney, by))
        card.row.price.reset();
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
        QList<JobRow> rows = JobStore(m_shop.database()).rows(stage, withClosed, limit);
        if (!m_shop.may(Permit::SeeMoney, by)) {
            for (JobRow &row : rows)
                row.price.reset();
        }
        return rows;
    });
}

Result<QList<Stored<Stage>>> Jobs::stages(const By &by)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<Stored<Stage>>> {
        return JobStore(m_shop.database()).stages();
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
