// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/series_store.h"

#include "core/base/seeded_bug.h"
#include "core/store/setting_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString patternKey(SeriesKind kind)
{
    return u"number_pattern.%1"_s.arg(int(kind));
}

QString startKey(const RowId &series)
{
    return u"number_start."_s + series.text();
}

} // namespace

QString SeriesStore::pattern(SeriesKind kind) const
{
    const QString own = SettingStore(m_database).value(patternKey(kind));
    if (own.isEmpty())
        return startingPattern(kind);
    // A newer program elsewhere may know places that this one cannot print. How long a year is
    // written is looked at when the number is.
    constexpr int january = 1;
    return checkPattern(kind, own, january) ? own : startingPattern(kind);
}

void SeriesStore::putPattern(Record &record, SeriesKind kind, const QString &pattern)
{
    SettingStore(m_database).put(record, patternKey(kind), pattern);
}

Result<TakenNumber>
SeriesStore::take(Record &record, SeriesKind kind, Day day, int fiscalStartMonth)
{
    Open open = find(record.identity(), kind, pattern(kind), day, fiscalStartMonth);
    open.id = opened(record, open);
    const qint64 n = nextOf(open) + (isSeeded(Bug::SeriesSkips) ? 1 : 0);
    const Result<QString> printed = printedNumber(open.series, fiscalStartMonth, n);
    if (!printed)
        return printed.error();
    return TakenNumber{*open.id, n, *printed};
}

Result<Numbering> SeriesStore::next(const Identity &identity,
                                    SeriesKind kind,
                                    const QString &pattern,
                                    Day day,
                                    int fiscalStartMonth) const
{
    const Open open = find(identity, kind, pattern, day, fiscalStartMonth);
    const qint64 n = nextOf(open);
    const Result<QString> printed = printedNumber(open.series, fiscalStartMonth, n);
    if (!printed)
        return printed.error();
    return Numbering{.kind = kind,
                     .pattern = open.series.pattern,
                     .n = n,
                     .next = *printed,
                     .isBegun = open.id && lastTaken(kind, *open.id) > 0};
}

void SeriesStore::startAt(Record &record, SeriesKind kind, Day day, int fiscalStartMonth, qint64 n)
{
    const RowId id =
        opened(record, find(record.identity(), kind, pattern(kind), day, fiscalStartMonth));
    SettingStore(m_database).put(record, startKey(id), QString::number(n));
}

SeriesStore::Open SeriesStore::find(const Identity &identity,
                                    SeriesKind kind,
                                    const QString &pattern,
                                    Day day,
                                    int fiscalStartMonth) const
{
    Open open{.series = {.kind = kind, .pattern = pattern}};
    Series &series = open.series;
    if (startsAgainYearly(series.pattern))
        series.period = fiscalYearOf(day, fiscalStartMonth);
    // Jobs of the shop's first device carry no mark: "2041" is what is called across the room.
    const bool unmarked = kind == SeriesKind::Job && identity.firstDevice;
    series.mark = unmarked ? u""_s : identity.mark;
    const QString shape = shapeOf(series, fiscalStartMonth);
    bool isOthers = false;
    Query query(m_database,
                R"(SELECT id, kind, mark, pattern, period FROM series
                    WHERE device = ?1 AND incarnation = ?2 AND closed = 0 AND deleted = 0
                    ORDER BY row)",
                identity.device,
                identity.incarnation);
    while (query.next()) {
        const Series known{.kind = query.choice<SeriesKind>(1),
                           .mark = query.text(2),
                           .pattern = query.text(3),
                           .period = int(query.integer(4))};
        if (shapeOf(known, fiscalStartMonth) != shape)
            continue;
        if (known.kind == kind)
            open.id = query.row(0);
        else
            isOthers = true;
    }
    // Undo, or two PCs that set patterns at once, may bring two kinds to one pattern.
    if (isOthers && pattern != startingPattern(kind))
        return find(identity, kind, startingPattern(kind), day, fiscalStartMonth);
    return open;
}

RowId SeriesStore::opened(Record &record, const Open &open)
{
    if (open.id)
        return *open.id;
    const Identity &identity = record.identity();
    const RowId id = record.newId();
    record.insert(tables::series,
                  id,
                  {{"kind", open.series.kind},
                   {"mark", open.series.mark},
                   {"pattern", open.series.pattern},
                   {"period", open.series.period},
                   {"device", identity.device},
                   {"incarnation", identity.incarnation},
                   {"closed", false}});
    return id;
}

qint64 SeriesStore::nextOf(const Open &open) const
{
    if (!open.id)
        return 1;
    // Where it was to start counts until it has: afterwards a number would be left out.
    if (const qint64 last = lastTaken(open.series.kind, *open.id); last > 0)
        return last + 1;
    const qint64 start = SettingStore(m_database).value(startKey(*open.id)).toLongLong();
    return std::clamp<qint64>(start, 1, largestStart);
}

bool SeriesStore::mayBeginAt(const RowId &series, qint64 n) const
{
    if (n == 1)
        return true;
    Query told(m_database,
               R"(SELECT 1 FROM op
                   WHERE id = ?1 AND tbl = 'setting' AND json_valid(body)
                     AND json_extract(body, '$.new.value') = ?2)",
               settingId(startKey(series)),
               QString::number(n));
    return told.next();
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
