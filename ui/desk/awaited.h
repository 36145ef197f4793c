// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <utility>

namespace ui {

/// An answer that comes from another thread to that of `home`, which outlives that thread.
template <typename T>
class Awaited
{
public:
    Awaited(QFuture<T> future, QObject *home) : m_future(std::move(future)), m_home(home) {}

    /// Calls back at home; not at all once `context` is gone. A page may close while its question
    /// is under way, and Qt's own `then` may not outlive its context.
    template <typename Then>
    void then(QObject *context, Then &&then)
    {
        m_future.then([home = m_home,
                       guard = QPointer<QObject>(context),
                       then = std::forward<Then>(then)](const T &answer) mutable {
            // Whether it is gone can be told at home only.
            QMetaObject::invokeMethod(home, [guard, then = std::move(then), answer]() mutable {
                if (guard)
                    then(answer);
            });
        });
    }

private:
    QFuture<T> m_future;
    QObject *m_home;
};

} // namespace ui
