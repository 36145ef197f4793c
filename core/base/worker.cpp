// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/worker.h"

#include <utility>

namespace core {

Worker::Worker() : m_thread([this]() { work(); }) {}

Worker::~Worker()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
    }
    m_given.notify_one();
    m_thread.join();
}

void Worker::start(std::function<void()> task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_given.notify_one();
}

void Worker::settle()
{
    std::unique_lock lock(m_mutex);
    m_done.wait(lock, [this]() { return m_tasks.empty() && !m_isBusy; });
}

void Worker::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_given.wait(lock, [this]() { return !m_tasks.empty() || m_isEnding; });
        if (m_tasks.empty())
            return;
        std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        m_isBusy = true;
        lock.unlock();
        task();
        task = nullptr; // what it holds goes before anybody hears that it is done
        lock.lock();
        m_isBusy = false;
        if (m_tasks.empty())
            m_done.notify_all();
    }
}

} // namespace core
