// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/payment_way.h"

#include "ui/dialogs/mode_choice.h"
#include "ui/widgets/form.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

PaymentWay::PaymentWay(
    Form &form, Registry &registry, const Voice &voice, Direction direction, QWidget *sheet)
    : QObject(sheet)
    , m_form(form)
    , m_voice(voice)
    , m_direction(direction)
    , m_modes(new ModeChoice(registry, sheet))
    , m_given(new MoneyEdit(voice, u"given"_s, MoneyEdit::Empty::Allowed))
    , m_change((new Label)->muted())
    , m_reference(new QLineEdit)
    , m_bank(new QLineEdit)
    , m_chequeDay(new DayEdit(voice))
{
    form.addField(tr("&Method"), m_modes, "mode");
    form.addField(tr("&Given"), m_given, m_change, "given");
    form.setCheck("given", [this]() { return m_given->fault(); });
    m_change->hide();
    form.addField(tr("&Reference"), m_reference, "reference");
    form.addField(tr("&Bank"), m_bank, "account");
    form.addField(tr("Date &on it"), m_chequeDay, m_chequeDay->understood(), "cheque_date");
    form.setCheck("cheque_date", [this]() { return m_chequeDay->fault(); });
    connect(m_modes, &ModeChoice::modeChanged, this, &PaymentWay::showMode);
    connect(m_given, &QLineEdit::textChanged, this, &PaymentWay::showChange);
    showMode();
}

core::PaymentMode PaymentWay::mode() const
{
    return m_modes->mode();
}

void PaymentWay::setMode(core::PaymentMode mode)
{
    m_modes->setMode(mode);
}

void PaymentWay::setReference(const QString &reference)
{
    m_reference->setText(reference);
}

void PaymentWay::setAmount(std::optional<core::Money> amount)
{
    m_amount = amount;
    showChange();
}

QString PaymentWay::reference() const
{
    return mode() == core::PaymentMode::Cash ? QString() : m_reference->text().trimmed();
}

QString PaymentWay::account() const
{
    return mode() == core::PaymentMode::Cheque ? m_bank->text().trimmed() : QString();
}

QString PaymentWay::note() const
{
    const auto day = m_chequeDay->day();
    const bool isTold = mode() == core::PaymentMode::Cheque && day && *day;
    //: a day
    return isTold ? tr("Cheque of %1").arg((*day)->date().toString(Qt::ISODate)) : QString();
}

void PaymentWay::showMode()
{
    const bool isCash = mode() == core::PaymentMode::Cash;
    const bool isCheque = mode() == core::PaymentMode::Cheque;
    const bool isGiven = isCash && m_direction == Direction::In;
    // What is out of sight says nothing, and must not be found wrong.
    if (!isGiven)
        m_given->clear();
    if (!isCheque)
        m_chequeDay->clear();
    m_form.setLabel("reference", isCheque ? tr("Cheque &number") : tr("&Reference"));
    m_form.setShown("given", isGiven);
    m_form.setShown("reference", !isCash);
    m_form.setShown("account", isCheque);
    m_form.setShown("cheque_date", isCheque);
    showChange();
}

void PaymentWay::showChange()
{
    const auto given = m_given->amount();
    const bool isKnown = given && *given && m_amount && **given >= *m_amount;
    m_change->setText(isKnown ? tr("Change %1").arg(m_voice.roundMoney(**given - *m_amount))
                              : QString());
    m_change->setVisible(isKnown);
}

} // namespace ui
