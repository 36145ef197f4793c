// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/entries.h"

#include "core/base/seeded_bug.h"
#include "core/domain/allocation.h"
#include "core/domain/document.h"

namespace core {

void Entries::settle(const StaleEntries &stale)
{
    m_open = stale.open;
    for (const RowId &fact : stale.gone)
        drop(fact);
    for (const RowId &document : stale.documents)
        putDocument(document);
    for (const RowId &receipt : stale.receipts)
        putReceipt(receipt);
    for (const RowId &adjustment : stale.adjustments)
        putAdjustment(adjustment);
    for (const RowId &fact : stale.reversed)
        putReversed(fact);

    for (const RowId &id : m_open)
        openOf(id);
    for (const qint64 customer : m_customers) {
        Query cut(m_database, "SELECT 1 FROM allocation_cut WHERE customer = ?1 LIMIT 1", customer);
        if (m_over.contains(customer) || cut.next())
            walk(customer);
        balance(customer);
        if (!stale.gone.empty())
            dropEmpty(customer);
    }
    m_open.clear();
    m_customers.clear();
    m_over.clear();
}

void Entries::putDocument(const RowId &document)
{
    Query query(m_database,
                R"(SELECT d.kind, d.payable, d.dated, d.due, c.row, d.number
                     FROM document d JOIN customer c ON c.id = d.customer WHERE d.id = ?1)",
                document);
    if (!query.next() || query.choice<DocumentKind>(0) == DocumentKind::Quote)
        return;
    const bool isInvoice = query.choice<DocumentKind>(0) == DocumentKind::Invoice;
    const Money amount = isInvoice ? query.money(1) : -query.money(1);

    // Cancelled on two PCs at once: the earlier counts.
    Query cancelled(m_database,
                    R"(SELECT id, dated FROM document_event
                        WHERE document = ?1 AND kind = 4 ORDER BY dated, id)",
                    document);
    Line line{.id = document,
              .customer = query.integer(4),
              .kind = isInvoice ? EntryKind::Invoice : EntryKind::CreditNote,
              .number = query.text(5),
              .amount = amount,
              .dated = query.day(2),
              .due = amount.isPositive() ? Value(query.day(3)) : Value(),
              .live = !cancelled.next()};
    put(line);
    if (!line.live)
        putContra(line, EntryKind::Cancellation, cancelled);
}

void Entries::putReceipt(const RowId &receipt)
{
    Query query(m_database,
                R"(SELECT r.amount, r.dated, c.row, r.number
                     FROM receipt r JOIN customer c ON c.id = r.customer WHERE r.id = ?1)",
                receipt);
    if (!query.next())
        return;
    putReversible({.id = receipt,
                   .customer = query.integer(2),
                   .kind = EntryKind::Receipt,
                   .number = query.text(3),
                   .amount = -query.money(0),
                   .dated = query.day(1),
                   .due = {}});
}

void Entries::putAdjustment(const RowId &adjustment)
{
    Query query(m_database,
                R"(SELECT a.kind, a.amount, a.dated, a.due, c.row, a.number
                     FROM adjustment a JOIN customer c ON c.id = a.customer WHERE a.id = ?1)",
                adjustment);
    if (!query.next())
        return;
    const std::optional<Day> due = query.dayIfAny(3);
    putReversible({.id = adjustment,
                   .customer = query.integer(4),
                   .kind = entryKindOf(query.choice<AdjustmentKind>(0)),
                   .number = query.text(5),
                   .amount = due ? query.money(1) : -query.money(1),
                   .dated = query.day(2),
                   .due = Value(due)});
}

void Entries::putReversible(Line line)
{
    // Reversed on two PCs at once: the earlier counts.
    Query reversed(
        m_database, "SELECT id, dated FROM reversal WHERE fact = ?1 ORDER BY dated, id", line.id);
    line.live = !reversed.next();
    put(line);
    if (!line.live)
        putContra(line, EntryKind::Reversal, reversed);
}

void Entries::putContra(Line line, EntryKind kind, Query &takenBack)
{
    line.id = takenBack.row(0);
    line.kind = kind;
    line.amount = -line.amount;
    line.dated = takenBack.day(1);
    line.due = {};
    put(line);
    while (takenBack.next())
        Query(m_database, "DELETE FROM entry WHERE id = ?1", takenBack.row(0)).run();
}

void Entries::putReversed(const RowId &fact)
{
    putReceipt(fact);
    putAdjustment(fact);
    Query query(m_database, "SELECT credit, debit FROM allocation WHERE id = ?1", fact);
    if (query.next()) {
        m_open.insert(query.row(0));
        m_open.insert(query.row(1));
    }
}

void Entries::put(const Line &line)
{
    const std::optional<Entry> known = entry(line.id);
    m_customers.insert(line.customer);
    m_open.insert(line.id);
    if (known) {
        if (known->live == line.live)
            return;
        Query(m_database, "UPDATE entry SET live = ?2 WHERE id = ?1", line.id, line.live).run();
    } else {
        Query(m_database,
              R"(INSERT INTO entry (id, customer, kind, number, amount, dated, due, open, live)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8))",
              line.id,
              line.customer,
              Value(line.kind),
              line.number,
              line.amount,
              line.dated,
              line.due,
              line.live)
            .run();
    }
    staleBeside(line.id);
}

void Entries::drop(const RowId &fact)
{
    const std::optional<Entry> known = entry(fact);
    if (!known)
        return;
    m_customers.insert(known->customer);
    // Its reversal may count; of what is not there it takes nothing back.
    Query(m_database,
          R"(DELETE FROM entry WHERE id = ?1 OR id IN (SELECT id FROM reversal WHERE fact = ?1)
                OR id IN (SELECT id FROM document_event WHERE document = ?1))",
          fact)
        .run();
    staleBeside(fact);
}

void Entries::staleBeside(const RowId &id)
{
    Query others(m_database,
                 R"(SELECT debit FROM allocation WHERE credit = ?1
                    UNION ALL SELECT credit FROM allocation WHERE debit = ?1)",
                 id);
    while (others.next())
        m_open.insert(others.row(0));
}

std::optional<Entries::Entry> Entries::entry(const RowId &id) const
{
    Query query(m_database, "SELECT customer, amount, live FROM entry WHERE id = ?1", id);
    if (!query.next())
        return std::nullopt;
    return Entry{query.integer(0), query.money(1), query.flag(2)};
}

Money Entries::allocated(const RowId &id, bool isCredit) const
{
    const char *const byCredit = R"(
        SELECT coalesce(sum(coalesce(x.effective, a.amount)), 0)
          FROM allocation a
          JOIN entry e ON e.id = a.debit AND e.live = 1
          LEFT JOIN allocation_cut x ON x.allocation = a.id
         WHERE a.credit = ?1 AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id))";
    const char *const byDebit = R"(
        SELECT coalesce(sum(coalesce(x.effective, a.amount)), 0)
          FROM allocation a
          JOIN entry e ON e.id = a.credit AND e.live = 1
          LEFT JOIN allocation_cut x ON x.allocation = a.id
         WHERE a.debit = ?1 AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id))";
    Query query(m_database, isCredit ? byCredit : byDebit, id);
    query.next();
    return query.money(0);
}

void Entries::openOf(const RowId &id)
{
    const std::optional<Entry> known = entry(id);
    if (!known)
        return;
    m_customers.insert(known->customer);
    Money open;
    if (known->live) {
        open = known->amount.abs() - allocated(id, known->amount.isNegative());
        if (open.isNegative()) {
            m_over.insert(known->customer);
            open = Money();
        }
    }
    Query(m_database, "UPDATE entry SET open = ?2 WHERE id = ?1 AND open <> ?2", id, open).run();
}

void Entries::walk(qint64 customer)
{
    Query(m_database, "DELETE FROM allocation_cut WHERE customer = ?1", customer).run();
    QList<StatedAllocation> stated;
    QHash<RowId, Money> left;
    // The server's order first; what has not been there yet comes last, by its own clock.
    Query query(m_database,
                R"(
        SELECT a.id, a.credit, a.debit, a.amount, c.amount, d.amount
          FROM entry c
          JOIN allocation a ON a.credit = c.id
          JOIN entry d ON d.id = a.debit AND d.live = 1
          JOIN op o ON o.id = a.id
         WHERE c.customer = ?1 AND c.live = 1
           AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id)
         ORDER BY o.seq IS NULL, o.seq, o.hlc, o.op_id)",
                customer);
    while (query.next()) {
        stated.append({query.row(0), query.row(1), query.row(2), query.money(3)});
        left.insert(query.row(1), query.money(4).abs());
        left.insert(query.row(2), query.money(5).abs());
    }

    if (isSeeded(Bug::AllocationsByClock)) {
        std::sort(
            stated.begin(), stated.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    }
    const QList<Money> effective = effectiveAmounts(stated, left);
    for (qsizetype i = 0; i < stated.size(); ++i) {
        if (effective[i] == stated[i].amount)
            continue;
        Query(m_database,
              "INSERT INTO allocation_cut (allocation, customer, effective) VALUES (?1, ?2, ?3)",
              stated[i].id,
              customer,
              effective[i])
            .run();
    }
    Query entries(m_database, "SELECT id FROM entry WHERE customer = ?1", customer);
    while (entries.next())
        openOf(entries.row(0));
}

void Entries::dropEmpty(qint64 customer)
{
    Query(m_database,
          R"(DELETE FROM customer_balance
              WHERE customer = ?1 AND NOT EXISTS (SELECT 1 FROM entry WHERE customer = ?1))",
          customer)
        .run();
}

void Entries::balance(qint64 customer)
{
    Query(m_database,
          R"(INSERT INTO customer_balance (customer, owed, credit)
             VALUES (?1,
                     (SELECT coalesce(sum(open), 0) FROM entry
                       WHERE customer = ?1 AND due IS NOT NULL AND open > 0),
                     (SELECT coalesce(sum(open), 0) FROM entry
                       WHERE customer = ?1 AND due IS NULL AND open > 0))
             ON CONFLICT (customer) DO UPDATE SET owed = excluded.owed, credit = excluded.credit)",
          customer)
        .run();
}

} // namespace core
