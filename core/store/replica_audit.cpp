// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica.h"

#include <set>

// How a replica finds that its rows are not the server's, and puts them right.

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The rows of a bucket: those that are here, and those that one of `units` wrote.
std::set<QByteArray>
rowsOf(Database &database, const Table &table, int bucket, const QList<LoggedUnit> &units)
{
    std::set<QByteArray> ids;
    const QString name = QString::fromLatin1(table.name);
    for (const LoggedUnit &unit : units) {
        for (const Op &op : unit.ops) {
            if (op.table == name && TableSums::bucketOf(op.row) == bucket)
                ids.insert(op.row.bytes());
        }
    }
    const QByteArray sql =
        QByteArray("SELECT id FROM ") + table.name + " WHERE substr(id, 16) = ?1";
    Query query(database, sql.constData(), QByteArray(1, char(bucket)));
    while (query.next())
        ids.insert(query.bytes(0));
    return ids;
}

} // namespace

Result<SumsByTable> Replica::sums()
{
    return m_shop.database().read([&]() -> Result<SumsByTable> {
        SumsByTable sums;
        const DataClass keeps = UnitLog(m_shop.database()).identity().keeps;
        for (const Table *table : allTables()) {
            // Of what this program does not understand it cannot say what it comes to.
            Query unread(m_shop.database(),
                         "SELECT 1 FROM op WHERE unread = 1 AND tbl = ?1 LIMIT 1",
                         QString::fromLatin1(table->name));
            if (isKept(*table, keeps) && !unread.next())
                sums.insert(QString::fromLatin1(table->name), sumsOf(m_shop.database(), *table));
        }
        return sums;
    });
}

Result<qint64>
Replica::mend(const QString &name, int bucket, const QList<LoggedUnit> &units, Instant now)
{
    return m_shop.receive([&](Incoming &incoming) -> Result<qint64> {
        Database &database = m_shop.database();
        const QByteArray latin = name.toLatin1();
        const Table *table = tableNamed(latin.constData());
        if (!table)
            return Error{.kind = ErrorKind::UnknownToThisVersion, .subject = name};
        // A fact is taken out and put in again while others name it.
        database.run("PRAGMA defer_foreign_keys = ON");
        // What was ruled on since comes with the feed, in its place.
        QList<LoggedUnit> ruled = units;
        ruled.removeIf([upTo = standingNow()->taken.seq](const LoggedUnit &unit) {
            return unit.ops.isEmpty() || unit.ops.last().ruling.seq > upTo;
        });
        for (const LoggedUnit &unit : ruled) {
            if (Result<Done> taken = incoming.take(unit); !taken)
                return taken.error();
        }
        qint64 mended = 0;
        for (const QByteArray &id : rowsOf(database, *table, bucket, ruled))
            mended += incoming.mend(*table, *RowId::fromBytes(id)) ? 1 : 0;
        if (mended > 0) {
            Query(database,
                  "INSERT INTO sync_mended (at, tbl, rows) VALUES (?1, ?2, ?3)",
                  now,
                  name,
                  mended)
                .run();
        }
        return mended;
    });
}

Result<Done> Replica::noteAudit(Instant now)
{
    return m_shop.receive([&](Incoming &) -> Result<Done> {
        Query(m_shop.database(), "UPDATE sync_standing SET audited = ?1", now).run();
        return Done{};
    });
}

} // namespace core
