// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ledger.h"

#include "core/base/day_range.h"
#include "core/service/refusals.h"
#include "core/store/ledger_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

Result<OutstandingReport>
Ledger::outstanding(const By &by, std::optional<Day> asOf, std::optional<Id<Customer>> customer)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<OutstandingReport> {
        const Day today = m_shop.today();
        return LedgerStore(m_shop.database()).outstanding(asOf.value_or(today), today, customer);
    });
}

Result<AgeingReport>
Ledger::ageing(const By &by, std::optional<Day> asOf, const AgeingLimits &limits)
{
    if (const Result<Done> sound = checkLimits(limits); !sound)
        return sound.error();
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<AgeingReport> {
        const Day today = m_shop.today();
        AgeingReport report =
            LedgerStore(m_shop.database()).ageing(asOf.value_or(today), today, limits);
        std::sort(report.rows.begin(), report.rows.end(), owesMore);
        return report;
    });
}

Result<Explanation> Ledger::explain(const By &by, const RowId &id)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<Explanation> {
        const std::optional<Explanation> found = LedgerStore(m_shop.database()).explain(id);
        if (!found)
            return notFound(u"amount"_s, id.text());
        return *found;
    });
}

Result<DayBook> Ledger::dayBook(const By &by, Day from, Day to)
{
    if (const Result<Done> sound = checkDay(from, Day::earliest(), to, u"from"_s); !sound)
        return sound.error();
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<DayBook> {
        return LedgerStore(m_shop.database()).dayBook(from, to);
    });
}

Result<Statement> Ledger::statement(const By &by, Id<Customer> customer, Day from, Day to)
{
    if (const Result<Done> sound = checkDay(from, Day::earliest(), to, u"from"_s); !sound)
        return sound.error();
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<Statement> {
        std::optional<Statement> statement =
            LedgerStore(m_shop.database()).statement(customer, from, to, m_shop.today());
        if (!statement)
            return notFound(u"customer"_s, customer.text());
        return *statement;
    });
}

Result<QList<Statement>> Ledger::statements(const By &by, Day from, Day to)
{
    if (const Result<Done> sound = checkDay(from, Day::earliest(), to, u"from"_s); !sound)
        return sound.error();
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<Statement>> {
        return LedgerStore(m_shop.database()).statements(from, to, m_shop.today());
    });
}

Result<JobAccount> Ledger::job(const By &by, Id<Job> job)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<JobAccount> {
        const auto account = LedgerStore(m_shop.database()).job(job);
        return account ? Result<JobAccount>(*account) : notFound(u"job"_s, job.text());
    });
}

} // namespace core
