// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/record.h"

namespace core {

/// Takes the ops of a unit back, in a new one, by each table's own means.
/// Throws StoreError.
class Takeback
{
public:
    Takeback(Database &database, Record &record) : m_database(database), m_record(record) {}

    /// `reason` goes into the reversals and cancellations.
    ///
    /// Refuses: as History::undo.
    Result<Done> run(qint64 unitRow, const QString &reason);

private:
    Result<Done> takeBackRegister(const Table &table, const Op &op, const OpBody &body);
    Result<Done> takeBackFact(const Table &table, const Op &op, const OpBody &body);
    Result<Done> reverse(const Table &table, const Op &op, const OpBody &body);
    Result<Done> cancel(const Op &op, const OpBody &body);
    Result<Done> moveBack(const Op &op, const OpBody &body);
    Result<Done> setAnew(const Op &op, const OpBody &body);
    Result<Done> withdraw(const Table &table, const Op &op);
    /// A row outside this unit that names `id`, as "table"; empty when there is none.
    QString user(const Table &table, const RowId &id) const;
    QString writerOf(const RowId &op) const;

    Database &m_database;
    Record &m_record;
    qint64 m_unitRow = 0;
    RowId m_unit;
    QString m_reason;
};

} // namespace core
