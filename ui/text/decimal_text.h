// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "ui/text/money_text.h"

#include <QString>

namespace ui {

/// "1,200", "2.5"; with at least so many decimals: "75.50".
QString decimalText(core::Decimal number, int leastPlaces, Grouping grouping);

/// Reads a quantity, a price or a rate as people type it: "1,200", "2.5", "१८", "18 %".
///
/// Refuses: FieldMissing; NotANumber; NumberOutOfRange (below zero too); TooManyDecimals.
core::Result<core::Decimal> decimalFromText(const QString &text, const QString &field);

} // namespace ui
