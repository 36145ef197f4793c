// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/allocation.h"
#include "core/domain/paper.h"
#include "core/store/record.h"
#include "core/store/series_store.h"

namespace core {

/// Issued documents: inserted, read, and never changed. Throws StoreError.
class PaperStore
{
public:
    PaperStore(const Database &database, CurrencyDigits digits)
        : m_database(database)
        , m_digits(digits)
    {}

    /// Refuses: NotFound; as contentFromJson, for a damaged snapshot.
    Result<PaperCard> card(const RowId &id) const;
    std::optional<PaperRow> row(const RowId &id) const;
    /// By printed number; several where two devices gave the same.
    QList<RowId> numbered(const QString &number) const;
    /// Newest first. `openOnly`: those with something left to pay.
    QList<PaperRow> rows(std::optional<DocumentKind> kind,
                         std::optional<Id<Customer>> customer,
                         bool openOnly,
                         int limit) const;
    /// Newest first; of issued papers.
    PaperPage page(const PaperQuestion &question, Day today) const;
    /// Made for a job, oldest first.
    QList<PaperRow> ofJob(Id<Job> job) const;
    /// Those of `items` that were made for a job.
    QList<OpenItem> ofJob(Id<Job> job, const QList<OpenItem> &items) const;
    /// Invoices and credit notes of these days, cancelled ones too, by series and number. With each
    /// its series.
    QList<std::pair<RowId, RowId>> issuedIn(Day from, Day to) const;
    /// What was invoiced on a day, and on how many papers.
    std::pair<Money, int> invoiced(Day day) const;
    /// Oldest due first.
    QList<OpenItem> openItems(Id<Customer> customer) const;
    /// Only as many as `reach` pays, and behind them those of `named` that it does not reach: what
    /// a payment costs must not grow with how much a customer owes.
    QList<OpenItem> openItems(Id<Customer> customer, Money reach, const QList<RowId> &named) const;
    bool isCancelled(const RowId &id) const;
    QByteArray snapshot(const RowId &id) const;
    /// Papers of this kind that follow on `id` and stand, oldest first.
    QList<RowId> following(const RowId &id, DocumentKind kind) const;
    /// The draft that it was issued from.
    std::optional<Id<Draft>> draftOf(const RowId &id) const;
    /// What of an invoice was let off or given up, which nobody pays.
    Money letOff(const RowId &id) const;
    /// As the shop has answered it, or by what follows on it; never Expired, which the day tells.
    PaperState quoteState(const RowId &id) const;

    void add(Record &record,
             const RowId &id,
             const Paper &paper,
             const TakenNumber &number,
             std::optional<Id<Draft>> fromDraft);
    void
    addEvent(Record &record, const RowId &paper, PaperEvent kind, Day dated, const QString &reason);

private:
    PaperRow read(const Query &query) const;
    QString lastReason(const RowId &id) const;

    const Database &m_database;
    CurrencyDigits m_digits;
};

} // namespace core
