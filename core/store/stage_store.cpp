// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stage_store.h"

namespace core {

namespace {

Stored<Stage> readStage(const Query &query)
{
    Stage stage{.board = query.id<Board>(1),
                .name = query.text(2),
                .category = query.choice<StageCategory>(3),
                .wipLimit = {}};
    if (!query.isNull(4))
        stage.wipLimit = int(query.integer(4));
    return {query.id<Stage>(0), stage};
}

} // namespace

QList<Stored<Board>> StageStore::boards() const
{
    Query query(m_database, "SELECT id, name, kind FROM board WHERE deleted = 0 ORDER BY rank, id");
    QList<Stored<Board>> boards;
    while (query.next()) {
        boards.append(
            {query.id<Board>(0), {.name = query.text(1), .kind = query.choice<BoardKind>(2)}});
    }
    return boards;
}

QList<Stored<Stage>> StageStore::stages() const
{
    Query query(m_database, R"(
        SELECT s.id, s.board, s.name, s.category, s.wip_limit
          FROM stage s JOIN board b ON b.id = s.board
         WHERE s.deleted = 0 AND b.deleted = 0 ORDER BY b.rank, b.id, s.rank, s.id)");
    QList<Stored<Stage>> stages;
    while (query.next())
        stages.append(readStage(query));
    return stages;
}

QList<Stored<Stage>> StageStore::stagesOf(Id<Board> board) const
{
    QList<Stored<Stage>> found;
    for (const Stored<Stage> &stage : stages()) {
        if (stage->board == board)
            found.append(stage);
    }
    return found;
}

std::optional<Stored<Stage>> StageStore::byId(Id<Stage> id) const
{
    Query query(m_database,
                R"(SELECT id, board, name, category, wip_limit
                     FROM stage WHERE id = ?1 AND deleted = 0)",
                id);
    return query.next() ? std::optional(readStage(query)) : std::nullopt;
}

QString StageStore::rankOf(Id<Stage> id) const
{
    Query query(m_database, "SELECT rank FROM stage WHERE id = ?1", id);
    return query.next() ? query.text(0) : QString();
}

bool StageStore::isInUse(Id<Stage> id) const
{
    Query query(m_database, "SELECT 1 FROM job WHERE stage = ?1 AND deleted = 0 LIMIT 1", id);
    return query.next();
}

void StageStore::addBoard(Record &record, Id<Board> id, const Board &board, const QString &rank)
{
    record.insert(
        tables::board, id.row(), {{"kind", board.kind}, {"name", board.name}, {"rank", rank}});
}

void StageStore::add(Record &record, Id<Stage> id, const Stage &stage, const QString &rank)
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

void StageStore::change(Record &record, Id<Stage> id, const Stage &stage)
{
    record.update(
        tables::stage,
        id.row(),
        {{"name", stage.name}, {"category", stage.category}, {"wip_limit", stage.wipLimit}});
}

void StageStore::setRank(Record &record, Id<Stage> id, const QString &rank)
{
    record.update(tables::stage, id.row(), {{"rank", rank}});
}

void StageStore::remove(Record &record, Id<Stage> id)
{
    record.remove(tables::stage, id.row());
}

} // namespace core
