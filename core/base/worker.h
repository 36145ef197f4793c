// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace core {

/// One thread that does what it is given, one thing after the other, in the order in which it was
/// given. Nobody who waits takes a task out of turn to do it himself.
///
/// Not Qt's pool and futures: who waits for one of those may run the task on his own thread, and a
/// sanitizer cannot see how they hand it over.
class Worker
{
public:
    Worker();
    /// Finishes what stands in the queue.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// From any thread.
    void start(std::function<void()> task);
    /// Waits until all that was given is done. Not from a task.
    void settle();

private:
    void work();

    std::mutex m_mutex;
    std::condition_variable m_given; ///< there is a task, or the end has come
    std::condition_variable m_done;  ///< there is no task left
    std::deque<std::function<void()>> m_tasks;
    bool m_isBusy = false;
    bool m_isEnding = false;
    std::thread m_thread; ///< the last: it begins when all else is there
};

} // namespace core
