// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a payment: kept until it is saved, and saved.
#include "ui/dialogs/job_choice.h"
#include "ui/dialogs/open_items_list.h"
#include "ui/dialogs/payment_act.h"
#include "ui/dialogs/payment_outcome.h"
#include "ui/dialogs/payment_way.h"
#include "ui/dialogs/settled_fields.h"
#include "ui/dialogs/take_payment_sheet.h"
#include "ui/widgets/customer_field.h"

#include <QSignalBlocker>

namespace ui {

using namespace Qt::StringLiterals;

QJsonObject TakePaymentSheet::typed() const
{
    QJsonObject all = Sheet::typed();
    all[u"receipt_id"_s] = m_receipt.text();
    all[u"mode"_s] = int(m_way->mode());
    all[u"certificate"_s] = m_settled->certificate();
    if (m_customer->customer())
        all[u"customer_id"_s] = m_customer->customer()->text();
    if (m_job)
        all[u"job_id"_s] = m_job->text();
    if (m_paper)
        all[u"paper_id"_s] = m_paper->text();
    return all;
}

void TakePaymentSheet::type(const QJsonObject &typed)
{
    const auto id = [&typed](const QString &name) {
        return core::RowId::fromText(typed[name].toString());
    };
    forget();
    if (const auto receipt = id(u"receipt_id"_s))
        m_receipt = core::Id<core::Receipt>(*receipt);
    if (const auto job = id(u"job_id"_s))
        m_job = core::Id<core::Job>(*job);
    m_paper = id(u"paper_id"_s);
    if (const auto customer = id(u"customer_id"_s))
        m_customer->setCustomer(core::Id<core::Customer>(*customer));
    m_way->setMode(core::PaymentMode(typed[u"mode"_s].toInt()));
    {
        // What is it for is known by its id; its words may be other ones by now.
        const QSignalBlocker quiet(m_for);
        const int chosen = m_for->currentIndex();
        Sheet::type(typed);
        m_for->setCurrentIndex(chosen);
    }
    m_settled->bringBack(typed[u"certificate"_s].toString());
}

bool TakePaymentSheet::isMeant(const QJsonObject &typed) const
{
    if (m_job)
        return typed[u"job_id"_s].toString() == m_job->text();
    if (m_paper)
        return typed[u"paper_id"_s].toString() == m_paper->text();
    const auto inFront = m_customer->customer();
    return !inFront || typed[u"customer_id"_s].toString() == inFront->text();
}

QString TakePaymentSheet::asideWords(const QJsonObject &typed) const
{
    const QString name = typed[u"customer"_s].toString();
    const QString amount = typed[u"amount"_s].toString();
    if (name.isEmpty() || amount.isEmpty())
        return Sheet::asideWords(typed);
    //: an amount as it was typed, and the customer
    return tr("Put aside and not saved: %1 from %2.")
        .arg(Voice::isolated(amount), Voice::asWritten(name));
}

core::TakePayment TakePaymentSheet::payment(core::Id<core::Customer> customer,
                                            core::Money amount) const
{
    core::TakePayment payment{.customer = customer,
                              .job = m_job,
                              .dated = m_settled->dated(),
                              .amount = amount,
                              .mode = m_way->mode(),
                              .account = m_way->account(),
                              .reference = m_way->reference(),
                              .note = m_way->note(),
                              .splits = std::nullopt,
                              .settled = m_settled->settled(),
                              .withAdvance = advance().isPositive()};
    if (m_items->isByHand())
        payment.splits = m_items->splitsOf(amount);
    return payment;
}

void TakePaymentSheet::saveAdvance()
{
    setBusy(true);
    desk()
        .run([by = desk().by(), customer = *m_customer->customer()](core::Shop &shop) {
            return shop.payments.useCredits(by, customer);
        })
        .then(this, [this, name = m_customer->text()](const core::Outcome<core::Done> &used) {
            if (finish(used))
                desk().did(tr("The advance of %1 is used").arg(name), used.unit);
        });
}

void TakePaymentSheet::save()
{
    if (isOnlyAdvance())
        return saveAdvance();
    const core::Money typed = amount().value_or(core::Money());
    const PaymentAct act{.wanted = payment(*m_customer->customer(), typed), .claim = m_claim};
    setBusy(true);
    desk()
        .run([act, by = desk().by(), id = m_receipt](core::Shop &shop) {
            return act.take(shop, by, id);
        })
        .then(this, [this, act](const core::Outcome<core::TakenPayment> &taken) {
            if (!finish(taken))
                return;
            act.told(desk(), taken);
            if (isToPrint())
                desk().print(printouts::receipt(m_receipt, taken->receipt->number));
        });
}

} // namespace ui
