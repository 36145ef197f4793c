// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// The few questions that are asked before something is done: what cannot be undone by a key. The
/// button says the verb, the safe one is the default.
struct Question
{
    QString title;
    QString text;
    QString verb; ///< "Void the payment"
};

/// Asks without stopping anything; `yes` runs when the verb was chosen.
void ask(QWidget *over, const Question &question, std::function<void()> yes);

/// As `ask`, for what needs a reason: the verb waits until one is written.
void askReason(QWidget *over, const Question &question, std::function<void(QString)> yes);

/// The only box that stands alone: the shop's file cannot be opened. `closed` runs afterwards.
void tellAlone(const QString &title, const QString &text, std::function<void()> closed);

} // namespace ui
