// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/number_series.h"
#include "core/store/record.h"

namespace core {

/// A number as it was taken from a series.
struct TakenNumber
{
    RowId series;
    qint64 n = 0;
    QString printed;
};

/// Gives human numbers. Throws StoreError.
class SeriesStore
{
public:
    explicit SeriesStore(const Database &database) : m_database(database) {}

    /// The next number of this device for a paper dated `day`, taken inside the transaction that
    /// writes the paper: no gap, no number given twice. Opens the series of a new fiscal year, and
    /// that of a new pattern; one that prints what an old one did goes on where that was. Where
    /// another kind of paper has these numbers, the pattern of a new shop is used instead.
    ///
    /// Refuses: NumberTooLong.
    Result<TakenNumber> take(Record &record, SeriesKind kind, Day day, int fiscalStartMonth);

    /// What the shop numbers such papers by; as a new shop does where what it says cannot be read.
    QString pattern(SeriesKind kind) const;
    void putPattern(Record &record, SeriesKind kind, const QString &pattern);

    /// How `identity`'s device would number the next paper of `day` by `pattern`; by another one
    /// where it may not use that.
    ///
    /// Refuses: NumberTooLong.
    Result<Numbering> next(const Identity &identity,
                           SeriesKind kind,
                           const QString &pattern,
                           Day day,
                           int fiscalStartMonth) const;
    /// The series that a paper of `day` would count in goes on at `n`; it has no number yet.
    void startAt(Record &record, SeriesKind kind, Day day, int fiscalStartMonth, qint64 n);
    /// Whether the first number of a series may be `n`: 1, or where it was once told to go on.
    bool mayBeginAt(const RowId &series, qint64 n) const;

private:
    struct Open
    {
        std::optional<RowId> id; ///< none before its first number
        Series series;
    };

    Open find(const Identity &identity,
              SeriesKind kind,
              const QString &pattern,
              Day day,
              int fiscalStartMonth) const;
    RowId opened(Record &record, const Open &open);
    qint64 lastTaken(SeriesKind kind, const RowId &series) const;
    qint64 nextOf(const Open &open) const;

    const Database &m_database;
};

} // namespace core
