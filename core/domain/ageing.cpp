// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ageing.h"

#include "core/base/wide.h"

#include <limits>

namespace core {

namespace {

/// Money times days; what leaves 64 bits presses most.
qint64 pressureOf(const AgeingRow &row, Day asOf)
{
    const qint64 days = std::max(0, asOf.number - row.oldestDue.number);
    return multiplyDivide(row.owed.minor(), days, 1).value_or(std::numeric_limits<qint64>::max());
}

} // namespace

size_t bucketOf(Day due, Day asOf, const AgeingLimits &limits)
{
    const int overdue = asOf.number - due.number;
    if (overdue <= 0)
        return 0;
    size_t bucket = 1;
    while (bucket <= limits.days.size() && overdue > limits.days[bucket - 1])
        ++bucket;
    return bucket;
}

bool isMorePressing(const AgeingRow &one, const AgeingRow &other, Day asOf)
{
    const qint64 pressure = pressureOf(one, asOf);
    const qint64 otherPressure = pressureOf(other, asOf);
    return pressure != otherPressure ? pressure > otherPressure : one.owed > other.owed;
}

} // namespace core
