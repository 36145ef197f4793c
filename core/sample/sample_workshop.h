// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/scene.h"

namespace core {

/// Writes the work and the money of a sample shop into its diary: customers, the catalogue, jobs on
/// their way, bills, and what was paid.
class SampleWorkshop
{
public:
    explicit SampleWorkshop(Scene &scene) : m_scene(scene) {}

    Result<Done> plan();

private:
    void planShop(Day opened);
    void planItems(Day opened);
    void planCustomers(Day opened);
    void planJob(size_t number);
    void planSteps(size_t number, Pace &pace);
    void planBill(size_t number);
    void planPayments(size_t number, Pace &pace);
    void planCredit();
    void planBlocks();
    void planDrafts();

    std::vector<Day> firstDays(Day opened) const;
    NewCustomer customerOf(const SampleCustomer &one) const;
    Result<Done> addJob(size_t number);
    Result<Done> issue(size_t number);
    TakePayment paymentOf(const PlannedBill &bill, Money amount) const;
    Result<Done> pay(size_t number, Money amount, Money surplus = {});
    Result<Done> settle(size_t number);
    PaymentMode modeOf(size_t customer) const;
    QString referenceOf(PaymentMode mode) const;

    Scene &m_scene;
    QList<Id<Stage>> m_stages; ///< by JobFate
    std::vector<Pace> m_paces; ///< of the jobs
    Id<Receipt> m_bounced;
};

} // namespace core
