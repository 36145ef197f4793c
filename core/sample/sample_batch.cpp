// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_batch.h"

#include <algorithm>

namespace core {

namespace {

constexpr int noon = 12 * 60 * 60; // seconds
constexpr int latestPayment = 60;  // days after the invoice

} // namespace

SampleBatch::SampleBatch(
    Shop &shop, FixedClock &clock, const By &owner, const SamplePack &pack, Size size)
    : m_shop(shop)
    , m_clock(clock)
    , m_owner(owner)
    , m_size(size)
    , m_crowd(pack, size.seed, size.invoices / 10)
    , m_batch(shop.file->ids().next())
    , m_days(size_t(batchDays + latestPayment + 1))
{}

void SampleBatch::tell(Kind kind, qint64 made) const
{
    if (m_progress)
        m_progress(kind, made);
}

Instant SampleBatch::momentOf(qint64 invoice) const
{
    const Calendar &calendar = m_shop.file->facts().calendar;
    const qint64 first = calendar.instantOf(firstDay(), noon).micros;
    const qint64 last = calendar.instantOf(m_size.last, noon).micros;
    return {first + (last - first) / std::max<qint64>(m_size.invoices, 1) * invoice};
}

Result<Done> SampleBatch::make(const Progress &progress)
{
    m_progress = progress;
    m_clock.set(momentOf(0));
    if (const Result<Done> made = makeCustomers(); !made)
        return made;
    for (qint64 from = 0; from < m_size.invoices; from += invoicesInUnit) {
        const qint64 to = std::min<qint64>(from + invoicesInUnit, m_size.invoices);
        if (const Result<Done> made = makeInvoices(from, to); !made)
            return made;
        if (const Result<Done> taken = takePayments(false); !taken)
            return taken;
    }
    m_clock.set(momentOf(m_size.invoices));
    return takePayments(true);
}

Result<Done> SampleBatch::makeCustomers()
{
    const qint64 customers = std::max<qint64>(m_size.invoices / 10, 1);
    std::vector<Stored<NewCustomer>> unit;
    for (qint64 i = 0; i < customers; ++i) {
        unit.push_back({m_shop.file->ids().make<NewCustomer>(), m_crowd.customer(i)});
        m_customers.emplace_back(unit.back().id.row());
        if (qsizetype(unit.size()) < customersInUnit && i + 1 < customers)
            continue;
        const Result<Done> added = m_shop.customers.addAll(m_owner, m_batch, unit);
        if (!added)
            return added;
        tell(Kind::Customers, qint64(unit.size()));
        unit.clear();
    }
    return Done{};
}

Result<Done> SampleBatch::makeInvoices(qint64 from, qint64 to)
{
    m_clock.set(momentOf(to - 1));
    std::vector<Stored<Draft>> unit;
    for (qint64 i = from; i < to; ++i) {
        Draft draft;
        draft.customer = m_customers[size_t(m_crowd.buyer())];
        draft.dated = m_shop.file->facts().calendar.dayOf(momentOf(i));
        draft.due = draft.dated->plus(int(15 * m_crowd.below(4)));
        draft.content = m_crowd.content(*draft.dated);
        unit.push_back({m_shop.file->ids().make<Draft>(), draft});
    }
    const Result<Done> issued = m_shop.documents.issueAll(m_owner, m_batch, unit);
    if (!issued)
        return issued;
    tell(Kind::Invoices, to - from);
    for (const Stored<Draft> &invoice : unit) {
        if (const Result<Done> planned = planPayments(invoice); !planned)
            return planned;
    }
    return Done{};
}

Result<Done> SampleBatch::planPayments(const Stored<Draft> &invoice)
{
    if (!m_crowd.chance(85))
        return Done{};
    const CurrencyDigits digits = m_shop.file->facts().currency.digits;
    const Result<DocumentTotals> totals = totalsOf(invoice->content, digits);
    if (!totals)
        return totals.error();
    const Money all = totals->payable;
    const Money some = percentOf(all, Decimal::whole(20 + m_crowd.below(61)));
    const qint64 kind = m_crowd.below(100);
    if (kind < 10) {
        planPayment(invoice, some);
    } else if (kind < 14) {
        planPayment(invoice, some);
        planPayment(invoice, all - some);
    } else {
        planPayment(invoice, all);
    }
    return Done{};
}

void SampleBatch::planPayment(const Stored<Draft> &invoice, Money amount)
{
    if (!amount.isPositive())
        return;
    const Day dated = invoice->dated->plus(int(m_crowd.below(latestPayment)));
    // A unit spans several days in a small shop, and some of them are over.
    const size_t day = std::max(size_t(dated.number - firstDay().number), m_day);
    m_days[day].push_back({invoice->customer, invoice.id.row(), amount, dated});
}

Result<Done> SampleBatch::takePayments(bool all)
{
    const auto today = size_t(m_shop.file->today().number - firstDay().number);
    for (const size_t end = today + (all ? 1 : 0); m_day < end; ++m_day) {
        m_ready.insert(m_ready.end(), m_days[m_day].begin(), m_days[m_day].end());
        std::vector<Coming>().swap(m_days[m_day]);
    }
    size_t taken = 0;
    while (m_ready.size() - taken >= size_t(paymentsInUnit) || (all && taken < m_ready.size())) {
        std::vector<Stored<TakePayment>> unit;
        for (; taken < m_ready.size() && qsizetype(unit.size()) < paymentsInUnit; ++taken) {
            const Coming &coming = m_ready[taken];
            TakePayment payment;
            payment.customer = coming.customer;
            payment.dated = coming.dated;
            payment.amount = coming.amount;
            payment.mode = PaymentMode(1 + m_crowd.below(4));
            payment.splits = QList<Split>{{coming.paper, coming.amount}};
            unit.push_back({m_shop.file->ids().make<TakePayment>(), payment});
        }
        const Result<Done> written = m_shop.payments.takeAll(m_owner, m_batch, unit);
        if (!written)
            return written;
        tell(Kind::Payments, qint64(unit.size()));
    }
    m_ready.erase(m_ready.begin(), m_ready.begin() + std::ptrdiff_t(taken));
    return Done{};
}

} // namespace core
