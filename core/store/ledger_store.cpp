// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ledger_store.h"

#include "core/store/ledger_facts.h"

#include <algorithm>

namespace core {

namespace {

void addTo(AgeingRow &total, const AgeingRow &row)
{
    for (size_t bucket = 0; bucket < row.buckets.size(); ++bucket)
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
    AgeingRow none;
    none.buckets.assign(limits.buckets(), Money());
    AgeingReport report{.asOf = asOf, .limits = limits, .rows = {}, .total = none};
    // By due date the open entries' index has all of it.
    const char *const from = limits.from == AgeFrom::Due ? "due" : "dated";
    const QByteArray sql = QByteArray("SELECT customer, due, open, ") + from + " FROM "
                           + entriesAsOf(asOf, now) + " WHERE open > 0 ORDER BY customer";
    Query query(m_database, sql.constData());
    QList<qint64> customers;
    while (query.next()) {
        const qint64 customer = query.integer(0);
        if (customers.isEmpty() || customers.last() != customer) {
            customers.append(customer);
            report.rows.append(none);
        }
        AgeingRow &row = report.rows.last();
        const Money open = query.money(2);
        const std::optional<Day> due = query.dayIfAny(1);
        if (!due) {
            row.credit += open;
            continue;
        }
        if (row.owed.isZero() || *due < row.oldestDue)
            row.oldestDue = *due;
        row.buckets[bucketOf(query.day(3), asOf, limits)] += open;
        row.owed += open;
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
    return outstandingIn(entriesAsOf(asOf, now), asOf, customer);
}

OutstandingReport LedgerStore::outstandingIn(const char *entries,
                                             Day asOf,
                                             std::optional<Id<Customer>> customer) const
{
    OutstandingReport report{.asOf = asOf, .rows = {}, .owed = {}, .credit = {}};
    // One customer is asked by the index; "?1 IS NULL OR" would walk everybody's open entries.
    const char *const whose =
        customer ? "e.customer = (SELECT row FROM customer WHERE id = ?1)" : "?1 IS NULL";
    const QByteArray sql = QByteArray(R"(
        SELECT e.id, e.number, c.id, c.name, e.dated, e.due, e.amount, e.open, e.customer
          FROM )") + entries
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

} // namespace core
