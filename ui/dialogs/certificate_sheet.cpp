// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/certificate_sheet.h"

#include "ui/widgets/typed_edits.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWaiting = 200;

} // namespace

CertificateSheet::CertificateSheet(Desk &desk, const Subject &about, QWidget *parent)
    : AccountSheet(desk, tr("Certificate for tax kept back"), tr("It has come"), parent)
    , m_tax(new QComboBox)
    , m_number(new QLineEdit)
    , m_dated(new DayEdit(voice()))
{
    form().addField(tr("&Tax kept back"), m_tax, "tax");
    form().setCheck("tax", [this]() {
        return m_waiting.isEmpty() && customer() ? tr("No certificate is waited for from them.")
                                                 : QString();
    });
    form().addField(tr("&Number"), m_number, "reference");
    form().setCheck("reference", [this]() {
        return m_number->text().trimmed().isEmpty() ? tr("Type the number on the certificate.")
                                                    : QString();
    });
    form().addField(tr("&Date"), m_dated, m_dated->understood(), "date");
    form().setCheck("date", [this]() { return m_dated->fault(); });
    m_dated->setPlaceholderText(tr("Today"));
    m_tax->setEnabled(false);
    begin(about);
}

void CertificateSheet::meet(core::Id<core::Customer> customer, const Subject & /*first*/)
{
    const auto waiting = desk().shop().adjustments.list(
        desk().by(), {.customer = customer, .uncertified = true}, mostWaiting);
    m_waiting = waiting ? *waiting : QList<core::AdjustmentRow>();
    m_tax->clear();
    for (const core::AdjustmentRow &row : std::as_const(m_waiting))
        m_tax->addItem(Voice::sideBySide({Voice::isolated(row.adjustment->number),
                                          voice().day(row.adjustment->dated),
                                          voice().roundMoney(row.adjustment->amount)}));
    m_tax->setEnabled(!m_waiting.isEmpty());
    m_number->setFocus(Qt::OtherFocusReason);
}

void CertificateSheet::forget()
{
    m_waiting.clear();
    m_tax->clear();
    m_tax->setEnabled(false);
}

void CertificateSheet::save()
{
    const core::AdjustmentRow tax = m_waiting.value(m_tax->currentIndex());
    act(tr("The certificate of %1 is here").arg(customerName()),
        [by = desk().by(),
         id = tax.adjustment.id,
         number = m_number->text().trimmed(),
         dated = *m_dated->day()](core::Shop &shop) {
            return shop.adjustments.certify(by, id, number, dated);
        });
}

} // namespace ui
