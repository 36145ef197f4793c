// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/sample/draw.h"
#include "core/sample/shop_hours.h"

#include <functional>
#include <vector>

namespace core {

/// A minute after opening on a day of the sample shop.
struct DiaryTime
{
    Day day;
    int minute = 0;

    auto operator<=>(const DiaryTime &) const = default;
};

/// The times of one story, such as a job's way: each later than the one before.
class Pace
{
public:
    Pace(const ShopHours &hours, Draw &draw) : m_hours(hours), m_draw(draw) {}

    /// On that day, or on the day of the last time where that is later.
    DiaryTime on(Day day);

private:
    const ShopHours &m_hours;
    Draw &m_draw;
    DiaryTime m_last;
};

/// Acts of all stories, carried out in the order of time with the clock standing at each.
class Diary
{
public:
    using Act = std::function<Result<Done>()>;
    /// How many of all acts are done.
    using Progress = std::function<void(qint64 done, qint64 all)>;

    void add(DiaryTime time, Act act) { m_entries.push_back({time, std::move(act)}); }
    /// Stops at the first act that is refused, and says why.
    Result<Done> live(FixedClock &clock, const ShopHours &hours, const Progress &progress);

private:
    struct Entry
    {
        DiaryTime time;
        Act act;
    };

    std::vector<Entry> m_entries;
};

} // namespace core
