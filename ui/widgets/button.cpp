// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/commands/command_registry.h"
#include "ui/theme/docket_style.h"
#include "ui/theme/theme.h"

#include <QAction>

namespace ui {

using namespace Qt::StringLiterals;

QString withKey(const QString &words, const Command &command)
{
    const QString first = QString::fromLatin1(command.keys).section(u"; "_s, 0, 0);
    const QString key =
        QKeySequence(first, QKeySequence::PortableText).toString(QKeySequence::NativeText);
    return key.isEmpty() ? words : words + u"  "_s + key;
}

void setKind(QPushButton *button, ButtonKind kind)
{
    const char *const names[] = {"", "primary", "danger", "quiet"};
    button->setProperty("kind", QLatin1StringView(names[size_t(kind)]));
    button->update();
}

QPushButton *plainButton(const QString &text, ButtonKind kind, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    setKind(button, kind);
    return button;
}

CommandButton::CommandButton(QAction *action, ButtonKind kind, KeyText key, QWidget *parent)
    : QPushButton(parent)
    , m_action(action)
    , m_key(key)
    , m_words(action->text())
{
    setAutoDefault(false);
    setKind(this, kind);
    setObjectName(action->objectName());
    if (const Command *command = Registry::commandOf(action)) {
        const IconInk ink = kind == ButtonKind::Primary ? IconInk::AccentText : IconInk::Text;
        setIcon(themeOf(this).icons().icon(QLatin1StringView(command->icon), ink));
    }
    connect(this, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, this, &CommandButton::refresh);
    refresh();
}

void CommandButton::setWords(const QString &words)
{
    m_words = words;
    refresh();
}

void CommandButton::refresh()
{
    // The key is told beside the words, not as a mnemonic; the name for readers is the words alone.
    // A name among the words may have an ampersand of its own.
    const QString words = QString(m_words).replace(u'&', u"&&"_s);
    const QString key = m_action->shortcut().toString(QKeySequence::NativeText);
    setText(m_key == KeyText::Shown && !key.isEmpty() ? words + u"  "_s + key : words);
    setAccessibleName(m_words);
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
}

} // namespace ui
