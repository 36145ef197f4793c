// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/diary.h"
#include "core/sample/sample_plan.h"
#include "core/service/shop.h"

namespace core {

/// What those who fill a sample shop share: the shop, its plan, and the ids as they come.
struct Scene
{
    Shop &shop;
    By owner;
    const SamplePack &pack;
    const ShopHours &hours;
    Draw &draw;
    const SamplePlan &plan;
    Diary diary = {};
    std::vector<Id<Customer>> customers = std::vector<Id<Customer>>(size_t(pack.customers.size()));
    std::vector<Id<Job>> jobs = std::vector<Id<Job>>(plan.jobs.size());
    std::vector<Id<Paper>> papers = std::vector<Id<Paper>>(plan.bills.size());

    CurrencyDigits digits() const { return shop.file->facts().currency.digits; }
    template <typename Thing>
    Id<Thing> newId() const
    {
        return shop.file->ids().make<Thing>();
    }
    const SampleCustomer &person(size_t customer) const
    {
        return pack.customers[qsizetype(customer)];
    }

    /// What so many of a work cost on a day.
    Money priceOf(const SampleWork &work, int quantity, Day day) const;
    DocumentContent contentOf(const PlannedBill &bill) const;
    DocumentTotals totalsOf(const PlannedBill &bill) const;
    Money payableOf(const PlannedBill &bill) const { return totalsOf(bill).payable; }
    NewJob jobOf(const PlannedJob &job) const;
    /// So much of an amount as people name it: 4,500 rather than 4,483.27.
    Money roughly(Money amount, int percent) const;
    /// An amount as people type it: "4500", "12.50".
    QString typed(Money amount) const;
    /// As many digits as that, the first one not zero.
    QString digitsDrawn(int count) const;
};

template <typename T>
Result<Done> doneOf(const Result<T> &result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(result.error());
}

} // namespace core
