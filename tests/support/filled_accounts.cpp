// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/filled_accounts.h"

namespace tests {

using namespace Qt::StringLiterals;
using core::AdjustmentKind;

void fillAccounts(TestShop &shop, core::Id<core::Customer> customer)
{
    const auto id = [&shop]() { return shop.newId<core::AccountAdjustment>(); };
    must(shop->tills.open(shop.owner, shop.newId<core::TillSession>(), money(200'00)));
    must(shop->tills.move(shop.owner,
                          shop.newId<core::TillMovement>(),
                          core::TillMovementKind::Out,
                          money(20'00),
                          u"tea"_s));
    for (const core::Money amount : {money(500'00), money(-100'00)}) {
        must(shop->adjustments.open(
            shop.owner,
            id(),
            {.customer = customer, .number = u"OLD/1"_s, .dated = shop.today(), .amount = amount}));
    }
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    const auto lost = id();
    const auto withheld = id();
    const auto settle = [&](core::Id<core::AccountAdjustment> made, AdjustmentKind kind) {
        must(shop->adjustments.settle(
            shop.owner,
            made,
            {.item = invoice.row(), .kind = kind, .amount = money(9'00), .reason = u"agreed"_s}));
    };
    settle(id(), AdjustmentKind::WriteOff);
    settle(id(), AdjustmentKind::Discount);
    settle(withheld, AdjustmentKind::WithheldTax);
    settle(lost, AdjustmentKind::BadDebt);
    must(shop->adjustments.certify(shop.owner, withheld, u"CERT/7"_s, {}));
    must(shop->adjustments.recover(
        shop.owner, shop.newId<core::Receipt>(), lost, shop.aPayment(customer, money(9'00))));
    must(shop->adjustments.refund(
        shop.owner, id(), {.customer = customer, .amount = money(30'00), .reason = u"r"_s}));
    core::TakePayment byCheque = shop.aPayment(customer, money(50'00));
    byCheque.mode = core::PaymentMode::Cheque;
    byCheque.reference = u"004512"_s;
    for (const bool isGood : {true, false}) {
        const auto cheque = shop.newId<core::Receipt>();
        must(shop->payments.take(shop.owner, cheque, byCheque));
        must(shop->cheques.deposit(shop.owner, {cheque}, {}, u"HDFC"_s));
        if (isGood)
            must(shop->cheques.clear(shop.owner, cheque, {}));
        else
            must(shop->cheques.bounce(
                shop.owner, cheque, {.reason = u"no funds"_s, .fee = money(100'00)}));
    }
    const auto close = shop.newId<core::TillClose>();
    must(shop->tills.close(
        shop.owner, close, {.notes = {{money(500'00), 1}}, .reason = u"r"_s, .handover = u"h"_s}));
    must(shop->tills.reopen(shop.owner, shop.newId<core::TillReopen>(), close, u"a slip"_s));
}

} // namespace tests
