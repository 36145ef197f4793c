// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/shop.h"

#include <QFuture>
#include <QtConcurrentRun>
#include <QThreadPool>

namespace core {

/// The one thread on which a window's verbs run, with its own connection. Verbs stand in a queue
/// and run one after the other, so two clicks never meet in a transaction.
///
///     writer.run([=](Shop &shop) { return shop.payments.take(by, id, payment); })
///         .then(context, [](Result<TakenPayment> taken) { … });
class Writer
{
public:
    Writer(const QString &folder, Clock &clock, Random &random);
    /// Finishes what stands in the queue.
    ~Writer();
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// Refuses: as ShopFile::open, from the first verb on, when the file cannot be opened.
    template <typename Verb>
    auto run(Verb verb) -> QFuture<std::invoke_result_t<Verb, Shop &>>
    {
        using Answer = std::invoke_result_t<Verb, Shop &>;
        return QtConcurrent::run(&m_thread, [this, verb]() -> Answer {
            if (const Result<Done> opened = open(); !opened)
                return opened.error();
            return verb(*m_shop);
        });
    }

private:
    Result<Done> open();

    const QString m_folder;
    Clock &m_clock;
    Random &m_random;
    QThreadPool m_thread;
    std::unique_ptr<Shop> m_shop;
};

} // namespace core
