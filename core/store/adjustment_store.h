// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_entry.h"
#include "core/domain/cheque.h"
#include "core/store/record.h"
#include "core/store/series_store.h"

namespace core {

/// What moved an account and is neither a paper nor money taken, and what became of it and of
/// cheques. Throws StoreError.
class AdjustmentStore
{
public:
    explicit AdjustmentStore(const Database &database) : m_database(database) {}

    std::optional<AdjustmentRow> row(Id<AccountAdjustment> id) const;
    /// Newest first.
    QList<AdjustmentRow> rows(const AdjustmentFilter &filter, int limit) const;
    QList<Id<AccountAdjustment>> numbered(const QString &number) const;
    /// Written in the same act as `fact`, and standing.
    QList<Id<AccountAdjustment>> madeWith(const RowId &fact) const;
    /// How much of a bad debt was paid after all.
    Money recovered(Id<AccountAdjustment> badDebt) const;

    void add(Record &record,
             Id<AccountAdjustment> id,
             const AccountAdjustment &adjustment,
             const std::optional<TakenNumber> &number = {});
    void addEvent(Record &record, const RowId &about, const MoneyEvent &event);

    /// Receipts taken as cheques, newest first; none of the filter: all of them.
    QList<ChequeRow> cheques(std::optional<ChequeState> state, int limit) const;
    std::optional<ChequeRow> cheque(Id<Receipt> receipt) const;

private:
    const Database &m_database;
};

} // namespace core
