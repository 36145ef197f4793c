// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/draw.h"
#include "core/sample/planned_work.h"
#include "core/sample/shop_hours.h"

#include <vector>

namespace core {

/// For so many days the sample shop has been open.
constexpr int sampleDays = 175;
/// So much of the price is left as an advance, roughly.
constexpr int advancePercent = 50;

/// Everything that happens in the work and the money of a sample shop, before anything is written.
struct SamplePlan
{
    std::vector<PlannedJob> jobs;
    std::vector<PlannedBill> bills;
};

/// 140 jobs over all stages, 90 bills of all ages, and what was paid on both.
SamplePlan samplePlan(const SamplePack &pack, const ShopHours &hours, Draw &draw);

} // namespace core
