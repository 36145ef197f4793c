// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/entries.h"
#include "core/store/rows.h"

#include <map>
#include <set>

namespace core {

/// Keeps what is worked out (entries, balances, counts, search) in step with what is written. The
/// log tells it every row that changes; before the commit each stale key is computed once.
///
/// Throws StoreError.
class Derived
{
public:
    explicit Derived(Database &database) : m_database(database), m_entries(database) {}

    /// A row of `table` became `after`; `before` is null for a new one.
    void
    touch(const Table &table, const RowId &id, const RowValues *before, const RowValues *after);
    /// The row of a fact was taken out.
    void gone(const Table &table, const RowId &id, const RowValues &row);
    /// Computes every stale key.
    void settle();

    /// Throws all derived rows away and works them out from the facts.
    void rebuild();
    /// The derived tables that differ from what the facts say; empty when all is well.
    QStringList differences();

private:
    void settleStages();
    void indexCustomer(const RowId &customer);
    void settleChats();

    Database &m_database;
    Entries m_entries;
    StaleEntries m_stale;
    std::set<RowId> m_customers;
    std::set<RowId> m_chats;
    std::set<RowId> m_withdrawn;
    std::map<RowId, qint64> m_stageChanges;
};

} // namespace core
