// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/shop_maker.h"

#include <algorithm>

namespace bench {

using namespace Qt::StringLiterals;

ShopMaker::ShopMaker(BenchShop &shop, qint64 invoices, quint64 seed)
    : m_shop(shop)
    , m_invoices(invoices)
    , m_synthetic(seed, invoices / 10)
    , m_batch(shop.file().ids().next())
    , m_days(2000)
{}

core::Instant ShopMaker::momentOf(qint64 invoice) const
{
    const qint64 span = lastMoment().micros - firstMoment().micros;
    return {firstMoment().micros + span / m_invoices * invoice};
}

void ShopMaker::make()
{
    makeCustomers();
    const qint64 tenth = std::max<qint64>(m_invoices / 10, 1);
    for (qint64 from = 0; from < m_invoices; from += invoicesInUnit) {
        const qint64 to = std::min(from + invoicesInUnit, m_invoices);
        makeInvoices(from, to);
        takePayments(false);
        if (from / tenth != to / tenth) {
            progress(u"%1 invoices in %2 s, %3 payments in %4 s"_s.arg(to)
                         .arg(m_invoiceTimes.sum() / 1000, 0, 'f', 1)
                         .arg(m_payments)
                         .arg(m_paymentTimes.sum() / 1000, 0, 'f', 1));
        }
    }
    m_shop.clock.set(lastMoment());
    takePayments(true);
    const auto rate = [](qint64 things, const Samples &times) {
        return QString::number(double(things) / times.sum() * 1000, 'f', 0);
    };
    progress(u"made: %1 customers/s, %2 invoices/s, %3 payments/s"_s.arg(
        rate(qint64(m_customers.size()), m_customerTimes),
        rate(m_invoices, m_invoiceTimes),
        rate(m_payments, m_paymentTimes)));
}

void ShopMaker::makeCustomers()
{
    const qint64 customers = std::max<qint64>(m_invoices / 10, 1);
    std::vector<core::Stored<core::NewCustomer>> unit;
    for (qint64 i = 0; i < customers; ++i) {
        unit.push_back({m_shop.file().ids().make<core::NewCustomer>(), m_synthetic.customer(i)});
        m_customers.emplace_back(unit.back().id.row());
        if (qsizetype(unit.size()) < customersInUnit && i + 1 < customers)
            continue;
        m_customerTimes.time(
            [&]() { must(m_shop->customers.addAll(m_shop.owner, m_batch, unit)); });
        unit.clear();
    }
}

void ShopMaker::makeInvoices(qint64 from, qint64 to)
{
    m_shop.clock.set(momentOf(to - 1));
    std::vector<core::Stored<core::Draft>> unit;
    for (qint64 i = from; i < to; ++i) {
        core::Draft draft;
        draft.customer = m_customers[size_t(m_synthetic.buyer())];
        draft.dated = m_shop.file().facts().calendar.dayOf(momentOf(i));
        draft.due = draft.dated->plus(int(15 * m_synthetic.below(4)));
        draft.content = m_synthetic.content();
        unit.push_back({m_shop.file().ids().make<core::Draft>(), draft});
    }
    m_invoiceTimes.time([&]() { must(m_shop->documents.issueAll(m_shop.owner, m_batch, unit)); });
    for (const core::Stored<core::Draft> &invoice : unit)
        planPayments(invoice);
}

void ShopMaker::planPayments(const core::Stored<core::Draft> &invoice)
{
    if (!m_synthetic.chance(85))
        return;
    const core::CurrencyDigits digits = m_shop.file().facts().currency.digits;
    const core::Money all = must(core::totalsOf(invoice->content, digits)).payable;
    const qint64 percent = 20 + m_synthetic.below(61);
    const core::Money some = core::Money::fromMinor(all.minor() * percent / 100);
    const qint64 kind = m_synthetic.below(100);
    if (kind < 10) {
        planPayment(invoice, some);
    } else if (kind < 14) {
        planPayment(invoice, some);
        planPayment(invoice, all - some);
    } else {
        planPayment(invoice, all);
    }
}

void ShopMaker::planPayment(const core::Stored<core::Draft> &invoice, core::Money amount)
{
    if (!amount.isPositive())
        return;
    const core::Day dated = invoice->dated->plus(int(m_synthetic.below(60)));
    const core::Day first = m_shop.file().facts().calendar.dayOf(firstMoment());
    // A unit spans several days in a small shop, and some of them are over.
    const size_t day = std::max(size_t(dated.number - first.number), m_day);
    m_days[day].push_back({invoice->customer, invoice.id.row(), amount, dated});
}

void ShopMaker::takePayments(bool all)
{
    const core::Day first = m_shop.file().facts().calendar.dayOf(firstMoment());
    const auto today = size_t(m_shop.file().today().number - first.number);
    for (const size_t end = today + (all ? 1 : 0); m_day < end; ++m_day) {
        m_ready.insert(m_ready.end(), m_days[m_day].begin(), m_days[m_day].end());
        std::vector<Due>().swap(m_days[m_day]);
    }
    size_t taken = 0;
    while (m_ready.size() - taken >= size_t(paymentsInUnit) || (all && taken < m_ready.size())) {
        std::vector<core::Stored<core::TakePayment>> unit;
        for (; taken < m_ready.size() && qsizetype(unit.size()) < paymentsInUnit; ++taken) {
            const Due &due = m_ready[taken];
            core::TakePayment payment;
            payment.customer = due.customer;
            payment.dated = due.dated;
            payment.amount = due.amount;
            payment.mode = core::PaymentMode(1 + m_synthetic.below(4));
            payment.splits = QList<core::Split>{{due.paper, due.amount}};
            unit.push_back({m_shop.file().ids().make<core::TakePayment>(), payment});
        }
        m_paymentTimes.time([&]() { must(m_shop->payments.takeAll(m_shop.owner, m_batch, unit)); });
        m_payments += qint64(unit.size());
    }
    m_ready.erase(m_ready.begin(), m_ready.begin() + std::ptrdiff_t(taken));
}

} // namespace bench
