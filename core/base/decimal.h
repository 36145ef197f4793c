// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/result.h"

#include <QString>

#include <compare>

namespace core {

/// An exact decimal with up to six places: a quantity, a unit price, or a rate in per cent.
class Decimal
{
public:
    static constexpr int places = 6;
    static constexpr qint64 scale = 1'000'000;
    /// The largest magnitude in whole units: prices reach Money::largestMinor of a zero-digit
    /// currency, and a thousand times that is still within 64 bits of millionths.
    static constexpr qint64 largestWhole = 1'000'000'000'000;

    constexpr Decimal() = default;
    static constexpr Decimal fromMillionths(qint64 millionths) { return Decimal(millionths); }
    static constexpr Decimal whole(qint64 units) { return Decimal(units * scale); }

    /// Reads the machine form: optional minus, ASCII digits, optional dot and up to six digits.
    ///
    /// Refuses: NotANumber; TooManyDecimals; NumberOutOfRange (each with `field` as subject).
    static Result<Decimal> fromText(const QString &text, const QString &field);

    constexpr qint64 millionths() const { return m_millionths; }
    constexpr bool isZero() const { return m_millionths == 0; }
    constexpr bool isNegative() const { return m_millionths < 0; }
    constexpr Decimal operator-() const { return Decimal(-m_millionths); }
    constexpr auto operator<=>(const Decimal &) const = default;

    /// The machine form without trailing zeros: "10", "2.5", "-0.125".
    QString text() const;

private:
    explicit constexpr Decimal(qint64 millionths) : m_millionths(millionths) {}

    qint64 m_millionths = 0;
};

/// How many decimals a currency has: 0 (yen), 2 (rupee) or 3 (dinar).
using CurrencyDigits = int;

/// `quantity * price / pricePer` in minor units, rounded half away from zero; nothing when the
/// result is above Money::largestMinor. `pricePer` is above zero (prices per 100 or 1000 sheets).
std::optional<Money>
amountOf(Decimal quantity, Decimal price, Decimal pricePer, CurrencyDigits digits);

/// An amount as a unit price: exact, since a price has more places than any currency.
Decimal priceOf(Money amount, CurrencyDigits digits);

/// `percent` per cent of `whole`, rounded half away from zero to the minor unit.
Money percentOf(Money whole, Decimal percent);

/// `whole * part / total`, rounded half away from zero; `total` is not zero.
Money proportionOf(Money whole, Money part, Money total);

/// The machine form of an amount, such as "1200.50": always all its digits, dot, no grouping.
QString plainText(Money amount, CurrencyDigits digits);

/// Reads the machine form of an amount, which may have fewer decimals than the currency.
///
/// Refuses: NotAnAmount; TooManyDecimals; AmountTooLarge (each with `field` as subject).
Result<Money> moneyFromPlainText(const QString &text, CurrencyDigits digits, const QString &field);

/// That a person may enter this amount of money that moved.
///
/// Refuses: AmountNotPositive; AmountTooLarge.
Result<Done> checkMoved(Money amount, const QString &field);

} // namespace core
