// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample shop billed and was paid: the other half of SampleWorkshop.
#include "core/sample/sample_workshop.h"

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstPartPercent = 50;
constexpr int partPercent = 40;
constexpr size_t draftsLeft = 2;

} // namespace

void SampleWorkshop::planBill(size_t number)
{
    const PlannedBill &bill = m_scene.plan.bills[number];
    Pace own(m_scene.hours, m_scene.draw);
    Pace &pace = bill.job ? m_paces[*bill.job] : own;
    m_scene.diary.add(pace.on(bill.dated), [this, number]() { return issue(number); });
    planPayments(number, pace);
}

Result<Done> SampleWorkshop::issue(size_t number)
{
    const PlannedBill &bill = m_scene.plan.bills[number];
    Draft draft;
    draft.customer = m_scene.customers[bill.customer];
    if (bill.job)
        draft.job = m_scene.jobs[*bill.job];
    draft.content = m_scene.contentOf(bill);
    const auto id = m_scene.newId<Draft>();
    if (const auto drafted = m_scene.shop.documents.addDraft(m_scene.owner, id, draft); !drafted)
        return drafted.error();
    m_scene.papers[number] = m_scene.newId<Paper>();
    return doneOf(m_scene.shop.documents.issue(m_scene.owner, m_scene.papers[number], id));
}

void SampleWorkshop::planPayments(size_t number, Pace &pace)
{
    const PlannedBill &bill = m_scene.plan.bills[number];
    const Money all = m_scene.payableOf(bill);
    const bool hasAdvance = bill.job && m_scene.plan.jobs[*bill.job].hasAdvance;
    const Money rest = hasAdvance ? all - m_scene.roughly(all, advancePercent) : all;
    const Money half = m_scene.roughly(all, firstPartPercent);
    const auto add = [&](Day day, Diary::Act act) { m_scene.diary.add(pace.on(day), act); };
    switch (bill.fate) {
    case BillFate::Unpaid:
    case BillFate::Claimed:
        break;
    case BillFate::PartPaid:
        add(bill.paid, [this, number, part = m_scene.roughly(all, partPercent)]() {
            return pay(number, part);
        });
        break;
    case BillFate::Bounced:
        add(bill.paid, [this, number]() {
            return pay(number, m_scene.payableOf(m_scene.plan.bills[number]));
        });
        add(m_scene.hours.onOrBefore(bill.paid.plus(3)), [this]() {
            return doneOf(m_scene.shop.cheques.bounce(
                m_scene.owner, m_bounced, {.dated = {}, .reason = m_scene.pack.bouncedCheque}));
        });
        break;
    case BillFate::Paid:
        add(bill.paid, [this, number, rest]() { return pay(number, rest); });
        break;
    case BillFate::PaidTwice:
        add(bill.dated, [this, number, half]() { return pay(number, half); });
        add(bill.paid, [this, number, all, half]() { return pay(number, all - half); });
        break;
    case BillFate::Overpaid:
        add(bill.paid,
            [this, number, all]() { return pay(number, all, m_scene.roughly(all, 12)); });
        break;
    case BillFate::Withheld:
    case BillFate::LetOff:
        add(bill.paid, [this, number]() { return settle(number); });
        break;
    case BillFate::Cancelled:
        add(m_scene.hours.onOrBefore(bill.dated.plus(1)), [this, number]() {
            return doneOf(m_scene.shop.documents.cancel(
                m_scene.owner, m_scene.papers[number], m_scene.pack.cancelledBill));
        });
        break;
    }
}

PaymentMode SampleWorkshop::modeOf(size_t customer) const
{
    const bool isOnCredit = m_scene.person(customer).termsDays > 0;
    static constexpr PaymentMode firms[] = {PaymentMode::Bank,
                                            PaymentMode::Upi,
                                            PaymentMode::Bank,
                                            PaymentMode::Cheque,
                                            PaymentMode::Upi};
    static constexpr PaymentMode others[] = {PaymentMode::Cash,
                                             PaymentMode::Upi,
                                             PaymentMode::Upi,
                                             PaymentMode::Cash,
                                             PaymentMode::Upi,
                                             PaymentMode::Card};
    return isOnCredit ? firms[m_scene.draw.below(std::size(firms))]
                      : others[m_scene.draw.below(std::size(others))];
}

QString SampleWorkshop::referenceOf(PaymentMode mode) const
{
    switch (mode) {
    case PaymentMode::Upi:
    case PaymentMode::Bank:
        return m_scene.digitsDrawn(12);
    case PaymentMode::Cheque:
        return m_scene.digitsDrawn(6);
    case PaymentMode::Card:
        return m_scene.digitsDrawn(4);
    case PaymentMode::Cash:
    case PaymentMode::Wallet:
    case PaymentMode::Other:
        break;
    }
    return {};
}

TakePayment SampleWorkshop::paymentOf(const PlannedBill &bill, Money amount) const
{
    TakePayment payment;
    payment.customer = m_scene.customers[bill.customer];
    if (bill.job)
        payment.job = m_scene.jobs[*bill.job];
    payment.amount = amount;
    payment.mode = bill.fate == BillFate::Bounced ? PaymentMode::Cheque : modeOf(bill.customer);
    payment.reference = referenceOf(payment.mode);
    return payment;
}

Result<Done> SampleWorkshop::pay(size_t number, Money amount, Money surplus)
{
    const PlannedBill &bill = m_scene.plan.bills[number];
    TakePayment payment = paymentOf(bill, amount + surplus);
    payment.splits = QList<Split>{{m_scene.papers[number].row(), amount}};
    const auto receipt = m_scene.newId<Receipt>();
    if (bill.fate == BillFate::Bounced)
        m_bounced = receipt;
    return doneOf(m_scene.shop.payments.take(m_scene.owner, receipt, payment));
}

/// Pays what a firm pays after keeping tax back, or after something was let off.
Result<Done> SampleWorkshop::settle(size_t number)
{
    const PlannedBill &bill = m_scene.plan.bills[number];
    const DocumentTotals totals = m_scene.totalsOf(bill);
    const bool isTax = bill.fate == BillFate::Withheld;
    const Money less = isTax ? percentOf(totals.net, m_scene.pack.withheldRate)
                             : m_scene.roughly(totals.payable, 2);
    const auto receipt = m_scene.newId<Receipt>();
    TakePayment payment = paymentOf(bill, totals.payable - less);
    payment.splits = QList<Split>{{m_scene.papers[number].row(), payment.amount}};
    if (less.isPositive()) {
        payment.settled = {{.kind = isTax ? AdjustmentKind::WithheldTax : AdjustmentKind::Discount,
                            .amount = less,
                            .reference = {},
                            .reason = {}}};
    }
    return doneOf(m_scene.shop.payments.take(m_scene.owner, receipt, payment));
}

/// Firms pay before anything is made for them; the newest cheque still lies in the drawer.
void SampleWorkshop::planCredit()
{
    constexpr std::array daysAgo{4, 1};
    size_t planned = 0;
    for (const PlannedBill &bill : m_scene.plan.bills) {
        if (planned == daysAgo.size())
            break;
        if (bill.fate != BillFate::Paid || m_scene.person(bill.customer).termsDays == 0)
            continue;
        const bool isCheque = ++planned == daysAgo.size();
        Pace pace(m_scene.hours, m_scene.draw);
        const Day day = m_scene.hours.before(daysAgo[planned - 1]);
        m_scene.diary.add(pace.on(day), [this, &bill, isCheque]() {
            TakePayment payment =
                paymentOf(bill, m_scene.roughly(m_scene.payableOf(bill), firstPartPercent));
            payment.job = std::nullopt;
            payment.splits = QList<Split>();
            if (isCheque) {
                payment.mode = PaymentMode::Cheque;
                payment.reference = referenceOf(payment.mode);
            }
            return doneOf(
                m_scene.shop.payments.take(m_scene.owner, m_scene.newId<Receipt>(), payment));
        });
    }
}

/// Bills that somebody began and did not issue.
void SampleWorkshop::planDrafts()
{
    size_t left = draftsLeft;
    for (size_t i = m_scene.plan.jobs.size(); i-- > 0 && left > 0;) {
        const PlannedJob &job = m_scene.plan.jobs[i];
        const bool isBilled = std::any_of(m_scene.plan.bills.begin(),
                                          m_scene.plan.bills.end(),
                                          [&](const PlannedBill &bill) { return bill.job == i; });
        if (job.fate != JobFate::Ready || isBilled)
            continue;
        --left;
        m_scene.diary.add(m_paces[i].on(m_scene.hours.today()), [this, i]() -> Result<Done> {
            const PlannedJob &ready = m_scene.plan.jobs[i];
            Draft draft;
            draft.customer = m_scene.customers[ready.customer];
            draft.job = m_scene.jobs[i];
            draft.content =
                m_scene.pack.contentFor(*ready.work, ready.quantity, m_scene.hours.today());
            return doneOf(
                m_scene.shop.documents.addDraft(m_scene.owner, m_scene.newId<Draft>(), draft));
        });
    }
}

} // namespace core
