// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/deliver_sheet.h"

#include "ui/text/labels.h"
#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QPushButton>

namespace ui {

DeliverSheet::DeliverSheet(Desk &desk,
                           const core::JobRow &job,
                           const QString &stage,
                           QWidget *parent)
    : Sheet(desk,
            tr("%1 to %2").arg(Voice::isolated(Labels::ofJob(job.number)), stage),
            tr("Deliver on credit"),
            parent)
{
    const QString due = voice().money(job.due.value_or(core::Money()));
    form().addWide(
        (new Label(job.customer.isEmpty() ? tr("%1 is still to be paid.").arg(due)
                                          : tr("%1 still owes %2 for it.").arg(job.customer, due)))
            ->wrapped());
    m_reason = form().addField(tr("&Reason for credit"), new QLineEdit, "reason");
    form().setCheck("reason", [this]() {
        return m_reason->text().trimmed().isEmpty()
                   ? tr("Say why it goes out unpaid, or take the payment now.")
                   : QString();
    });
    QPushButton *pay = addButton(tr("Take payment now"));
    pay->setEnabled(job.customerId.has_value() && desk.may(core::Permit::TakePayments));
    connect(pay, &QPushButton::clicked, this, [this]() {
        reject();
        emit payFirst();
    });
}

void DeliverSheet::save()
{
    const QString reason = m_reason->text().trimmed();
    accept();
    emit onCredit(reason);
}

} // namespace ui
