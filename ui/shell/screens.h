// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

#include <functional>

namespace ui {

class MainWindow;

/// One thing of each kind, for the screens that show one.
struct ScreenSubjects
{
    core::Id<core::Customer> customer;
    core::Id<core::Job> job;
    core::RowId paper;
    core::Id<core::Draft> draft;
    core::Id<core::Chat> chat;
    QString searched; ///< typed into the search field
};

/// Something a window can show, and the way there.
struct Screen
{
    QString name;
    std::function<void(MainWindow &)> open;
};

/// Every screen there is, for those who look at all of them: the audit and the tour. A window goes
/// through them in this order.
QList<Screen> everyScreen(const ScreenSubjects &subjects);

/// The sheet that lies over the window, else the window.
QWidget *frontOf(MainWindow &window);

/// Calls `then` when all that the desk was asked so far has been answered and shown.
void whenAnswered(Desk &desk, QObject *context, const std::function<void()> &then);

} // namespace ui
