// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/claim_offer.h"

#include "ui/text/labels.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ClaimOffer::ClaimOffer(Desk &desk) : m_desk(desk), m_text((new Label)->wrapped())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    QPushButton *fill = plainButton(tr("Confirm it"));
    fill->setObjectName(u"confirmClaim"_s);
    connect(fill, &QPushButton::clicked, this, [this]() {
        if (const auto claim = m_claim)
            emit accepted(*claim);
    });
    row->addWidget(fill);
    hide();
}

void ClaimOffer::look(std::optional<core::Id<core::Customer>> customer)
{
    m_claim.reset();
    const auto waiting = customer ? m_desk.shop().claims.waiting(m_desk.by(), 1, *customer)
                                  : core::Result<QList<core::ClaimRow>>(QList<core::ClaimRow>());
    if (waiting && !waiting->isEmpty()) {
        m_claim = waiting->first();
        const core::Claim &said = m_claim->claim.value;
        const Voice &voice = m_desk.voice();
        m_text->setText(
            tr("They say they paid %1 by %2 (%3).")
                .arg(voice.roundMoney(said.amount), Labels::of(said.mode), voice.day(said.dated)));
    }
    setVisible(m_claim.has_value());
}

} // namespace ui
