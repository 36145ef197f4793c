// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/job.h"

#include <algorithm>

namespace core {

int daysLate(StageCategory category, std::optional<Day> promisedOn, Day today)
{
    if (!promisedOn || category >= StageCategory::Ready)
        return 0;
    return std::max(0, today.number - promisedOn->number);
}

std::optional<Money>
dueOf(std::optional<Money> price, Money paid, std::optional<Money> openOnInvoices)
{
    if (openOnInvoices)
        return openOnInvoices;
    if (!price)
        return std::nullopt;
    return std::max(Money(), *price - paid);
}

} // namespace core
