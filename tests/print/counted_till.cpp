// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/counted_till.h"

namespace tests {

using namespace Qt::StringLiterals;
using core::PaymentMode;

namespace {

void mustHold(bool isDone)
{
    if (!isDone)
        qFatal("the drawer was refused");
}

void take(TestShop &shop, PaymentMode mode, core::Money amount)
{
    core::TakePayment payment = shop.aPayment(shop.aCustomer(u"Asha"_s), amount);
    payment.mode = mode;
    mustHold(bool(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment)));
}

void move(TestShop &shop, core::TillMovementKind kind, core::Money amount, const QString &reason)
{
    mustHold(
        bool(shop->tills.move(shop.owner, shop.newId<core::TillMovement>(), kind, amount, reason)));
}

} // namespace

core::Result<core::Stored<core::TillClose>> aTillClose(TestShop &shop)
{
    mustHold(bool(shop->tills.open(shop.owner, shop.newId<core::TillSession>(), money(500'00))));
    take(shop, PaymentMode::Cash, money(1200'00));
    take(shop, PaymentMode::Upi, money(750'00));
    move(shop, core::TillMovementKind::In, money(40'00), u"coins from the bank"_s);
    move(shop, core::TillMovementKind::Out, money(60'00), u"tea"_s);
    return shop->tills.close(shop.owner,
                             shop.newId<core::TillClose>(),
                             {.notes = {{money(500'00), 3}, {money(100'00), 1}, {money(20'00), 3}},
                              .reason = u"change given twice"_s,
                              .handover = u"Asha brings the rest of the 1,200 on Friday."_s,
                              .kept = money(600'00)});
}

} // namespace tests
