// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/debtors.h"

#include "core/service/follow_ups.h"
#include "core/store/customer_store.h"
#include "core/store/follow_up_store.h"
#include "core/store/ledger_store.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace core {

namespace {

/// What says whose turn it is, worked out once for each.
struct Turn
{
    bool isBroken = false;
    qint64 pressure = 0;
    Money owed;
    qsizetype place = 0;
};

bool isItsTurnBefore(const Turn &one, const Turn &other)
{
    if (one.isBroken != other.isBroken)
        return one.isBroken;
    if (one.pressure != other.pressure)
        return one.pressure > other.pressure;
    return one.owed != other.owed ? one.owed > other.owed : one.place < other.place;
}

void sortInTurn(OwingReport &report, const QSet<qint64> &broken)
{
    std::vector<Turn> turns;
    turns.reserve(size_t(report.rows.size()));
    for (const Owing &row : std::as_const(report.rows)) {
        turns.push_back({.isBroken = broken.contains(row.customer),
                         .pressure = pressureOf(row, report.asOf),
                         .owed = row.owed,
                         .place = qsizetype(turns.size())});
    }
    std::sort(turns.begin(), turns.end(), isItsTurnBefore);
    QList<Owing> sorted;
    sorted.reserve(report.rows.size());
    for (const Turn &turn : turns)
        sorted.append(report.rows.at(turn.place));
    report.rows = sorted;
}

} // namespace

Result<OwingReport> Debtors::inTurn(const By &by, std::optional<Day> asOf)
{
    const auto broken = m_shop.read(Permit::SeeWork, by, [&]() -> Result<QSet<qint64>> {
        return FollowUpStore(m_shop.database()).promisedBefore(m_shop.today());
    });
    if (!broken)
        return broken.error();
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<OwingReport> {
        const Day today = m_shop.today();
        OwingReport report = LedgerStore(m_shop.database()).owing(asOf.value_or(today), today);
        sortInTurn(report, *broken);
        return report;
    });
}

Result<QList<Debtor>> Debtors::told(const By &by, const QList<Owing> &rows, Day asOf)
{
    auto debtors = m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<Debtor>> {
        const CustomerStore customers(m_shop.database());
        const bool isPast = asOf < m_shop.today();
        QList<Debtor> named;
        for (const Owing &row : rows) {
            const auto [customer, name] = customers.nameAt(row.customer);
            Debtor debtor{.ageing = {.customer = customer,
                                     .name = name,
                                     .buckets = {row.buckets.begin(), row.buckets.end()},
                                     .owed = row.owed,
                                     .credit = row.credit,
                                     .oldestDue = row.oldestDue},
                          .told = {},
                          .toPay = row.balance()};
            if (!isPast)
                debtor.toPay += customers.unbilledOf(customer);
            named.append(debtor);
        }
        return named;
    });
    if (!debtors)
        return debtors;
    QList<Id<Customer>> customers;
    for (const Debtor &debtor : std::as_const(*debtors))
        customers.append(debtor.ageing.customer);
    const auto told = m_followUps.lastToldOf(by, customers);
    if (!told)
        return told.error();
    for (Debtor &debtor : *debtors)
        debtor.told = told->value(debtor.ageing.customer);
    return debtors;
}

} // namespace core
