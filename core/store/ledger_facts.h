// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/store/query.h"

#include <QStringList>

namespace core {

/// Works the whole sub-ledger out from the facts, as of any day: slow, exact, and the judge of the
/// derived tables. The result stands in temporary tables of this connection:
///
///     temp.fact_entry   (id, customer, kind, number, amount, dated, due, open, live), as `entry`
///     temp.fact_balance (customer, owed, credit), as `customer_balance`
///     temp.fact_cut     (allocation, customer, effective), as `allocation_cut`
///
/// Throws StoreError.
class LedgerFacts
{
public:
    explicit LedgerFacts(Database &database) : m_database(database) {}

    /// Facts dated after `asOf` do not exist yet; none: all of them do.
    void workOut(std::optional<Day> asOf);
    /// Puts what the facts say in place of the derived tables.
    void replaceEntries();
    /// The derived tables that say something else than the facts.
    QStringList differences();

private:
    void cut(qint64 customer);

    Database &m_database;
};

} // namespace core
