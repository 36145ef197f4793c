// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/crowd.h"
#include "core/service/shop.h"

#include <functional>
#include <vector>

namespace core {

/// How many items of a list form stand in a unit, so that it never writes more than 200 rows.
constexpr qsizetype customersInUnit = 100;
constexpr qsizetype invoicesInUnit = 25;
constexpr qsizetype paymentsInUnit = 100;

/// So many days the batch spreads over: five years.
constexpr int batchDays = 1825;

/// Fills a shop through the list forms of the services, day by day over five years.
class SampleBatch
{
public:
    enum class Kind { Customers, Invoices, Payments };
    /// So many more were made.
    using Progress = std::function<void(Kind kind, qint64 made)>;

    struct Size
    {
        qint64 invoices = 0; ///< of a tenth as many customers
        quint64 seed = 1;
        Day last; ///< the day of the last invoice
    };

    SampleBatch(Shop &shop, FixedClock &clock, const By &owner, const SamplePack &pack, Size size);

    /// Refuses: as Customers::addAll, Documents::issueAll, Payments::takeAll.
    Result<Done> make(const Progress &progress = {});

private:
    struct Coming
    {
        Id<Customer> customer;
        RowId paper;
        Money amount;
        Day dated;
    };

    Result<Done> makeCustomers();
    Result<Done> makeInvoices(qint64 from, qint64 to);
    Result<Done> planPayments(const Stored<Draft> &invoice);
    void planPayment(const Stored<Draft> &invoice, Money amount);
    Result<Done> takePayments(bool all);
    Instant momentOf(qint64 invoice) const;
    Day firstDay() const { return m_size.last.plus(-batchDays); }
    void tell(Kind kind, qint64 made) const;

    Shop &m_shop;
    FixedClock &m_clock;
    const By m_owner;
    const Size m_size;
    Crowd m_crowd;
    RowId m_batch;
    Progress m_progress;
    std::vector<Id<Customer>> m_customers;
    std::vector<std::vector<Coming>> m_days; ///< payments by the day they come in
    size_t m_day = 0;
    std::vector<Coming> m_ready;
};

} // namespace core
