// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/promise_sheet.h"

#include "core/domain/follow_up.h"
#include "ui/widgets/typed_edits.h"

namespace ui {

using namespace Qt::StringLiterals;

PromiseSheet::PromiseSheet(Desk &desk,
                           core::Id<core::Customer> customer,
                           const QString &name,
                           QWidget *parent)
    : Sheet(desk, tr("%1 promises to pay").arg(name), tr("Save"), parent)
    , m_id(desk.shop().file->ids().make<core::Promise>())
    , m_customer(customer)
    , m_name(name)
    , m_day(new DayEdit(voice()))
    , m_amount(new MoneyEdit(voice(), u"amount"_s, MoneyEdit::Empty::Allowed))
{
    form().addField(tr("&By"), m_day, m_day->understood(), "date");
    form().setCheck("date", [this]() {
        return m_day->text().trimmed().isEmpty() ? tr("Type the day: fri, +2 or 25/11.")
                                                 : m_day->fault();
    });
    form().addField(tr("&Amount"), m_amount, "amount");
    form().setCheck("amount", [this]() { return m_amount->fault(); });
    m_amount->setPlaceholderText(tr("All of it"));
    desk.registry().bind(commands::saveByEnter, this, [this]() { trySave(); });
    m_day->setFocus(Qt::OtherFocusReason);
}

void PromiseSheet::save()
{
    const core::NewPromise wanted{
        .customer = m_customer, .promisedOn = **m_day->day(), .amount = *m_amount->amount()};
    setBusy(true);
    desk()
        .run([by = desk().by(), id = m_id, wanted](core::Shop &shop) {
            return shop.followUps.promise(by, id, wanted);
        })
        .then(this, [this, day = wanted.promisedOn](const core::Outcome<core::FollowUpRow> &done) {
            if (finish(done))
                desk().did(tr("%1 pays by %2").arg(m_name, voice().day(day)), done.unit);
        });
}

} // namespace ui
