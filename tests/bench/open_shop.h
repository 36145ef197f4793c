// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/service/shop.h"
#include "tests/bench/figures.h"

namespace bench {

/// A shop that is open.
struct BenchShop
{
    core::FixedClock clock;
    std::unique_ptr<core::Random> random;
    std::unique_ptr<core::Shop> shop;
    core::By owner;

    core::Shop *operator->() { return shop.get(); }
    core::ShopFile &file() { return *shop->file; }
    core::Database &database() { return shop->file->database(); }
};

/// How many items of a list form stand in a unit, so that it never writes more than 200 rows.
constexpr qsizetype customersInUnit = 100;
constexpr qsizetype invoicesInUnit = 25;
constexpr qsizetype paymentsInUnit = 100;

/// The first and the last moment of the five years.
core::Instant firstMoment();
core::Instant lastMoment();

/// An empty shop in `folder` at the first moment; the same seed makes the same ids.
std::unique_ptr<BenchShop> newShop(const QString &folder, quint64 seed);
/// A shop that is there, at the last moment.
std::unique_ptr<BenchShop> openShop(const QString &folder);

/// The customer with the most papers, and one in the middle.
core::Id<core::Customer> busiestCustomer(core::Database &database);
core::Id<core::Customer> usualCustomer(core::Database &database);

} // namespace bench
