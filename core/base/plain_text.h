// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace core {

enum class Need { Required, Optional };

/// What a person typed into a field of one line: normalised (NFC), without control characters, with
/// single blanks, trimmed.
///
/// Refuses: FieldMissing; TextTooLong (more than `most` characters). `field` is their subject.
Result<QString>
oneLine(const QString &typed, const QString &field, Need need, qsizetype most = 200);

/// As `oneLine` for a field of several lines; line ends become "\n".
Result<QString> severalLines(const QString &typed, const QString &field, qsizetype most = 10'000);

} // namespace core
