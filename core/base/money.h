// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>
#include <limits>
#include <optional>

namespace core {

/// An exact amount in the minor unit of the shop's one currency (paise, cents, fils).
///
/// There is no way in from, and no way out to, floating point, and no `operator*`: a share or a
/// product is taken by a named function that states its rounding (`shareOf`, `amountOf`).
class Money
{
public:
    /// The largest amount a person may enter: ten thousand million units of a two-digit currency.
    static constexpr qint64 largestMinor = 1'000'000'000'000;

    constexpr Money() = default;
    static constexpr Money largest() { return Money(largestMinor); }

    static constexpr Money fromMinor(qint64 minor) { return Money(minor); }
    constexpr qint64 minor() const { return m_minor; }

    constexpr bool isZero() const { return m_minor == 0; }
    constexpr bool isPositive() const { return m_minor > 0; }
    constexpr bool isNegative() const { return m_minor < 0; }
    /// Whether a person may enter it; sums may be larger.
    constexpr bool isEnterable() const
    {
        return m_minor >= -largestMinor && m_minor <= largestMinor;
    }
    constexpr Money abs() const { return m_minor < 0 ? -*this : *this; }

    constexpr Money operator-() const { return Money(-m_minor); }
    constexpr Money operator+(Money other) const
    {
        return Money(checkedSum(m_minor, other.m_minor));
    }
    constexpr Money operator-(Money other) const { return *this + -other; }
    constexpr Money &operator+=(Money other) { return *this = *this + other; }
    constexpr Money &operator-=(Money other) { return *this = *this - other; }
    constexpr auto operator<=>(const Money &) const = default;

private:
    explicit constexpr Money(qint64 minor) : m_minor(minor) {}

    // Nine million of the largest amounts fit, so reaching the end is a fault of the program: it
    // stops rather than go on with a wrong sum.
    static constexpr qint64 checkedSum(qint64 a, qint64 b)
    {
        constexpr qint64 top = std::numeric_limits<qint64>::max();
        if ((b > 0 && a > top - b) || (b < 0 && a < -top - b))
            qFatal("a sum of money left the range of 64 bits");
        return a + b;
    }

    qint64 m_minor = 0;
};

} // namespace core
