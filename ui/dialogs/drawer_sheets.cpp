// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/drawer_sheets.h"

#include "ui/widgets/label.h"
#include "ui/widgets/typed_edits.h"

#include <QComboBox>
#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

OpenDrawerSheet::OpenDrawerSheet(Desk &desk, const Subject & /*about*/, QWidget *parent)
    : Sheet(desk, tr("Open the drawer"), tr("Open"), parent)
    , m_id(desk.shop().file->ids().make<core::TillSession>())
    , m_opening(new MoneyEdit(voice(), u"opening"_s, MoneyEdit::Empty::Refused))
{
    const auto count = desk.shop().tills.count(desk.by());
    if (count && count->session) {
        form().addWide(
            (new Label(tr("It is open since %1, with %2. It is closed with F9.")
                           .arg(voice().day(count->dated), voice().money(count->opening))))
                ->wrapped());
    } else if (count) {
        form().addWide(
            (new Label(tr("The last close left %1 in it.").arg(voice().money(count->opening))))
                ->wrapped());
        m_opening->setAmount(count->opening);
        m_opening->selectAll();
    }
    // What the one before had to say is for whoever opens next.
    const auto closes = desk.shop().tills.page(desk.by(), std::nullopt, 1);
    const QString note =
        closes && !closes->rows.isEmpty() ? closes->rows.first()->handover : QString();
    if (!note.isEmpty())
        //: who closed last, and the note they left
        form().addWide(
            (new Label(tr("%1 wrote: %2").arg(closes->rows.first()->by, note)))->wrapped());
    form().addField(tr("&Cash in the drawer now"), m_opening, "opening");
    form().setCheck("opening", [this]() { return m_opening->fault(); });
    desk.registry().bind(commands::saveByEnter, this, [this]() { trySave(); });
    m_opening->setFocus(Qt::OtherFocusReason);
}

void OpenDrawerSheet::save()
{
    setBusy(true);
    desk()
        .run([by = desk().by(), id = m_id, opening = **m_opening->amount()](core::Shop &shop) {
            return shop.tills.open(by, id, opening);
        })
        .then(this, [this](const core::Outcome<core::TillCount> &open) {
            if (finish(open))
                desk().did(tr("The drawer is open with %1").arg(voice().money(open->opening)),
                           open.unit);
        });
}

DrawerCashSheet::DrawerCashSheet(Desk &desk, const Subject & /*about*/, QWidget *parent)
    : Sheet(desk, tr("Cash in or out of the drawer"), tr("Save"), parent)
    , m_id(desk.shop().file->ids().make<core::TillMovement>())
    , m_kind(new QComboBox)
    , m_amount(new MoneyEdit(voice(), u"amount"_s, MoneyEdit::Empty::Refused))
    , m_reason(new QLineEdit)
{
    m_kind->addItem(tr("Taken out"), int(core::TillMovementKind::Out));
    m_kind->addItem(tr("Put in"), int(core::TillMovementKind::In));
    form().addField(tr("&What"), m_kind, "kind");
    form().addField(tr("&Amount"), m_amount, "amount");
    form().setCheck("amount", [this]() { return m_amount->fault(); });
    form().addField(tr("&For"), m_reason, "reason");
    form().setCheck("reason", [this]() {
        return m_reason->text().trimmed().isEmpty()
                   ? tr("Say what it is for, such as tea or change from the bank.")
                   : QString();
    });
    desk.registry().bind(commands::saveByEnter, this, [this]() { trySave(); });
    m_amount->setFocus(Qt::OtherFocusReason);
}

void DrawerCashSheet::save()
{
    const auto kind = core::TillMovementKind(m_kind->currentData().toInt());
    const core::Money amount = **m_amount->amount();
    const QString sum = voice().money(amount);
    const QString said = kind == core::TillMovementKind::In
                             ? tr("%1 put into the drawer").arg(sum)
                             : tr("%1 taken out of the drawer").arg(sum);
    setBusy(true);
    desk()
        .run([by = desk().by(), id = m_id, kind, amount, reason = m_reason->text().trimmed()](
                 core::Shop &shop) { return shop.tills.move(by, id, kind, amount, reason); })
        .then(this, [this, said](const core::Outcome<core::TillCount> &moved) {
            if (finish(moved))
                desk().did(said, moved.unit);
        });
}

} // namespace ui
