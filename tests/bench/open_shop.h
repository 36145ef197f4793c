// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/sample/sample_batch.h"
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

using core::customersInUnit;
using core::invoicesInUnit;
using core::paymentsInUnit;

/// The last day of the five years.
core::Day lastDay();
/// Whom the shops of the benchmarks are made of.
const core::SamplePack &pack();

/// An empty shop in `folder` at noon of the first day; the same seed makes the same ids.
std::unique_ptr<BenchShop> newShop(const QString &folder, quint64 seed);
/// A shop that is there, at noon of the last day.
std::unique_ptr<BenchShop> openShop(const QString &folder);

/// The customer with the most papers, and one in the middle.
core::Id<core::Customer> busiestCustomer(core::Database &database);
core::Id<core::Customer> usualCustomer(core::Database &database);

} // namespace bench
