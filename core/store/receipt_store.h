// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_sheet.h"
#include "core/domain/receipt.h"
#include "core/store/record.h"
#include "core/store/series_store.h"

namespace core {

struct Allocation;

/// Receipts, what they paid, and what was taken back. Throws StoreError.
class ReceiptStore
{
public:
    explicit ReceiptStore(const Database &database) : m_database(database) {}

    std::optional<Stored<Receipt>> byId(Id<Receipt> id) const;
    QList<Id<Receipt>> numbered(const QString &number) const;
    /// Newest first.
    QList<Stored<Receipt>> rows(std::optional<Id<Customer>> customer, int limit) const;
    /// Taken for a job, oldest first.
    QList<Stored<Receipt>> ofJob(Id<Job> job) const;
    /// Newest first, behind `after`.
    ReceiptPage
    page(const ReceiptFilter &filter, std::optional<Id<Receipt>> after, int limit) const;
    /// What came in on these days by each mode, reversed receipts not counted.
    QList<ModeTotal> totals(Day from, Day to, std::optional<Id<Staff>> takenBy = {}) const;
    /// What came in on each of these days.
    QList<DayTotal> dayTotals(Day from, Day to) const;
    /// What this person took on a day.
    Money takenBy(Id<Staff> staff, Day day) const;
    /// What the customer's receipts and credit notes still hold: those of `job` first, then those
    /// of no job; oldest first.
    QList<FreeCredit> credits(Id<Customer> customer, std::optional<Id<Job>> job) const;
    /// What this credit (a receipt or a credit note) pays now, cuts and reversals counted.
    QList<PaidPart> paidBy(const RowId &credit) const;
    /// What is left of a credit, or of a paper; none for an id that is neither.
    std::optional<Money> openOf(const RowId &entry) const;
    std::optional<Id<Customer>> customerOf(const RowId &entry) const;
    bool isReversed(const RowId &fact) const;
    /// The standing allocations between two entries; `sum` is what they come to.
    QList<Id<Allocation>> allocations(const RowId &credit, const RowId &debit, Money &sum) const;
    /// The number of another standing receipt that was taken within a quarter of an hour from the
    /// same customer, as much and by the same mode; empty where there is none.
    QString twinOf(Id<Receipt> id) const;

    void add(Record &record,
             Id<Receipt> id,
             const TakePayment &payment,
             Day dated,
             const TakenNumber &number);
    void
    allocate(Record &record, const RowId &id, const RowId &credit, const Split &split, Day dated);
    void reverse(Record &record, const RowId &fact, Day dated, const QString &reason);

private:
    ReceiptRow row(Id<Receipt> id) const;

    const Database &m_database;
};

} // namespace core
