// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_sheet.h"
#include "core/store/query.h"

namespace core {

/// Jobs as cards and lists show them. What `withMoney` leaves out is not even read.
/// Throws StoreError.
class JobRows
{
public:
    JobRows(const Database &database, Day today, bool withMoney)
        : m_database(database)
        , m_today(today)
        , m_withMoney(withMoney)
    {}

    JobRow row(Id<Job> id) const;
    /// Rows of one stage in their order, or of all open stages; newest last.
    QList<JobRow> rows(std::optional<Id<Stage>> stage, bool withClosed, int limit) const;
    JobPage page(const StageQuestion &question) const;
    QList<StageCount> counts() const;
    QList<JobRow> ofCustomer(Id<Customer> customer, int limit) const;
    /// Not ready, promised for `day` or earlier; the longest late first.
    QList<JobRow> promisedUntil(Day day, int limit) const;
    /// On a stage that means ready, and their customer was not told since; those promised first
    /// come first.
    QList<JobRow> readyNotTold(int limit) const;
    int readyCount() const;
    /// How many that are not ready are promised for each day, from the first one on.
    QList<DayCount> promises() const;

private:
    QList<JobRow> rowsOf(Query &ids) const;
    JobRow read(const Query &query) const;
    void addMoney(JobRow &row) const;
    void addTold(JobRow &row) const;
    JobPage openPage(const StageQuestion &question) const;
    JobPage closedPage(const StageQuestion &question) const;
    /// Whether the last move of a job is older than a finished job stays on the board.
    bool isOlder(Id<Job> id) const;

    const Database &m_database;
    Day m_today;
    bool m_withMoney;
};

} // namespace core
