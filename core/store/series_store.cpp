// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/series_store.h"

#include "core/base/seeded_bug.h"

#include <algorithm>

namespace core {

Result<TakenNumber>
SeriesStore::take(Record &record, SeriesKind kind, Day day, int fiscalStartMonth)
{
    const int period = startsAgainYearly(kind) ? fiscalYearOf(day, fiscalStartMonth) : 0;
    Series series{.kind = kind, .period = period};
    const RowId id = openSeries(record, kind, period, series);
    const qint64 n = lastTaken(kind, id) + (isSeeded(Bug::SeriesSkips) ? 2 : 1);
    const Result<QString> printed = printedNumber(series, fiscalStartMonth, n);
    if (!printed)
        return printed.error();
    return TakenNumber{id, n, *printed};
}

RowId SeriesStore::openSeries(Record &record, SeriesKind kind, int period, Series &series)
{
    const Identity &identity = record.identity();
    Query query(m_database,
                R"(SELECT id, mark, pattern FROM series
                    WHERE device = ?1 AND incarnation = ?2 AND kind = ?3 AND period = ?4
                      AND closed = 0 AND deleted = 0 ORDER BY row DESC LIMIT 1)",
                identity.device,
                identity.incarnation,
                Value(kind),
                period);
    if (query.next()) {
        series.mark = query.text(1);
        series.pattern = query.text(2);
        return query.row(0);
    }
    // Jobs of the shop's first device carry no mark: "2041" is what is called across the room.
    const bool unmarked = kind == SeriesKind::Job && identity.firstDevice;
    series.mark = unmarked ? QStringLiteral("") : identity.mark;
    series.pattern = startingPattern(kind);
    const RowId id = record.newId();
    record.insert(tables::series,
                  id,
                  {{"kind", kind},
                   {"mark", series.mark},
                   {"pattern", series.pattern},
                   {"period", period},
                   {"device", identity.device},
                   {"incarnation", identity.incarnation},
                   {"closed", false}});
    return id;
}

qint64 SeriesStore::lastTaken(SeriesKind kind, const RowId &series) const
{
    const char *sql = "SELECT max(n) FROM document WHERE series = ?1";
    if (kind == SeriesKind::Receipt)
        sql = R"(SELECT max(n) FROM (
                     SELECT max(n) AS n FROM receipt WHERE series = ?1
                     UNION ALL SELECT max(n) FROM adjustment WHERE series = ?1))";
    else if (kind == SeriesKind::Job)
        sql = "SELECT max(n) FROM job WHERE series = ?1";
    Query query(m_database, sql, series);
    query.next();
    // A number that a server refused was taken nevertheless, and may stand on a paper somewhere.
    Query refused(m_database,
                  R"(SELECT max(CASE WHEN json_extract(body, '$.new.series') = lower(hex(?1))
                                     THEN json_extract(body, '$.new.n') END)
                       FROM op WHERE verdict IN (2, 4) AND json_valid(body))",
                  series);
    refused.next();
    return std::max(query.integer(0), refused.integer(0));
}

} // namespace core
