// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wide.h"

#include <limits>

namespace core {
namespace {

/// An unsigned number of 128 bits.
struct Wide
{
    quint64 high = 0;
    quint64 low = 0;
};

quint64 unsignedOf(qint64 number)
{
    // Negating the lowest number would overflow; its unsigned complement does not.
    return number < 0 ? quint64(0) - quint64(number) : quint64(number);
}

Wide product(quint64 a, quint64 b)
{
    constexpr quint64 lowHalf = 0xFFFF'FFFF;
    const quint64 aLow = a & lowHalf;
    const quint64 aHigh = a >> 32;
    const quint64 bLow = b & lowHalf;
    const quint64 bHigh = b >> 32;

    const quint64 lowest = aLow * bLow;
    // Each of these is at most (2^32 - 1)^2 + 2 (2^32 - 1), which is exactly 2^64 - 1.
    const quint64 firstMiddle = aHigh * bLow + (lowest >> 32);
    const quint64 secondMiddle = aLow * bHigh + (firstMiddle & lowHalf);

    return {.high = aHigh * bHigh + (firstMiddle >> 32) + (secondMiddle >> 32),
            .low = (secondMiddle << 32) | (lowest & lowHalf)};
}

struct Division
{
    quint64 quotient = 0;
    quint64 remainder = 0;
};

/// Long division, one bit at a time; `number.high` is below `divisor`, so the quotient fits.
Division divide(Wide number, quint64 divisor)
{
    Division result{.quotient = 0, .remainder = number.high};
    for (int bit = 63; bit >= 0; --bit) {
        const bool carry = (result.remainder >> 63) != 0;
        result.remainder = (result.remainder << 1) | ((number.low >> bit) & 1U);
        result.quotient <<= 1;
        if (carry || result.remainder >= divisor) {
            result.remainder -= divisor;
            result.quotient |= 1U;
        }
    }
    return result;
}

} // namespace

std::optional<qint64> multiplyDivide(qint64 a, qint64 b, qint64 divisor)
{
    Q_ASSERT(divisor > 0);
    constexpr auto top = quint64(std::numeric_limits<qint64>::max());
    const quint64 by = quint64(divisor);
    const bool negative = (a < 0) != (b < 0);

    const Wide whole = product(unsignedOf(a), unsignedOf(b));
    if (whole.high >= by)
        return std::nullopt;
    Division result = whole.high == 0
                          ? Division{.quotient = whole.low / by, .remainder = whole.low % by}
                          : divide(whole, by);
    const bool roundsUp = result.remainder >= by - result.remainder;
    if (result.quotient > top || (roundsUp && result.quotient == top))
        return std::nullopt;
    const qint64 magnitude = qint64(result.quotient) + (roundsUp ? 1 : 0);
    return negative ? -magnitude : magnitude;
}

} // namespace core
