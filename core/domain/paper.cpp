// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/paper.h"

#include "core/base/day_range.h"

namespace core {

using namespace Qt::StringLiterals;

Result<Done> checkDates(Day dated, Day due, Day today)
{
    const Result<Done> past = checkPast(dated, today, u"date"_s);
    return past ? checkFrom(due, dated, u"due"_s) : past;
}

} // namespace core
