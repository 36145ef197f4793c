// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/mailbox.h"

#include <utility>

namespace ui {

void Mailbox::post(std::function<void()> letter)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_letters.push_back(std::move(letter));
    }
    // By name: a closure handed to Qt would cross over where no sanitizer can follow it.
    QMetaObject::invokeMethod(this, "open", Qt::QueuedConnection);
}

/// One letter each time: what it does may wait for events itself, or end the mailbox.
void Mailbox::open()
{
    std::function<void()> letter;
    {
        const std::scoped_lock lock(m_mutex);
        letter = std::move(m_letters.front());
        m_letters.pop_front();
    }
    letter();
}

} // namespace ui
