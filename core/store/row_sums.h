// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows.h"

#include <QMap>

namespace core {

/// What some rows come to: the same wherever the same rows are, in whatever order they came.
struct RowSum
{
    qint64 rows = 0;
    quint64 sum = 0; ///< of their hashes; runs over

    void add(const RowId &id, const RowValues &row);
    bool operator==(const RowSum &) const = default;
};

/// The rows of one table by the last byte of their ids: which is by chance, unlike the first.
struct TableSums
{
    static constexpr int count = 256;

    TableSums() : buckets(count) {}

    static int bucketOf(const RowId &id) { return int(quint8(id.bytes().back())); }
    void add(const RowId &id, const RowValues &row) { buckets[bucketOf(id)].add(id, row); }
    RowSum all() const;

    QList<RowSum> buckets;
};

/// By the names of the tables.
using SumsByTable = QMap<QString, TableSums>;

/// What is in the tables of this file, to be held against what the server has. Rows that only stand
/// there because nobody has looked yet at what was refused are left out.
///
/// Throws StoreError.
TableSums sumsOf(Database &database, const Table &table);

} // namespace core
