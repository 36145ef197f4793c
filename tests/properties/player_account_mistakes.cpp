// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody may do to an account.
#include "tests/properties/player.h"

namespace tests {

using namespace Qt::StringLiterals;
using core::AdjustmentKind;
using core::ErrorKind;
using core::Money;

Played Player::playAccountMistake(const Step &step)
{
    const core::By ravi = m_seat.by(u"Ravi"_s);
    if (step.deed == Deed::SettleTooMuch || step.deed == Deed::SettleTooMuchForClerk)
        return settleTooMuch(step);
    if (step.deed == Deed::RefundTooMuch)
        return refundTooMuch(step);
    if (step.deed == Deed::ReverseTwice)
        return reverseTwice(step);
    if (step.deed == Deed::PayCancelled)
        return payCancelled(step);
    if (step.deed == Deed::MoveTooMuch) {
        const std::optional<Movable> found = movable(step.whom);
        if (!found)
            return {};
        return refusedAs(
            ErrorKind::SplitTooLarge,
            m_seat.shop().payments.move(ravi,
                                        newId<core::Allocation>(),
                                        found->credit,
                                        found->from,
                                        {found->to, found->most + Money::fromMinor(1)}));
    }
    return refusedAs(ErrorKind::AmountNotPositive,
                     m_seat.shop().adjustments.charge(ravi,
                                                      newId<core::AccountAdjustment>(),
                                                      {.customer = customer(step.whom),
                                                       .amount = Money::fromMinor(-(step.much % 2)),
                                                       .dated = {},
                                                       .reason = u"a fee"_s}));
}

Played Player::settleTooMuch(const Step &step)
{
    const core::Id<core::Customer> whom = debtor(step.whom);
    if (whom.isNone())
        return {};
    const core::OpenItem item = openItems(whom).constFirst();
    core::NewSettlement wanted{.item = item.id,
                               .kind = static_cast<AdjustmentKind>(3 + step.how % 4),
                               .amount = item.open + Money::fromMinor(1),
                               .dated = {},
                               .reference = u""_s,
                               .reason = u"settled"_s};
    core::Adjustments &adjustments = m_seat.shop().adjustments;
    if (step.deed == Deed::SettleTooMuch) {
        return refusedAs(
            ErrorKind::SplitTooLarge,
            adjustments.settle(m_seat.by(u"Ravi"_s), newId<core::AccountAdjustment>(), wanted));
    }
    const Money limit = m_seat.file().facts().smallDifference;
    const core::By asha = m_seat.by(u"Asha"_s); // nobody, once she is off the team
    if (item.open <= limit || asha.actor.isNone())
        return {};
    wanted.kind = step.how % 2 ? AdjustmentKind::WriteOff : AdjustmentKind::Discount;
    wanted.amount = limit + Money::fromMinor(1);
    return refusedAs(ErrorKind::WriteOffTooLarge,
                     adjustments.settle(asha, newId<core::AccountAdjustment>(), wanted));
}

Played Player::refundTooMuch(const Step &step)
{
    const core::Id<core::Customer> whom = customer(step.whom);
    if (whom.isNone() || !m_seat.shop().customers.card(m_seat.by(u"Ravi"_s), whom))
        return {};
    return refusedAs(ErrorKind::NotEnoughCredit,
                     m_seat.shop().adjustments.refund(
                         m_seat.by(u"Ravi"_s),
                         newId<core::AccountAdjustment>(),
                         {.customer = whom, .amount = freeCredit(whom) + Money::fromMinor(1)}));
}

Played Player::reverseTwice(const Step &step)
{
    const core::By ravi = m_seat.by(u"Ravi"_s);
    const core::RowId receipt = pick(
        "SELECT id FROM receipt WHERE id IN (SELECT fact FROM reversal) ORDER BY id", step.whom);
    const core::RowId adjustment = pick(
        "SELECT id FROM adjustment WHERE id IN (SELECT fact FROM reversal) ORDER BY id", step.whom);
    if (!receipt.isNone() && (step.how % 2 || adjustment.isNone())) {
        return refusedAs(
            ErrorKind::AlreadyReversed,
            m_seat.shop().payments.reverse(ravi, core::Id<core::Receipt>(receipt), u"again"_s));
    }
    if (adjustment.isNone())
        return {};
    return refusedAs(ErrorKind::AlreadyReversed,
                     m_seat.shop().adjustments.reverse(
                         ravi, core::Id<core::AccountAdjustment>(adjustment), u"again"_s));
}

Played Player::payCancelled(const Step &step)
{
    const core::RowId paper = pick(
        "SELECT id FROM entry WHERE kind = 1 AND live = 0 AND amount > 0 ORDER BY id", step.whom);
    if (paper.isNone())
        return {};
    core::Query query(m_seat.database(), "SELECT customer FROM document WHERE id = ?1", paper);
    query.next();
    const core::Id<core::Customer> payer = query.id<core::Customer>(0);
    if (!m_seat.shop().customers.card(m_seat.by(u"Ravi"_s), payer))
        return {};
    core::TakePayment payment = paymentOf(step, payer);
    payment.splits = QList<core::Split>{{paper, Money::fromMinor(1)}};
    return refusedAs(
        ErrorKind::AlreadyCancelled,
        m_seat.shop().payments.take(m_seat.by(u"Ravi"_s), newId<core::Receipt>(), payment));
}

} // namespace tests
