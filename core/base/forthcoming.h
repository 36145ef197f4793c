// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <utility>

namespace core {

/// An answer that another thread is going to give, once. Copies stand for the same answer.
template <typename T>
class Forthcoming
{
public:
    using Heard = std::function<void(const T &)>;

    /// Given once only.
    void give(T answer) const
    {
        Heard heard;
        {
            const std::scoped_lock lock(m_shared->mutex);
            m_shared->answer.emplace(std::move(answer));
            heard = std::exchange(m_shared->heard, {});
        }
        m_shared->given.notify_all();
        if (heard)
            heard(*m_shared->answer); // never changed again
    }

    /// Waits for it.
    T get() const
    {
        wait();
        return *m_shared->answer;
    }
    void wait() const
    {
        std::unique_lock lock(m_shared->mutex);
        m_shared->given.wait(lock, [this]() { return m_shared->answer.has_value(); });
    }

    /// Called once, on the thread that gives the answer, or at once where it was given already.
    /// There is one who hears it.
    void whenGiven(Heard heard) const
    {
        {
            const std::scoped_lock lock(m_shared->mutex);
            if (!m_shared->answer) {
                m_shared->heard = std::move(heard);
                return;
            }
        }
        heard(*m_shared->answer);
    }

private:
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable given;
        std::optional<T> answer;
        Heard heard;
    };

    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
};

} // namespace core
