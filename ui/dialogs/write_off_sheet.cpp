// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/write_off_sheet.h"

#include "ui/text/labels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

namespace ui {

using namespace Qt::StringLiterals;
using core::AdjustmentKind;

WriteOffSheet::WriteOffSheet(Desk &desk, const Subject &about, QWidget *parent)
    : AccountSheet(desk, tr("Write off"), tr("Write off"), parent)
    , m_item(new OpenItemChoice(voice()))
    , m_kind(new QComboBox)
    , m_amount(new MoneyEdit(voice(), u"amount"_s, MoneyEdit::Empty::Refused))
    , m_reason(new QLineEdit)
    , m_certificate(new QLineEdit)
    , m_limit((new Label)->muted()->wrapped())
{
    form().addField(tr("&Bill"), m_item, "item");
    form().setCheck("item", [this]() {
        return m_item->item() || !customer() ? QString() : tr("They have nothing to pay.");
    });
    addKinds();
    form().addField(tr("&As"), m_kind, "kind");
    form().addField(tr("A&mount"), m_amount, "amount");
    form().setCheck("amount", [this]() { return fault(); });
    form().addField(tr("&Why"), m_reason, "reason");
    form().setCheck("reason", [this]() {
        return needsReason() && m_reason->text().trimmed().isEmpty()
                   ? tr("Say why it will not be paid.")
                   : QString();
    });
    form().addField(tr("Cer&tificate"), m_certificate, "reference");
    m_certificate->setPlaceholderText(tr("Its number, if it is here already"));
    form().addWide(m_limit);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WriteOffSheet::showKind);
    connect(m_item, &QComboBox::currentIndexChanged, this, &WriteOffSheet::showItem);
    showKind();
    begin(about);
}

void WriteOffSheet::addKinds()
{
    using enum core::Permit;
    const std::pair<AdjustmentKind, core::Permit> kinds[] = {
        {AdjustmentKind::WriteOff, WriteOffSmall},
        {AdjustmentKind::BadDebt, WriteOffAny},
        {AdjustmentKind::Discount, WriteOffSmall},
        {AdjustmentKind::WithheldTax, TakePayments}};
    for (const auto &[kind, permit] : kinds) {
        if (desk().may(permit))
            m_kind->addItem(Labels::of(core::entryKindOf(kind)), int(kind));
    }
}

AdjustmentKind WriteOffSheet::kind() const
{
    return AdjustmentKind(m_kind->currentData().toInt());
}

bool WriteOffSheet::needsReason() const
{
    return kind() == AdjustmentKind::WriteOff || kind() == AdjustmentKind::BadDebt;
}

void WriteOffSheet::showKind()
{
    const bool isTax = kind() == AdjustmentKind::WithheldTax;
    form().setShown("reference", isTax);
    form().setShown("reason", !isTax);
    const bool isLimited = !isTax && !desk().may(core::Permit::WriteOffAny);
    const core::Money limit = desk().shop().file->facts().smallDifference;
    m_limit->setText(tr("You may let off up to %1 each time; more needs somebody who may.")
                         .arg(voice().roundMoney(limit)));
    m_limit->setVisible(isLimited);
}

void WriteOffSheet::meet(core::Id<core::Customer> customer, const Subject &first)
{
    const auto open = desk().shop().payments.openItems(desk().by(), customer);
    m_item->show(open ? *open : QList<core::OpenItem>());
    if (first.paper)
        m_item->choose(*first.paper);
    showItem();
    const bool isOne = first.paper || m_item->count() == 1;
    (isOne ? static_cast<QWidget *>(m_amount) : m_item)->setFocus(Qt::OtherFocusReason);
}

void WriteOffSheet::forget()
{
    m_item->show({});
}

void WriteOffSheet::showItem()
{
    // Never filled in: a whole bill is not written off by two Enters.
    const auto item = m_item->item();
    m_amount->setPlaceholderText(item ? tr("up to %1").arg(voice().roundMoney(item->open))
                                      : QString());
}

QString WriteOffSheet::fault() const
{
    const QString wrong = m_amount->fault();
    const auto item = m_item->item();
    if (!wrong.isEmpty() || !item)
        return wrong;
    return **m_amount->amount() > item->open
               ? tr("Only %1 is open. Type no more than that.").arg(voice().roundMoney(item->open))
               : QString();
}

void WriteOffSheet::save()
{
    const core::OpenItem item = *m_item->item();
    const core::NewSettlement wanted{.item = item.id,
                                     .kind = kind(),
                                     .amount = **m_amount->amount(),
                                     .dated = {},
                                     .reference = m_certificate->text().trimmed(),
                                     .reason = m_reason->text().trimmed()};
    const QString amount = voice().roundMoney(wanted.amount);
    const QString number = Voice::isolated(item.number);
    const QString plain = tr("%1 of %2 written off").arg(amount, number);
    //: an amount, an invoice, and as what it was written off
    const QString named = tr("%1 of %2 written off: %3").arg(amount, number, m_kind->currentText());
    act(kind() == AdjustmentKind::WriteOff ? plain : named,
        [by = desk().by(), id = id(), wanted](core::Shop &shop) {
            return shop.adjustments.settle(by, id, wanted);
        });
}

} // namespace ui
