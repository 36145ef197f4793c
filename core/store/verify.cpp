// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"

#include "core/base/hash.h"
#include "core/domain/number_series.h"
#include "core/store/row_history.h"
#include "core/store/series_store.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Findings beyond this say nothing new.
constexpr qsizetype mostFindings = 1000;

qint64 count(const Database &database, const char *sql)
{
    Query query(database, sql);
    query.next();
    return query.integer(0);
}

/// Whether the server took nothing of what made this row: it stays where it was written.
bool isRejected(const Database &database, const Table &table, const RowId &id)
{
    Query query(database,
                R"(SELECT count(*), count(*) FILTER (WHERE verdict IN (2, 4)) FROM op
                    WHERE id = ?1 AND tbl = ?2 AND json_valid(body)
                      AND json_extract(body, '$.old') IS NULL)",
                id,
                QString::fromLatin1(table.name));
    return query.next() && query.integer(0) > 0 && query.integer(0) == query.integer(1);
}

} // namespace

Result<VerifyReport> Verify::run()
{
    return m_database.read([this]() -> Result<VerifyReport> {
        m_report.units = count(m_database, "SELECT count(*) FROM unit");
        m_report.ops = count(m_database, "SELECT count(*) FROM op");
        m_of = 2 * m_report.ops + 1;
        m_keeps = UnitLog(m_database).identity().keeps;
        structure();
        log();
        identity();
        for (const Table *table : allTables())
            rows(*table);
        orphans();
        papers();
        numbers();
        derived();
        return m_report;
    });
}

void Verify::report(Fault fault, const QString &table, const QString &id, const QString &detail)
{
    if (m_report.findings.size() < mostFindings)
        m_report.findings.append({fault, table, id, detail});
}

void Verify::step()
{
    if (++m_done % 4096 == 0 && m_progress && !m_progress(m_done, m_of))
        throw StoreError{{.kind = ErrorKind::Stopped, .subject = m_database.path()}};
}

void Verify::structure()
{
    Query structure(m_database, "PRAGMA integrity_check(20)");
    while (structure.next()) {
        if (structure.text(0) != u"ok"_s)
            report(Fault::FileStructure, {}, {}, structure.text(0));
    }
    Query keys(m_database, "PRAGMA foreign_key_check");
    while (keys.next())
        report(Fault::ForeignKey, keys.text(0), {}, keys.text(2));

    const QByteArray expected = tripwires();
    for (const Table *table : allTables()) {
        Query query(m_database,
                    R"(SELECT sql FROM sqlite_schema
                        WHERE type = 'trigger' AND tbl_name = ?1 AND name LIKE 'tripwire%')",
                    QString::fromLatin1(table->name));
        int sound = 0;
        while (query.next())
            sound += expected.contains(query.bytes(0)) ? 1 : 0;
        if (sound != 3)
            report(Fault::TripwireGone, QString::fromLatin1(table->name));
    }
}

void Verify::log()
{
    // What the server has ruled has a place in its log, what waits has none.
    Query unserved(m_database,
                   R"(SELECT id FROM op
                       WHERE (seq IS NULL) <> (verdict = 0) AND NOT (seq IS NULL AND verdict = 4)
                          OR (verdict = 0 AND won <> -1)
                          OR (seq IS NOT NULL AND NOT EXISTS (SELECT 1 FROM sync_standing))
                       LIMIT 1)");
    if (unserved.next())
        report(Fault::OpAltered, u"op"_s, unserved.row(0).text(), u"seq"_s);

    // "None" is an empty cell: an id of zeros would read the same and give the same digest.
    Query zeros(m_database,
                R"(SELECT id FROM unit
                    WHERE zeroblob(16) IN (id, actor, approver, batch, undoes) LIMIT 1)");
    if (zeros.next())
        report(Fault::UnitAltered, u"unit"_s, zeros.row(0).text());

    Query origins(m_database, "SELECT row FROM sync_origin ORDER BY row");
    while (origins.next())
        logOfOrigin(origins.integer(0));
    const qint64 stray = count(
        m_database, "SELECT count(*) FROM unit WHERE origin NOT IN (SELECT row FROM sync_origin)");
    if (stray > 0)
        report(Fault::UnitAltered, u"unit"_s, {}, u"origin"_s);
}

bool Verify::isJoined() const
{
    return count(m_database, "SELECT count(*) FROM sync_standing") > 0;
}

/// Its body is what it was, or is not here because nobody wants it here.
bool Verify::isSound(const Op &op) const
{
    const Table *table = op.tableMeant();
    return table && !isKept(*table, m_keeps) ? op.isHidden() : op.digestNow() == op.digest;
}

void Verify::logOfOrigin(qint64 origin)
{
    const UnitLog log(m_database);
    QByteArray chain = UnitLog::chainStart();
    qint64 dseq = 0;
    // Where two copies of a device wrote in one life before they were told apart, its acts came
    // here in another order than they follow on each other.
    Query units(m_database,
                isJoined() ? R"(SELECT u.row FROM unit u LEFT JOIN op o ON o.unit = u.row
                                 WHERE u.origin = ?1 GROUP BY u.row ORDER BY min(o.dseq))"
                           : "SELECT row FROM unit WHERE origin = ?1 ORDER BY row",
                origin);
    while (units.next()) {
        const std::optional<Unit> unit = log.unit(units.integer(0));
        if (!unit || unit->digestNow() != unit->digest) {
            report(Fault::UnitAltered, u"unit"_s, unit ? unit->id.text() : QString());
            continue;
        }
        for (const Op &op : log.opsOf(units.integer(0))) {
            step();
            if (!isSound(op) || op.isUnread == op.isUnderstood())
                report(Fault::OpAltered, op.table, op.row.text());
            const bool follows =
                op.dseq == dseq + 1 && op.chainNow(chain, unit->digest) == op.dchain;
            if (!follows)
                report(Fault::ChainBroken, u"op"_s, op.id.text());
            chain = op.dchain;
            dseq = op.dseq;
        }
    }
}

void Verify::identity()
{
    const Identity identity = UnitLog(m_database).identity();
    Query last(m_database,
               isJoined() ? R"(SELECT o.dseq, o.dchain FROM op o JOIN unit u ON u.row = o.unit
                                WHERE u.origin = ?1 ORDER BY o.dseq DESC LIMIT 1)"
                          : R"(SELECT o.dseq, o.dchain FROM op o JOIN unit u ON u.row = o.unit
                                WHERE u.origin = ?1 ORDER BY o.row DESC LIMIT 1)",
               identity.origin);
    const bool any = last.next();
    const bool atEnd = any ? identity.dseq == last.integer(0) && identity.dchain == last.bytes(1)
                           : identity.dseq == 0;
    if (!atEnd)
        report(Fault::IdentityAltered, u"sync_identity"_s, {}, u"dseq"_s);
    if (identity.hlc != count(m_database, "SELECT coalesce(max(hlc), 0) FROM op"))
        report(Fault::IdentityAltered, u"sync_identity"_s, {}, u"hlc"_s);

    // Nobody has told this PC how its clock goes, or counted its starts, before it joined a server.
    if (identity.clockOffset != 0 && !isJoined())
        report(Fault::IdentityAltered, u"sync_identity"_s, {}, u"clock_offset"_s);
    if (!isJoined() && count(m_database, "SELECT launches FROM sync_identity") != 0)
        report(Fault::IdentityAltered, u"sync_identity"_s, {}, u"launches"_s);

    // The open series carry the mark of their device; the first one's jobs carry none.
    Query marks(m_database,
                R"(SELECT 1 FROM series
                    WHERE device = ?1 AND incarnation = ?2 AND closed = 0 AND deleted = 0
                      AND mark <> CASE WHEN kind = ?3 AND ?4 THEN '' ELSE ?5 END LIMIT 1)",
                identity.device,
                identity.incarnation,
                Value(SeriesKind::Job),
                identity.firstDevice,
                identity.mark);
    if (marks.next())
        report(Fault::IdentityAltered, u"sync_identity"_s, {}, u"mark"_s);
}

void Verify::rows(const Table &table)
{
    const QByteArray sql = QByteArray("SELECT id FROM ") + table.name + " ORDER BY row";
    Query query(m_database, sql.constData());
    while (query.next()) {
        ++m_report.rows;
        row(table, query.row(0));
    }
}

void Verify::row(const Table &table, const RowId &id)
{
    step();
    const QString name = QString::fromLatin1(table.name);
    const std::optional<RowValues> expected = rowFromLog(m_database, table, id);
    if (!expected && isRejected(m_database, table, id))
        return;
    if (!expected)
        return report(Fault::RowUnlogged, name, id.text());
    const std::optional<RowValues> present = Rows(m_database).read(table, id);
    if (!present || present->cells != expected->cells || present->deleted != expected->deleted
        || present->clk != expected->clk)
        report(Fault::RowAltered, name, id.text());
}

void Verify::orphans()
{
    for (const Table *table : allTables()) {
        if (!isKept(*table, m_keeps))
            continue;
        const QByteArray sql = QByteArray(R"(
            SELECT DISTINCT o.id FROM op o
             WHERE o.tbl = ?1 AND o.verdict NOT IN (2, 4) AND NOT EXISTS (SELECT 1 FROM )")
                               + table->name + " t WHERE t.id = o.id) LIMIT 20";
        Query query(m_database, sql.constData(), QString::fromLatin1(table->name));
        while (query.next())
            report(Fault::RowMissing, QString::fromLatin1(table->name), query.row(0).text());
    }
    Query unknown(m_database, "SELECT DISTINCT tbl FROM op WHERE unread = 0");
    while (unknown.next()) {
        const QByteArray name = unknown.text(0).toUtf8();
        if (!tableNamed(std::string_view(name.constData(), size_t(name.size()))))
            report(Fault::OpAltered, unknown.text(0));
    }
}

void Verify::papers()
{
    Query query(m_database, "SELECT id, snapshot, hash FROM document ORDER BY row");
    while (query.next()) {
        if (sha256(query.bytes(1)) != query.bytes(2))
            report(Fault::SnapshotAltered, u"document"_s, query.row(0).text());
    }
}

void Verify::numbers()
{
    // A number that the server rejected was taken nevertheless; other PCs have it in the log only.
    Query query(m_database, R"(
        SELECT series, count(*), count(DISTINCT n), min(n), max(n) FROM (
            SELECT hex(series) AS series, n FROM document
            UNION ALL SELECT hex(series), n FROM receipt
            UNION ALL SELECT hex(series), n FROM adjustment WHERE series IS NOT NULL
            UNION ALL SELECT hex(series), n FROM job
            UNION ALL
            SELECT upper(json_extract(o.body, '$.new.series')), json_extract(o.body, '$.new.n')
              FROM op o
             WHERE o.verdict IN (2, 4) AND json_valid(o.body)
               AND o.tbl IN ('document', 'receipt', 'adjustment', 'job')
               AND json_extract(o.body, '$.old') IS NULL
               AND json_extract(o.body, '$.new.n') IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM document d WHERE d.id = o.id)
               AND NOT EXISTS (SELECT 1 FROM receipt r WHERE r.id = o.id)
               AND NOT EXISTS (SELECT 1 FROM adjustment a WHERE a.id = o.id)
               AND NOT EXISTS (SELECT 1 FROM job j WHERE j.id = o.id))
         GROUP BY series)");
    while (query.next()) {
        const QString series = query.text(0).toLower();
        const qint64 lowest = query.integer(3);
        if (query.integer(1) != query.integer(2))
            report(Fault::NumberTwice, u"series"_s, series);
        const bool hasGap = query.integer(2) != query.integer(4) - lowest + 1;
        const std::optional<RowId> id = RowId::fromBytes(QByteArray::fromHex(series.toLatin1()));
        if (hasGap || !id || !SeriesStore(m_database).mayBeginAt(*id, lowest))
            report(Fault::NumberGap, u"series"_s, series);
    }
}

void Verify::derived()
{
    for (const QString &table : Derived(m_database).differences())
        report(Fault::DerivedWrong, table);
}

} // namespace core
