// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/last_time.h"

#include "ui/text/unit_price_text.h"

namespace ui {

using namespace Qt::StringLiterals;

LastTime::LastTime(Desk &desk, QWidget *parent)
    : Label(QString(), TypeRole::Body, parent)
    , m_desk(desk)
{
    setObjectName(u"lastTime"_s);
    muted();
}

void LastTime::tell(std::optional<core::Id<core::Customer>> customer, const QString &name)
{
    if (customer == m_customer && name == m_name)
        return;
    m_customer = customer;
    m_name = name;
    setText(QString());
    if (!customer || name.isEmpty() || !m_desk.may(core::Permit::SeeMoney))
        return;
    m_desk
        .read([by = m_desk.by(), customer = *customer, name](core::Shop &shop) {
            return shop.items.lastSold(by, customer, name);
        })
        .then(
            this,
            [this, customer, name](const core::Outcome<std::optional<core::PriceBefore>> &before) {
                if (before && customer == m_customer && name == m_name)
                    say(*before);
            });
}

void LastTime::say(const std::optional<core::PriceBefore> &before)
{
    if (!before)
        return setText(QString());
    const Voice &voice = m_desk.voice();
    const QString price = unitPriceText(before->price, before->pricePer);
    //: a price, how many were taken, the day and the number of the invoice
    setText(tr("Last time: %1 for %2, %3, %4")
                .arg(before->includesTax ? tr("%1 with tax").arg(Voice::isolated(price))
                                         : Voice::isolated(price),
                     Voice::isolated(before->quantity.text()
                                     + (before->unit.isEmpty() ? QString() : u' ' + before->unit)),
                     voice.day(before->dated),
                     Voice::isolated(before->number)));
}

} // namespace ui
