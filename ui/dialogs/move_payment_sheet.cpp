// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/move_payment_sheet.h"

#include "ui/text/labels.h"
#include "ui/widgets/typed_edits.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int paymentsLookedAt = 100;

} // namespace

MovePaymentSheet::MovePaymentSheet(Desk &desk, const Subject &about, QWidget *parent)
    : AccountSheet(desk, tr("Move a payment"), tr("Move"), parent)
    , m_allocation(desk.shop().file->ids().make<core::Allocation>())
    , m_part(new QComboBox)
    , m_to(new OpenItemChoice(voice()))
    , m_amount(new MoneyEdit(voice(), u"amount"_s, MoneyEdit::Empty::Refused))
{
    form().addField(tr("&Payment"), m_part, "part");
    form().setCheck("part", [this]() {
        return m_parts.isEmpty() && customer() ? tr("They have paid nothing that could be moved.")
                                               : QString();
    });
    form().addField(tr("&To"), m_to, "item");
    form().setCheck("item", [this]() {
        return m_to->item() || m_parts.isEmpty() ? QString()
                                                 : tr("No other bill of theirs is open.");
    });
    form().addField(tr("&Amount"), m_amount, "amount");
    form().setCheck("amount", [this]() { return fault(); });
    connect(m_part, &QComboBox::currentIndexChanged, this, &MovePaymentSheet::showTargets);
    connect(m_to, &QComboBox::currentIndexChanged, this, &MovePaymentSheet::showAmount);
    MovePaymentSheet::forget();
    begin(about);
}

void MovePaymentSheet::addPart(const core::ReceiptRow &row, const core::PaidPart &paid)
{
    m_parts.append({row.receipt.id, row.receipt->number, paid.paper, paid.amount});
    m_part->addItem(
        Voice::sideBySide({Voice::isolated(row.receipt->number),
                           voice().day(row.receipt->dated),
                           voice().roundMoney(paid.amount),
                           paid.number.isEmpty() ? tr("advance")
                                                 //: the invoice that a payment is set against now
                                                 : tr("on %1").arg(Voice::isolated(paid.number))}));
}

void MovePaymentSheet::meet(core::Id<core::Customer> customer, const Subject &first)
{
    const core::ReceiptFilter filter{.customer = customer};
    const auto page =
        desk().shop().payments.page(desk().by(), filter, std::nullopt, paymentsLookedAt);
    const auto open = desk().shop().payments.openItems(desk().by(), customer);
    {
        const QSignalBlocker quiet(m_part);
        forget();
        m_open = open ? *open : QList<core::OpenItem>();
        for (const core::ReceiptRow &row : page ? page->rows : QList<core::ReceiptRow>()) {
            if (row.receipt->reversed)
                continue;
            for (const core::PaidPart &paid : row.paid)
                addPart(row, paid);
            if (row.credit.isPositive())
                addPart(row, {.paper = {}, .number = {}, .amount = row.credit});
        }
        m_part->setEnabled(!m_parts.isEmpty());
        for (int place = int(m_parts.size()) - 1; place >= 0; --place) {
            if (first.receipt == m_parts[place].receipt)
                m_part->setCurrentIndex(place);
        }
    }
    showTargets();
    m_part->setFocus(Qt::OtherFocusReason);
}

void MovePaymentSheet::forget()
{
    m_parts.clear();
    m_open.clear();
    m_part->clear();
    m_part->setEnabled(false);
    m_to->show({});
}

void MovePaymentSheet::showTargets()
{
    const core::RowId now = m_parts.value(m_part->currentIndex()).bill;
    QList<core::OpenItem> others = m_open;
    others.removeIf([&now](const core::OpenItem &item) { return item.id == now; });
    m_to->show(others);
    showAmount();
}

core::Money MovePaymentSheet::most() const
{
    const auto to = m_to->item();
    return to ? std::min(to->open, m_parts.value(m_part->currentIndex()).amount) : core::Money();
}

void MovePaymentSheet::showAmount()
{
    if (most().isPositive())
        m_amount->setAmount(most());
    else
        m_amount->clear();
}

QString MovePaymentSheet::fault() const
{
    const QString wrong = m_amount->fault();
    if (!wrong.isEmpty() || !m_to->item())
        return wrong;
    return **m_amount->amount() > most()
               ? tr("No more than %1 can be moved there.").arg(voice().roundMoney(most()))
               : QString();
}

void MovePaymentSheet::save()
{
    const Part part = m_parts.value(m_part->currentIndex());
    const core::OpenItem item = *m_to->item();
    const core::Split to{item.id, **m_amount->amount()};
    //: an amount, a payment and the invoice that it pays now
    act(tr("%1 of %2 pays %3 now")
            .arg(voice().roundMoney(to.amount),
                 Voice::isolated(part.number),
                 Voice::isolated(item.number)),
        [by = desk().by(), id = m_allocation, part, to](
            core::Shop &shop) -> core::Result<core::Done> {
            if (!part.bill.isNone())
                return shop.payments.move(by, id, part.receipt.row(), part.bill, to);
            const auto set = shop.payments.allocate(by, id, part.receipt, to);
            return set ? core::Result<core::Done>(core::Done{}) : set.error();
        });
}

} // namespace ui
