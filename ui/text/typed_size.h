// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

#include <optional>

namespace ui {

/// What is sold by its size, as it is typed at the counter: "8x4 ft @ 18" is 32 square feet at 18.
struct TypedSize
{
    core::Decimal quantity; ///< the area of all pieces; one measure: the length
    QString unit;           ///< "sq ft", "sq m", "ft", "m"
    QString size;  ///< "2 × 8 × 4 ft", for the description; empty where there is no measure
    QString price; ///< what stands behind the "@", as typed; empty without one
};

/// The last two measures make the area, a number before them counts pieces; centimetres and
/// millimetres become square metres, inches square feet. Without a measure it needs an "@":
/// "50 x 2 @ 75" are 100 at 75. Nothing for what is no such thing, and what is too large.
std::optional<TypedSize> typedSize(const QString &text);

/// The description without a size that was typed before.
QString withoutSize(const QString &description);

} // namespace ui
