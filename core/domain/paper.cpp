// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/paper.h"

#include "core/base/day_range.h"

namespace core {

using namespace Qt::StringLiterals;

int daysOf(DocumentKind kind, int termsDays)
{
    switch (kind) {
    case DocumentKind::Invoice:
        return termsDays;
    case DocumentKind::CreditNote:
        return 0;
    case DocumentKind::Quote:
        return quoteDays;
    }
    Q_UNREACHABLE();
}

Result<Done> checkDates(Day dated, Day due, Day today)
{
    const Result<Done> past = checkPast(dated, today, u"date"_s);
    return past ? checkFrom(due, dated, u"due"_s) : past;
}

} // namespace core
