// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/claims_card.h"

#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 4; // the list below must keep its room

} // namespace

ClaimsCard::ClaimsCard(Desk &desk, QWidget *parent)
    : Card(tr("They say they paid"), parent)
    , m_desk(desk)
{
    hide();
}

void ClaimsCard::reload()
{
    const auto waiting = m_desk.shop().claims.waiting(m_desk.by(), mostShown);
    for (QWidget *row : std::as_const(m_rows))
        row->deleteLater();
    m_rows.clear();
    setVisible(waiting && !waiting->isEmpty());
    if (!waiting)
        return;
    for (const core::ClaimRow &claim : *waiting)
        addRow(claim);
}

void ClaimsCard::addRow(const core::ClaimRow &claim)
{
    const core::Claim &said = claim.claim.value;
    const Voice &voice = m_desk.voice();
    const QString who = claim.customer.isEmpty() ? claim.chat : claim.customer;
    const QString words = said.reference.isEmpty() ? tr("%1: %2 by %3, %4")
                                                         .arg(who,
                                                              voice.roundMoney(said.amount),
                                                              Labels::of(said.mode),
                                                              voice.day(said.dated))
                                                   : tr("%1: %2 by %3, %4, reference %5")
                                                         .arg(who,
                                                              voice.roundMoney(said.amount),
                                                              Labels::of(said.mode),
                                                              voice.day(said.dated),
                                                              Voice::isolated(said.reference));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::s);
    line->addWidget(new Label(words), 1);
    if (!claim.seenOn.isEmpty()) {
        auto *seen = new Label(tr("seen on %1 already").arg(Voice::isolated(claim.seenOn)));
        seen->setTone(Tone::Warn);
        line->addWidget(seen);
    }
    QPushButton *confirm = plainButton(tr("Confirm"));
    confirm->setAccessibleDescription(words);
    connect(confirm, &QPushButton::clicked, this, [this, claim]() { emit confirmAsked(claim); });
    QPushButton *away = plainButton(tr("Dismiss"), ButtonKind::Quiet);
    away->setAccessibleDescription(words);
    connect(away, &QPushButton::clicked, this, [this, claim]() { dismiss(claim); });
    line->addWidget(confirm);
    line->addWidget(away);
    m_rows.append(row);
    body()->addWidget(row);
}

void ClaimsCard::dismiss(const core::ClaimRow &claim)
{
    const QString amount = m_desk.voice().roundMoney(claim.claim->amount);
    askReason(window(),
              {.title = tr("Dismiss what they say"),
               .text = tr("%1 did not come, or was counted before. Say which.").arg(amount),
               .verb = tr("Dismiss")},
              [this, id = claim.claim.id, amount](const QString &reason) {
                  m_desk
                      .run([by = m_desk.by(), id, reason](core::Shop &shop) {
                          return shop.claims.dismiss(by, id, reason);
                      })
                      .then(this, [this, amount](const core::Outcome<core::ClaimRow> &done) {
                          if (!done)
                              return m_desk.refuse(done.error());
                          m_desk.did(tr("Dismissed: %1").arg(amount), done.unit);
                      });
              });
}

} // namespace ui
