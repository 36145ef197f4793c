// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/phone_owner.h"

#include "core/base/phone.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

PhoneOwner::PhoneOwner(Desk &desk) : m_desk(desk), m_words((new Label)->wrapped())
{
    m_words->setTone(Tone::Warn);
    auto *use = plainButton(tr("&Use that one"));
    use->setAccessibleName(tr("Use that one"));
    use->setObjectName(u"useOwner"_s);
    connect(use, &QPushButton::clicked, this, [this]() {
        if (m_owner)
            emit chosen(*m_owner);
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_words, 1);
    row->addWidget(use);
    hide();
}

void PhoneOwner::look(const QString &typed)
{
    m_owner.reset();
    core::Shop &shop = m_desk.shop();
    if (const auto phone = core::phoneFromText(typed, shop.file->facts().country.phoneRegion)) {
        const auto owner = shop.customers.named(m_desk.by(), phone->canonical);
        if (owner && *owner != m_self)
            m_owner = *owner;
    }
    const auto card = m_owner ? shop.customers.card(m_desk.by(), *m_owner)
                              : core::Result<core::CustomerCard>(core::Error{});
    if (card)
        m_words->setText(
            tr("This number belongs to %1.").arg(Voice::asWritten(card->customer->name)));
    setVisible(bool(card));
}

QString phoneFault(Desk &desk, const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    const QString &region = desk.shop().file->facts().country.phoneRegion;
    const auto phone = core::phoneFromText(typed, region);
    return phone ? QString() : desk.voice().refusal(phone.error());
}

} // namespace ui
