// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QAction;

namespace ui {

struct Command;

enum class ButtonKind { Plain, Primary, Danger, Quiet };

/// A push button that does what an action does, with its words and, where `KeyShown`, its key.
class CommandButton : public QPushButton
{
    Q_OBJECT

public:
    enum class KeyText { Shown, Hidden };

    explicit CommandButton(QAction *action,
                           ButtonKind kind = ButtonKind::Plain,
                           KeyText key = KeyText::Shown,
                           QWidget *parent = nullptr);

    /// Other words than the command's, where the place says the rest.
    void setWords(const QString &words);

private:
    void refresh();

    QAction *m_action;
    KeyText m_key;
    QString m_words;
};

/// "New job  F2": words for a button that does what a command does which is bound elsewhere.
QString withKey(const QString &words, const Command &command);

void setKind(QPushButton *button, ButtonKind kind);
/// A button with only words.
QPushButton *
plainButton(const QString &text, ButtonKind kind = ButtonKind::Plain, QWidget *parent = nullptr);

} // namespace ui
