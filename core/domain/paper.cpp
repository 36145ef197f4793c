// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/paper.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString dayText(Day day)
{
    return day.date().toString(Qt::ISODate);
}

} // namespace

Result<Done> checkDates(Day dated, Day due, Day today)
{
    if (!dated.isPlausible() || dated > today) {
        return Error{.kind = ErrorKind::DateOutOfRange,
                     .subject = u"date"_s,
                     .given = dayText(dated),
                     .allowed = u"%1 to %2"_s.arg(dayText(Day::earliest()), dayText(today))};
    }
    if (!due.isPlausible() || due < dated) {
        return Error{.kind = ErrorKind::DateOutOfRange,
                     .subject = u"due"_s,
                     .given = dayText(due),
                     .allowed = u"%1 to %2"_s.arg(dayText(dated), dayText(Day::latest()))};
    }
    return Done{};
}

} // namespace core
