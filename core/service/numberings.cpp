// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/numberings.h"

#include "core/store/series_store.h"

namespace core {

using namespace Qt::StringLiterals;

Result<QList<Numbering>> Numberings::list(const By &by)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<Numbering>> {
        QList<Numbering> all;
        for (const SeriesKind kind : seriesKinds()) {
            const Result<Numbering> one = here(kind);
            if (!one)
                return one.error();
            all.append(*one);
        }
        return all;
    });
}

Result<Numbering> Numberings::preview(const By &by, SeriesKind kind, const QString &pattern)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<Numbering> {
        const Result<QString> wanted = cleaned(kind, pattern);
        return wanted ? here(kind, *wanted) : wanted.error();
    });
}

Result<Numbering> Numberings::setPattern(const By &by, SeriesKind kind, const QString &pattern)
{
    return m_shop.write({.verb = verbs::changeNumbering, .by = by},
                        [&](Record &record) -> Result<Numbering> {
                            const Result<QString> wanted = cleaned(kind, pattern);
                            if (!wanted)
                                return wanted.error();
                            SeriesStore series(m_shop.database());
                            if (series.pattern(kind) != *wanted)
                                series.putPattern(record, kind, *wanted);
                            return here(kind);
                        });
}

Result<Numbering> Numberings::startAt(const By &by, SeriesKind kind, qint64 n)
{
    if (n < 1 || n > largestStart) {
        return Error{.kind = ErrorKind::NumberOutOfRange,
                     .subject = u"start"_s,
                     .given = QString::number(n),
                     .allowed = u"1 to %1"_s.arg(largestStart)};
    }
    return m_shop.write(
        {.verb = verbs::changeNumbering, .by = by}, [&](Record &record) -> Result<Numbering> {
            const Result<Numbering> now = here(kind);
            if (!now)
                return now.error();
            if (now->n == n)
                return now;
            if (now->isBegun) {
                return Error{.kind = ErrorKind::NumbersBegun, .given = now->next};
            }
            const int startMonth = m_shop.facts().country.fiscalYearMonth(record.today());
            SeriesStore(m_shop.database()).startAt(record, kind, record.today(), startMonth, n);
            return here(kind);
        });
}

Result<Numbering> Numberings::here(SeriesKind kind, const QString &pattern)
{
    const Day today = m_shop.today();
    return SeriesStore(m_shop.database())
        .next(UnitLog(m_shop.database()).identity(),
              kind,
              pattern,
              today,
              m_shop.facts().country.fiscalYearMonth(today));
}

Result<Numbering> Numberings::here(SeriesKind kind)
{
    return here(kind, SeriesStore(m_shop.database()).pattern(kind));
}

Result<QString> Numberings::cleaned(SeriesKind kind, const QString &typed) const
{
    QString pattern = typed.trimmed();
    if (pattern.isEmpty())
        pattern = startingPattern(kind);
    const int startMonth = m_shop.facts().country.fiscalYearMonth(m_shop.today());
    if (const Result<Done> sound = checkPattern(kind, pattern, startMonth); !sound)
        return sound.error();
    // Whoever reads "26-27/17" must know what it is.
    const SeriesStore series(m_shop.database());
    for (const SeriesKind other : seriesKinds()) {
        if (other != kind && wouldMeet(kind, pattern, other, series.pattern(other)))
            return Error{.kind = ErrorKind::NumberPatternTaken, .given = pattern};
    }
    return pattern;
}

} // namespace core
