// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_store.h"

#include "core/store/customer_store.h"
#include "core/store/ledger_facts.h"

#include <algorithm>

namespace core {

namespace {

void add(AgeingRow &row, std::optional<Day> due, Money open, Day asOf, const AgeingLimits &limits)
{
    if (!due) {
        row.credit += open;
        return;
    }
    if (row.owed.isZero() || *due < row.oldestDue)
        row.oldestDue = *due;
    row.buckets[bucketOf(*due, asOf, limits)] += open;
    row.owed += open;
}

void addTo(AgeingRow &total, const AgeingRow &row)
{
    for (size_t bucket = 0; bucket < ageingBuckets; ++bucket)
        total.buckets[bucket] += row.buckets[bucket];
    total.owed += row.owed;
    total.credit += row.credit;
}

} // namespace

const char *LedgerStore::entriesAsOf(Day asOf, Day now)
{
    if (asOf >= now)
        return "entry";
    LedgerFacts(m_database).workOut(asOf);
    return "temp.fact_entry";
}

AgeingReport LedgerStore::ageing(Day asOf, Day now, const AgeingLimits &limits)
{
    AgeingReport report{.asOf = asOf, .limits = limits, .rows = {}, .total = {}};
    const QByteArray sql = QByteArray("SELECT customer, due, open FROM ") + entriesAsOf(asOf, now)
                           + " WHERE open > 0 ORDER BY customer";
    Query query(m_database, sql.constData());
    QList<qint64> customers;
    while (query.next()) {
        const qint64 customer = query.integer(0);
        if (customers.isEmpty() || customers.last() != customer) {
            customers.append(customer);
            report.rows.append(AgeingRow());
        }
        add(report.rows.last(), query.dayIfAny(1), query.money(2), asOf, limits);
    }

    Query names(m_database, "SELECT id, name FROM customer WHERE row = ?1");
    for (qsizetype i = 0; i < customers.size(); ++i) {
        names.again(customers[i]);
        names.next();
        report.rows[i].customer = names.id<Customer>(0);
        report.rows[i].name = names.text(1);
        addTo(report.total, report.rows[i]);
    }
    std::sort(report.rows.begin(), report.rows.end(), [](const AgeingRow &a, const AgeingRow &b) {
        return a.owed != b.owed ? a.owed > b.owed : a.customer < b.customer;
    });
    return report;
}

OutstandingReport LedgerStore::outstanding(Day asOf, Day now, std::optional<Id<Customer>> customer)
{
    OutstandingReport report{.asOf = asOf, .rows = {}, .owed = {}, .credit = {}};
    // One customer is asked by the index; "?1 IS NULL OR" would walk everybody's open entries.
    const char *const whose =
        customer ? "e.customer = (SELECT row FROM customer WHERE id = ?1)" : "?1 IS NULL";
    const QByteArray sql = QByteArray(R"(
        SELECT e.id, e.number, c.id, c.name, e.dated, e.due, e.amount, e.open, e.customer
          FROM )") + entriesAsOf(asOf, now)
                           + R"( e
          JOIN customer c ON c.row = e.customer
         WHERE e.open > 0 AND )"
                           + whose;
    Query query(m_database, sql.constData(), Value(customer));
    struct Sorted
    {
        qint64 customer;
        Money owed;
        OutstandingRow row;
    };
    std::vector<Sorted> sorted;
    QHash<qint64, Money> owedBy;
    while (query.next()) {
        const Money open = query.money(7);
        const std::optional<Day> due = query.dayIfAny(5);
        if (!due) {
            report.credit += open;
            continue;
        }
        sorted.push_back({query.integer(8),
                          {},
                          {.document = query.row(0),
                           .number = query.text(1),
                           .customer = query.id<Customer>(2),
                           .name = query.text(3),
                           .dated = query.day(4),
                           .due = *due,
                           .daysOverdue = std::max(0, asOf.number - due->number),
                           .amount = query.money(6),
                           .open = open}});
        report.owed += open;
        owedBy[sorted.back().customer] += open;
    }
    for (Sorted &one : sorted)
        one.owed = owedBy.value(one.customer);
    std::sort(sorted.begin(), sorted.end(), [](const Sorted &a, const Sorted &b) {
        if (a.customer == b.customer) {
            return a.row.due != b.row.due ? a.row.due < b.row.due : a.row.document < b.row.document;
        }
        return a.owed != b.owed ? a.owed > b.owed : a.row.customer < b.row.customer;
    });
    report.rows.reserve(qsizetype(sorted.size()));
    for (Sorted &one : sorted)
        report.rows.append(std::move(one.row));
    return report;
}

void LedgerStore::readLines(Statement &statement) const
{
    Query opening(m_database,
                  R"(SELECT coalesce(sum(amount), 0) FROM entry
                      WHERE customer = (SELECT row FROM customer WHERE id = ?1) AND dated < ?2)",
                  statement.customer.id,
                  statement.from);
    opening.next();
    statement.opening = opening.money(0);
    Money balance = statement.opening;

    Query query(m_database,
                R"(SELECT dated, kind, amount, number FROM entry
                    WHERE customer = (SELECT row FROM customer WHERE id = ?1)
                      AND dated BETWEEN ?2 AND ?3
                    ORDER BY dated, id)",
                statement.customer.id,
                statement.from,
                statement.to);
    while (query.next()) {
        const Money amount = query.money(2);
        balance += amount;
        statement.lines.append({.dated = query.day(0),
                                .number = query.text(3),
                                .kind = query.choice<EntryKind>(1),
                                .debit = amount.isPositive() ? amount : Money(),
                                .credit = amount.isNegative() ? -amount : Money(),
                                .balance = balance});
    }
    statement.closing = balance;
}

QList<Id<Customer>> LedgerStore::accounts(Day from, Day to) const
{
    Query query(m_database,
                R"(SELECT c.id FROM customer c
                     JOIN (SELECT customer FROM entry WHERE dated <= ?2
                            GROUP BY customer
                           HAVING sum(amount) <> 0 OR max(dated) >= ?1) e ON e.customer = c.row
                    ORDER BY c.name, c.row)",
                from,
                to);
    QList<Id<Customer>> customers;
    while (query.next())
        customers.append(query.id<Customer>(0));
    return customers;
}

std::optional<Statement> LedgerStore::statement(Id<Customer> customer, Day from, Day to, Day now)
{
    const CustomerStore customers(m_database);
    const std::optional<Stored<Customer>> known = customers.byId(customer);
    if (!known)
        return std::nullopt;
    Statement statement{.customer = *known,
                        .from = from,
                        .to = to,
                        .opening = {},
                        .lines = {},
                        .closing = {},
                        .ageing = {},
                        .open = {}};

    readLines(statement);

    const OutstandingReport open = outstanding(to, now, customer);
    statement.open = open.rows;
    statement.ageing.customer = customer;
    statement.ageing.name = (*known)->name;
    statement.ageing.credit = open.credit;
    for (const OutstandingRow &row : open.rows)
        add(statement.ageing, row.due, row.open, to, AgeingLimits());
    return statement;
}

} // namespace core
