// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/bill_ends.h"

#include <algorithm>

namespace core {

namespace {

constexpr size_t paidInTwo = 9;
constexpr size_t overpaid = 2;
constexpr size_t withheld = 3;
constexpr size_t letOff = 2;
constexpr int bouncedAgo = 16;

class EndsOfBills
{
public:
    EndsOfBills(std::vector<PlannedBill> &bills, const SamplePack &pack, const ShopHours &hours)
        : m_bills(bills)
        , m_pack(pack)
        , m_hours(hours)
    {}

    void spreadPayments(Draw &draw);
    void bounceOne();
    void claimOne();
    void spreadSettlements();

private:
    const SampleCustomer &customerOf(const PlannedBill &bill) const
    {
        return m_pack.customers[qsizetype(bill.customer)];
    }
    PlannedBill &unpaid(int overdueFrom, int overdueTo);

    std::vector<PlannedBill> &m_bills;
    const SamplePack &m_pack;
    const ShopHours &m_hours;
};

void EndsOfBills::spreadPayments(Draw &draw)
{
    std::vector<PlannedBill *> paid;
    for (PlannedBill &bill : m_bills) {
        if (bill.fate == BillFate::Paid && bill.dated < m_hours.today().plus(-12))
            paid.push_back(&bill);
    }
    draw.shuffle(paid);
    for (size_t i = 0; i < paidInTwo + overpaid; ++i)
        paid[i]->fate = i < paidInTwo ? BillFate::PaidTwice : BillFate::Overpaid;
}

/// The first that is so many days late and was not paid at all.
PlannedBill &EndsOfBills::unpaid(int overdueFrom, int overdueTo)
{
    const auto found = std::find_if(m_bills.begin(), m_bills.end(), [&](const PlannedBill &bill) {
        const int overdue = m_hours.today().number - bill.dated.number - customerOf(bill).termsDays;
        return bill.fate == BillFate::Unpaid && overdue >= overdueFrom && overdue <= overdueTo;
    });
    Q_ASSERT(found != m_bills.end());
    return *found;
}

void EndsOfBills::bounceOne()
{
    PlannedBill &bill = unpaid(33, 58);
    bill.fate = BillFate::Bounced;
    bill.paid = m_hours.before(bouncedAgo);
}

void EndsOfBills::claimOne()
{
    unpaid(4, 29).fate = BillFate::Claimed;
}

void EndsOfBills::spreadSettlements()
{
    size_t kept = 0;
    size_t spared = 0;
    for (PlannedBill &bill : m_bills) {
        if (bill.fate != BillFate::Paid || bill.dated >= m_hours.today().plus(-7))
            continue;
        const SampleCustomer &customer = customerOf(bill);
        const bool isFirm = customer.termsDays > 0 && !customer.taxNumber.isEmpty();
        if (isFirm && kept < withheld) {
            bill.fate = BillFate::Withheld;
            ++kept;
        } else if (!isFirm && bill.paid == bill.dated && spared < letOff) {
            bill.fate = BillFate::LetOff;
            ++spared;
        }
    }
}

} // namespace

void drawEnds(std::vector<PlannedBill> &bills,
              const SamplePack &pack,
              const ShopHours &hours,
              Draw &draw)
{
    EndsOfBills ends(bills, pack, hours);
    ends.spreadPayments(draw);
    ends.bounceOne();
    ends.claimOne();
    ends.spreadSettlements();
}

} // namespace core
