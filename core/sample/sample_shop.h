// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_pack.h"
#include "core/service/founding.h"

#include <functional>

namespace core {

/// What a sample shop is to be like.
struct SampleWish
{
    NewShop shop;     ///< what is empty is as in the pack of its country
    Instant until;    ///< the last moment of it; nothing is later
    quint64 seed = 1; ///< the same seed, moment and size make the same shop, ids and all
    qint64 scale = 0; ///< so many invoices more, of the five years before
};

/// The largest scale there is.
constexpr qint64 largestScale = 1'000'000;

/// How many of all acts are done.
using SampleProgress = std::function<void(qint64 done, qint64 all)>;

/// Shortly before closing time of that day, by the clocks of that country; none where there is no
/// pack.
std::optional<Instant> sampleEvening(const QString &country, Day day);

/// Makes a shop to look at and to practise in: nobody in it is real, and it says so
/// (`ShopFacts::use`). It is there when all of it is.
///
/// Refuses: as checkNewShop; NotOneOf (country, trade: those with a pack); NumberOutOfRange
/// (scale); ShopExists; ShopReadOnly; StorageFailed.
Result<Id<Staff>>
makeSampleShop(const QString &folder, const SampleWish &wish, const SampleProgress &progress = {});

} // namespace core
