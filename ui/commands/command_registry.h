// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/commands/money_commands.h"
#include "ui/commands/print_commands.h"

#include <QAction>
#include <QObject>
#include <QPointer>

#include <functional>

namespace ui {

class Icons;

/// Ties commands to the parts of a window that can do them. One per window.
class Registry : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void()>;

    Registry(const Icons &icons, QObject *parent);

    /// Whose rights count from now on. A command beyond them stays in sight and says so.
    void setPermits(const core::Permits &permits) { m_permits = permits; }

    /// An action with the command's words, keys and tool tip that runs `handler` while `scope`
    /// lives. Bound once per scope.
    QAction *bind(const Command &command, QWidget *scope, Handler handler);

    /// What can be done now, in the order it was bound: its scope is in sight, the action enabled.
    QList<QAction *> available() const;
    /// The action that was first bound to a command; none where no part of the window can do it.
    QAction *actionOf(const Command &command) const;
    /// All keys that count in a window at this moment, for the page of keys.
    static const Command *commandOf(const QAction *action);
    /// "New job (F2)".
    static QString toolTipOf(const Command &command);

signals:
    /// Somebody asked for what their role may not do.
    void refused(core::Permit permit);

private:
    struct Bound
    {
        QPointer<QAction> action;
        QPointer<QWidget> scope;
    };

    const Icons &m_icons;
    core::Permits m_permits;
    QList<Bound> m_bound;
};

} // namespace ui
