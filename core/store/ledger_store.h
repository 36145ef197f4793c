// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "core/domain/job_account.h"
#include "core/store/query.h"

namespace core {

/// Who owes what: from the derived tables for today, from the facts for a day in the past.
/// Throws StoreError.
class LedgerStore
{
public:
    explicit LedgerStore(Database &database) : m_database(database) {}

    /// As of `asOf`, in no order. `now` is today's business date: from then on the derived tables
    /// answer.
    AgeingReport ageing(Day asOf, Day now, const AgeingLimits &limits);
    /// Everybody who owes, in no order, and the sum of all.
    OwingReport owing(Day asOf, Day now);
    OutstandingReport outstanding(Day asOf, Day now, std::optional<Id<Customer>> customer);
    /// What stands for a paper, a receipt or an adjustment; none for another id.
    std::optional<AccountEntry> entry(const RowId &id) const;
    /// What the customer's balance, an open amount or a free credit is made of; none for an id that
    /// is none of them.
    std::optional<Explanation> explain(const RowId &id) const;
    DayBook dayBook(Day from, Day to) const;
    /// None when there is no such customer.
    std::optional<Statement> statement(Id<Customer> customer, Day from, Day to, Day now);
    /// Of everybody with whom something moved on these days or stands open on the last, by name;
    /// of deleted customers too, or the sum would not be what is owed.
    QList<Statement> statements(Day from, Day to, Day now);
    /// None when there is no such job.
    std::optional<JobAccount> job(Id<Job> job) const;

private:
    /// The tables to read: `entry` itself, or what the facts say as of a past day.
    const char *entriesAsOf(Day asOf, Day now);
    OutstandingReport
    outstandingIn(const char *entries, Day asOf, std::optional<Id<Customer>> customer) const;
    QList<UnusedCredit> unusedIn(const char *entries, std::optional<Id<Customer>> customer) const;

    Explanation balanceOf(const Stored<Customer> &customer) const;
    Explanation restOf(const AccountEntry &entry) const;
    /// The opening balance, the lines of the period, and the closing balance.
    void readLines(Statement &statement) const;

    Database &m_database;
};

} // namespace core
