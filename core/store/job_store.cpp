// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job_store.h"

#include "core/domain/rank.h"

namespace core {

std::optional<Stored<Job>> JobStore::byId(Id<Job> id) const
{
    Query query(m_database,
                R"(SELECT kind, number, customer, title, stage, promised_on, promised_minute, note,
                          assignee, blocked_reason, waiting_on
                     FROM job WHERE id = ?1 AND deleted = 0)",
                id);
    if (!query.next())
        return std::nullopt;
    Job job{.kind = query.choice<JobKind>(0),
            .number = query.text(1),
            .customer = {},
            .title = query.text(3),
            .stage = query.id<Stage>(4),
            .promisedOn = query.dayIfAny(5),
            .promisedMinute = {},
            .note = query.text(7)};
    if (!query.isNull(2))
        job.customer = query.id<Customer>(2);
    if (!query.isNull(6))
        job.promisedMinute = int(query.integer(6));
    if (!query.isNull(8))
        job.assignee = query.id<Staff>(8);
    if (const QString reason = query.text(9); !reason.isEmpty()) {
        job.block = Block{.reason = reason, .waitingOn = {}};
        if (!query.isNull(10))
            job.block->waitingOn = query.choice<WaitingOn>(10);
    }
    return Stored<Job>{id, job};
}

QList<Id<Job>> JobStore::numbered(const QString &number) const
{
    Query query(m_database, "SELECT id FROM job WHERE number = ?1 AND deleted = 0", number);
    QList<Id<Job>> ids;
    while (query.next())
        ids.append(query.id<Job>(0));
    return ids;
}

QList<StageStep> JobStore::steps(Id<Job> id) const
{
    Query query(m_database,
                R"(SELECT u.at, coalesce(f.name, ''), t.name, coalesce(p.name, ''), m.reason
                     FROM stage_move m
                     JOIN op o ON o.id = m.id
                     JOIN unit u ON u.row = o.unit
                     JOIN stage t ON t.id = m.to_stage
                     LEFT JOIN stage f ON f.id = m.from_stage
                     LEFT JOIN staff p ON p.id = u.actor
                    WHERE m.job = ?1 ORDER BY o.hlc, o.op_id)",
                id);
    QList<StageStep> steps;
    while (query.next()) {
        steps.append({.at = query.instant(0),
                      .from = query.text(1),
                      .to = query.text(2),
                      .by = query.text(3),
                      .reason = query.text(4)});
    }
    return steps;
}

std::optional<Gap> JobStore::gapAt(Id<Stage> stage, const BoardPlace &place) const
{
    const std::optional<Id<Job>> neighbour = place.behind ? place.behind : place.before;
    if (!neighbour) {
        Query last(m_database,
                   R"(SELECT rank, id FROM job WHERE stage = ?1 AND deleted = 0
                       ORDER BY rank DESC, id DESC LIMIT 1)",
                   stage);
        return last.next() ? Gap{last.text(0), {}, last.id<Job>(1)} : Gap();
    }
    Query known(m_database,
                "SELECT rank FROM job WHERE id = ?1 AND stage = ?2 AND deleted = 0",
                *neighbour,
                stage);
    if (!known.next())
        return std::nullopt;
    const QString rank = known.text(0);
    const char *const next = R"(
        SELECT rank, id FROM job WHERE stage = ?1 AND deleted = 0 AND (rank, id) > (?2, ?3)
         ORDER BY rank, id LIMIT 1)";
    const char *const previous = R"(
        SELECT rank, id FROM job WHERE stage = ?1 AND deleted = 0 AND (rank, id) < (?2, ?3)
         ORDER BY rank DESC, id DESC LIMIT 1)";
    Query other(m_database, place.behind ? next : previous, stage, rank, *neighbour);
    const bool isThere = other.next();
    const QString beyond = isThere ? other.text(0) : QString();
    if (place.behind)
        return Gap{rank, beyond, *neighbour};
    return Gap{beyond, rank, isThere ? other.id<Job>(1) : Id<Job>()};
}

Gap JobStore::spread(Record &record, Id<Stage> stage, const Gap &gap)
{
    // Twice as many cards each time until their ranks are short again; at last the whole stage.
    for (int reach = 8;; reach *= 2) {
        Query low(
            m_database,
            R"(SELECT id, rank FROM job WHERE stage = ?1 AND deleted = 0 AND (rank, id) <= (?2, ?3)
                      ORDER BY rank DESC, id DESC LIMIT ?4)",
            stage,
            gap.below,
            gap.lower,
            reach + 1);
        Query high(
            m_database,
            R"(SELECT id, rank FROM job WHERE stage = ?1 AND deleted = 0 AND (rank, id) > (?2, ?3)
                       ORDER BY rank, id LIMIT ?4)",
            stage,
            gap.below,
            gap.lower,
            reach + 1);
        QList<Id<Job>> cards;
        Gap around;
        while (low.next()) {
            if (cards.size() == reach)
                around.below = low.text(1);
            else
                cards.prepend(low.id<Job>(0));
        }
        const qsizetype lower = cards.size();
        while (high.next()) {
            if (cards.size() - lower == reach)
                around.above = high.text(1);
            else
                cards.append(high.id<Job>(0));
        }
        const QStringList ranks = ranksBetween(around.below, around.above, int(cards.size()));
        if (ranks.isEmpty())
            continue;
        for (qsizetype i = 0; i < cards.size(); ++i)
            place(record, cards[i], ranks[i]);
        return {lower > 0 ? ranks[lower - 1] : around.below,
                lower < ranks.size() ? ranks[lower] : around.above,
                lower > 0 ? cards[lower - 1] : Id<Job>()};
    }
}

bool JobStore::hasMoney(Id<Job> id) const
{
    Query query(m_database,
                R"(SELECT 1 FROM receipt r JOIN entry e ON e.id = r.id AND e.live = 1
                    WHERE r.job = ?1
                   UNION ALL
                   SELECT 1 FROM document d LEFT JOIN entry e ON e.id = d.id
                    WHERE d.job = ?1 AND coalesce(e.live, 1) = 1
                   UNION ALL
                   SELECT 1 FROM draft d WHERE d.job = ?1 AND d.deleted = 0 LIMIT 1)",
                id);
    return query.next();
}

void JobStore::add(
    Record &record, Id<Job> id, const NewJob &job, const JobPlace &place, const TakenNumber &number)
{
    record.insert(tables::job,
                  id.row(),
                  {{"kind", job.kind},
                   {"series", number.series},
                   {"n", number.n},
                   {"number", number.printed},
                   {"customer", job.customer},
                   {"title", job.title},
                   {"details", QStringLiteral("{}")},
                   {"note", job.note},
                   {"stage", place.stage},
                   {"rank", place.rank},
                   {"promised_on", job.promisedOn},
                   {"promised_minute", job.promisedMinute},
                   {"priority", 0},
                   {"assignee", job.assignee},
                   {"blocked_reason", QString()}});
    record.insert(tables::stageMove,
                  record.newId(),
                  {{"job", id}, {"to_stage", place.stage}, {"reason", QString()}});
    putPrice(record, id, job.price);
}

void JobStore::move(
    Record &record, Id<Job> id, Id<Stage> from, const JobPlace &to, const QString &reason)
{
    record.update(tables::job, id.row(), {{"stage", to.stage}, {"rank", to.rank}});
    record.insert(tables::stageMove,
                  record.newId(),
                  {{"job", id}, {"from_stage", from}, {"to_stage", to.stage}, {"reason", reason}});
}

void JobStore::place(Record &record, Id<Job> id, const QString &rank)
{
    record.update(tables::job, id.row(), {{"rank", rank}});
}

void JobStore::change(Record &record, Id<Job> id, const Job &job)
{
    const Block block = job.block.value_or(Block());
    record.update(tables::job,
                  id.row(),
                  {{"title", job.title},
                   {"note", job.note},
                   {"customer", job.customer},
                   {"promised_on", job.promisedOn},
                   {"promised_minute", job.promisedMinute},
                   {"assignee", job.assignee},
                   {"blocked_reason", block.reason},
                   {"waiting_on", block.waitingOn}});
}

void JobStore::putPrice(Record &record, Id<Job> id, std::optional<Money> price)
{
    Query query(m_database, "SELECT 1 FROM job_price WHERE id = ?1", id);
    if (!query.next()) {
        if (price)
            record.insert(tables::jobPrice, id.row(), {{"agreed", *price}, {"note", QString()}});
        return;
    }
    record.update(tables::jobPrice, id.row(), {{"agreed", price}});
    record.restore(tables::jobPrice, id.row()); // where agreeing on it was undone
}

} // namespace core
