// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/shop_hours.h"

#include <algorithm>

namespace core {

namespace {

// Who looks at the shop before it opens sees a day that began so many minutes ago.
constexpr int shortestDay = 90;

} // namespace

ShopHours::ShopHours(const SamplePack &pack, Instant until)
    : m_calendar(QTimeZone(pack.country.zone.toLatin1()), 0)
    , m_opens(pack.opens)
    , m_closes(pack.closes)
    , m_closedWeekday(pack.closedWeekday)
    , m_until(until)
    , m_today(m_calendar.dayOf(until))
{}

int ShopHours::minuteOf(int minuteOfDay) const
{
    return std::clamp(minuteOfDay - m_opens, 0, length() - 1);
}

Day ShopHours::onOrBefore(Day day) const
{
    const bool isClosed = day < m_today && day.date().dayOfWeek() == m_closedWeekday;
    return isClosed ? day.plus(-1) : day;
}

Instant ShopHours::at(Day day, int minute) const
{
    const auto clockShows = [&](int minuteOfDay) {
        return m_calendar.instantOf(day, minuteOfDay * 60);
    };
    if (day < m_today)
        return clockShows(m_opens + minute);
    const qint64 end = std::min(clockShows(m_closes), m_until).micros;
    const qint64 begin =
        std::max(clockShows(0).micros,
                 std::min(clockShows(m_opens).micros, end - shortestDay * microsPerMinute));
    return {begin + (end - begin) / length() * minute};
}

} // namespace core
