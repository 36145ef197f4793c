// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/store/record.h"
#include "core/store/series_store.h"

namespace core {

/// Two ranks that follow each other on a stage; empty at its ends.
struct Gap
{
    QString below;
    QString above;
    Id<Job> lower; ///< the card with the rank below
};

/// Where a job stands: both are always written together.
struct JobPlace
{
    Id<Stage> stage;
    QString rank;
};

/// Jobs and their moves. Throws StoreError.
class JobStore
{
public:
    explicit JobStore(const Database &database) : m_database(database) {}

    std::optional<Stored<Job>> byId(Id<Job> id) const;
    /// By number as printed; several where two devices gave the same.
    QList<Id<Job>> numbered(const QString &number) const;
    QList<StageStep> steps(Id<Job> id) const;

    /// The ranks between which a card comes to stand; none where the neighbour is not there.
    std::optional<Gap> gapAt(Id<Stage> stage, const BoardPlace &place) const;
    /// Gives the cards around a gap new ranks, so that there is room in it; answers the new gap.
    Gap spread(Record &record, Id<Stage> stage, const Gap &gap);
    /// Whether money or papers hang on it.
    bool hasMoney(Id<Job> id) const;

    void add(Record &record,
             Id<Job> id,
             const NewJob &job,
             const JobPlace &place,
             const TakenNumber &number);
    void
    move(Record &record, Id<Job> id, Id<Stage> from, const JobPlace &to, const QString &reason);
    /// Another place on the same stage.
    void place(Record &record, Id<Job> id, const QString &rank);
    void change(Record &record, Id<Job> id, const Job &job);
    void putPrice(Record &record, Id<Job> id, std::optional<Money> price);

private:
    const Database &m_database;
};

} // namespace core
