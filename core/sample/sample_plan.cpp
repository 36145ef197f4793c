// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_plan.h"

#include "core/sample/bill_ends.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace core {

namespace {

// Days past due of the bills that are open; below zero: still to go.
constexpr std::array daysOverdue{-26, -22, -18, -14, -11, -9, -6, -4, -3, -1, //
                                 2,   4,   7,   10,  13,  17, 21, 25, 29,     //
                                 33,  38,  42,  47,  51,  55, 58,             //
                                 63,  69,  74,  80,  87,                      //
                                 93,  99,  107, 116};
constexpr int latePayersFrom = 59; // from here on only those who always pay late
constexpr int oddLatePayersFrom = 30;
constexpr size_t readyAndBilled = 2;

// Paid bills: those of the last days, so many a day, and those before.
constexpr std::array paidOnDay{5, 3, 2, 2, 2, 2, 1};
constexpr int olderPaid = 37;
constexpr int oldestPaid = 150;

constexpr std::array extrasOnBill{0, 0, 1, 0, 2, 1, 3, 0, 1, 5};

constexpr size_t partPaid = 8;
constexpr size_t advancesOfBilled = 22;
constexpr size_t advancesOfOpen = 14;
constexpr int unbilledJobs = 3;
constexpr int reprints = 2;

// When the open jobs are promised, in days from now, by stage; none: no promise was made.
constexpr int never = 1000;
constexpr std::array promisedPrinting{-2, -1, 0, 0, 0, 1, 1, 2, 3, 3, 4};
constexpr std::array promisedProof{-4, -1, 0, 2, 3, 5, never};
constexpr std::array promisedDesign{-1, 1, 2, 3, 4, 5, 6, 7, 9};
constexpr std::array promisedNew{0, 2, 3, 4, 5, 6, 7, 8, 11, never};
constexpr std::array promisedReady{-5, -3, -2, -1, -1, 0, 0, 0, 1, 1};
constexpr std::array cancelledAgo{6, 13, 24, 51, 83};

class Planner
{
public:
    Planner(const SamplePack &pack, const ShopHours &hours, Draw &draw)
        : m_pack(pack)
        , m_hours(hours)
        , m_draw(draw)
        , m_done(size_t(pack.customers.size()))
    {
        for (size_t i = 0; i < m_done.size(); ++i)
            m_order.push_back(i);
        m_draw.shuffle(m_order);
    }

    SamplePlan plan();

private:
    template <typename Fits>
    size_t nextCustomer(Fits fits);
    const SampleWork &workFor(size_t customer);
    int quantityOf(const SampleWork &work) { return m_draw.oneOf(work.quantities); }

    void planDebts();
    void planPaid();
    void addPaid(int daysAgo, bool withJob);
    void planMistake();
    void addExtras();
    void addJobOf(PlannedBill &bill, JobFate fate);
    void planOpenJobs();
    template <typename Promises>
    void planStage(JobFate fate, const Promises &promises);
    void planClosedJobs();
    void spreadAdvances();
    void useChats();

    const SamplePack &m_pack;
    const ShopHours &m_hours;
    Draw &m_draw;
    std::vector<size_t> m_order;           ///< customers, whose turn it is first
    std::vector<std::set<QString>> m_done; ///< works by customer
    std::map<QString, int> m_asked;        ///< how often each
    SamplePlan m_plan;
};

/// The first in the queue who fits; goes to its end.
template <typename Fits>
size_t Planner::nextCustomer(Fits fits)
{
    const auto found = std::find_if(m_order.begin(), m_order.end(), [&](size_t customer) {
        return fits(m_pack.customers[qsizetype(customer)]);
    });
    Q_ASSERT(found != m_order.end());
    const size_t customer = *found;
    m_order.erase(found);
    m_order.push_back(customer);
    return customer;
}

/// Something they order, and not the same again while there is another.
const SampleWork &Planner::workFor(size_t customer)
{
    const QStringList &tags = m_pack.customers[qsizetype(customer)].tags;
    std::vector<const SampleWork *> fitting;
    std::vector<const SampleWork *> fresh;
    for (const SampleWork &work : m_pack.works) {
        const bool fits = std::any_of(work.tags.begin(), work.tags.end(), [&](const QString &tag) {
            return tags.contains(tag);
        });
        if (!fits)
            continue;
        fitting.push_back(&work);
        if (!m_done[customer].contains(work.key))
            fresh.push_back(&work);
    }
    std::vector<const SampleWork *> &open = fresh.empty() ? fitting : fresh;
    // Of two that fit, the one that was asked for less often: no column of one thing.
    const SampleWork &one = *m_draw.oneOf(open);
    const SampleWork &other = *m_draw.oneOf(open);
    const SampleWork &work = m_asked[one.key] <= m_asked[other.key] ? one : other;
    ++m_asked[work.key];
    m_done[customer].insert(work.key);
    return work;
}

void Planner::addJobOf(PlannedBill &bill, JobFate fate)
{
    const Day ordered = m_hours.onOrBefore(bill.dated.plus(-bill.work->leadDays));
    bill.job = m_plan.jobs.size();
    m_plan.jobs.push_back({.customer = bill.customer,
                           .work = bill.work,
                           .quantity = bill.quantity,
                           .fate = fate,
                           .ordered = ordered,
                           .promised = bill.dated.plus(m_draw.chance(25) ? 1 : 0),
                           .moved = bill.dated});
}

void Planner::planDebts()
{
    for (size_t i = 0; i < daysOverdue.size(); ++i) {
        const int overdue = daysOverdue[i];
        const bool isLate =
            overdue >= latePayersFrom || (overdue >= oddLatePayersFrom && i % 2 == 0);
        const size_t customer = nextCustomer([&](const SampleCustomer &one) {
            // Now and then somebody owes with whom no credit was agreed.
            const bool mayOwe = one.termsDays > 0 || (overdue > 0 && i % 4 == 2 && !isLate);
            return mayOwe && one.termsDays > -overdue && (!isLate || one.paysLate);
        });
        const int terms = m_pack.customers[qsizetype(customer)].termsDays;
        PlannedBill bill{.customer = customer,
                         .work = &workFor(customer),
                         .dated = m_hours.onOrBefore(m_hours.today().plus(-overdue - terms))};
        bill.quantity = quantityOf(*bill.work);
        // Every fourth is paid in part.
        if (i % 4 == 1 && i / 4 < partPaid) {
            bill.fate = BillFate::PartPaid;
            bill.paid = m_hours.onOrBefore(
                std::min(m_hours.today().plus(-int(m_draw.below(7))), bill.dated.plus(terms + 5)));
            bill.paid = std::max(bill.paid, bill.dated);
        }
        // The newest of them still stand in the shop.
        addJobOf(bill, i < readyAndBilled ? JobFate::Ready : JobFate::Delivered);
        m_plan.bills.push_back(bill);
    }
}

void Planner::addPaid(int daysAgo, bool withJob)
{
    const bool isRecent = daysAgo < int(paidOnDay.size());
    const size_t customer = nextCustomer([&](const SampleCustomer &one) {
        return !isRecent || (one.termsDays == 0 && !one.paysLate);
    });
    const int terms = m_pack.customers[qsizetype(customer)].termsDays;
    PlannedBill bill{.customer = customer,
                     .work = &workFor(customer),
                     .dated = m_hours.before(daysAgo),
                     .fate = BillFate::Paid};
    bill.quantity = quantityOf(*bill.work);
    bill.paid = bill.dated;
    if (terms > 0) {
        const Day paid = bill.dated.plus(int(m_draw.below(terms + 6)));
        bill.paid = std::max(bill.dated, m_hours.onOrBefore(std::min(paid, m_hours.today())));
    }
    if (withJob)
        addJobOf(bill, JobFate::Delivered);
    m_plan.bills.push_back(bill);
}

void Planner::planPaid()
{
    size_t planned = 0;
    // Every ninth is sold over the counter.
    const auto withJob = [&]() { return planned++ % 9 != 4; };
    for (size_t day = 0; day < paidOnDay.size(); ++day) {
        for (int i = 0; i < paidOnDay[day]; ++i)
            addPaid(int(day), withJob());
    }
    const int newest = int(paidOnDay.size());
    for (int i = 0; i < olderPaid; ++i) {
        const int spread = newest + i * (oldestPaid - newest) / (olderPaid - 1);
        addPaid(spread + int(m_draw.below(3)), withJob());
    }
}

void Planner::planMistake()
{
    const size_t customer =
        nextCustomer([](const SampleCustomer &one) { return one.termsDays > 0 && !one.paysLate; });
    PlannedBill mistake{.customer = customer,
                        .work = &workFor(customer),
                        .dated = m_hours.before(19),
                        .fate = BillFate::Cancelled};
    mistake.quantity = quantityOf(*mistake.work);
    m_plan.bills.push_back(mistake);
}

/// Who comes for one thing often takes others along. A job with an advance stays what it was.
void Planner::addExtras()
{
    for (PlannedBill &bill : m_plan.bills) {
        if (bill.job && m_plan.jobs[*bill.job].hasAdvance)
            continue;
        std::set<QString> taken{bill.work->key};
        for (int more = m_draw.oneOf(extrasOnBill); more > 0; --more) {
            const SampleWork &work = workFor(bill.customer);
            if (taken.insert(work.key).second)
                bill.extras.push_back({&work, work.quantities.first()});
        }
    }
}

template <typename Promises>
void Planner::planStage(JobFate fate, const Promises &promises)
{
    for (const int promised : promises) {
        const size_t customer =
            nextCustomer([](const SampleCustomer &one) { return !one.paysLate; });
        PlannedJob job{.customer = customer, .work = &workFor(customer), .fate = fate};
        job.quantity = quantityOf(*job.work);
        const Day due = m_hours.today().plus(promised == never ? 4 : promised);
        const Day begun = due.plus(-job.work->leadDays - int(m_draw.below(3)));
        // Whatever has gone on was taken in some days ago.
        const int steps = fate == JobFate::New ? 0 : std::min(int(fate), 3);
        job.ordered = m_hours.onOrBefore(std::min(begun, m_hours.today().plus(-steps)));
        job.moved =
            m_hours.before(fate == JobFate::Ready ? int(m_draw.below(4)) : int(m_draw.below(2)));
        job.moved = std::max(job.moved, job.ordered);
        if (promised != never)
            job.promised =
                due.date().dayOfWeek() == m_pack.closedWeekday && promised > 0 ? due.plus(1) : due;
        m_plan.jobs.push_back(job);
    }
}

void Planner::planOpenJobs()
{
    planStage(JobFate::Printing, promisedPrinting);
    planStage(JobFate::Proof, promisedProof);
    planStage(JobFate::Design, promisedDesign);
    planStage(JobFate::New, promisedNew);
    planStage(JobFate::Ready, promisedReady);
}

/// What was given up, and what was handed over without a bill.
void Planner::planClosedJobs()
{
    const auto add = [&](JobFate fate, int daysAgo, bool isReprint) {
        const size_t customer =
            nextCustomer([](const SampleCustomer &one) { return !one.paysLate; });
        PlannedJob job{.customer = customer, .work = &workFor(customer), .fate = fate};
        job.quantity = quantityOf(*job.work);
        job.moved = m_hours.before(daysAgo);
        job.ordered = m_hours.onOrBefore(job.moved.plus(-job.work->leadDays - 1));
        job.promised = job.moved;
        if (isReprint)
            job.work = nullptr;
        m_plan.jobs.push_back(job);
    };
    for (const int daysAgo : cancelledAgo)
        add(JobFate::Cancelled, daysAgo, false);
    for (int i = 0; i < unbilledJobs; ++i)
        add(JobFate::Delivered, i, false);
    for (int i = 0; i < reprints; ++i)
        add(JobFate::Delivered, 9 + 31 * i, true);
}

/// People leave an advance for what takes long; firms rarely do.
void Planner::spreadAdvances()
{
    std::vector<PlannedJob *> billed;
    for (const PlannedBill &bill : m_plan.bills) {
        if (bill.job && bill.fate == BillFate::Paid)
            billed.push_back(&m_plan.jobs[*bill.job]);
    }
    std::vector<PlannedJob *> open;
    for (PlannedJob &job : m_plan.jobs) {
        const bool isBilled =
            std::any_of(m_plan.bills.begin(), m_plan.bills.end(), [&](const PlannedBill &bill) {
                return bill.job && &m_plan.jobs[*bill.job] == &job;
            });
        if (job.fate <= JobFate::Ready && !isBilled)
            open.push_back(&job);
    }
    const auto leaves = [&](const PlannedJob *job) {
        const SampleCustomer &customer = m_pack.customers[qsizetype(job->customer)];
        return customer.termsDays == 0 && (customer.isPerson || job->work->leadDays > 2);
    };
    for (auto &[jobs, wanted] : {std::pair(&billed, advancesOfBilled), {&open, advancesOfOpen}}) {
        m_draw.shuffle(*jobs);
        std::stable_partition(jobs->begin(), jobs->end(), leaves);
        for (size_t i = 0; i < wanted; ++i)
            (*jobs)[i]->hasAdvance = true;
    }
}

/// The newest jobs came in by a chat.
void Planner::useChats()
{
    for (const SampleChat &chat : m_pack.chats) {
        if (chat.fate != ChatFate::Job)
            continue;
        const auto job =
            std::find_if(m_plan.jobs.begin(), m_plan.jobs.end(), [](const PlannedJob &one) {
                return one.fate == JobFate::New && !one.chat && !one.hasAdvance && one.promised;
            });
        Q_ASSERT(job != m_plan.jobs.end());
        job->customer = size_t(m_pack.customerNamed(chat.customer));
        job->work = &m_pack.workNamed(chat.work);
        job->quantity = chat.quantity;
        job->chat = &chat;
        job->ordered = job->moved = m_hours.before(chat.daysAgo);
        job->promised = std::max(*job->promised, m_hours.today().plus(1));
    }
}

SamplePlan Planner::plan()
{
    planDebts();
    planPaid();
    drawEnds(m_plan.bills, m_pack, m_hours, m_draw);
    planMistake();
    planOpenJobs();
    planClosedJobs();
    spreadAdvances();
    useChats();
    addExtras();
    return m_plan;
}

} // namespace

SamplePlan samplePlan(const SamplePack &pack, const ShopHours &hours, Draw &draw)
{
    return Planner(pack, hours, draw).plan();
}

} // namespace core
