// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/worker.h"
#include "core/domain/customer.h"

#include <atomic>
#include <memory>
#include <mutex>

namespace core {

class Random;

/// The names of all customers in memory, for the one or two letters with which a search begins and
/// on which an index of the file has no hold. A thread of its own with its own connection reads
/// them; whoever asks never waits.
class CustomerIndex
{
public:
    /// Begins to read at once.
    CustomerIndex(const QString &folder, Clock &clock, Random &random);
    ~CustomerIndex();
    CustomerIndex(const CustomerIndex &) = delete;
    CustomerIndex &operator=(const CustomerIndex &) = delete;

    /// Takes over what changed since; for the bell. Safe from any thread.
    void refresh();
    /// Waits until all that was asked for is read.
    void settle();
    /// False until the names are read for the first time, or where they cannot be.
    bool isReady() const { return names() != nullptr; }
    /// As CustomerStore::matching; safe from any thread.
    QList<Id<Customer>> matching(const QStringList &words, int limit) const;

private:
    struct Names;

    std::shared_ptr<const Names> names() const;
    void read();

    const QString m_folder;
    Clock &m_clock;
    Random &m_random;
    mutable std::mutex m_mutex; ///< held while a pointer is copied, no longer
    std::shared_ptr<const Names> m_names;
    std::atomic<bool> m_asked = false;
    Worker m_worker; ///< the last: what stands in its queue uses the rest
};

} // namespace core
