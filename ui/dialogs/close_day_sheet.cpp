// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/close_day_sheet.h"

#include "ui/text/day_text.h"
#include "ui/text/labels.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/typed_edits.h"

#include <QLineEdit>

namespace ui {

using namespace Qt::StringLiterals;

CloseDaySheet::CloseDaySheet(Desk &desk, const Subject &, QWidget *parent)
    : Sheet(desk, tr("Close the day"), tr("Close the day"), parent)
    , m_id(desk.shop().file->ids().make<core::TillClose>())
    , m_cash(new MoneyEdit(voice(), u"cash"_s, MoneyEdit::Empty::Refused))
    , m_difference((new Label)->wrapped())
    , m_reason(new QLineEdit)
    , m_kept(new MoneyEdit(voice(), u"kept"_s, MoneyEdit::Empty::Allowed))
    , m_handover(new NoteEdit(2))
{
    if (const core::Result<core::TillCount> count = desk.shop().tills.count(desk.by()))
        m_count = *count;
    showExpected();
    form().addField(tr("&Cash counted"), m_cash, "cash");
    form().setCheck("cash", [this]() { return m_cash->fault(); });
    form().addWide(m_difference);
    form().addField(tr("&Why it differs"), m_reason, "reason");
    form().setCheck("reason", [this]() {
        return isLarge(difference()) && m_reason->text().trimmed().isEmpty()
                   ? tr("Say why it differs: lent, paid out, miscounted.")
                   : QString();
    });
    form().addField(tr("&Stays in the drawer"), m_kept, "kept");
    form().setCheck("kept", [this]() { return m_kept->fault(); });
    m_kept->setPlaceholderText(tr("All of it"));
    form().addField(tr("&Note for the next one"), m_handover, "handover");
    connect(m_cash, &QLineEdit::textChanged, this, [this]() { showDifference(); });
    showDifference();
    offerPrint(tr("Close and print"));
    desk.registry().bind(commands::saveByEnter, this, [this]() { trySave(); });
    keepTyped(u"close-day"_s);
    m_cash->setFocus(Qt::OtherFocusReason);
}

void CloseDaySheet::showExpected()
{
    for (const core::TillMode &mode : m_count.modes) {
        const bool isCash = mode.mode == core::PaymentMode::Cash;
        const core::Money expected = isCash ? m_count.expectedCash() : mode.taken - mode.given;
        const QString sum = voice().money(expected);
        form().addWide(new Label(isCash ? tr("The drawer should hold %1").arg(sum)
                                        //: a way of paying, and what came in by it
                                        : tr("%1: %2").arg(Labels::of(mode.mode), sum)));
    }
    QStringList parts{tr("%1 from before").arg(voice().money(m_count.opening))};
    const core::TillMode &cash = m_count.modes.first();
    parts.append(tr("%1 taken").arg(voice().money(cash.taken)));
    const std::pair<core::Money, QString> rest[] = {{cash.given, tr("%1 given back")},
                                                    {m_count.paidIn, tr("%1 put in")},
                                                    {m_count.paidOut, tr("%1 taken out")}};
    for (const auto &[amount, words] : rest) {
        if (!amount.isZero())
            parts.append(words.arg(voice().money(amount)));
    }
    form().addWide((new Label(Voice::sideBySide(parts)))->muted()->wrapped());
}

core::Money CloseDaySheet::difference() const
{
    const auto counted = m_cash->amount();
    return counted && *counted ? **counted - m_count.expectedCash() : core::Money();
}

bool CloseDaySheet::isLarge(core::Money difference)
{
    return difference.abs() > desk().shop().file->facts().smallDifference;
}

void CloseDaySheet::showDifference()
{
    const auto counted = m_cash->amount();
    if (!counted || !*counted) {
        m_difference->setText({});
        form().setShown("reason", false);
        return;
    }
    const core::Money difference = this->difference();
    const QString sum = voice().money(difference.abs());
    if (difference.isZero())
        m_difference->setText(tr("It is right."));
    else
        m_difference->setText(difference.isNegative() ? tr("%1 is missing.").arg(sum)
                                                      : tr("%1 too much.").arg(sum));
    m_difference->setTone(difference.isZero()   ? Tone::Ok
                          : isLarge(difference) ? Tone::Danger
                                                : Tone::Warn);
    form().setShown("reason", !difference.isZero());
}

QJsonObject CloseDaySheet::typed() const
{
    QJsonObject typed = Sheet::typed();
    typed.insert(u"id"_s, m_id.text());
    return typed;
}

void CloseDaySheet::type(const QJsonObject &typed)
{
    Sheet::type(typed);
    if (const auto id = core::RowId::fromText(typed.value(u"id"_s).toString()))
        m_id = core::Id<core::TillClose>(*id);
}

void CloseDaySheet::save()
{
    const core::CloseTill counted{.cash = *m_cash->amount(),
                                  .reason = m_reason->text(),
                                  .handover = m_handover->text(),
                                  .kept = *m_kept->amount()};
    setBusy(true);
    desk()
        .run([by = desk().by(), id = m_id, counted](core::Shop &shop) {
            return shop.tills.close(by, id, counted);
        })
        .then(this, [this](const core::Outcome<core::Stored<core::TillClose>> &closed) {
            if (!finish(closed))
                return;
            const core::TillClose &close = (*closed).value;
            desk().say(tr("The day is closed: %1 in the drawer, log %2")
                           .arg(voice().money(close.kept), Voice::isolated(close.head)),
                       Tone::Ok);
            if (isToPrint())
                desk().print(printouts::tillClose(
                    closed->id, tr("Day close %1 %2").arg(close.till, dayText(close.dated))));
        });
}

} // namespace ui
