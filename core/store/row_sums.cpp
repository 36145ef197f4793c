// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_sums.h"

#include "core/base/hash.h"
#include "core/store/row_history.h"

#include <QSet>
#include <QtEndian>

namespace core {

void RowSum::add(const RowId &id, const RowValues &row)
{
    Digest digest;
    digest.add(id.bytes()).add(qint64(row.deleted ? 1 : 0)).add(row.clk);
    for (const Value &value : row.cells) {
        digest.add(qint64(value.cell().index()));
        if (const auto *number = std::get_if<qint64>(&value.cell()))
            digest.add(*number);
        else
            digest.add(value.cell().index() == 2 ? value.text().toUtf8() : value.bytes());
    }
    ++rows;
    sum += qFromBigEndian<quint64>(digest.finish().constData());
}

RowSum TableSums::all() const
{
    RowSum all;
    for (const RowSum &bucket : buckets) {
        all.rows += bucket.rows;
        all.sum += bucket.sum;
    }
    return all;
}

TableSums sumsOf(Database &database, const Table &table)
{
    QSet<QByteArray> refused;
    {
        Query query(database,
                    "SELECT DISTINCT id FROM op WHERE verdict IN (2, 4) AND tbl = ?1",
                    QString::fromLatin1(table.name));
        while (query.next()) {
            if (!rowFromLog(database, table, query.row(0)))
                refused.insert(query.row(0).bytes());
        }
    }
    TableSums sums;
    Rows(database).forEach(table, [&](const RowId &id, const RowValues &row) {
        if (!refused.contains(id.bytes()))
            sums.add(id, row);
    });
    return sums;
}

} // namespace core
