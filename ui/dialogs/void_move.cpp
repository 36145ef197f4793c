// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/void_move.h"

#include "core/domain/verb.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/notice.h"

#include <QCoreApplication>
#include <QWidget>

namespace ui {

namespace {

class VoidWords
{
    Q_DECLARE_TR_FUNCTIONS(VoidMove)
};

void reverse(Desk &desk, QWidget *page, const core::MoneyMove &move, const QString &reason)
{
    desk.run([by = desk.by(), move, reason](core::Shop &shop) -> core::Result<core::Done> {
            if (const core::ReceiptRow *taken = move.receipt()) {
                const auto back = shop.payments.reverse(by, taken->receipt.id, reason);
                return back ? core::Result<core::Done>(core::Done{}) : back.error();
            }
            const auto back = shop.adjustments.reverse(by, move.refund()->adjustment.id, reason);
            return back ? core::Result<core::Done>(core::Done{}) : back.error();
        })
        .then(page, [&desk, number = move.number()](const core::Outcome<core::Done> &done) {
            if (!done)
                return desk.refuse(done.error());
            desk.did(VoidWords::tr("%1 is void").arg(Voice::isolated(number)), done.unit);
        });
}

} // namespace

void voidMove(Desk &desk, QWidget *page, const core::MoneyMove &move)
{
    if (move.isReversed())
        return desk.say(VoidWords::tr("%1 is void already.").arg(move.number()), Tone::Plain);
    const qint64 age = desk.shop().file->now().micros - move.at().micros;
    if (age < core::voidWindowMinutes * core::microsPerMinute)
        return reverse(desk, page, move, VoidWords::tr("entered by mistake"));
    const bool isPayment = move.receipt() != nullptr;
    const QString title =
        isPayment ? VoidWords::tr("Void the payment") : VoidWords::tr("Void the refund");
    const QString text =
        isPayment
            ? VoidWords::tr("%1 from %2 stays in the list, struck through. What it paid is open "
                            "again.")
            : VoidWords::tr("%1 given back to %2 stays in the list, struck through. It is their "
                            "advance again.");
    askReason(page->window(),
              {.title = title,
               .text = text.arg(desk.voice().roundMoney(move.amount().abs()), move.customerName()),
               .verb = title},
              [&desk, page, move](const QString &reason) { reverse(desk, page, move, reason); });
}

} // namespace ui
