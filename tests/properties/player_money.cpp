// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/player.h"

#include <algorithm>
#include <cstdio>

namespace tests {

using namespace Qt::StringLiterals;
using core::ErrorKind;
using core::Money;

namespace {

bool isMistake(Deed deed)
{
    return (deed >= Deed::TakeTooMuch && deed <= Deed::TakeFuture) || deed == Deed::Stranger
           || (deed >= Deed::SettleTooMuch && deed <= Deed::ChargeNothing);
}

} // namespace

QList<core::OpenItem> Player::openItems(core::Id<core::Customer> whom)
{
    const auto items = m_seat.shop().payments.openItems(m_seat.by(u"Ravi"_s), whom);
    return items ? *items : QList<core::OpenItem>();
}

core::TakePayment Player::paymentOf(const Step &step, core::Id<core::Customer> payer)
{
    core::TakePayment payment;
    payment.customer = payer;
    payment.amount = Money::fromMinor(1 + step.much * 5);
    payment.mode = static_cast<core::PaymentMode>(1 + step.how % 7);
    if (step.deed == Deed::TakeBackdated || (step.deed == Deed::TakeAll && step.how % 4 == 0))
        payment.dated = m_seat.file().today().plus(-(step.how % 120));
    if (step.deed == Deed::TakeAdvance)
        payment.splits = QList<core::Split>();
    return payment;
}

Played Player::playMoney(const Step &step)
{
    core::Payments &payments = m_seat.shop().payments;
    if (step.deed == Deed::TakeSplit)
        return takeSplit(step);
    if (step.deed == Deed::TakeTwice)
        return takeTwice(step);
    if (step.deed == Deed::Allocate)
        return allocate(step);
    if (step.deed == Deed::Reverse)
        return reverseReceipt(step);
    const core::Id<core::Customer> payer = customer(step.whom);
    if (payer.isNone())
        return {};
    const core::TakePayment payment = paymentOf(step, payer);
    return playedBy(payments.take(actorOf(step), newId<core::Receipt>(), payment),
                    {payer, -payment.amount});
}

Played Player::takeSplit(const Step &step)
{
    const core::Id<core::Customer> payer = debtor(step.whom);
    if (payer.isNone())
        return {};
    core::TakePayment payment = paymentOf(step, payer);
    QList<core::Split> splits;
    Money total;
    for (const core::OpenItem &item : openItems(payer)) {
        const Money part = Money::fromMinor(1 + step.much * item.open.minor() / 1000);
        splits.append({item.id, part});
        total += part;
    }
    payment.splits = splits;
    payment.amount = total + Money::fromMinor(step.how % 3);
    return playedBy(m_seat.shop().payments.take(actorOf(step), newId<core::Receipt>(), payment),
                    {payer, -payment.amount});
}

Played Player::takeTwice(const Step &step)
{
    const core::Id<core::Customer> payer = customer(step.whom);
    if (payer.isNone())
        return {};
    const auto id = newId<core::Receipt>();
    core::TakePayment payment = paymentOf(step, payer);
    core::Payments &payments = m_seat.shop().payments;
    const auto first = payments.take(actorOf(step), id, payment);
    const auto again = payments.take(actorOf(step), id, payment);
    Played played = playedBy(first);
    if (first && (!again || again->receipt->number != first->receipt->number))
        played.fault = u"asked twice, answered otherwise"_s;
    payment.amount += Money::fromMinor(1);
    if (first)
        played.fault +=
            refusedAs(ErrorKind::IdReused, payments.take(actorOf(step), id, payment)).fault;
    return played;
}

Played Player::takeTooMuch(const Step &step)
{
    const core::Id<core::Customer> payer = debtor(step.whom);
    if (payer.isNone())
        return {};
    const core::OpenItem item = openItems(payer).constFirst();
    const Money one = Money::fromMinor(1);
    core::TakePayment payment = paymentOf(step, payer);
    payment.amount = item.open + item.open + one;
    if (step.how % 3 == 0)
        payment.splits = QList<core::Split>{{item.id, item.open + one}};
    else if (step.how % 3 == 1)
        payment.splits = QList<core::Split>{{item.id, item.open}, {item.id, one}};
    else
        payment.splits = QList<core::Split>{{item.id, item.open}};
    if (step.how % 3 == 2)
        payment.amount = item.open - one;
    // A payment of nothing is another mistake.
    if (!payment.amount.isPositive())
        return {};
    return refusedAs(
        ErrorKind::SplitTooLarge,
        m_seat.shop().payments.take(m_seat.by(u"Ravi"_s), newId<core::Receipt>(), payment));
}

Played Player::takeForOther(const Step &step)
{
    const core::Id<core::Customer> payer = customer(step.whom);
    const core::Id<core::Customer> other = debtor(step.how);
    const bool knowsPayer =
        !payer.isNone() && m_seat.shop().customers.card(m_seat.by(u"Ravi"_s), payer);
    if (!knowsPayer || other.isNone() || other == payer)
        return {};
    core::TakePayment payment = paymentOf(step, payer);
    payment.splits = QList<core::Split>{{openItems(other).constFirst().id, Money::fromMinor(1)}};
    return refusedAs(
        ErrorKind::OtherCustomer,
        m_seat.shop().payments.take(m_seat.by(u"Ravi"_s), newId<core::Receipt>(), payment));
}

Played Player::playMistake(const Step &step)
{
    if (step.deed == Deed::TakeTooMuch)
        return takeTooMuch(step);
    if (step.deed == Deed::TakeForOther)
        return takeForOther(step);
    const core::Id<core::Customer> payer = customer(step.whom);
    if (payer.isNone())
        return {};
    core::TakePayment payment = paymentOf(step, payer);
    ErrorKind expected = ErrorKind::AmountNotPositive;
    if (step.deed == Deed::TakeNothing)
        payment.amount = Money();
    else if (step.deed == Deed::TakeNegative)
        payment.amount = -payment.amount;
    else {
        payment.dated = m_seat.file().today().plus(1 + step.how % 400);
        expected = ErrorKind::DateOutOfRange;
    }
    return refusedAs(
        expected,
        m_seat.shop().payments.take(m_seat.by(u"Ravi"_s), newId<core::Receipt>(), payment));
}

Played Player::allocate(const Step &step)
{
    const core::RowId receipt = pick(R"(
        SELECT id FROM entry WHERE kind = 3 AND open > 0 ORDER BY id)",
                                     step.whom);
    if (receipt.isNone())
        return {};
    core::Query query(m_seat.database(),
                      R"(
        SELECT d.id, d.open, c.open, o.id
          FROM entry c JOIN entry d ON d.customer = c.customer JOIN customer o ON o.row = c.customer
         WHERE c.id = ?1 AND d.due IS NOT NULL AND d.open > 0 ORDER BY d.id LIMIT 1)",
                      receipt);
    if (!query.next())
        return {};
    const core::RowId paper = query.row(0);
    const Money most = std::min(query.money(1), query.money(2));
    core::Payments &payments = m_seat.shop().payments;
    const Money amount = step.how % 6 == 5   ? most + Money::fromMinor(1)
                         : step.how % 2 == 1 ? most
                                             : Money::fromMinor(1 + most.minor() / 2);
    return playedBy(payments.allocate(actorOf(step),
                                      newId<core::Allocation>(),
                                      core::Id<core::Receipt>(receipt),
                                      {paper, amount}),
                    {query.id<core::Customer>(3), Money(), {{paper, -amount}, {receipt, -amount}}});
}

Played Player::stranger(const Step &step)
{
    core::Shop &shop = m_seat.shop();
    const core::By kiran = m_seat.by(u"Kiran"_s);
    const core::Id<core::Customer> whom = customer(step.whom);
    const core::RowId paper = pick("SELECT id FROM document ORDER BY id", step.whom);
    const core::RowId receipt = pick("SELECT id FROM receipt ORDER BY id", step.whom);
    constexpr auto no = ErrorKind::NotPermitted;
    switch (step.how % 7) {
    case 0:
        return refusedAs(no, shop.customers.add(kiran, newId<core::Customer>(), {}));
    case 1:
        return refusedAs(no, shop.jobs.add(kiran, newId<core::Job>(), {.title = u"x"_s}));
    case 2:
        return refusedAs(
            no, shop.payments.take(kiran, newId<core::Receipt>(), paymentOf({.much = 1}, whom)));
    case 3:
        return refusedAs(no, shop.documents.cancel(kiran, core::Id<core::Paper>(paper), u"x"_s));
    case 4:
        return refusedAs(no,
                         shop.payments.reverse(kiran, core::Id<core::Receipt>(receipt), u"x"_s));
    case 5:
        return refusedAs(no, shop.upkeep.rebuild(kiran));
    default:
        return refusedAs(no, shop.ledger.ageing(kiran, std::nullopt));
    }
}

Played Player::approved(const Step &step)
{
    core::By by = m_seat.by(u"Kiran"_s);
    by.approver = m_seat.by(u"Ravi"_s).actor;
    by.reason = u"the owner said so"_s;
    const core::Id<core::Customer> payer = customer(step.whom);
    if (payer.isNone())
        return {};
    return playedBy(
        m_seat.shop().payments.take(by, newId<core::Receipt>(), paymentOf(step, payer)));
}

void Census::add(const Step &step, const Played &played)
{
    Count &count = m_deeds[step.deed];
    switch (played.how) {
    case Played::How::Done:
        ++count.done;
        break;
    case Played::How::Refused:
        ++count.refused;
        ++m_refusals[core::nameOf(played.refusal)];
        break;
    case Played::How::Idle:
        ++count.idle;
        break;
    }
}

QStringList Census::unreached(const char *title, bool withClock) const
{
    int steps = 0;
    QStringList lines;
    QStringList missing;
    for (int number = 0; number < deedCount; ++number) {
        const Deed deed = static_cast<Deed>(number);
        const auto found = m_deeds.find(deed);
        const Count count = found == m_deeds.end() ? Count() : found->second;
        steps += count.done + count.refused + count.idle;
        lines.append(u"%1 %2/%3/%4"_s.arg(QLatin1StringView(nameOf(deed)))
                         .arg(count.done)
                         .arg(count.refused)
                         .arg(count.idle));
        const bool isDue = withClock || deed < Deed::PassDays;
        if (isDue && (isMistake(deed) ? count.refused : count.done) == 0)
            missing.append(QString::fromLatin1(nameOf(deed)));
    }
    QStringList refusals;
    for (const auto &[kind, count] : m_refusals)
        refusals.append(u"%1 %2"_s.arg(kind).arg(count));
    std::printf("%s: %d cases, %d steps\n  done/refused/idle: %s\n  refusals: %s\n",
                title,
                m_cases,
                steps,
                qPrintable(lines.join(u", ")),
                qPrintable(refusals.join(u", ")));
    std::fflush(stdout);
    return missing;
}

} // namespace tests
