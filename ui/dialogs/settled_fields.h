// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "ui/text/voice.h"

#include <QObject>

class QLineEdit;
class QPushButton;

namespace ui {

class DayEdit;
class Form;
class MoneyEdit;

/// What a payment may bring beside the money, folded away until it is asked for: a discount that
/// was let off, tax that was kept back, and another day.
class SettledFields : public QObject
{
    Q_OBJECT

public:
    enum class LettingOff { Allowed, NotAllowed };

    /// Adds its rows to the form.
    SettledFields(Form &form, const Voice &voice, LettingOff lettingOff, QWidget *sheet);

    QList<core::SettledWith> settled() const;
    core::Money total() const;
    std::optional<core::Day> dated() const;
    QString certificate() const;
    /// In sight again with what was typed before, where something was.
    void bringBack(const QString &certificate);
    /// What is left to be settled beside the money; more than that is told below the field.
    void setRoom(core::Money room);
    /// Of which "2%" is a share: what is asked for the bills.
    void setWhole(core::Money whole);

signals:
    void opened();
    void changed();

private:
    void open();
    core::Money discount() const;
    core::Money withheld() const;
    QString fault(const MoneyEdit *field) const;

    Form &m_form;
    const Voice &m_voice;
    const LettingOff m_lettingOff;
    core::Money m_room;
    QPushButton *m_more;
    MoneyEdit *m_discount;
    MoneyEdit *m_withheld;
    QLineEdit *m_certificate;
    DayEdit *m_day;
};

} // namespace ui
