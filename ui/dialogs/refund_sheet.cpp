// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/refund_sheet.h"

#include "ui/dialogs/mode_choice.h"
#include "ui/dialogs/payment_way.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

namespace ui {

using namespace Qt::StringLiterals;

RefundSheet::RefundSheet(Desk &desk, const Subject &about, QWidget *parent)
    : AccountSheet(desk, tr("Give money back"), tr("Give back"), parent)
    , m_amount(new MoneyEdit(voice(), u"amount"_s, MoneyEdit::Empty::Refused))
    , m_held((new Label)->muted())
    , m_reason(new QLineEdit)
{
    form().addField(tr("&Amount"), m_amount, m_held, "amount");
    form().setCheck("amount", [this]() { return fault(); });
    m_way = new PaymentWay(form(), desk.registry(), voice(), PaymentWay::Direction::Out, this);
    m_way->setMode(ModeChoice::usual(desk.preferences()));
    form().addField(tr("&Why"), m_reason, "reason");
    m_reason->setPlaceholderText(tr("May stay empty"));
    begin(about);
}

void RefundSheet::meet(core::Id<core::Customer> customer, const Subject & /*first*/)
{
    m_free = {};
    const auto credits = desk().shop().payments.credits(desk().by(), customer);
    for (const core::FreeCredit &credit : credits ? *credits : QList<core::FreeCredit>())
        m_free += credit.open;
    m_held->setText(tr("advance held: %1").arg(voice().roundMoney(m_free)));
    if (m_free.isPositive())
        m_amount->setAmount(m_free);
    m_amount->selectAll();
    m_amount->setFocus(Qt::OtherFocusReason);
}

void RefundSheet::forget()
{
    m_free = {};
    m_held->clear();
}

QString RefundSheet::fault() const
{
    const QString wrong = m_amount->fault();
    if (!wrong.isEmpty() || !customer())
        return wrong;
    if (m_free.isZero())
        return tr("They have nothing with us. Void the payment if it was a mistake.");
    const auto typed = m_amount->amount();
    return **typed > m_free ? tr("They have only %1 with us. Give back no more than that.")
                                  .arg(voice().roundMoney(m_free))
                            : QString();
}

void RefundSheet::save()
{
    const core::NewRefund refund{.customer = *customer(),
                                 .amount = **m_amount->amount(),
                                 .mode = m_way->mode(),
                                 .dated = {},
                                 .account = m_way->account(),
                                 .reference = m_way->reference(),
                                 .reason = m_reason->text().trimmed(),
                                 .credit = {}};
    //: an amount and the customer who gets it
    act(tr("%1 given back to %2").arg(voice().roundMoney(refund.amount), customerName()),
        [by = desk().by(), id = id(), refund](core::Shop &shop) {
            return shop.adjustments.refund(by, id, refund);
        });
}

} // namespace ui
