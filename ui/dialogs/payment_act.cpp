// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/payment_act.h"

namespace ui {

core::Result<core::TakenPayment>
PaymentAct::take(core::Shop &shop, const core::By &by, core::Id<core::Receipt> id) const
{
    return claim ? shop.claims.confirm(by, core::Id<core::Claim>(*claim), id, wanted)
                 : shop.payments.take(by, id, wanted);
}

void PaymentAct::told(Desk &desk, const core::Outcome<core::TakenPayment> &done) const
{
    const core::Receipt &receipt = done->receipt.value;
    desk.did(
        tr("%1 from %2 saved").arg(desk.voice().roundMoney(receipt.amount), receipt.customerName),
        done.unit,
        [act = *this, desk = &desk]() { act.takeAgain(*desk); });
}

void PaymentAct::takeAgain(Desk &desk) const
{
    const auto id = desk.shop().file->ids().make<core::Receipt>();
    desk.run([act = *this, by = desk.by(), id](core::Shop &shop) { return act.take(shop, by, id); })
        .then(&desk, [act = *this, desk = &desk](const core::Outcome<core::TakenPayment> &done) {
            if (done)
                act.told(*desk, done);
            else
                desk->refuse(done.error());
        });
}

} // namespace ui
