// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_store.h"

#include <QSet>

namespace core {

namespace {

/// As `number`, to the end of all that starts so.
QString endOf(const QString &number)
{
    return number + QChar(0xffff);
}

/// The number as a running one; below zero when it is none.
qint64 runningNumber(const QString &number)
{
    bool isNumber = false;
    const qint64 n = number.toLongLong(&isNumber);
    return isNumber && n > 0 ? n : -1;
}

Fit fitOf(const QString &number, const QString &sought, bool isRunning)
{
    if (number.compare(sought, Qt::CaseInsensitive) == 0 || isRunning)
        return Fit::WholeNumber;
    return number.startsWith(sought, Qt::CaseInsensitive) ? Fit::NumberStart : Fit::Inside;
}

/// The ids that a question by running number and one by the start of the number answer, each once;
/// those of the first are in `running`.
QList<RowId> both(Query &byRunning, Query &byStart, QSet<RowId> &running)
{
    QList<RowId> ids;
    while (byRunning.next()) {
        ids.append(byRunning.row(0));
        running.insert(ids.last());
    }
    while (byStart.next()) {
        if (!running.contains(byStart.row(0)))
            ids.append(byStart.row(0));
    }
    return ids;
}

/// From a row of name, number, day, amount and whether it is closed.
SearchHit moneyHit(Query &query, HitKind kind, const RowId &id)
{
    query.next();
    return {.kind = kind,
            .id = id,
            .title = query.text(0),
            .number = query.text(1),
            .detail = {},
            .day = query.day(2),
            .amount = query.money(3),
            .isClosed = query.flag(4)};
}

} // namespace

SearchHit SearchStore::job(const RowId &id, const QString &sought) const
{
    Query query(m_database,
                R"(SELECT j.title, j.number, coalesce(c.name, ''), j.promised_on, s.category >= 5
                     FROM job j JOIN stage s ON s.id = j.stage
                     LEFT JOIN customer c ON c.id = j.customer WHERE j.id = ?1)",
                id);
    query.next();
    return {.kind = HitKind::Job,
            .id = id,
            .title = query.text(0),
            .number = query.text(1),
            .detail = query.text(2),
            .day = query.dayIfAny(3),
            .amount = {},
            .fit = fitOf(query.text(1), sought, false),
            .isClosed = query.flag(4)};
}

QList<SearchHit> SearchStore::jobsNumbered(const QString &number, int limit) const
{
    // CROSS: from the few series by (series, n); the planner would rather walk every open job.
    Query running(m_database,
                  R"(SELECT j.id FROM series s CROSS JOIN job j ON j.series = s.id AND j.n = ?1
                      WHERE s.kind = 5 AND j.deleted = 0 LIMIT ?2)",
                  runningNumber(number),
                  limit);
    Query start(m_database,
                R"(SELECT id FROM job WHERE number >= ?1 AND number < ?2 AND deleted = 0
                    ORDER BY number LIMIT ?3)",
                number.toUpper(),
                endOf(number.toUpper()),
                limit);
    QSet<RowId> isRunning;
    QList<SearchHit> hits;
    for (const RowId &id : both(running, start, isRunning)) {
        hits.append(job(id, number));
        if (isRunning.contains(id))
            hits.last().fit = Fit::WholeNumber;
    }
    return hits;
}

QList<SearchHit> SearchStore::papersNumbered(const QString &number, int limit) const
{
    Query running(m_database,
                  R"(SELECT d.id FROM series s CROSS JOIN document d ON d.series = s.id AND d.n = ?1
                      WHERE s.kind IN (1, 2, 3) ORDER BY d.id DESC LIMIT ?2)",
                  runningNumber(number),
                  limit);
    Query start(m_database,
                R"(SELECT id FROM document WHERE number >= ?1 AND number < ?2
                    ORDER BY number LIMIT ?3)",
                number.toUpper(),
                endOf(number.toUpper()),
                limit);
    QSet<RowId> isRunning;
    QList<SearchHit> hits;
    for (const RowId &id : both(running, start, isRunning)) {
        Query query(m_database,
                    R"(SELECT c.name, d.number, d.dated, coalesce(e.open, 0),
                              coalesce(e.open, 0) = 0
                         FROM document d JOIN customer c ON c.id = d.customer
                         LEFT JOIN entry e ON e.id = d.id WHERE d.id = ?1)",
                    id);
        hits.append(moneyHit(query, HitKind::Paper, id));
        hits.last().fit = fitOf(hits.last().number, number, isRunning.contains(id));
    }
    return hits;
}

QList<SearchHit> SearchStore::receiptsNumbered(const QString &number, int limit) const
{
    Query running(m_database,
                  R"(SELECT r.id FROM series s CROSS JOIN receipt r ON r.series = s.id AND r.n = ?1
                      WHERE s.kind = 4 ORDER BY r.id DESC LIMIT ?2)",
                  runningNumber(number),
                  limit);
    Query start(m_database,
                R"(SELECT id FROM receipt WHERE number >= ?1 AND number < ?2
                    ORDER BY number LIMIT ?3)",
                number.toUpper(),
                endOf(number.toUpper()),
                limit);
    QSet<RowId> isRunning;
    QList<SearchHit> hits;
    for (const RowId &id : both(running, start, isRunning)) {
        Query query(m_database,
                    R"(SELECT c.name, r.number, r.dated, r.amount, coalesce(e.live, 1) = 0
                         FROM receipt r JOIN customer c ON c.id = r.customer
                         LEFT JOIN entry e ON e.id = r.id WHERE r.id = ?1)",
                    id);
        hits.append(moneyHit(query, HitKind::Receipt, id));
        hits.last().fit = fitOf(hits.last().number, number, isRunning.contains(id));
    }
    return hits;
}

QList<SearchHit> SearchStore::openJobsAbout(const QString &text, int limit) const
{
    // Only open stages are walked, each by its own index: what is finished never slows this down.
    Query query(m_database,
                R"(SELECT j.id FROM stage s CROSS JOIN job j ON j.stage = s.id AND j.deleted = 0
                    WHERE s.category < 5 AND instr(lower(j.title), ?1) > 0
                    ORDER BY j.id DESC LIMIT ?2)",
                text.toLower(),
                limit);
    QList<SearchHit> hits;
    while (query.next()) {
        SearchHit hit = job(query.row(0), text);
        hit.fit = hit.title.startsWith(text, Qt::CaseInsensitive)
                          || hit.title.contains(u' ' + text, Qt::CaseInsensitive)
                      ? Fit::WordStart
                      : Fit::Inside;
        hits.append(hit);
    }
    return hits;
}

} // namespace core
