// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/forthcoming.h"
#include "core/base/worker.h"
#include "core/service/shop.h"

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
///         .whenGiven([](const Outcome<TakenPayment> &taken) { … });
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
    auto run(Verb verb) -> Forthcoming<Outcome<typename std::invoke_result_t<Verb, Shop &>::Value>>
    {
        using Answer = std::invoke_result_t<Verb, Shop &>;
        using Answered = Outcome<typename Answer::Value>;
        const Forthcoming<Answered> answered;
        m_worker.start([this, verb = std::move(verb), answered]() {
            const Result<Done> opened = open();
            const RowId before = lastUnit();
            Answer answer = opened ? verb(*m_shop) : Answer(opened.error());
            const RowId unit = lastUnit();
            answered.give({std::move(answer), unit == before ? RowId() : unit});
        });
        return answered;
    }

private:
    Result<Done> open();
    RowId lastUnit() const { return m_shop ? m_shop->file->lastUnit() : RowId(); }

    const QString m_folder;
    const ShopFile::Access m_access;
    Clock &m_clock;
    Random &m_random;
    const ShopFile::Bell m_bell;
    std::unique_ptr<Shop> m_shop;
    Worker m_worker; ///< the last: what stands in its queue uses the rest
};

} // namespace core
