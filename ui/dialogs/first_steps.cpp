// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/first_steps.h"

#include "ui/dialogs/paste_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto isHiddenKey = "today/first_steps_hidden"_L1;

} // namespace

FirstSteps::FirstSteps(Desk &desk) : Card(tr("First steps")), m_desk(desk)
{
    m_addCustomer = addStep(tr("Add a customer"), [this]() { m_desk.newCustomer({}); });
    m_addJob = addStep(tr("Add a job"), [this]() { m_desk.newJob({}); });
    m_takePayment = addStep(tr("Take a payment"), [this]() { m_desk.takePayment({}); });
    m_pasteChat = addStep(tr("Paste a chat from WhatsApp"),
                          [this]() { (new PasteSheet(m_desk, {}, window()))->openOver(); });
    QPushButton *enough = plainButton(tr("Do not show again"), ButtonKind::Quiet);
    enough->setObjectName(u"hideFirstSteps"_s);
    connect(enough, &QPushButton::clicked, this, [this]() {
        m_desk.preferences().setNumber(isHiddenKey, 1);
        hide();
    });
    body()->addWidget(enough, 0, Qt::AlignLeading);
    hide();
}

FirstSteps::Step FirstSteps::addStep(const QString &words, std::function<void()> begin)
{
    const Step step{.button = plainButton(words), .done = new Label(tr("Done", "a first step"))};
    step.button->setAccessibleName(words);
    step.done->setTone(Tone::Ok);
    auto *row = new QHBoxLayout;
    row->addWidget(step.button);
    row->addStretch(1);
    row->addWidget(step.done);
    body()->addLayout(row);
    connect(step.button, &QPushButton::clicked, this, std::move(begin));
    return step;
}

void FirstSteps::tick(const Step &step, bool isDone)
{
    step.button->setEnabled(!isDone);
    step.done->setVisible(isDone);
}

void FirstSteps::refresh()
{
    core::Shop &shop = m_desk.shop();
    const core::By by = m_desk.by();
    const auto isSome = [](const auto &rows) { return rows && !rows->isEmpty(); };
    const bool hasCustomer = isSome(shop.customers.list(by, {}, 1));
    const bool hasJob = isSome(shop.jobs.list(by, {}, true, 1));
    const bool mayPay = m_desk.may(core::Permit::SeeMoney);
    const bool hasPayment = !mayPay || isSome(shop.payments.list(by, {}, 1));
    const bool hasChat = isSome(shop.inbox.waiting(by, 1)) || isSome(shop.inbox.decided(by, 1));
    tick(m_addCustomer, hasCustomer);
    tick(m_addJob, hasJob);
    tick(m_takePayment, hasPayment);
    tick(m_pasteChat, hasChat);
    const bool isAllDone = hasCustomer && hasJob && hasPayment && hasChat;
    setVisible(!isAllDone && m_desk.preferences().number(isHiddenKey, 0) == 0);
}

} // namespace ui
