// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/till.h"
#include "core/store/record.h"

namespace core {

struct TillReopen;

/// The drawer of each PC: opened, moved, counted. What a session holds is every receipt and refund
/// that its device wrote between two numbers of its log, whatever they settled.
///
/// Throws StoreError.
class TillStore
{
public:
    explicit TillStore(Database &database) : m_database(database) {}

    /// The session of this device that no close ended; none: nobody opened one.
    std::optional<Stored<TillSession>> current() const;
    /// As it stands when nobody opened one: behind the last close, or from this day's beginning.
    TillSession unopened(Day today) const;
    /// What the session holds up to now.
    TillCount count(const TillSession &session, std::optional<Id<TillSession>> id) const;
    /// The close that counted a receipt or a refund, while it stands.
    std::optional<Stored<TillClose>> closeOf(const RowId &fact) const;
    std::optional<Stored<TillClose>> close(Id<TillClose> id) const;
    /// Of every device, newest first, behind `after`.
    TillClosePage closes(std::optional<Id<TillClose>> after, int limit) const;

    void open(Record &record, Id<TillSession> id, const TillSession &session);
    void move(Record &record, Id<TillMovement> id, const TillMovement &movement);
    void close(Record &record, Id<TillClose> id, const TillClose &close, qint64 until);
    void reopen(Record &record, Id<TillReopen> id, Id<TillClose> close, const QString &reason);

private:
    struct Span
    {
        qint64 origin = 0;
        qint64 since = 0;
    };

    void addReceipts(TillCount &count, const Span &span) const;
    void addReversals(TillCount &count, const Span &span) const;
    void addRefunds(TillCount &count, const Span &span) const;
    void addMovements(TillCount &count, Id<TillSession> session) const;
    /// Those of before it: a session that was reopened goes on.
    QList<Stored<TillMovement>> countedBy(Id<TillClose> close) const;
    /// Refunds first, each in the order it was given.
    QList<GivenBack> givenBack(Id<TillClose> close) const;
    QList<GivenBack> refundsWithin(qint64 origin, qint64 since, qint64 until) const;
    QList<GivenBack> takenBackWithin(qint64 origin, qint64 since, qint64 until) const;

    Database &m_database;
};

} // namespace core
