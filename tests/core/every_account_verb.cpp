// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/every_verb.h"

namespace tests {

using core::By;

using namespace Qt::StringLiterals;

void Verbs::prepareAccounts()
{
    using enum core::AdjustmentKind;
    // Counted first: what is taken afterwards may be taken back.
    const auto counted = shop->tills.close(shop.owner, close, {.cash = money(0)});
    core::TakePayment byCheque = shop.aPayment(customer, money(50'00));
    byCheque.mode = core::PaymentMode::Cheque;
    byCheque.splits = QList<core::Split>{{oldInvoice.row(), money(50'00)}};
    core::TakePayment inPart = shop.aPayment(customer, money(20'00));
    inPart.splits = QList<core::Split>{{oldInvoice.row(), money(20'00)}};
    const core::NewSettlement lost{
        .item = oldInvoice.row(), .kind = BadDebt, .amount = money(30'00), .reason = u"gone"_s};
    const core::NewSettlement kept{
        .item = oldInvoice.row(), .kind = WithheldTax, .amount = money(5'00)};
    const bool isReady = counted && shop->payments.take(shop.owner, cheque, byCheque)
                         && shop->payments.take(shop.owner, payment, inPart)
                         && shop->adjustments.settle(shop.owner, badDebt, lost)
                         && shop->adjustments.settle(shop.owner, withheld, kept);
    if (!isReady)
        qFatal("the accounts were not made ready");
}

void Verbs::askAboutAccounts()
{
    using enum core::AdjustmentKind;
    const auto id = [this]() { return shop.newId<core::AccountAdjustment>(); };
    const auto settle = [this, id](const char *verb, core::AdjustmentKind kind) {
        ask[verb] = [this, id, kind](const By &by) {
            return refusalOf(shop->adjustments.settle(by,
                                                      id(),
                                                      {.item = oldInvoice.row(),
                                                       .kind = kind,
                                                       .amount = money(1'00),
                                                       .reason = u"why"_s}));
        };
    };
    settle("settle.write_off", WriteOff);
    settle("settle.discount", Discount);
    settle("settle.withheld", WithheldTax);
    settle("settle.bad_debt", BadDebt);
    ask["account.open"] = [this, id](const By &by) {
        return refusalOf(shop->adjustments.open(
            by, id(), {.customer = customer, .dated = shop.today(), .amount = money(1'00)}));
    };
    ask["allocation.move"] = [this](const By &by) {
        return refusalOf(shop->payments.move(by,
                                             shop.newId<core::Allocation>(),
                                             payment.row(),
                                             oldInvoice.row(),
                                             {invoice.row(), money(1'00)}));
    };
    ask["debt.recover"] = [this](const By &by) {
        return refusalOf(shop->adjustments.recover(
            by, shop.newId<core::Receipt>(), badDebt, shop.aPayment(customer, money(1'00))));
    };
    ask["refund"] = [this, id](const By &by) {
        return refusalOf(
            shop->adjustments.refund(by, id(), {.customer = customer, .amount = money(1'00)}));
    };
    ask["charge"] = [this, id](const By &by) {
        return refusalOf(shop->adjustments.charge(
            by, id(), {.customer = customer, .amount = money(1'00), .reason = u"why"_s}));
    };
    ask["adjustment.reverse"] = [this](const By &by) {
        return refusalOf(shop->adjustments.reverse(by, withheld, u"why"_s));
    };
    ask["settle.certificate"] = [this](const By &by) {
        return refusalOf(shop->adjustments.certify(by, withheld, u"CERT1"_s, {}));
    };
    askAboutDrawer();
}

void Verbs::askAboutDrawer()
{
    ask["cheque.deposit"] = [this](const By &by) {
        return refusalOf(shop->cheques.deposit(by, {cheque}, {}, u"Bank"_s));
    };
    ask["cheque.clear"] = [this](const By &by) {
        return refusalOf(shop->cheques.clear(by, cheque, {}));
    };
    ask["cheque.bounce"] = [this](const By &by) {
        return refusalOf(shop->cheques.bounce(by, cheque, {.reason = u"no funds"_s}));
    };
    ask["till.open"] = [this](const By &by) {
        return refusalOf(shop->tills.open(by, shop.newId<core::TillSession>(), money(100'00)));
    };
    ask["till.cash"] = [this](const By &by) {
        return refusalOf(shop->tills.move(by,
                                          shop.newId<core::TillMovement>(),
                                          core::TillMovementKind::Out,
                                          money(1'00),
                                          u"tea"_s));
    };
    ask["till.close"] = [this](const By &by) {
        return refusalOf(shop->tills.close(
            by, shop.newId<core::TillClose>(), {.cash = money(1'00), .reason = u"why"_s}));
    };
    ask["till.reopen"] = [this](const By &by) {
        return refusalOf(shop->tills.reopen(by, shop.newId<core::TillReopen>(), close, u"why"_s));
    };
}

} // namespace tests
