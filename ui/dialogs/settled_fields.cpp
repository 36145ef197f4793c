// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settled_fields.h"

#include "core/domain/adjustment.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form.h"
#include "ui/widgets/typed_edits.h"

#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

core::Money amountOf(const MoneyEdit *field)
{
    const auto typed = field->amount();
    return typed ? typed->value_or(core::Money()) : core::Money();
}

} // namespace

SettledFields::SettledFields(Form &form, const Voice &voice, LettingOff lettingOff, QWidget *sheet)
    : QObject(sheet)
    , m_form(form)
    , m_voice(voice)
    , m_lettingOff(lettingOff)
    , m_more(plainButton(tr("Mor&e: discount, tax kept back, another day"), ButtonKind::Quiet))
    , m_discount(new MoneyEdit(voice, u"discount"_s, MoneyEdit::Empty::Allowed))
    , m_withheld(new MoneyEdit(voice, u"withheld"_s, MoneyEdit::Empty::Allowed))
    , m_certificate(new QLineEdit)
    , m_day(new DayEdit(voice))
{
    m_more->setObjectName(u"more"_s);
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_more);
    row->addStretch(1);
    form.addWide(holder);
    form.addField(tr("&Discount"), m_discount, "discount");
    form.setCheck("discount", [this]() { return fault(m_discount); });
    m_certificate->setObjectName(u"certificate"_s);
    m_certificate->setAccessibleName(tr("Certificate of the tax"));
    m_certificate->setPlaceholderText(tr("Certificate, if it is here"));
    form.addField(tr("&Tax kept back"), m_withheld, m_certificate, "withheld");
    form.setCheck("withheld", [this]() { return fault(m_withheld); });
    form.addField(tr("&Paid on"), m_day, m_day->understood(), "date");
    form.setCheck("date", [this]() { return m_day->fault(); });
    m_day->setPlaceholderText(tr("Today, or such as -1"));
    //: what can be typed into a field for an amount that may be a share of the bills
    const QString amountOrShare = tr("Amount, or such as 2%");
    for (MoneyEdit *field : {m_discount, m_withheld}) {
        field->setPlaceholderText(amountOrShare);
        field->setWhole({});
    }
    for (const char *name : {"discount", "withheld", "date"})
        form.setShown(name, false);
    connect(m_more, &QPushButton::clicked, this, &SettledFields::open);
    for (const MoneyEdit *field : {m_discount, m_withheld})
        connect(field, &QLineEdit::textChanged, this, &SettledFields::changed);
}

/// What was too much a moment ago may fit now.
void SettledFields::setRoom(core::Money room)
{
    m_room = room;
    for (const auto &[name, field] :
         {std::pair(u"discount"_s, m_discount), {u"withheld"_s, m_withheld}}) {
        if (field->property("wrong").toBool())
            m_form.setFault(name, fault(field));
    }
}

void SettledFields::setWhole(core::Money whole)
{
    for (MoneyEdit *field : {m_discount, m_withheld})
        field->setWhole(whole);
}

void SettledFields::open()
{
    const bool mayLetOff = m_lettingOff == LettingOff::Allowed;
    m_form.setShown("discount", mayLetOff);
    m_form.setShown("withheld", true);
    m_form.setShown("date", true);
    m_more->hide();
    (mayLetOff ? m_discount : m_withheld)->setFocus(Qt::OtherFocusReason);
    emit opened();
}

core::Money SettledFields::discount() const
{
    return amountOf(m_discount);
}

core::Money SettledFields::withheld() const
{
    return amountOf(m_withheld);
}

core::Money SettledFields::total() const
{
    return discount() + withheld();
}

QList<core::SettledWith> SettledFields::settled() const
{
    QList<core::SettledWith> settled;
    if (!discount().isZero())
        settled.append({.kind = core::AdjustmentKind::Discount,
                        .amount = discount(),
                        .reference = {},
                        .reason = {}});
    if (!withheld().isZero())
        settled.append({.kind = core::AdjustmentKind::WithheldTax,
                        .amount = withheld(),
                        .reference = certificate(),
                        .reason = {}});
    return settled;
}

std::optional<core::Day> SettledFields::dated() const
{
    const auto day = m_day->day();
    return day ? *day : std::nullopt;
}

QString SettledFields::certificate() const
{
    return m_certificate->text().trimmed();
}

void SettledFields::bringBack(const QString &certificate)
{
    m_certificate->setText(certificate);
    const QLineEdit *fields[] = {m_discount, m_withheld, m_certificate, m_day};
    const bool isTyped = std::any_of(std::begin(fields), std::end(fields), [](const auto *field) {
        return !field->text().isEmpty();
    });
    if (isTyped)
        open();
}

QString SettledFields::fault(const MoneyEdit *field) const
{
    const QString wrong = field->fault();
    if (!wrong.isEmpty() || field->text().trimmed().isEmpty())
        return wrong;
    if (amountOf(field).isZero())
        return tr("It comes to nothing. Type an amount, or leave this empty.");
    if (total() <= m_room)
        return {};
    return m_room.isPositive()
               ? tr("Only %1 is left open after the money. Type less, or take less money.")
                     .arg(m_voice.roundMoney(m_room))
               : tr("Nothing is left open after the money. Take less money, or leave this empty.");
}

} // namespace ui
