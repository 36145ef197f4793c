// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/forthcoming.h"
#include "ui/desk/mailbox.h"

#include <QPointer>

#include <utility>

namespace ui {

/// An answer that comes from another thread to the window's, through a mailbox there.
template <typename T>
class Awaited
{
public:
    Awaited(core::Forthcoming<T> answer, Mailbox &mailbox)
        : m_answer(std::move(answer))
        , m_mailbox(&mailbox)
    {}

    /// Calls back on the window's thread; not at all once `context` is gone, for a page may close
    /// while its question is under way. `then` is called once.
    template <typename Then>
    void then(QObject *context, Then &&then)
    {
        m_answer.whenGiven([mailbox = m_mailbox,
                            guard = QPointer<QObject>(context),
                            then = std::forward<Then>(then)](const T &answer) {
            // Whether it is gone can be told there only.
            mailbox->post([guard, then, answer]() mutable {
                if (guard)
                    then(answer);
            });
        });
    }

private:
    core::Forthcoming<T> m_answer;
    Mailbox *m_mailbox;
};

} // namespace ui
