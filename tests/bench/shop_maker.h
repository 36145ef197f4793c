// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/open_shop.h"
#include "tests/bench/synthetic.h"

#include <vector>

namespace bench {

/// Fills an empty shop through the list forms of the services, day by day over five years.
class ShopMaker
{
public:
    ShopMaker(BenchShop &shop, qint64 invoices, quint64 seed);

    void make();

private:
    struct Due
    {
        core::Id<core::Customer> customer;
        core::RowId paper;
        core::Money amount;
        core::Day dated;
    };

    void makeCustomers();
    void makeInvoices(qint64 from, qint64 to);
    void planPayments(const core::Stored<core::Draft> &invoice);
    void planPayment(const core::Stored<core::Draft> &invoice, core::Money amount);
    void takePayments(bool all);
    core::Instant momentOf(qint64 invoice) const;

    BenchShop &m_shop;
    qint64 m_invoices;
    Synthetic m_synthetic;
    core::RowId m_batch;
    std::vector<core::Id<core::Customer>> m_customers;
    std::vector<std::vector<Due>> m_days; ///< payments by the day they come in
    size_t m_day = 0;
    std::vector<Due> m_ready;
    qint64 m_payments = 0;
    Samples m_customerTimes;
    Samples m_invoiceTimes;
    Samples m_paymentTimes;
};

} // namespace bench
