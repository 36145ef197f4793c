// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/commands/command_registry.h"

#include "ui/theme/icons.h"

#include <QKeySequence>
#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QList<QKeySequence> keysOf(const Command &command)
{
    QList<QKeySequence> keys;
    for (const QString &one : QString::fromLatin1(command.keys).split(u"; "_s, Qt::SkipEmptyParts))
        keys.append(QKeySequence(one, QKeySequence::PortableText));
    return keys;
}

Qt::ShortcutContext contextOf(Reach reach)
{
    switch (reach) {
    case Reach::Window:
        return Qt::WindowShortcut;
    case Reach::Page:
        return Qt::WidgetWithChildrenShortcut;
    case Reach::List:
        return Qt::WidgetShortcut;
    }
    Q_UNREACHABLE();
}

} // namespace

Registry::Registry(const Icons &icons, QObject *parent) : QObject(parent), m_icons(icons) {}

QAction *Registry::bind(const Command &command, QWidget *scope, Handler handler)
{
    auto *action = new QAction(scope);
    action->setObjectName(QLatin1StringView(command.id));
    action->setText(command.words());
    action->setIcon(m_icons.icon(QLatin1StringView(command.icon)));
    action->setShortcuts(keysOf(command));
    action->setShortcutContext(contextOf(command.reach));
    action->setToolTip(toolTipOf(command));
    action->setData(QVariant::fromValue<const void *>(&command));
    scope->addAction(action);
    connect(action, &QAction::triggered, scope, [this, &command, run = std::move(handler)]() {
        if (m_permits.has(command.permit))
            run();
        else
            emit refused(command.permit);
    });
    m_bound.append({action, scope});
    return action;
}

QList<QAction *> Registry::available() const
{
    QList<QAction *> actions;
    for (const Bound &bound : m_bound) {
        if (bound.action && bound.scope && bound.scope->isVisible() && bound.action->isEnabled())
            actions.append(bound.action);
    }
    return actions;
}

QAction *Registry::actionOf(const Command &command) const
{
    const auto found = std::find_if(m_bound.begin(), m_bound.end(), [&](const Bound &bound) {
        return bound.action && commandOf(bound.action) == &command;
    });
    return found == m_bound.end() ? nullptr : found->action.data();
}

const Command *Registry::commandOf(const QAction *action)
{
    return static_cast<const Command *>(action->data().value<const void *>());
}

QString Registry::toolTipOf(const Command &command)
{
    const QList<QKeySequence> keys = keysOf(command);
    if (keys.isEmpty())
        return command.words();
    return QCoreApplication::translate("Commands", "%1 (%2)", "command, its key")
        .arg(command.words(), keys.first().toString(QKeySequence::NativeText));
}

} // namespace ui
