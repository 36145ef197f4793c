// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/draw.h"
#include "core/sample/shop_hours.h"

#include <vector>

namespace core {

/// For so many days the sample shop has been open.
constexpr int sampleDays = 175;
/// So much of the price is left as an advance, roughly.
constexpr int advancePercent = 50;

/// How far a planned job came, in the order of the board.
enum class JobFate { New, Design, Proof, Printing, Ready, Delivered, Cancelled };

/// A piece of work that the sample shop was or will be asked for.
struct PlannedJob
{
    size_t customer = 0;
    const SampleWork *work = nullptr; ///< none: a reprint without a price
    int quantity = 1;
    JobFate fate = JobFate::New;
    Day ordered;
    std::optional<Day> promised;
    Day moved; ///< when it came where it stands
    bool hasAdvance = false;
    const SampleChat *chat = nullptr; ///< it was made of
};

/// What became of an invoice.
enum class BillFate {
    Unpaid,
    PartPaid,
    Claimed, ///< a part was claimed in a chat, and seen
    Bounced, ///< paid, and taken back
    Paid,
    PaidTwice, ///< in two parts
    Overpaid,
    Cancelled,
};

struct PlannedBill
{
    size_t customer = 0;
    std::optional<size_t> job;
    const SampleWork *work = nullptr;
    int quantity = 1;
    Day dated;
    BillFate fate = BillFate::Unpaid;
    Day paid; ///< when the money came, where it did

    bool isOpen() const { return fate <= BillFate::Bounced; }
};

/// Everything that happens in the work and the money of a sample shop, before anything is written.
struct SamplePlan
{
    std::vector<PlannedJob> jobs;
    std::vector<PlannedBill> bills;
};

/// 140 jobs over all stages, 90 bills of all ages, and what was paid on both.
SamplePlan samplePlan(const SamplePack &pack, const ShopHours &hours, Draw &draw);

} // namespace core
