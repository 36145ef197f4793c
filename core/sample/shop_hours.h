// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/sample/sample_pack.h"

namespace core {

/// When the sample shop is open, up to the moment that is now.
///
/// Minutes count from opening to closing. On the last day they are squeezed in front of that
/// moment, so that whatever is planned for the day has happened, and nothing lies ahead.
class ShopHours
{
public:
    ShopHours(const SamplePack &pack, Instant until);

    Day today() const { return m_today; }
    int length() const { return m_closes - m_opens; }
    /// The minute after opening of a time of the day.
    int minuteOf(int minuteOfDay) const;
    /// So many days ago; the day before where the shop was closed.
    Day before(int days) const { return onOrBefore(m_today.plus(-days)); }
    /// The day itself or, where the shop is closed, the one before; today counts as open.
    Day onOrBefore(Day day) const;
    Instant at(Day day, int minute) const;
    const Calendar &calendar() const { return m_calendar; }

private:
    Calendar m_calendar;
    int m_opens;
    int m_closes;
    int m_closedWeekday;
    Instant m_until;
    Day m_today;
};

} // namespace core
