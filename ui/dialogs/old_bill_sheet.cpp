// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/old_bill_sheet.h"

#include "ui/widgets/typed_edits.h"

namespace ui {

using namespace Qt::StringLiterals;

OldBillSheet::OldBillSheet(Desk &desk, const Subject &about, QWidget *parent)
    : AccountSheet(desk, tr("Old bill or advance"), tr("Save"), parent)
    , m_direction(new QComboBox)
    , m_amount(new MoneyEdit(voice(), u"amount"_s, MoneyEdit::Empty::Refused))
    , m_number(new QLineEdit)
    , m_dated(new DayEdit(voice()))
    , m_due(new DayEdit(voice()))
{
    m_direction->addItems({tr("They owe it since before"), tr("They had paid it ahead")});
    form().addField(tr("&What"), m_direction, "direction");
    form().addField(tr("&Amount"), m_amount, "amount");
    form().setCheck("amount", [this]() { return m_amount->fault(); });
    form().addField(tr("&Number"), m_number, "number");
    m_number->setPlaceholderText(tr("As on the old bill; may stay empty"));
    form().addField(tr("&Date"), m_dated, m_dated->understood(), "date");
    form().setCheck("date", [this]() {
        return m_dated->text().trimmed().isEmpty()
                   ? tr("Type the day of the bill, such as 31/3/2026: its age counts from there.")
                   : m_dated->fault();
    });
    form().addField(tr("D&ue"), m_due, m_due->understood(), "due");
    form().setCheck("due", [this]() { return m_due->fault(); });
    m_due->setPlaceholderText(tr("By their terms"));
    connect(m_direction, &QComboBox::currentIndexChanged, this, [this]() {
        form().setShown("due", !isAdvance());
    });
    begin(about);
}

bool OldBillSheet::isAdvance() const
{
    return m_direction->currentIndex() > 0;
}

void OldBillSheet::meet(core::Id<core::Customer> /*customer*/, const Subject & /*first*/)
{
    m_amount->setFocus(Qt::OtherFocusReason);
}

void OldBillSheet::save()
{
    const core::Money amount = **m_amount->amount();
    const core::NewOpening wanted{.customer = *customer(),
                                  .number = m_number->text().trimmed(),
                                  .dated = **m_dated->day(),
                                  .due = isAdvance() ? std::nullopt : *m_due->day(),
                                  .amount = isAdvance() ? -amount : amount};
    const QString sum = voice().roundMoney(amount);
    const QString said = isAdvance() ? tr("Old advance of %1: %2").arg(customerName(), sum)
                                     : tr("Old bill of %1: %2").arg(customerName(), sum);
    act(said, [by = desk().by(), id = id(), wanted](core::Shop &shop) {
        return shop.adjustments.open(by, id, wanted);
    });
}

} // namespace ui
