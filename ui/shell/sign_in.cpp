// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sign_in.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int windowWidth = 360;

} // namespace

SignIn::SignIn(const QString &shop,
               const QList<core::Stored<core::Staff>> &people,
               const Voice &voice,
               Submit submit)
    : m_voice(voice)
    , m_submit(std::move(submit))
    , m_form(new Form(Form::Labels::Above))
    , m_person(new QComboBox)
    , m_pin(new QLineEdit)
    , m_open(plainButton(tr("Open"), ButtonKind::Primary))
{
    setWindowTitle(shop);
    setAccessibleName(tr("Who are you?"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    column->setSpacing(space::m);
    column->addWidget(new Label(shop, TypeRole::Title));
    for (const core::Stored<core::Staff> &person : people) {
        if (person->active)
            m_person->addItem(person->name);
    }
    m_form->addField(tr("&Who are you?"), m_person, "staff");
    m_pin->setEchoMode(QLineEdit::Password);
    m_form->addField(tr("&PIN"), m_pin, "pin");
    column->addWidget(m_form);
    column->addWidget(m_open);
    m_open->setDefault(true);
    connect(m_open, &QPushButton::clicked, this, &SignIn::trySignIn);
    m_pin->setFocus();
    resize(windowWidth, sizeHint().height());
}

void SignIn::trySignIn()
{
    m_open->setEnabled(false);
    m_submit(m_person->currentText(), m_pin->text())
        .then(this, [this](const core::Outcome<core::Stored<core::Staff>> &person) {
            m_open->setEnabled(true);
            if (person)
                return emit signedIn(*person);
            m_pin->clear();
            m_form->setFault(QStringLiteral("pin"), m_voice.refusal(person.error()));
            m_pin->setFocus();
        });
}

} // namespace ui
