// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <deque>
#include <functional>
#include <mutex>

namespace ui {

/// Through which other threads have something done on the window's: in the order in which it was
/// posted, once that thread comes back to its events. It outlives the threads that post; what is
/// unopened at its end is not done.
class Mailbox : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// From any thread.
    void post(std::function<void()> letter);

private:
    Q_INVOKABLE void open();

    std::mutex m_mutex;
    std::deque<std::function<void()>> m_letters;
};

} // namespace ui
