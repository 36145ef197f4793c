// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/shop.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace core {

/// What a verb answered on its thread, and by which unit it can be taken back exactly.
template <typename T>
struct Outcome : Result<T>
{
    RowId unit; ///< none where nothing was written; of several, the last
};

/// A thread with a connection of its own to the shop's file. Questions and verbs stand in a queue
/// and run one after the other, so two clicks never meet in a transaction. A window has one that
/// writes, on which all its verbs run, and one that only reads, for what takes longer than a frame.
///
///     writer.run([=](Shop &shop) { return shop.payments.take(by, id, payment); })
///         .then(context, [](Outcome<TakenPayment> taken) { … });
class ShopThread
{
public:
    /// `bell` is rung after each commit, on this thread.
    ShopThread(const QString &folder,
               ShopFile::Access access,
               Clock &clock,
               Random &random,
               ShopFile::Bell bell = {});
    /// Finishes what stands in the queue.
    ~ShopThread();
    ShopThread(const ShopThread &) = delete;
    ShopThread &operator=(const ShopThread &) = delete;

    /// Refuses: as ShopFile::open, from the first verb on, when the file cannot be opened.
    template <typename Verb>
    auto run(Verb verb) -> QFuture<Outcome<typename std::invoke_result_t<Verb, Shop &>::Value>>
    {
        using Answer = std::invoke_result_t<Verb, Shop &>;
        using Answered = Outcome<typename Answer::Value>;
        // Not QtConcurrent: whoever waits for its future takes the task out of the queue and runs
        // it on their own thread, out of turn and beside the writer's connection.
        const auto promise = std::make_shared<QPromise<Answered>>();
        promise->start();
        m_thread.start([this, verb, promise]() {
            const Result<Done> opened = open();
            const RowId before = lastUnit();
            Answer answer = opened ? verb(*m_shop) : Answer(opened.error());
            const RowId unit = lastUnit();
            promise->addResult(Answered{std::move(answer), unit == before ? RowId() : unit});
            promise->finish();
        });
        return promise->future();
    }

private:
    Result<Done> open();
    RowId lastUnit() const { return m_shop ? m_shop->file->lastUnit() : RowId(); }

    const QString m_folder;
    const ShopFile::Access m_access;
    Clock &m_clock;
    Random &m_random;
    const ShopFile::Bell m_bell;
    QThreadPool m_thread;
    std::unique_ptr<Shop> m_shop;
};

} // namespace core
