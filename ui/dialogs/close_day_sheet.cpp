// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/close_day_sheet.h"

#include "ui/dialogs/notes_count.h"
#include "ui/text/day_text.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/note_edit.h"
#include "ui/widgets/typed_edits.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString blindCount = u"drawer.blind"_s;

} // namespace

bool CloseDaySheet::isBlind(const Preferences &preferences)
{
    return preferences.number(blindCount, 0) != 0;
}

void CloseDaySheet::setBlind(Preferences &preferences, bool isBlind)
{
    preferences.setNumber(blindCount, isBlind ? 1 : 0);
}

CloseDaySheet::CloseDaySheet(Desk &desk, const Subject &, QWidget *parent)
    : Sheet(desk, tr("Close the day"), tr("Close the day"), parent)
    , m_id(desk.shop().file->ids().make<core::TillClose>())
    , m_isBlind(isBlind(desk.preferences()))
    , m_smallDifference(desk.shop().file->facts().smallDifference)
    , m_cash(new MoneyEdit(voice(), u"cash"_s, MoneyEdit::Empty::Refused))
    , m_notes(new NotesCount(voice()))
    , m_difference((new Label)->wrapped())
    , m_reason(new QLineEdit)
    , m_kept(new MoneyEdit(voice(), u"kept"_s, MoneyEdit::Empty::Allowed))
    , m_handover(new NoteEdit(2))
{
    if (const core::Result<core::TillCount> count = desk.shop().tills.count(desk.by()))
        m_count = *count;
    if (m_isBlind)
        form().addWide((new Label(tr("Count the drawer first; what it should hold is said "
                                     "afterwards.")))
                           ->wrapped());
    else
        showExpected();
    form().addField(tr("&Cash counted"), m_cash, "cash");
    form().setCheck("cash", [this]() {
        const QString fault = m_notes->isHidden() ? QString() : m_notes->fault();
        return fault.isEmpty() ? m_cash->fault() : fault;
    });
    addNotes();
    form().addWide(m_difference);
    form().addField(tr("&Why it differs"), m_reason, "reason");
    form().setCheck("reason", [this]() { return faultOfReason(); });
    addOthers();
    form().addField(tr("&Stays in the drawer"), m_kept, "kept");
    form().setCheck("kept", [this]() { return m_kept->fault(); });
    m_kept->setPlaceholderText(tr("All of it"));
    form().addField(tr("&Note for the next one"), m_handover, "handover");
    addOtherActs();
    connect(m_cash, &QLineEdit::textChanged, this, [this]() { showDifference(); });
    showDifference();
    offerPrint(tr("Close and print"));
    desk.registry().bind(commands::saveByEnter, this, [this]() { trySave(); });
    keepTyped(u"close-day"_s);
    m_cash->setFocus(Qt::OtherFocusReason);
}

void CloseDaySheet::showExpected()
{
    form().addWide(
        new Label(tr("The drawer should hold %1").arg(voice().money(m_count.expectedCash()))));
    for (const core::TillMode &mode : m_count.modes) {
        const core::Money expected = mode.taken - mode.given;
        // The others have a field each, which says what is expected.
        if (mode.mode != core::PaymentMode::Cash && expected.isNegative())
            //: a way of paying, and what came in by it
            form().addWide(
                new Label(tr("%1: %2").arg(Labels::of(mode.mode), voice().money(expected))));
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

void CloseDaySheet::addNotes()
{
    form().addWide(m_notes);
    m_notes->hide();
    connect(m_notes, &NotesCount::changed, this, [this]() { m_cash->setAmount(m_notes->total()); });
}

/// Of the card machine, the bank and the like; what is left empty is as expected.
void CloseDaySheet::addOthers()
{
    for (const core::TillMode &mode : std::as_const(m_count.modes)) {
        const core::Money expected = mode.taken - mode.given;
        if (mode.mode == core::PaymentMode::Cash || expected.isNegative())
            continue;
        auto *counted = new MoneyEdit(voice(), u"counted"_s, MoneyEdit::Empty::Allowed);
        const QByteArray name = "counted" + QByteArray::number(int(mode.mode));
        //: a way of paying, of which the day's sum is counted
        form().addField(tr("%1 counted").arg(Labels::of(mode.mode)), counted, name.constData());
        form().setCheck(name.constData(), [counted]() { return counted->fault(); });
        counted->setPlaceholderText(m_isBlind ? tr("As expected") : voice().money(expected));
        m_others.insert(mode.mode, counted);
    }
}

QMap<core::PaymentMode, core::Money> CloseDaySheet::others() const
{
    QMap<core::PaymentMode, core::Money> counted;
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other) {
        const auto typed = other.value()->amount();
        if (typed && *typed)
            counted.insert(other.key(), **typed);
    }
    return counted;
}

void CloseDaySheet::countNotes()
{
    m_notes->show();
    m_cash->setReadOnly(true);
    m_cash->setAmount(m_notes->total());
    m_notes->focusFirst();
    adjustSize();
}

/// What else is done with a drawer, from where it is counted.
void CloseDaySheet::addOtherActs()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::s);
    QAction *notes = desk().registry().bind(commands::countNotes, this, [this]() { countNotes(); });
    row->addWidget(new CommandButton(notes));
    const std::tuple<const Command &, QString, MoneyAct> others[] = {
        {commands::drawerCash, tr("Cash in or out"), MoneyAct::DrawerCash},
        {commands::closedDays, tr("Earlier days"), MoneyAct::ClosedDays}};
    for (const auto &[command, words, act] : others) {
        QPushButton *button = plainButton(words, ButtonKind::Quiet);
        button->setObjectName(QLatin1StringView(command.id));
        connect(button, &QPushButton::clicked, this, [this, act = act]() {
            reject();
            desk().open(act, {});
        });
        row->addWidget(button);
    }
    row->addStretch(1);
    body()->addLayout(row);
}

QString CloseDaySheet::faultOfReason() const
{
    const bool isMissing = m_reason->text().trimmed().isEmpty() && isLarge(difference());
    if (!isMissing)
        return {};
    return m_isBlind ? tr("It is not what it should be. Count again, or say why it differs.")
                     : tr("Say why it differs: lent, paid out, miscounted.");
}

core::Money CloseDaySheet::difference() const
{
    const auto counted = m_cash->amount();
    return counted && *counted ? **counted - m_count.expectedCash() : core::Money();
}

bool CloseDaySheet::isLarge(core::Money difference) const
{
    return difference.abs() > m_smallDifference;
}

void CloseDaySheet::showDifference()
{
    const auto counted = m_cash->amount();
    const bool isCounted = counted && *counted;
    // Who counts blind may be asked why, not by how much.
    form().setShown("reason", isCounted && (m_isBlind || !difference().isZero()));
    if (!isCounted || m_isBlind)
        return m_difference->clear();
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
}

QJsonObject CloseDaySheet::typed() const
{
    QJsonObject typed = Sheet::typed();
    typed.insert(u"id"_s, m_id.text());
    return typed;
}

QJsonObject CloseDaySheet::typedBeside() const
{
    return m_notes->isHidden() ? QJsonObject() : QJsonObject{{u"notes"_s, m_notes->typed()}};
}

void CloseDaySheet::type(const QJsonObject &typed)
{
    Sheet::type(typed);
    if (typed.contains(u"notes"_s)) {
        m_notes->type(typed.value(u"notes"_s).toArray());
        m_notes->show();
        m_cash->setReadOnly(true);
    }
    if (const auto id = core::RowId::fromText(typed.value(u"id"_s).toString()))
        m_id = core::Id<core::TillClose>(*id);
}

void CloseDaySheet::save()
{
    const bool isByNotes = !m_notes->isHidden();
    const core::CloseTill counted{.cash = *m_cash->amount(),
                                  .notes = isByNotes ? m_notes->notes() : QList<core::NoteCount>(),
                                  .others = others(),
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
            const QString said = tr("The day is closed: %1 in the drawer, log %2")
                                     .arg(voice().money(close.kept), Voice::isolated(close.head));
            desk().say(close.difference.isZero()
                           ? said
                           //: what was done, and the difference that was counted
                           : tr("%1, difference %2").arg(said, voice().money(close.difference)),
                       Tone::Ok);
            if (isToPrint())
                desk().print(printouts::tillClose(
                    closed->id, tr("Day close %1 %2").arg(close.till, dayText(close.dated))));
        });
}

} // namespace ui
