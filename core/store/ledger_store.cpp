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

/// Somebody who owes, and where their papers stand among all that were read.
struct Debtor
{
    qint64 row = 0;
    Id<Customer> id;
    QString name;
    qsizetype first = 0;
    qsizetype count = 0;
    Money owed;
};

/// Moves the debtor's papers behind those in `to`; of those due on one day the older paper first.
void appendOf(QList<OutstandingRow> &to, const Debtor &debtor, QList<OutstandingRow> &from)
{
    const auto begin = from.begin() + debtor.first;
    const auto end = begin + debtor.count;
    std::sort(begin, end, [](const OutstandingRow &a, const OutstandingRow &b) {
        return a.due != b.due ? a.due < b.due : a.document < b.document;
    });
    std::move(begin, end, std::back_inserter(to));
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
    // All of them come in the order of the index, a debtor's oldest first: only those due on one
    // day are put in order.
    const char *const whose =
        customer ? "customer = (SELECT row FROM customer WHERE id = ?1)" : "?1 IS NULL";
    const QByteArray sql = QByteArray("SELECT customer, due, open, id, number, dated, amount FROM ")
                           + entries + " WHERE open > 0 AND " + whose + " ORDER BY customer, due";
    Query query(m_database, sql.constData(), Value(customer));
    Query who(m_database, "SELECT id, name FROM customer WHERE row = ?1");
    std::vector<Debtor> debtors;
    QList<OutstandingRow> rows;
    while (query.next()) {
        const Money open = query.money(2);
        const std::optional<Day> due = query.dayIfAny(1);
        if (!due) {
            report.credit += open;
            continue;
        }
        if (debtors.empty() || debtors.back().row != query.integer(0)) {
            who.again(query.integer(0)).next();
            debtors.push_back({.row = query.integer(0),
                               .id = who.id<Customer>(0),
                               .name = who.text(1),
                               .first = rows.size()});
        }
        Debtor &debtor = debtors.back();
        debtor.owed += open;
        ++debtor.count;
        report.owed += open;
        rows.append({.document = query.row(3),
                     .number = query.text(4),
                     .customer = debtor.id,
                     .name = debtor.name,
                     .dated = query.day(5),
                     .due = *due,
                     .daysOverdue = std::max(0, asOf.number - due->number),
                     .amount = query.money(6),
                     .open = open});
    }
    std::sort(debtors.begin(), debtors.end(), [](const Debtor &a, const Debtor &b) {
        return a.owed != b.owed ? a.owed > b.owed : a.id < b.id;
    });
    report.rows.reserve(rows.size());
    for (const Debtor &debtor : debtors)
        appendOf(report.rows, debtor, rows);
    return report;
}

} // namespace core
