// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// "2026-11-20".
QString dayText(core::Day day);

/// Reads a day as people type it: "2026-11-20", "20/11/2026", "20-11-26", "20.11.2026", "20/11"
/// (this year), "25" (the next 25th, today included), "+2", "-3", "today", "tomorrow",
/// "yesterday", "fri" (the next one after today); digits of any script.
///
/// Refuses: FieldMissing (subject "date"); NotADate; DateDoesNotExist; DateOutOfRange.
core::Result<core::Day> dayFromText(const QString &text, core::Day today);

} // namespace ui
