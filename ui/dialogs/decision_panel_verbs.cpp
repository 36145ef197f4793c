// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of a chat: the verbs behind the buttons of DecisionPanel.
#include "ui/dialogs/decision_panel.h"
#include "ui/widgets/form.h"
#include "ui/widgets/typed_edits.h"

#include <QMenu>
#include <QPushButton>

namespace ui {

using namespace Qt::StringLiterals;

template <typename T>
bool DecisionPanel::took(const core::Outcome<T> &answer)
{
    m_isBusy = false;
    if (answer)
        emit decided();
    else
        m_form->refuse(answer.error(), m_desk.voice());
    return bool(answer);
}

void DecisionPanel::makeJob()
{
    if (!isRight())
        return;
    m_isBusy = true;
    m_desk
        .run([by = m_desk.by(),
              chat = m_card->chat.id,
              id = m_job,
              seen = m_seen,
              whom = whom(),
              job = job()](core::Shop &shop) -> core::Result<core::JobCard> {
            const auto who = settle(shop, by, chat, whom);
            if (!who)
                return who.error();
            core::NewJob wanted = job;
            wanted.customer = *who;
            return shop.inbox.makeJob(by, chat, id, wanted, seen);
        })
        .then(this, [this](const core::Outcome<core::JobCard> &made) {
            if (took(made))
                m_desk.did(tr("Made job %1").arg(Voice::isolated(made->row.number)), made.unit);
        });
}

void DecisionPanel::makeClaim()
{
    if (!m_claimed || !isRight())
        return;
    const auto amount = m_claimed->amount();
    if (!amount || !*amount || !(*amount)->isPositive()) {
        m_form->setFault(u"claimed"_s, tr("Type the amount they say they paid."));
        return m_claimed->setFocus();
    }
    m_isBusy = true;
    m_desk
        .run([by = m_desk.by(),
              chat = m_card->chat.id,
              id = m_claim,
              seen = m_seen,
              whom = whom(),
              claim = claim()](core::Shop &shop) -> core::Result<core::ClaimRow> {
            const auto who = settle(shop, by, chat, whom);
            if (!who)
                return who.error();
            core::NewClaim wanted = claim;
            wanted.customer = *who;
            return shop.inbox.makeClaim(by, chat, id, wanted, seen);
        })
        .then(this, [this](const core::Outcome<core::ClaimRow> &made) {
            if (took(made))
                m_desk.did(tr("Noted: they say they paid %1. Confirm it when you have seen it.")
                               .arg(m_desk.voice().roundMoney(made->claim->amount)),
                           made.unit);
        });
}

void DecisionPanel::dismiss()
{
    if (!m_card || m_isBusy)
        return;
    m_isBusy = true;
    m_desk
        .run([by = m_desk.by(), chat = m_card->chat.id, seen = m_seen](core::Shop &shop) {
            return shop.inbox.dismiss(by, chat, {}, seen);
        })
        .then(this, [this](const core::Outcome<core::ChatCard> &dismissed) {
            if (took(dismissed))
                m_desk.did(tr("Nothing to do for %1").arg(dismissed->chat->title), dismissed.unit);
        });
}

void DecisionPanel::askWhom()
{
    if (!m_card || m_isBusy)
        return;
    const auto people = m_desk.shop().team.people();
    if (!people)
        return m_desk.refuse(people.error());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Give to whom?"));
    menu->setObjectName(u"giveTo"_s);
    int key = 0;
    for (const core::Stored<core::Staff> &person : *people) {
        if (!person->active)
            continue;
        //: somebody of the team, and before it the digit that chooses them
        connect(menu->addAction(tr("&%1 %2").arg(++key).arg(person->name)),
                &QAction::triggered,
                this,
                [this, person]() { give(person); });
    }
    menu->popup(m_give->mapToGlobal(QPoint(0, 0)));
    menu->setActiveAction(menu->actions().constFirst());
}

void DecisionPanel::give(const core::Stored<core::Staff> &person)
{
    if (!m_card || m_isBusy)
        return;
    m_isBusy = true;
    m_desk
        .run([by = m_desk.by(), chat = m_card->chat.id, to = person.id, seen = m_seen](
                 core::Shop &shop) { return shop.inbox.handOver(by, chat, to, seen); })
        .then(this, [this, name = person->name](const core::Outcome<core::ChatCard> &given) {
            if (took(given))
                m_desk.did(tr("%1 has the chat of %2 now").arg(name, given->chat->title),
                           given.unit);
        });
}

void DecisionPanel::acceptMatch()
{
    if (!m_card || !m_card->matched || m_isBusy)
        return;
    m_isBusy = true;
    m_desk
        .run([by = m_desk.by(), chat = m_card->chat.id, who = *m_card->matched](core::Shop &shop) {
            return shop.inbox.nameCustomer(by, chat, who);
        })
        .then(this, [this](const core::Outcome<core::ChatCard> &named) {
            if (took(named))
                m_desk.did(tr("The chat is that of %1").arg(named->customer), named.unit);
        });
}

} // namespace ui
