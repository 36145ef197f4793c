// SPDX-License-Identifier: GPL-3.0-or-later
// What one amount is made of, and what moved on some days.
#include "core/store/customer_store.h"
#include "core/store/ledger_store.h"

namespace core {

namespace {

constexpr const char *entrySelect = R"(
    SELECT e.id, e.kind, c.id, c.name, e.number, e.dated, e.due, e.amount, e.open, e.live
      FROM entry e JOIN customer c ON c.row = e.customer
)";

AccountEntry readEntry(const Query &query)
{
    return {.id = query.row(0),
            .kind = query.choice<EntryKind>(1),
            .customer = query.id<Customer>(2),
            .customerName = query.text(3),
            .number = query.text(4),
            .dated = query.day(5),
            .due = query.dayIfAny(6),
            .amount = query.money(7),
            .open = query.money(8),
            .live = query.flag(9)};
}

} // namespace

std::optional<AccountEntry> LedgerStore::entry(const RowId &id) const
{
    static const QByteArray sql = QByteArray(entrySelect) + " WHERE e.id = ?1";
    Query query(m_database, sql.constData(), id);
    return query.next() ? std::optional(readEntry(query)) : std::nullopt;
}

std::optional<Explanation> LedgerStore::explain(const RowId &id) const
{
    if (const std::optional<AccountEntry> known = entry(id))
        return restOf(*known);
    const auto customer = CustomerStore(m_database).byId(Id<Customer>(id));
    return customer ? std::optional(balanceOf(*customer)) : std::nullopt;
}

Explanation LedgerStore::balanceOf(const Stored<Customer> &customer) const
{
    Explanation explanation{.about = Explanation::About::Balance,
                            .of = customer.id.row(),
                            .name = customer->name,
                            .customer = customer.id,
                            .customerName = customer->name,
                            .lines = {},
                            .total = {}};
    static const QByteArray sql = QByteArray(entrySelect)
                                  + " WHERE c.id = ?1 AND e.open > 0"
                                    " ORDER BY e.due IS NULL, e.due, e.dated, e.row";
    Query query(m_database, sql.constData(), customer.id);
    QList<AccountEntry> open;
    while (query.next())
        open.append(readEntry(query));
    for (const AccountEntry &entry : std::as_const(open)) {
        const bool isDebt = entry.due.has_value();
        explanation.total += isDebt ? entry.open : -entry.open;
        // Whole, and then what was paid or used of it.
        for (Explanation::Line part : restOf(entry).lines) {
            part.amount = isDebt ? part.amount : -part.amount;
            explanation.lines.append(part);
        }
    }
    explanation.jobs = CustomerStore(m_database).unbilledJobs(customer.id);
    return explanation;
}

Explanation LedgerStore::restOf(const AccountEntry &entry) const
{
    const bool isDebt = entry.amount.isPositive();
    Explanation explanation{
        .about = isDebt ? Explanation::About::Debt : Explanation::About::Credit,
        .of = entry.id,
        .name = entry.number,
        .customer = entry.customer,
        .customerName = entry.customerName,
        .lines = {{entry.dated, entry.kind, entry.number, entry.amount.abs(), entry.id}},
        .total = entry.amount.abs()};
    Query parts(m_database,
                isDebt ? R"(
        SELECT a.dated, e.kind, e.number, coalesce(x.effective, a.amount), e.id
          FROM allocation a JOIN entry e ON e.id = a.credit AND e.live = 1
          LEFT JOIN allocation_cut x ON x.allocation = a.id
         WHERE a.debit = ?1 AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id)
         ORDER BY a.dated, a.row)"
                       : R"(
        SELECT a.dated, e.kind, e.number, coalesce(x.effective, a.amount), e.id
          FROM allocation a JOIN entry e ON e.id = a.debit AND e.live = 1
          LEFT JOIN allocation_cut x ON x.allocation = a.id
         WHERE a.credit = ?1 AND NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id)
         ORDER BY a.dated, a.row)",
                entry.id);
    // What was cancelled or taken back has paid nothing and owes nothing.
    if (!entry.live) {
        explanation.lines.append({.dated = entry.dated,
                                  .kind = isDebt && entry.kind <= EntryKind::CreditNote
                                              ? EntryKind::Cancellation
                                              : EntryKind::Reversal,
                                  .number = entry.number,
                                  .amount = -entry.amount.abs(),
                                  .id = {}});
        explanation.total = Money();
        return explanation;
    }
    while (parts.next()) {
        const Money amount = parts.money(3);
        if (!amount.isPositive())
            continue;
        explanation.lines.append(
            {parts.day(0), parts.choice<EntryKind>(1), parts.text(2), -amount, parts.row(4)});
        explanation.total -= amount;
    }
    return explanation;
}

DayBook LedgerStore::dayBook(Day from, Day to) const
{
    DayBook book{.from = from, .to = to, .rows = {}, .debits = {}, .credits = {}};
    // The facts have indexes by day; the entries would cost every payment one.
    static const QByteArray sql = QByteArray(entrySelect) + R"( WHERE e.id IN (
        SELECT id FROM document WHERE dated BETWEEN ?1 AND ?2 AND kind IN (1, 2)
        UNION ALL SELECT id FROM receipt WHERE dated BETWEEN ?1 AND ?2
        UNION ALL SELECT id FROM adjustment WHERE dated BETWEEN ?1 AND ?2
        UNION ALL SELECT id FROM reversal WHERE dated BETWEEN ?1 AND ?2
        UNION ALL SELECT id FROM document_event WHERE kind = 4 AND dated BETWEEN ?1 AND ?2)
        ORDER BY e.dated, e.kind, e.row)";
    Query query(m_database, sql.constData(), from, to);
    while (query.next()) {
        const AccountEntry entry = readEntry(query);
        (entry.amount.isPositive() ? book.debits : book.credits) += entry.amount.abs();
        book.rows.append(entry);
    }
    return book;
}

} // namespace core
