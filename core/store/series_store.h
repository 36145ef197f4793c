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
    /// writes the paper: no gap, no number given twice. Opens the series of a new fiscal year.
    ///
    /// Refuses: NumberTooLong.
    Result<TakenNumber> take(Record &record, SeriesKind kind, Day day, int fiscalStartMonth);

private:
    RowId openSeries(Record &record, SeriesKind kind, int period, Series &series);
    qint64 lastTaken(SeriesKind kind, const RowId &series) const;

    const Database &m_database;
};

} // namespace core
