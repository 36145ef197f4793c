// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bare_file.h"

namespace bench {

/// All that one unit left in the file, as statements that leave the same without Docket: the rows,
/// their ops, the head, the derived rows, the search index and the end of the log.
struct RawUnit
{
    QByteArray verb;
    qint64 rows = 0; ///< of synced tables
    std::vector<RawStep> steps;

    /// As a transaction of its own.
    void writeTo(RawFile &file) const;
    /// Inside of somebody's transaction.
    void stepsTo(RawFile &file) const;
};

/// Reads units back from the file that Docket wrote, each right after its commit: what is derived
/// does not stay as the unit left it.
class RawUnits
{
public:
    explicit RawUnits(const QString &path) : m_file(path, RawFile::Access::Read) {}

    /// The newest unit.
    RawUnit newest();
    /// The units behind `row`.
    std::vector<RawUnit> after(qint64 row);
    qint64 newestRow() { return m_file.number("SELECT max(row) FROM unit"); }

private:
    RawUnit unit(qint64 row);
    void add(RawUnit &unit, const QByteArray &table, const QByteArray &where, const RawRow &values);
    void addDerived(RawUnit &unit, const QByteArray &table, const RawValue &id);
    void addBalances(RawUnit &unit);

    RawFile m_file;
    QHash<QByteArray, QByteArray> m_inserts;
    QHash<qint64, bool> m_customers; ///< whose balance the unit changed
};

} // namespace bench
