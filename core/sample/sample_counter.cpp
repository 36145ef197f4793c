// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_counter.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr int openingMinute = 16; // before the first act of a day
constexpr int bankMinute = 18;
constexpr size_t oldBills = 3;
constexpr int oldBillsFrom = 118; // the number of the first, in the old book
constexpr qint64 inTheDrawer = 2'000;
constexpr int daysToClear = 4;
constexpr int dealsOfPettyCash = 30; // percent of the days
constexpr int daysBetweenShorts = 37;
constexpr qint64 missing = 50;
constexpr int mostCheques = 100;

Money whole(qint64 units, CurrencyDigits digits)
{
    const auto one = Decimal::whole(1);
    return amountOf(Decimal::whole(units), one, one, digits).value_or(Money());
}

QString oldNumber(int bill)
{
    return QString::number(oldBillsFrom + 7 * bill);
}

} // namespace

void SampleCounter::plan()
{
    const Day opened = m_scene.hours.onOrBefore(m_scene.hours.today().plus(1 - sampleDays));
    planOldBills(opened.plus(7));
    planCheques(opened);
    planCertificate();
    planTill(opened);
}

// ---------------------------------------------------------------- brought along

/// Who owed something before the shop had this program: firms that take their time.
std::vector<size_t> SampleCounter::oldDebtors() const
{
    std::vector<size_t> found;
    for (size_t i = 0; i < m_scene.customers.size() && found.size() < oldBills; ++i) {
        if (m_scene.person(i).paysLate)
            found.push_back(i);
    }
    return found;
}

void SampleCounter::planOldBills(Day opened)
{
    const Day day = m_scene.hours.onOrBefore(opened);
    int number = 0;
    for (const size_t customer : oldDebtors()) {
        m_scene.diary.add({day, openingMinute}, [this, customer, number, day]() {
            return openOldBill(customer, number, day.plus(-20 - 9 * number));
        });
        // The last of them is still waited for.
        if (number + 1 < int(oldBills)) {
            const Day paid = m_scene.hours.onOrBefore(day.plus(30 + 30 * number));
            m_scene.diary.add({paid, openingMinute},
                              [this, customer, number]() { return payOldBill(customer, number); });
        }
        ++number;
    }
}

Result<Done> SampleCounter::openOldBill(size_t customer, int number, Day dated)
{
    const SampleWork &work = m_scene.pack.works[number];
    const Money amount = m_scene.priceOf(work, work.quantities.first(), dated);
    return doneOf(m_scene.shop.adjustments.open(m_scene.owner,
                                                m_scene.newId<AccountAdjustment>(),
                                                {.customer = m_scene.customers[customer],
                                                 .number = oldNumber(number),
                                                 .dated = dated,
                                                 .due = std::nullopt,
                                                 .amount = amount}));
}

Result<Done> SampleCounter::payOldBill(size_t customer, int number)
{
    const auto items = m_scene.shop.payments.openItems(m_scene.owner, m_scene.customers[customer]);
    if (!items)
        return items.error();
    const auto item = std::find_if(items->begin(), items->end(), [&](const OpenItem &one) {
        return one.number == oldNumber(number);
    });
    Q_ASSERT(item != items->end());
    TakePayment payment;
    payment.customer = m_scene.customers[customer];
    payment.amount = item->open;
    payment.mode = PaymentMode::Bank;
    payment.reference = m_scene.digitsDrawn(12);
    payment.splits = QList<Split>{{item->id, item->open}};
    return doneOf(m_scene.shop.payments.take(m_scene.owner, m_scene.newId<Receipt>(), payment));
}

// ---------------------------------------------------------------- cheques and certificates

void SampleCounter::planCheques(Day opened)
{
    for (Day day = opened; day <= m_scene.hours.today(); day = day.plus(1)) {
        if (m_scene.hours.onOrBefore(day) == day)
            m_scene.diary.add({day, bankMinute}, [this, day]() { return bankCheques(day); });
    }
}

/// What was taken before yesterday goes to the bank, and what lay there some days is money.
Result<Done> SampleCounter::bankCheques(Day day)
{
    Cheques &cheques = m_scene.shop.cheques;
    const auto atHand = cheques.list(m_scene.owner, ChequeState::InHand, mostCheques);
    if (!atHand)
        return atHand.error();
    QList<Id<Receipt>> carried;
    for (const ChequeRow &row : *atHand) {
        if (row.since < day.plus(-1))
            carried.append(row.receipt.id);
    }
    if (!carried.isEmpty()) {
        const auto done = cheques.deposit(m_scene.owner, carried, std::nullopt, {});
        if (!done)
            return done.error();
    }
    const auto atBank = cheques.list(m_scene.owner, ChequeState::Deposited, mostCheques);
    if (!atBank)
        return atBank.error();
    for (const ChequeRow &row : *atBank) {
        if (row.since > day.plus(-daysToClear))
            continue;
        if (const auto done = cheques.clear(m_scene.owner, row.receipt.id, std::nullopt); !done)
            return done.error();
    }
    return Done{};
}

/// The first certificate of tax that was kept back has come; the others are waited for.
void SampleCounter::planCertificate()
{
    m_scene.diary.add({m_scene.hours.before(5), bankMinute}, [this]() -> Result<Done> {
        const auto rows = m_scene.shop.adjustments.list(
            m_scene.owner, {.kind = AdjustmentKind::WithheldTax, .uncertified = true}, mostCheques);
        if (!rows)
            return rows.error();
        if (rows->isEmpty())
            return Done{};
        return doneOf(m_scene.shop.adjustments.certify(
            m_scene.owner, rows->last().adjustment.id, m_scene.pack.certificate, std::nullopt));
    });
}

// ---------------------------------------------------------------- the drawer

void SampleCounter::planTill(Day opened)
{
    m_scene.diary.add({opened, 0}, [this]() {
        return doneOf(m_scene.shop.tills.open(
            m_scene.owner, m_scene.newId<TillSession>(), whole(inTheDrawer, m_scene.digits())));
    });
    int number = 0;
    for (Day day = opened; day < m_scene.hours.today(); day = day.plus(1)) {
        if (m_scene.hours.onOrBefore(day) != day)
            continue;
        planPettyCash(day);
        const bool isShort = ++number % daysBetweenShorts == 0;
        m_scene.diary.add({day, m_scene.hours.length() - 1},
                          [this, isShort]() { return closeTill(isShort); });
    }
}

void SampleCounter::planPettyCash(Day day)
{
    if (!m_scene.draw.chance(dealsOfPettyCash))
        return;
    const SampleDeal &deal = m_scene.draw.oneOf(m_scene.pack.pettyCash);
    Pace pace(m_scene.hours, m_scene.draw);
    m_scene.diary.add(pace.on(day), [this, &deal]() { return payOut(deal); });
}

/// Nobody takes out of a drawer what is not in it.
Result<Done> SampleCounter::payOut(const SampleDeal &deal)
{
    const auto count = m_scene.shop.tills.count(m_scene.owner);
    if (!count)
        return count.error();
    const Money amount = whole(deal.amount, m_scene.digits());
    if (count->expectedCash() < amount + amount)
        return Done{};
    return doneOf(m_scene.shop.tills.move(
        m_scene.owner, m_scene.newId<TillMovement>(), TillMovementKind::Out, amount, deal.what));
}

Result<Done> SampleCounter::closeTill(bool isShort)
{
    const auto count = m_scene.shop.tills.count(m_scene.owner);
    if (!count)
        return count.error();
    const Money lost = isShort ? whole(missing, m_scene.digits()) : Money();
    CloseTill close = counted(std::max(count->expectedCash() - lost, Money()));
    if (isShort)
        close.reason = m_scene.pack.shortReason;
    if (m_scene.draw.chance(20))
        close.handover = m_scene.draw.oneOf(m_scene.pack.handovers);
    return doneOf(m_scene.shop.tills.close(m_scene.owner, m_scene.newId<TillClose>(), close));
}

/// The fewest notes that come to `cash`; what is above the usual goes to the bank.
CloseTill SampleCounter::counted(Money cash) const
{
    CloseTill close;
    Money left = cash;
    for (const qint64 worth : m_scene.pack.notesOfCash) {
        const Money note = whole(worth, m_scene.digits());
        int count = 0;
        for (; note <= left; left -= note)
            ++count;
        if (count > 0)
            close.notes.append({note, count});
    }
    close.kept = std::min(cash - left, whole(inTheDrawer, m_scene.digits()));
    return close;
}

} // namespace core
