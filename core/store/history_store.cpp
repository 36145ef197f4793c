// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *actSelect = R"(
    SELECT u.id, u.verb, coalesce(a.name, ''), coalesce(p.name, ''), u.reason, u.at,
           u.business_date, u.undoes, u.batch, u.row
      FROM unit u
      LEFT JOIN staff a ON a.id = u.actor
      LEFT JOIN staff p ON p.id = u.approver
)";

} // namespace

ActRow HistoryStore::read(const Query &query) const
{
    return {.unit = query.row(0),
            .verb = query.text(1),
            .by = query.text(2),
            .approvedBy = query.text(3),
            .reason = query.text(4),
            .at = query.instant(5),
            .businessDate = query.day(6),
            .about = subjects(query.integer(9)),
            .undoes = query.row(7),
            .undone = isUndone(query.row(0)),
            .batch = query.row(8)};
}

QList<ActRow> HistoryStore::acts(std::optional<RowId> about, int limit) const
{
    static const QByteArray sql = QByteArray(actSelect) + R"(
         WHERE ?1 IS NULL OR u.row IN (SELECT unit FROM op WHERE id = ?1)
         ORDER BY u.row DESC LIMIT ?2)";
    Query query(m_database, sql.constData(), Value(about), limit);
    QList<ActRow> acts;
    while (query.next())
        acts.append(read(query));
    return acts;
}

Result<ActRow> HistoryStore::act(const RowId &unit) const
{
    static const QByteArray sql = QByteArray(actSelect) + " WHERE u.id = ?1";
    Query query(m_database, sql.constData(), unit);
    if (!query.next())
        return Error{.kind = ErrorKind::NotFound, .subject = u"act"_s, .given = unit.text()};
    return read(query);
}

QStringList HistoryStore::subjects(qint64 unitRow) const
{
    // What the act was about: the first rows that have a number, a title or a name.
    Query query(m_database,
                R"(SELECT tbl, coalesce(json_extract(body, '$.new.number'),
                                        json_extract(body, '$.new.title'),
                                        json_extract(body, '$.new.name'),
                                        json_extract(body, '$.new.key'), '')
                     FROM op
                    WHERE unit = ?1 AND body <> ''
                      AND tbl NOT IN ('series', 'document_tax', 'document_line', 'draft_line')
                    ORDER BY row LIMIT 8)",
                unitRow);
    QStringList about;
    while (query.next()) {
        const QString what = (query.text(0) + u' ' + query.text(1)).trimmed();
        if (!about.contains(what))
            about.append(what);
    }
    return about;
}

std::optional<RowId> HistoryStore::lastOf(const RowId &actor) const
{
    Query query(m_database,
                R"(SELECT id FROM unit
                    WHERE actor = ?1 AND undoes IS NULL AND verb <> 'shop.found'
                    ORDER BY row DESC)",
                actor);
    while (query.next()) {
        if (!isUndone(query.row(0)))
            return query.row(0);
    }
    return std::nullopt;
}

bool HistoryStore::isUndone(const RowId &unit) const
{
    // What the server refused counts nowhere, an undo among it neither.
    Query refused(m_database,
                  R"(SELECT 1 FROM unit u
                      WHERE u.id = ?1 AND NOT EXISTS (
                            SELECT 1 FROM op o WHERE o.unit = u.row AND o.verdict NOT IN (2, 4)))",
                  unit);
    if (refused.next())
        return true;
    // An undo that was undone itself does not count.
    Query query(m_database, "SELECT id FROM unit WHERE undoes = ?1", unit);
    while (query.next()) {
        if (!isUndone(query.row(0)))
            return true;
    }
    return false;
}

QList<RowId> HistoryStore::unitsOfBatch(const RowId &batch) const
{
    Query query(m_database, "SELECT id FROM unit WHERE batch = ?1 ORDER BY row DESC", batch);
    QList<RowId> units;
    while (query.next())
        units.append(query.row(0));
    return units;
}

} // namespace core
