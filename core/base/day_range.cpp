// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_range.h"

namespace core {

using namespace Qt::StringLiterals;

Result<Done> checkDay(Day day, Day first, Day last, const QString &field)
{
    if (day >= first && day <= last)
        return Done{};
    return Error{.kind = ErrorKind::DateOutOfRange,
                 .subject = field,
                 .given = day.date().toString(Qt::ISODate),
                 .allowed = u"%1 to %2"_s.arg(first.date().toString(Qt::ISODate),
                                              last.date().toString(Qt::ISODate))};
}

Result<Done> checkPast(Day day, Day today, const QString &field)
{
    return checkDay(day, Day::earliest(), today, field);
}

Result<Done> checkFrom(Day day, Day first, const QString &field)
{
    return checkDay(day, first, Day::latest(), field);
}

} // namespace core
