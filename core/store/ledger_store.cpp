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

/// Somebody who owes, and where their papers stand in the report.
struct Debtor
{
    qsizetype count = 0;
    Money owed;
    qsizetype place = 0;
};

/// Of papers due on one day the older paper first.
bool isOlder(const OutstandingRow &one, const OutstandingRow &other)
{
    return one.due != other.due ? one.due < other.due : one.document < other.document;
}

/// Those whose money is asked for, in the order of their rows: the index has all of it. What is
/// held for everybody is added to `credit`.
std::vector<Debtor>
debtorsIn(const Database &database, const QByteArray &open, const Value &whose, Money &credit)
{
    const QByteArray sql = "SELECT count(due), sum(CASE WHEN due IS NOT NULL THEN open END),"
                           " sum(CASE WHEN due IS NULL THEN open END)"
                           " FROM "
                           + open + " GROUP BY customer ORDER BY customer";
    Query query(database, sql.constData(), whose);
    std::vector<Debtor> debtors;
    while (query.next()) {
        credit += query.money(2);
        if (query.integer(0) > 0)
            debtors.push_back({.count = qsizetype(query.integer(0)), .owed = query.money(1)});
    }
    return debtors;
}

/// Gives every debtor the place of their first paper: who owes most first.
void placeByOwed(std::vector<Debtor> &debtors)
{
    std::vector<Debtor *> order;
    for (Debtor &debtor : debtors)
        order.push_back(&debtor);
    std::sort(order.begin(), order.end(), [](const Debtor *one, const Debtor *other) {
        return one->owed != other->owed ? one->owed > other->owed : one < other;
    });
    qsizetype place = 0;
    for (Debtor *debtor : order) {
        debtor->place = place;
        place += debtor->count;
    }
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
    return report;
}

OwingReport LedgerStore::owing(Day asOf, Day now)
{
    OwingReport report{.asOf = asOf, .rows = {}, .total = {}};
    const AgeingLimits usual;
    const QByteArray sql = QByteArray("SELECT customer, due, open FROM ") + entriesAsOf(asOf, now)
                           + " WHERE open > 0 ORDER BY customer";
    Query query(m_database, sql.constData());
    Owing row;
    const auto keep = [&]() {
        report.total.credit += row.credit;
        if (row.owed.isPositive())
            report.rows.append(row);
    };
    while (query.next()) {
        if (query.integer(0) != row.customer) {
            keep();
            row = {.customer = query.integer(0), .buckets = {}, .owed = {}, .credit = {}};
        }
        const Money open = query.money(2);
        const std::optional<Day> due = query.dayIfAny(1);
        if (!due) {
            row.credit += open;
            continue;
        }
        if (row.owed.isZero() || *due < row.oldestDue)
            row.oldestDue = *due;
        const size_t bucket = bucketOf(*due, asOf, usual);
        row.buckets[bucket] += open;
        row.owed += open;
        report.total.buckets[bucket] += open;
        report.total.owed += open;
    }
    keep();
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
    const QByteArray open = QByteArray(entries) + " e WHERE e.open > 0 AND " + whose;
    std::vector<Debtor> debtors = debtorsIn(m_database, open, Value(customer), report.credit);
    placeByOwed(debtors);
    qsizetype papers = 0;
    for (const Debtor &debtor : debtors) {
        papers += debtor.count;
        report.owed += debtor.owed;
    }
    report.rows.resize(papers);
    OutstandingRow *const rows = report.rows.data();

    // In the order of the index, a debtor's oldest first: only those due on one day are put in
    // order, and every paper is written to its own place at once.
    const QByteArray sql =
        "SELECT e.due, e.open, e.id, e.number, e.dated, e.amount, c.id, c.name"
        " FROM customer c JOIN "
        + open + " AND e.due IS NOT NULL AND c.row = e.customer ORDER BY e.customer, e.due";
    Query query(m_database, sql.constData(), Value(customer));
    for (const Debtor &debtor : debtors) {
        OutstandingRow *const first = rows + debtor.place;
        for (qsizetype read = 0; read < debtor.count && query.next(); ++read) {
            OutstandingRow &row = first[read];
            row.due = query.day(0);
            row.open = query.money(1);
            row.document = query.row(2);
            row.number = query.text(3);
            row.customer = read == 0 ? query.id<Customer>(6) : first->customer;
            row.name = read == 0 ? query.text(7) : first->name;
            row.dated = query.day(4);
            row.daysOverdue = std::max(0, asOf.number - row.due.number);
            row.amount = query.money(5);
        }
        std::sort(first, first + debtor.count, isOlder);
    }
    return report;
}

} // namespace core
