// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/store/record.h"

namespace core {

/// Boards and their stages. Throws StoreError.
class StageStore
{
public:
    explicit StageStore(const Database &database) : m_database(database) {}

    QList<Stored<Board>> boards() const;
    /// Of all boards, in their order.
    QList<Stored<Stage>> stages() const;
    QList<Stored<Stage>> stagesOf(Id<Board> board) const;
    std::optional<Stored<Stage>> byId(Id<Stage> id) const;
    QString rankOf(Id<Stage> id) const;
    /// Whether a job stands on it.
    bool isInUse(Id<Stage> id) const;

    void addBoard(Record &record, Id<Board> id, const Board &board, const QString &rank);
    void add(Record &record, Id<Stage> id, const Stage &stage, const QString &rank);
    void change(Record &record, Id<Stage> id, const Stage &stage);
    void setRank(Record &record, Id<Stage> id, const QString &rank);
    void remove(Record &record, Id<Stage> id);

private:
    const Database &m_database;
};

} // namespace core
