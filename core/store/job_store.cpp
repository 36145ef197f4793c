// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/job_store.h"

#include "core/domain/rank.h"

namespace core {

namespace {

constexpr const char *rowSelect = R"(
    SELECT j.id, j.number, j.title, coalesce(c.name, ''), s.name, s.category,
           j.promised_on, p.agreed
      FROM job j
      JOIN stage s ON s.id = j.stage
      LEFT JOIN customer c ON c.id = j.customer
      LEFT JOIN job_price p ON p.id = j.id AND p.deleted = 0
)";

JobRow readRow(const Query &query)
{
    return {.id = query.id<Job>(0),
            .number = query.text(1),
            .title = query.text(2),
            .customer = query.text(3),
            .stage = query.text(4),
            .category = query.choice<StageCategory>(5),
            .promisedOn = query.dayIfAny(6),
            .price = query.moneyIfAny(7)};
}

} // namespace

std::optional<Stored<Job>> JobStore::byId(Id<Job> id) const
{
    Query query(m_database,
                R"(SELECT kind, number, customer, title, stage, promised_on, promised_minute, note
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

QList<Stored<Stage>> JobStore::stages() const
{
    Query query(m_database, R"(
        SELECT s.id, s.board, s.name, s.category, s.wip_limit
          FROM stage s JOIN board b ON b.id = s.board
         WHERE s.deleted = 0 AND b.deleted = 0 ORDER BY b.rank, b.id, s.rank, s.id)");
    QList<Stored<Stage>> stages;
    while (query.next()) {
        Stage stage{.board = query.id<Board>(1),
                    .name = query.text(2),
                    .category = query.choice<StageCategory>(3),
                    .wipLimit = {}};
        if (!query.isNull(4))
            stage.wipLimit = int(query.integer(4));
        stages.append({query.id<Stage>(0), stage});
    }
    return stages;
}

QList<JobRow> JobStore::rows(std::optional<Id<Stage>> stage, bool withClosed, int limit) const
{
    static const QByteArray sql = QByteArray(rowSelect) + R"(
         WHERE j.deleted = 0 AND (?1 IS NULL OR j.stage = ?1) AND (?2 OR s.category < 5)
         ORDER BY s.category, s.rank, j.rank, j.id LIMIT ?3)";
    Query query(m_database, sql.constData(), stage ? Value(*stage) : Value(), withClosed, limit);
    QList<JobRow> rows;
    while (query.next())
        rows.append(readRow(query));
    return rows;
}

JobRow JobStore::row(Id<Job> id) const
{
    static const QByteArray sql = QByteArray(rowSelect) + " WHERE j.id = ?1";
    Query query(m_database, sql.constData(), id);
    return query.next() ? readRow(query) : JobRow();
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

QString JobStore::rankAtEnd(Id<Stage> stage, const QByteArray &jitter) const
{
    Query query(m_database, "SELECT max(rank) FROM job WHERE stage = ?1 AND deleted = 0", stage);
    query.next();
    return rankBetween(query.text(0), {}, jitter);
}

void JobStore::addBoard(Record &record, Id<Board> id, const Board &board, const QString &rank)
{
    record.insert(
        tables::board, id.row(), {{"kind", board.kind}, {"name", board.name}, {"rank", rank}});
}

void JobStore::addStage(Record &record, Id<Stage> id, const Stage &stage, const QString &rank)
{
    record.insert(tables::stage,
                  id.row(),
                  {{"board", stage.board},
                   {"name", stage.name},
                   {"category", stage.category},
                   {"rank", rank},
                   {"wip_limit", stage.wipLimit},
                   {"definition_of_done", QString()},
                   {"entry_message", QString()},
                   {"entry_rule", QString()}});
}

void JobStore::add(Record &record,
                   Id<Job> id,
                   const NewJob &job,
                   Id<Stage> stage,
                   const TakenNumber &number,
                   const QString &rank)
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
                   {"stage", stage},
                   {"rank", rank},
                   {"promised_on", job.promisedOn},
                   {"promised_minute", job.promisedMinute},
                   {"priority", 0},
                   {"blocked_reason", QString()}});
    record.insert(tables::stageMove,
                  record.newId(),
                  {{"job", id}, {"to_stage", stage}, {"reason", QString()}});
    if (job.price)
        record.insert(tables::jobPrice, id.row(), {{"agreed", *job.price}, {"note", QString()}});
}

void JobStore::move(Record &record,
                    Id<Job> id,
                    Id<Stage> from,
                    Id<Stage> to,
                    const QString &rank,
                    const QString &reason)
{
    record.update(tables::job, id.row(), {{"stage", to}, {"rank", rank}});
    record.insert(tables::stageMove,
                  record.newId(),
                  {{"job", id}, {"from_stage", from}, {"to_stage", to}, {"reason", reason}});
}

} // namespace core
