// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "core/store/record.h"
#include "core/store/series_store.h"

namespace core {

/// Receipts, what they paid, and what was taken back. Throws StoreError.
class ReceiptStore
{
public:
    explicit ReceiptStore(const Database &database) : m_database(database) {}

    std::optional<Stored<Receipt>> byId(Id<Receipt> id) const;
    QList<Id<Receipt>> numbered(const QString &number) const;
    /// Newest first.
    QList<Stored<Receipt>> rows(std::optional<Id<Customer>> customer, int limit) const;
    /// What this credit (a receipt or a credit note) pays now, cuts and reversals counted.
    QList<PaidPart> paidBy(const RowId &credit) const;
    /// What is left of a credit, or of a paper; none for an id that is neither.
    std::optional<Money> openOf(const RowId &entry) const;
    std::optional<Id<Customer>> customerOf(const RowId &entry) const;
    bool isReversed(const RowId &fact) const;

    void add(Record &record,
             Id<Receipt> id,
             const TakePayment &payment,
             Day dated,
             const TakenNumber &number);
    void
    allocate(Record &record, const RowId &id, const RowId &credit, const Split &split, Day dated);
    void reverse(Record &record, const RowId &fact, Day dated, const QString &reason);

private:
    const Database &m_database;
};

} // namespace core
