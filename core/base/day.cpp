// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <QDateTime>

namespace core {

QDateTime Calendar::local(Instant instant) const
{
    return QDateTime::fromMSecsSinceEpoch(instant.micros / 1000, Qt::UTC).toTimeZone(m_zone);
}

Day Calendar::dayOf(Instant instant) const
{
    return Day::of(local({instant.micros - m_dayStartMinutes * microsPerMinute}).date());
}

Instant Calendar::instantOf(Day date, int second) const
{
    const QDateTime wall(date.date(), QTime(0, 0).addSecs(second), m_zone);
    return {wall.toMSecsSinceEpoch() * 1000};
}

} // namespace core
