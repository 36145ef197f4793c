// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace core {

/// `a * b / divisor`, rounded half away from zero, through a 128-bit product; nothing when the
/// quotient leaves 64 bits. Portable: no compiler's own 128-bit type.
///
/// `divisor` must be above zero.
std::optional<qint64> multiplyDivide(qint64 a, qint64 b, qint64 divisor);

} // namespace core
