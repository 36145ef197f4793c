// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/diary.h"

#include <algorithm>

namespace core {

namespace {

// The first minutes belong to those who are written down before anything is made for them.
constexpr int firstMinute = 20;
constexpr int lastMinutes = 60;

} // namespace

DiaryTime Pace::on(Day day)
{
    const int end = m_hours.length() - 1;
    if (day > m_last.day)
        m_last = {day, firstMinute + int(m_draw.below(end - firstMinute - lastMinutes))};
    else
        m_last.minute += 1 + int(m_draw.below((end - m_last.minute) / 3 + 1));
    m_last.minute = std::min(m_last.minute, end);
    return m_last;
}

Result<Done> Diary::live(FixedClock &clock, const ShopHours &hours, const Progress &progress)
{
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry &one, const Entry &other) {
        return one.time < other.time;
    });
    qint64 done = 0;
    for (const Entry &entry : m_entries) {
        clock.set(hours.at(entry.time.day, entry.time.minute));
        if (const Result<Done> lived = entry.act(); !lived)
            return lived;
        if (progress)
            progress(++done, qint64(m_entries.size()));
    }
    return Done{};
}

} // namespace core
