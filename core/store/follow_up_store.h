// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/follow_up.h"
#include "core/store/record.h"

#include <QSet>

namespace core {

/// Follow-ups, attempts and promises. Throws StoreError.
class FollowUpStore
{
public:
    explicit FollowUpStore(const Database &database) : m_database(database) {}

    /// None for one that was taken back.
    std::optional<FollowUpRow> row(Id<FollowUp> id, Day today) const;
    /// Open ones due up to a day: broken promises first, then by day and minute. Reminders and
    /// promises of those who owe nothing are left out.
    QList<FollowUpRow> due(Day upTo, Day today, std::optional<Id<Staff>> owner, int limit) const;
    /// How many there are of those, of everybody.
    int dueCount(Day upTo) const;
    /// Newest first.
    QList<FollowUpRow> ofCustomer(Id<Customer> customer, Day today, int limit) const;
    /// The open one of that kind which is due first.
    std::optional<Id<FollowUp>> openOf(Id<Customer> customer, FollowUpKind kind) const;

    /// None for one that was taken back.
    std::optional<Attempt> attempt(Id<Attempt> id) const;
    /// When the same customer was told last before this attempt.
    std::optional<Day> dayBefore(Id<Attempt> id, const Attempt &attempt) const;
    std::optional<Id<FollowUp>> followUpOf(Id<Promise> id) const;
    std::optional<Stored<Attempt>> lastAttempt(Id<Customer> customer) const;
    /// Newest first.
    QList<AttemptRow> attempts(Id<Customer> customer, int limit) const;
    /// The newest promise whose follow-up is open.
    std::optional<Promise> openPromise(Id<Customer> customer) const;
    /// Whose newest open promise was for a day before this one; local numbers of their rows.
    QSet<qint64> promisedBefore(Day day) const;

    void add(Record &record, Id<FollowUp> id, const NewFollowUp &wanted);
    void moveTo(Record &record, Id<FollowUp> id, Day dueOn, std::optional<int> minute);
    void giveTo(Record &record, Id<FollowUp> id, std::optional<Id<Staff>> owner);
    void close(
        Record &record, Id<FollowUp> id, FollowUpOutcome outcome, const QString &note, Instant at);
    void addAttempt(Record &record, Id<Attempt> id, const Attempt &attempt);
    void addPromise(Record &record, Id<Promise> id, const Promise &promise);

private:
    const Database &m_database;
};

} // namespace core
