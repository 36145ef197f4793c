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
            if (one) {
                all.append(*one);
                continue;
            }
            if (one.error().kind != ErrorKind::NumberTooLong)
                return one.error();
            all.append({.kind = kind,
                        .pattern = SeriesStore(m_shop.database()).pattern(kind),
                        .n = 0,
                        .next = one.error().given,
                        .isBegun = true});
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

Result<Numbering> Numberings::setPattern(const By &by,
                                         SeriesKind kind,
                                         const QString &pattern,
                                         std::optional<qint64> start)
{
    return m_shop.write({.verb = verbs::changeNumbering, .by = by},
                        [&](Record &record) -> Result<Numbering> {
                            const Result<QString> wanted = cleaned(kind, pattern);
                            if (!wanted)
                                return wanted.error();
                            SeriesStore series(m_shop.database());
                            if (series.pattern(kind) != *wanted)
                                series.putPattern(record, kind, *wanted);
                            return start ? startIn(record, kind, *start) : here(kind);
                        });
}

Result<Numbering> Numberings::startAt(const By &by, SeriesKind kind, qint64 n)
{
    return m_shop.write({.verb = verbs::changeNumbering, .by = by},
                        [&](Record &record) { return startIn(record, kind, n); });
}

Result<Numbering> Numberings::startIn(Record &record, SeriesKind kind, qint64 n)
{
    if (n < 1 || n > largestStart) {
        return Error{.kind = ErrorKind::NumberOutOfRange,
                     .subject = u"start"_s,
                     .given = QString::number(n),
                     .allowed = u"1 to %1"_s.arg(largestStart)};
    }
    const Result<Numbering> now = here(kind);
    if (!now || now->n == n)
        return now;
    if (now->isBegun)
        return Error{.kind = ErrorKind::NumbersBegun, .given = now->next};
    const int startMonth = m_shop.facts().country.fiscalYearMonth(record.today());
    SeriesStore(m_shop.database()).startAt(record, kind, record.today(), startMonth, n);
    return here(kind);
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

Result<QString> Numberings::cleaned(SeriesKind kind, const QString &typed)
{
    QString pattern = typed.trimmed();
    if (pattern.isEmpty())
        pattern = startingPattern(kind);
    const Day today = m_shop.today();
    const int startMonth = m_shop.facts().country.fiscalYearMonth(today);
    if (const Result<Done> sound = checkPattern(kind, pattern, startMonth); !sound)
        return sound.error();
    // Whoever reads "26-27/17" must know what it is: no other kind has these numbers now, nor had.
    const Error taken{.kind = ErrorKind::NumberPatternTaken, .given = pattern};
    const auto shape = [&](SeriesKind one, const QString &ones) {
        return shapeOf({.kind = one,
                        .mark = u"B7K"_s,
                        .pattern = ones,
                        .period = fiscalYearOf(today, startMonth)},
                       startMonth);
    };
    const SeriesStore series(m_shop.database());
    for (const SeriesKind other : seriesKinds()) {
        if (other != kind && shape(kind, pattern) == shape(other, series.pattern(other)))
            return taken;
    }
    const Result<Numbering> would = here(kind, pattern);
    if (!would)
        return would.error();
    return would->pattern == pattern ? Result<QString>(pattern) : taken;
}

} // namespace core
