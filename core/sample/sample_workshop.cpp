// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_workshop.h"

#include "core/sample/crowd.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Work of fewer days goes to the press at once.
constexpr int designedFrom = 3;

} // namespace

Result<Done> SampleWorkshop::plan()
{
    const auto stages = m_scene.shop.jobs.stages(m_scene.owner);
    if (!stages)
        return stages.error();
    for (const Stored<Stage> &stage : *stages)
        m_stages.append(stage.id);
    const Day opened = m_scene.hours.today().plus(-sampleDays);
    planShop(opened);
    planItems(opened);
    planCustomers(opened);
    for (size_t i = 0; i < m_scene.plan.jobs.size(); ++i) {
        m_paces.emplace_back(m_scene.hours, m_scene.draw);
        planJob(i);
    }
    for (size_t i = 0; i < m_scene.plan.bills.size(); ++i)
        planBill(i);
    planCredit();
    planBlocks();
    planDrafts();
    return Done{};
}

void SampleWorkshop::planShop(Day opened)
{
    m_scene.diary.add({opened, 0}, [this]() {
        const SamplePack &pack = m_scene.pack;
        return doneOf(m_scene.shop.settings.change(m_scene.owner,
                                                   {.address = pack.address,
                                                    .phone = pack.phone,
                                                    .taxNumber = pack.taxNumber,
                                                    .upiId = pack.upiId}));
    });
}

void SampleWorkshop::planItems(Day opened)
{
    int minute = 1;
    for (const SampleWork &work : m_scene.pack.works) {
        if (!work.isListed)
            continue;
        m_scene.diary.add({opened, minute++}, [this, &work, opened]() {
            const Item item{.code = {}, .name = work.line, .unit = work.unit, .taxCode = work.code};
            const ItemPrice price{.fromQuantity = {},
                                  .price = work.price,
                                  .taxes = m_scene.pack.country.taxesOn(opened, work.rate)};
            return doneOf(
                m_scene.shop.items.add(m_scene.owner, m_scene.newId<Item>(), item, {price}));
        });
    }
}

/// Who buys on credit was there from the start; others came with their first order.
std::vector<Day> SampleWorkshop::firstDays(Day opened) const
{
    std::vector<Day> days(m_scene.customers.size(), m_scene.hours.today().plus(-1));
    const auto see = [&](size_t customer, Day day) {
        days[customer] = std::min(days[customer], day);
    };
    for (const PlannedJob &job : m_scene.plan.jobs)
        see(job.customer, job.ordered);
    for (const PlannedBill &bill : m_scene.plan.bills)
        see(bill.customer, bill.dated);
    for (const SampleChat &chat : m_scene.pack.chats) {
        if (!chat.customer.isEmpty())
            see(size_t(m_scene.pack.customerNamed(chat.customer)),
                m_scene.hours.before(chat.daysAgo));
    }
    for (size_t i = 0; i < days.size(); ++i) {
        if (m_scene.person(i).termsDays > 0)
            see(i, m_scene.hours.onOrBefore(opened.plus(1 + int(i % 3))));
    }
    return days;
}

NewCustomer SampleWorkshop::customerOf(const SampleCustomer &one) const
{
    NewCustomer wanted{
        .customer = {.kind = one.isPerson ? CustomerKind::Person : CustomerKind::Firm,
                     .name = one.name,
                     .place = one.place,
                     .taxNumber = one.taxNumber,
                     .language = one.language,
                     .alert = one.alert},
        .phones = {drawnPhone(m_scene.pack, m_scene.draw)},
        .mail = {},
        .terms = {}};
    if (one.termsDays == 0)
        return wanted;
    wanted.terms = CustomerTerms{.creditLimit = {}, .termsDays = one.termsDays};
    const auto unit = Decimal::whole(1);
    if (one.creditLimit > 0)
        wanted.terms->creditLimit =
            amountOf(Decimal::whole(one.creditLimit), unit, unit, m_scene.digits())
                .value_or(Money());
    return wanted;
}

void SampleWorkshop::planCustomers(Day opened)
{
    const std::vector<Day> days = firstDays(opened);
    for (size_t i = 0; i < days.size(); ++i) {
        const NewCustomer wanted = customerOf(m_scene.person(i));
        m_scene.diary.add({days[i], int(i % 15)}, [this, i, wanted]() {
            m_scene.customers[i] = m_scene.newId<Customer>();
            return doneOf(m_scene.shop.customers.add(m_scene.owner, m_scene.customers[i], wanted));
        });
    }
}

void SampleWorkshop::planJob(size_t number)
{
    const PlannedJob &job = m_scene.plan.jobs[number];
    Pace &pace = m_paces[number];
    if (job.chat)
        return; // who reads the chats makes it
    m_scene.diary.add(pace.on(job.ordered), [this, number]() { return addJob(number); });
    planSteps(number, pace);
}

Result<Done> SampleWorkshop::addJob(size_t number)
{
    const PlannedJob &job = m_scene.plan.jobs[number];
    m_scene.jobs[number] = m_scene.newId<Job>();
    NewJob wanted = m_scene.jobOf(job);
    if (m_scene.draw.chance(30))
        wanted.note = m_scene.draw.oneOf(m_scene.pack.notes);
    if (job.hasAdvance) {
        const PaymentMode mode = m_scene.draw.chance(60) ? PaymentMode::Upi : PaymentMode::Cash;
        wanted.advance = Advance{.id = m_scene.newId<Receipt>(),
                                 .amount = m_scene.roughly(*wanted.price, advancePercent),
                                 .mode = mode,
                                 .reference = referenceOf(mode)};
    }
    return doneOf(m_scene.shop.jobs.add(m_scene.owner, m_scene.jobs[number], wanted));
}

void SampleWorkshop::planSteps(size_t number, Pace &pace)
{
    const PlannedJob &job = m_scene.plan.jobs[number];
    std::vector<JobFate> way;
    const JobFate last = job.fate == JobFate::Cancelled ? JobFate::Design : job.fate;
    const bool isDesigned = !job.work || job.work->leadDays >= designedFrom;
    for (const JobFate stage :
         {JobFate::Design, JobFate::Proof, JobFate::Printing, JobFate::Ready, JobFate::Delivered}) {
        if (stage <= last && (isDesigned || stage >= JobFate::Printing || stage == last))
            way.push_back(stage);
    }
    if (job.fate == JobFate::Cancelled)
        way.push_back(JobFate::Cancelled);
    const int span = job.moved.number - job.ordered.number;
    for (size_t i = 0; i < way.size(); ++i) {
        const JobFate stage = way[i];
        const Day day =
            m_scene.hours.onOrBefore(job.ordered.plus(span * int(i + 1) / int(way.size())));
        m_scene.diary.add(pace.on(day), [this, number, stage]() {
            const QString reason = stage == JobFate::Cancelled
                                       ? m_scene.draw.oneOf(m_scene.pack.cancelledJob)
                                       : QString();
            return doneOf(m_scene.shop.jobs.move(
                m_scene.owner, m_scene.jobs[number], m_stages[qsizetype(stage)], reason));
        });
    }
}

void SampleWorkshop::planBlocks()
{
    qsizetype block = 0;
    for (size_t i = 0; i < m_scene.plan.jobs.size() && block < m_scene.pack.blocks.size(); ++i) {
        const JobFate wanted =
            m_scene.pack.blocks[block].isSupplier ? JobFate::Printing : JobFate::Proof;
        if (m_scene.plan.jobs[i].fate != wanted)
            continue;
        const SampleBlock &one = m_scene.pack.blocks[block++];
        m_scene.diary.add(m_paces[i].on(m_scene.plan.jobs[i].moved), [this, i, &one]() {
            JobChange change;
            change.block =
                Block{.reason = one.reason,
                      .waitingOn = one.isSupplier ? WaitingOn::Supplier : WaitingOn::Customer};
            return doneOf(m_scene.shop.jobs.change(m_scene.owner, m_scene.jobs[i], change));
        });
    }
}

} // namespace core
