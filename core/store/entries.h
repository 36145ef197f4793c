// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/account_entry.h"
#include "core/store/query.h"

#include <set>

namespace core {

/// The facts whose entries no longer hold.
struct StaleEntries
{
    std::set<RowId> documents;
    std::set<RowId> receipts;
    std::set<RowId> adjustments;
    std::set<RowId> reversed; ///< receipts, adjustments or allocations that a reversal names
    std::set<RowId> gone;     ///< facts that are not there any longer
    std::set<RowId> open;     ///< entries whose allocations changed
};

/// Keeps `entry`, `allocation_cut` and `customer_balance` in step with the facts, touching only
/// what changed.
///
/// As long as nothing asks for more than there is, what is open is the amount less its allocations.
/// Where two PCs spent the same credit or paid the same bill, the customer's allocations are walked
/// in order and cut (core/domain/allocation).
///
/// Throws StoreError.
class Entries
{
public:
    explicit Entries(Database &database) : m_database(database) {}

    void settle(const StaleEntries &stale);

private:
    /// One entry as it is written; `customer` and `number` as in the table.
    struct Line
    {
        RowId id;
        qint64 customer = 0;
        EntryKind kind = EntryKind::Invoice;
        QString number;
        Money amount;
        Day dated;
        Value due;
        bool live = true;
    };
    struct Entry
    {
        qint64 customer = 0;
        Money amount;
        bool live = false;
    };

    void putDocument(const RowId &document);
    void putReceipt(const RowId &receipt);
    void putAdjustment(const RowId &adjustment);
    /// A fact whose way back is a reversal.
    void putReversible(Line line);
    void putReversed(const RowId &fact);
    /// The entry that takes `line` back, by the first of the facts that do; others do not count.
    void putContra(Line line, EntryKind kind, Query &takenBack);
    /// Writes one entry; when it is new or changed its life, everything set against it is stale.
    void put(const Line &line);
    /// Everything set against it is stale.
    void staleBeside(const RowId &id);
    void drop(const RowId &fact);
    std::optional<Entry> entry(const RowId &id) const;
    Money allocated(const RowId &id, bool isCredit) const;
    void openOf(const RowId &id);
    void walk(qint64 customer);
    void balance(qint64 customer);
    /// Somebody whose only entry was refused has no account again.
    void dropEmpty(qint64 customer);

    Database &m_database;
    std::set<RowId> m_open;
    std::set<qint64> m_customers;
    std::set<qint64> m_over; ///< customers with more allocated than there is
};

} // namespace core
