// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "ui/commands/command_registry.h"
#include "ui/text/voice.h"

#include <QObject>

class QLineEdit;

namespace ui {

class DayEdit;
class Form;
class Label;
class ModeChoice;
class MoneyEdit;

/// How money comes in or goes out: the method, and what is asked of each. Of cash what was handed
/// over, of a cheque its number, bank and day, of the others a reference.
class PaymentWay : public QObject
{
    Q_OBJECT

public:
    enum class Direction { In, Out };

    /// Adds its rows to the form; its keys count in `sheet`.
    PaymentWay(
        Form &form, Registry &registry, const Voice &voice, Direction direction, QWidget *sheet);

    core::PaymentMode mode() const;
    void setMode(core::PaymentMode mode);
    void setReference(const QString &reference);
    /// What is to be paid, for the change.
    void setAmount(std::optional<core::Money> amount);

    QString reference() const;
    /// The bank of a cheque.
    QString account() const;
    /// The day on a cheque, in words; nothing for today or none.
    QString note() const;

private:
    void showMode();
    void showChange();

    Form &m_form;
    const Voice &m_voice;
    const Direction m_direction;
    std::optional<core::Money> m_amount;
    ModeChoice *m_modes;
    MoneyEdit *m_given;
    Label *m_change;
    QLineEdit *m_reference;
    QLineEdit *m_bank;
    DayEdit *m_chequeDay;
};

} // namespace ui
