// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/mode_choice.h"

#include "ui/desk/preferences.h"
#include "ui/text/labels.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QButtonGroup>
#include <QHBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString usualMode = u"payment.usual"_s;

struct Choice
{
    const Command &command;
    core::PaymentMode mode;
};

constexpr Choice choices[] = {{commands::payCash, core::PaymentMode::Cash},
                              {commands::payUpi, core::PaymentMode::Upi},
                              {commands::payCard, core::PaymentMode::Card},
                              {commands::payBank, core::PaymentMode::Bank},
                              {commands::payCheque, core::PaymentMode::Cheque},
                              {commands::payOther, core::PaymentMode::Other}};

} // namespace

ModeChoice::ModeChoice(Registry &registry, QWidget *sheet) : m_group(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::xs);
    for (const auto &[command, mode] : choices) {
        QAction *action =
            registry.bind(command, sheet, [this, chosen = mode]() { setMode(chosen); });
        auto *button = new CommandButton(action, ButtonKind::Plain, CommandButton::KeyText::Hidden);
        button->setWords(Labels::of(mode));
        button->setIcon({});
        button->setCheckable(true);
        m_group->addButton(button, int(mode));
        row->addWidget(button);
    }
    row->addStretch(1);
    setMode(core::PaymentMode::Cash);
    setFocusProxy(m_group->checkedButton());
    setFocusPolicy(Qt::ClickFocus); // a label leads to what may have the focus only
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        if (!isChecked)
            return;
        setFocusProxy(m_group->button(id));
        emit modeChanged(core::PaymentMode(id));
    });
}

core::PaymentMode ModeChoice::usual(const Preferences &preferences)
{
    return core::PaymentMode(preferences.number(usualMode, int(core::PaymentMode::Cash)));
}

void ModeChoice::setUsual(Preferences &preferences, core::PaymentMode mode)
{
    preferences.setNumber(usualMode, int(mode));
}

core::PaymentMode ModeChoice::mode() const
{
    return core::PaymentMode(m_group->checkedId());
}

void ModeChoice::setMode(core::PaymentMode mode)
{
    QAbstractButton *button = m_group->button(int(mode));
    if (!button)
        return;
    const QAbstractButton *before = m_group->checkedButton();
    const bool hadFocus = before && before->hasFocus();
    button->setChecked(true);
    if (hadFocus)
        button->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
