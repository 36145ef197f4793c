// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

namespace core {

/// That a day lies within a range, both ends included. `field` is the subject of the refusal.
///
/// Refuses: DateOutOfRange.
Result<Done> checkDay(Day day, Day first, Day last, const QString &field);
/// As `checkDay`, for what has happened already.
Result<Done> checkPast(Day day, Day today, const QString &field);
/// As `checkDay`, for what shall not be before `first`.
Result<Done> checkFrom(Day day, Day first, const QString &field);

} // namespace core
