// SPDX-License-Identifier: GPL-3.0-or-later
// What moves an account and is neither a paper nor money taken, and what becomes of a cheque.
#include "tests/properties/player.h"

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;
using core::AdjustmentKind;
using core::Money;

namespace {

/// From one unit to all of it, by a number below a thousand.
Money partOf(Money whole, int much)
{
    return Money::fromMinor(1 + much * (whole.minor() - 1) / 999);
}

} // namespace

core::Day Player::dayOf(const Step &step)
{
    return m_seat.file().today().plus(step.how % 4 == 1 ? -(step.much % 100) : 0);
}

Money Player::freeCredit(core::Id<core::Customer> whom)
{
    Money free;
    const auto credits = m_seat.shop().payments.credits(m_seat.by(u"Ravi"_s), whom);
    for (const core::FreeCredit &credit : credits ? *credits : QList<core::FreeCredit>())
        free += credit.open;
    return free;
}

Money Player::standingWith(const core::RowId &receipt)
{
    core::Query query(m_seat.database(),
                      R"(
        SELECT coalesce(sum(-e.amount), 0) FROM op o JOIN entry e ON e.id = o.id AND e.live = 1
         WHERE (o.tbl = 'receipt' AND o.id = ?1)
            OR (o.tbl = 'adjustment'
                AND o.unit = (SELECT unit FROM op WHERE id = ?1 AND tbl = 'receipt')))",
                      receipt);
    query.next();
    return query.money(0);
}

Played Player::playAccounts(const Step &step)
{
    struct Way
    {
        Deed deed;
        Played (Player::*play)(const Step &step);
    };
    constexpr Way ways[] = {{Deed::OpenBill, &Player::open},
                            {Deed::OpenCredit, &Player::open},
                            {Deed::WriteOff, &Player::settle},
                            {Deed::LoseDebt, &Player::settle},
                            {Deed::GiveDiscount, &Player::settle},
                            {Deed::WithholdTax, &Player::settle},
                            {Deed::RecoverDebt, &Player::recover},
                            {Deed::Certify, &Player::certify},
                            {Deed::TakeLess, &Player::takeLess},
                            {Deed::TakeCheque, &Player::takeCheque},
                            {Deed::Refund, &Player::refund},
                            {Deed::Charge, &Player::charge},
                            {Deed::MoveAllocation, &Player::moveAllocation},
                            {Deed::UseCredit, &Player::useCredit},
                            {Deed::ReverseAdjustment, &Player::reverseAdjustment}};
    for (const Way &way : ways) {
        if (way.deed == step.deed)
            return (this->*way.play)(step);
    }
    return playCheque(step);
}

Played Player::open(const Step &step)
{
    const core::Id<core::Customer> whom = customer(step.whom);
    if (whom.isNone())
        return {};
    const Money amount = Money::fromMinor(1 + step.much * 9);
    core::NewOpening opening{.customer = whom,
                             .number = u"OLD/%1"_s.arg(step.much),
                             .dated = m_seat.file().today().plus(-(step.how % 400)),
                             .due = {},
                             .amount = step.deed == Deed::OpenBill ? amount : -amount};
    if (step.deed == Deed::OpenBill && step.how % 2)
        opening.due = opening.dated.plus(step.much % 60);
    return playedBy(
        m_seat.shop().adjustments.open(actorOf(step), newId<core::AccountAdjustment>(), opening),
        {whom, opening.amount});
}

Played Player::settle(const Step &step)
{
    const AdjustmentKind kind = step.deed == Deed::WriteOff       ? AdjustmentKind::WriteOff
                                : step.deed == Deed::LoseDebt     ? AdjustmentKind::BadDebt
                                : step.deed == Deed::GiveDiscount ? AdjustmentKind::Discount
                                                                  : AdjustmentKind::WithheldTax;
    const core::Id<core::Customer> whom = debtor(step.whom);
    if (whom.isNone())
        return {};
    const QList<core::OpenItem> items = openItems(whom);
    const core::OpenItem &item = items[step.how % items.size()];
    const Money part = partOf(item.open, step.much);
    return playedBy(
        m_seat.shop().adjustments.settle(actorOf(step),
                                         newId<core::AccountAdjustment>(),
                                         {.item = item.id,
                                          .kind = kind,
                                          .amount = part,
                                          .dated = dayOf(step),
                                          .reference = step.how % 2 ? u"26Q/7"_s : u""_s,
                                          .reason = u"settled"_s}),
        {whom, -part, {{item.id, -part}}});
}

Played Player::recover(const Step &step)
{
    const core::RowId debt = pick(R"(
        SELECT a.id FROM adjustment a JOIN entry e ON e.id = a.id AND e.live = 1
         WHERE a.kind = 4 ORDER BY a.id)",
                                  step.whom);
    if (debt.isNone())
        return {};
    core::Query query(m_seat.database(),
                      R"(
        SELECT a.customer, a.amount - coalesce((
                   SELECT sum(r.amount) FROM adjustment r JOIN entry e ON e.id = r.id AND e.live = 1
                    WHERE r.about = a.id AND r.kind = 8), 0)
          FROM adjustment a WHERE a.id = ?1)",
                      debt);
    query.next();
    core::TakePayment payment = paymentOf(step, query.id<core::Customer>(0));
    if (step.how % 2)
        payment.amount = partOf(payment.amount, step.how);
    const Money again = std::min(query.money(1), payment.amount);
    return playedBy(m_seat.shop().adjustments.recover(actorOf(step),
                                                      newId<core::Receipt>(),
                                                      core::Id<core::AccountAdjustment>(debt),
                                                      payment),
                    {payment.customer, again - payment.amount});
}

Played Player::certify(const Step &step)
{
    const core::RowId tax = pick("SELECT id FROM adjustment WHERE kind = 6 ORDER BY id", step.whom);
    if (tax.isNone())
        return {};
    return playedBy(m_seat.shop().adjustments.certify(
        actorOf(step), core::Id<core::AccountAdjustment>(tax), u"16A/%1"_s.arg(step.much), {}));
}

Played Player::takeLess(const Step &step)
{
    const core::Id<core::Customer> payer = debtor(step.whom);
    if (payer.isNone())
        return {};
    Money owed;
    for (const core::OpenItem &item : openItems(payer))
        owed += item.open;
    constexpr AdjustmentKind kinds[] = {
        AdjustmentKind::Discount, AdjustmentKind::WithheldTax, AdjustmentKind::WriteOff};
    core::TakePayment payment = paymentOf(step, payer);
    payment.amount = partOf(owed, step.much);
    if (step.how % 2)
        payment.mode = core::PaymentMode::Cheque;
    // Where nothing is left, there is nothing to let off: that is refused.
    const Money left = owed - payment.amount;
    const Money off = std::max(std::min(left, partOf(owed, step.how)), Money::fromMinor(1));
    payment.settled = {{kinds[step.how % 3], off, u""_s, u"agreed"_s}};
    return playedBy(m_seat.shop().payments.take(actorOf(step), newId<core::Receipt>(), payment),
                    {payer, -payment.amount - off});
}

Played Player::takeCheque(const Step &step)
{
    const core::Id<core::Customer> payer = customer(step.whom);
    if (payer.isNone())
        return {};
    core::TakePayment payment = paymentOf(step, payer);
    payment.mode = core::PaymentMode::Cheque;
    return playedBy(m_seat.shop().payments.take(actorOf(step), newId<core::Receipt>(), payment),
                    {payer, -payment.amount});
}

Played Player::playCheque(const Step &step)
{
    core::Cheques &cheques = m_seat.shop().cheques;
    const core::RowId found =
        pick(step.how % 5 ? "SELECT id FROM receipt WHERE mode = 5 ORDER BY id DESC"
                          : "SELECT id FROM receipt ORDER BY id",
             step.whom);
    if (found.isNone())
        return {};
    const core::Id<core::Receipt> receipt(found);
    core::Query query(m_seat.database(), "SELECT customer FROM receipt WHERE id = ?1", found);
    query.next();
    const core::Id<core::Customer> payer = query.id<core::Customer>(0);
    if (step.deed == Deed::DepositCheque)
        return playedBy(cheques.deposit(actorOf(step), {receipt}, {}, u"Bank"_s), {payer, Money()});
    if (step.deed == Deed::ClearCheque)
        return playedBy(cheques.clear(actorOf(step), receipt, {}), {payer, Money()});
    const Money fee = Money::fromMinor(step.how % 3 ? step.much : 0);
    const Money again = standingWith(found) + fee;
    return playedBy(cheques.bounce(m_seat.by(u"Ravi"_s), receipt, {{}, u"no funds"_s, fee}),
                    {payer, again});
}

Played Player::refund(const Step &step)
{
    const core::RowId found = pick(R"(
        SELECT DISTINCT c.id FROM customer c JOIN entry e ON e.customer = c.row
         WHERE e.due IS NULL AND e.open > 0 ORDER BY c.id)",
                                   step.whom);
    if (found.isNone())
        return {};
    const core::Id<core::Customer> whom(found);
    core::NewRefund refund{.customer = whom,
                           .amount = partOf(freeCredit(whom), step.much),
                           .mode = static_cast<core::PaymentMode>(1 + step.how % 7),
                           .dated = dayOf(step),
                           .reason = u"paid twice"_s};
    Promise promise{whom, refund.amount};
    if (const auto credits = m_seat.shop().payments.credits(m_seat.by(u"Ravi"_s), whom);
        credits && !credits->isEmpty() && step.how % 3 == 0) {
        const core::FreeCredit &one = credits->at(step.how % credits->size());
        refund.credit = one.id;
        refund.amount = partOf(one.open, step.much);
        promise.balance = refund.amount;
        promise.entries = {{one.id, -refund.amount}};
    }
    return playedBy(
        m_seat.shop().adjustments.refund(actorOf(step), newId<core::AccountAdjustment>(), refund),
        promise);
}

Played Player::charge(const Step &step)
{
    const core::Id<core::Customer> whom = customer(step.whom);
    if (whom.isNone())
        return {};
    const Money fee = Money::fromMinor(1 + step.much);
    return playedBy(
        m_seat.shop().adjustments.charge(
            actorOf(step),
            newId<core::AccountAdjustment>(),
            {.customer = whom, .amount = fee, .dated = dayOf(step), .reason = u"a fee"_s}),
        {whom, fee});
}

std::optional<Player::Movable> Player::movable(int n)
{
    core::Query query(m_seat.database(), R"(
        SELECT a.credit, a.debit, t.id, min(t.open, sum(coalesce(x.effective, a.amount))), o.id
          FROM allocation a
          JOIN entry c ON c.id = a.credit AND c.live = 1
          JOIN entry d ON d.id = a.debit AND d.live = 1
          JOIN entry t ON t.customer = c.customer AND t.due IS NOT NULL AND t.open > 0
                      AND t.id <> d.id
          JOIN customer o ON o.row = c.customer
          LEFT JOIN allocation_cut x ON x.allocation = a.id
         WHERE NOT EXISTS (SELECT 1 FROM reversal r WHERE r.fact = a.id)
         GROUP BY a.credit, a.debit, t.id
        HAVING min(t.open, sum(coalesce(x.effective, a.amount))) > 0
         ORDER BY a.credit, a.debit, t.id)");
    QList<Movable> all;
    while (query.next()) {
        all.append({query.row(0),
                    query.row(1),
                    query.row(2),
                    query.money(3),
                    query.id<core::Customer>(4)});
    }
    return all.isEmpty() ? std::nullopt : std::optional(all[n % all.size()]);
}

Played Player::moveAllocation(const Step &step)
{
    const std::optional<Movable> found = movable(step.whom);
    if (!found)
        return {};
    const Money part = partOf(found->most, step.how % 2 ? 999 : step.much);
    return playedBy(m_seat.shop().payments.move(actorOf(step),
                                                newId<core::Allocation>(),
                                                found->credit,
                                                found->from,
                                                {found->to, part}),
                    {found->customer,
                     Money(),
                     {{found->to, -part}, {found->from, part}, {found->credit, Money()}}});
}

Played Player::useCredit(const Step &step)
{
    core::Query query(m_seat.database(), R"(
        SELECT e.id, e.open, c.id FROM entry e JOIN customer c ON c.row = e.customer
         WHERE e.kind = 1 AND e.open > 0
           AND EXISTS (SELECT 1 FROM entry o
                        WHERE o.customer = e.customer AND o.due IS NULL AND o.open > 0)
         ORDER BY e.id)");
    if (!query.next())
        return {};
    const core::Id<core::Paper> paper(query.row(0));
    const core::Id<core::Customer> whom = query.id<core::Customer>(2);
    const Money used = std::min(query.money(1), freeCredit(whom));
    return playedBy(m_seat.shop().payments.useCredit(actorOf(step), paper),
                    {whom, Money(), {{paper.row(), -used}}});
}

Played Player::reverseReceipt(const Step &step)
{
    const core::RowId receipt = pick("SELECT id FROM receipt ORDER BY id", step.whom);
    if (receipt.isNone())
        return {};
    core::Query query(m_seat.database(), "SELECT customer FROM receipt WHERE id = ?1", receipt);
    query.next();
    const Promise promise{query.id<core::Customer>(0), standingWith(receipt)};
    return playedBy(m_seat.shop().payments.reverse(
                        actorOf(step), core::Id<core::Receipt>(receipt), u"bounced"_s),
                    promise);
}

Played Player::reverseAdjustment(const Step &step)
{
    const core::RowId found = pick("SELECT id FROM adjustment ORDER BY id", step.whom);
    if (found.isNone())
        return {};
    core::Query query(m_seat.database(),
                      R"(SELECT c.id, e.amount FROM entry e JOIN customer c ON c.row = e.customer
                          WHERE e.id = ?1)",
                      found);
    query.next();
    const Promise promise{query.id<core::Customer>(0), -query.money(1)};
    return playedBy(m_seat.shop().adjustments.reverse(
                        actorOf(step), core::Id<core::AccountAdjustment>(found), u"a slip"_s),
                    promise);
}

} // namespace tests
