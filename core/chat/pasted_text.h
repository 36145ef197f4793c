// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

/// The order in which a region writes the parts of a date.
enum class DateOrder { DayFirst, MonthFirst };

DateOrder dateOrderOf(const QString &region);

/// One message of a paste.
struct PastedEntry
{
    std::optional<Day> day;    ///< by the clock of whoever copied it
    std::optional<int> second; ///< after midnight; with `day` only
    QString raw;               ///< date and time as written
    QString author;
    QString text;
};

constexpr qsizetype longestPaste = 200'000; ///< characters
constexpr qsizetype mostPasted = 2'000;     ///< entries

/// Takes apart what somebody copied from WhatsApp on a PC or a phone:
///
///     [10:30, 20/11/2026] Ravi: text      copied from the web or the desktop
///     [20/11/26, 10:30:15] Ravi: text     a phone of one kind
///     20/11/26, 10:30 - Ravi: text        a phone of the other
///
/// A line without such a head goes on with the message above it; a paste without any is one
/// message of nobody at no time. Whether day or month comes first is told by the whole paste, else
/// by `order`. Any text is read somehow.
///
/// Refuses: FieldMissing (text); TextTooLong; TooManyLines.
Result<QList<PastedEntry>> readPaste(const QString &text, DateOrder order);

} // namespace core
