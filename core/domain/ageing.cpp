// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ageing.h"

namespace core {

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

} // namespace core
