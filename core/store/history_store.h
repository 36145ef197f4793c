// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/unit_log.h"

#include <QStringList>

namespace core {

/// One act, as the audit shows it.
struct ActRow
{
    RowId unit;
    QString verb;
    QString by;
    QString approvedBy;
    QString reason;
    Instant at;
    Day businessDate;
    QStringList about; ///< "receipt AR/26-27/00001", table and number or name where the row has one
    RowId undoes;
    bool undone = false;
    RowId batch;
};

/// Reads the log for people. Throws StoreError.
class HistoryStore
{
public:
    explicit HistoryStore(Database &database) : m_database(database) {}

    /// Newest first; of one row when `about` is given.
    QList<ActRow> acts(std::optional<RowId> about, int limit) const;
    /// Refuses: NotFound.
    Result<ActRow> act(const RowId &unit) const;
    /// The newest unit of `actor` that undo could take; none when there is none.
    std::optional<RowId> lastOf(const RowId &actor) const;
    bool isUndone(const RowId &unit) const;
    /// The units of a batch, newest first.
    QList<RowId> unitsOfBatch(const RowId &batch) const;

private:
    ActRow read(const Query &query) const;
    QStringList subjects(qint64 unitRow) const;

    Database &m_database;
};

} // namespace core
