// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/domain/currency.h"

#include <QString>

#include <optional>

namespace ui {

/// Where the commas of a long amount stand: 1,234,567 or 12,34,567.
enum class Grouping { Western, Indian };

/// Lakhs and crores where people count in them.
Grouping groupingOf(const QString &currencyCode);

/// A number in machine form with its commas.
QString grouped(QString plain, Grouping grouping);

/// The amount with commas, dot and Latin digits: "12,34,567.50".
QString moneyText(core::Money amount, core::CurrencyDigits digits, Grouping grouping);

/// "₹1,200.00", "−AED 12.00": where an amount stands alone.
QString moneyWithSign(core::Money amount, const core::Currency &currency);

/// Reads an amount as people type it: "1200", "1,20,000.50", "1.234,56", "12,5", "1.2k", "500x2.4",
/// "Rs. 500/-", "₹१२००". A dot or comma before three digits groups, unless the currency has three
/// decimals and it is a dot.
///
/// Refuses: FieldMissing; NotAnAmount; AmountNotPositive for anything below zero (zero is an
/// amount); AmountTooLarge; TooManyDecimals, also when a product is not a whole minor unit.
core::Result<core::Money>
moneyFromText(const QString &text, core::CurrencyDigits digits, const QString &field);

/// "2%", "12,5 %": so many per cent; nothing where it has no such sign.
///
/// Refuses: NotANumber; TooManyDecimals; NumberOutOfRange (0 to 100).
std::optional<core::Result<core::Decimal>> percentFromText(const QString &text,
                                                           const QString &field);

/// As moneyFromText, where nobody sees how a doubtful amount was understood and a lone dot is the
/// decimal point: "1.234" is refused as a decimal too many, never read as twelve hundred.
core::Result<core::Money>
certainMoneyFromText(const QString &text, core::CurrencyDigits digits, const QString &field);

} // namespace ui
