// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/store/record.h"
#include "core/store/series_store.h"

namespace core {

/// Boards, stages, jobs and their moves. Throws StoreError.
class JobStore
{
public:
    explicit JobStore(const Database &database) : m_database(database) {}

    std::optional<Stored<Job>> byId(Id<Job> id) const;
    /// By number as printed; several where two devices gave the same.
    QList<Id<Job>> numbered(const QString &number) const;
    QList<Stored<Stage>> stages() const;
    /// Rows of one stage in their order, or of all open stages; newest last.
    QList<JobRow> rows(std::optional<Id<Stage>> stage, bool withClosed, int limit) const;
    JobRow row(Id<Job> id) const;
    QList<StageStep> steps(Id<Job> id) const;

    /// A rank behind the last card of a stage.
    QString rankAtEnd(Id<Stage> stage, const QByteArray &jitter) const;

    void addBoard(Record &record, Id<Board> id, const Board &board, const QString &rank);
    void addStage(Record &record, Id<Stage> id, const Stage &stage, const QString &rank);
    void add(Record &record,
             Id<Job> id,
             const NewJob &job,
             Id<Stage> stage,
             const TakenNumber &number,
             const QString &rank);
    void move(Record &record,
              Id<Job> id,
              Id<Stage> from,
              Id<Stage> to,
              const QString &rank,
              const QString &reason);

private:
    const Database &m_database;
};

} // namespace core
