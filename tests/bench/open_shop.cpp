// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/open_shop.h"

#include "core/store/query.h"

namespace bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minutesUntilNoon = 390; // half past six in the morning, UTC

core::Instant noonOf(core::Day day)
{
    return {day.number * core::microsPerDay + minutesUntilNoon * core::microsPerMinute};
}

core::Id<core::Customer> oneCustomer(core::Database &database, const char *sql)
{
    core::Query query(database, sql);
    if (!query.next())
        stop(u"the shop has no papers"_s);
    return query.id<core::Customer>(0);
}

} // namespace

core::Day lastDay()
{
    return core::Day::of(2025, 12, 31);
}

const core::SamplePack &pack()
{
    static const core::SamplePack sample = *core::samplePackOf(u"IN"_s);
    return sample;
}

std::unique_ptr<BenchShop> newShop(const QString &folder, quint64 seed)
{
    auto shop = std::make_unique<BenchShop>();
    shop->clock.set(noonOf(lastDay().plus(-core::batchDays)));
    shop->random = std::make_unique<core::SeededRandom>(seed);
    auto file = must(core::ShopFile::create(folder, shop->clock, *shop->random));
    shop->owner.actor = must(core::foundShop(
        *file, {.name = u"Sharma Print"_s, .country = u"IN"_s, .owner = u"Ravi"_s}));
    shop->shop = std::make_unique<core::Shop>(std::move(file));
    return shop;
}

std::unique_ptr<BenchShop> openShop(const QString &folder)
{
    auto shop = std::make_unique<BenchShop>();
    shop->clock.set(noonOf(lastDay()));
    shop->random = std::make_unique<core::SystemRandom>();
    shop->shop = std::make_unique<core::Shop>(must(core::ShopFile::open(
        folder, core::ShopFile::Access::ReadWrite, shop->clock, *shop->random)));
    shop->owner.actor = must(shop->shop->team.people()).first().id;
    return shop;
}

core::Id<core::Customer> busiestCustomer(core::Database &database)
{
    return oneCustomer(
        database, "SELECT customer FROM document GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1");
}

core::Id<core::Customer> usualCustomer(core::Database &database)
{
    return oneCustomer(database, R"(
        SELECT customer FROM document GROUP BY 1 ORDER BY count(*), 1
         LIMIT 1 OFFSET (SELECT count(DISTINCT customer) / 2 FROM document))");
}

} // namespace bench
