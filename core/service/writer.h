// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/shop.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

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
        // Not QtConcurrent: whoever waits for its future takes the task out of the queue and runs
        // it on their own thread, out of turn and beside the writer's connection.
        const auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_thread.start([this, verb, promise]() {
            const Result<Done> opened = open();
            promise->addResult(opened ? verb(*m_shop) : Answer(opened.error()));
            promise->finish();
        });
        return promise->future();
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
