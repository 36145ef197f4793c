// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/shop_thread.h"
#include "ui/desk/awaited.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class Form;
class Voice;

/// Who is at the counter, where more than one may be, or a PIN guards the one.
class SignIn : public QDialog
{
    Q_OBJECT

public:
    using Submit = std::function<Awaited<core::Outcome<core::Stored<core::Staff>>>(
        const QString &name, const QString &pin)>;

    SignIn(const QString &shop,
           const QList<core::Stored<core::Staff>> &people,
           const Voice &voice,
           Submit submit);

signals:
    void signedIn(const core::Stored<core::Staff> &person);

private:
    void trySignIn();

    const Voice &m_voice;
    Submit m_submit;
    Form *m_form;
    QComboBox *m_person;
    QLineEdit *m_pin;
    QPushButton *m_open;
};

} // namespace ui
