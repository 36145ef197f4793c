// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"

namespace core {

struct DayTotal
{
    Day day;
    Money total;
};

struct DayCount
{
    Day day;
    int jobs = 0;
};

/// The money of a day, for those who may see it.
struct DayMoney
{
    QList<ModeTotal> taken; ///< by mode, those that came
    Money takenTotal;
    Money invoiced;
    int invoices = 0;
    Money owed; ///< to the shop, by everybody, now
    int debtors = 0;
    QList<DayTotal> lastDays; ///< taken on each of the last seven days, oldest first, this one last
};

/// What a day begins with.
struct DaySheet
{
    Day day;
    std::optional<DayMoney> money; ///< empty for those who may not see money
    std::optional<Money>
        takenByMe; ///< what the asker took in on this day; empty where they may not
    int late = 0;
    int dueToday = 0;
    int ready = 0;
    QList<DayCount> nextDays; ///< promised for this day and the next six
    QList<JobRow> urgent;     ///< late, then due today: the first of them
    QList<JobRow> readyJobs;  ///< of those nobody was told about, those waiting longest first
};

} // namespace core
