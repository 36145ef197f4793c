// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include "core/base/wide.h"

#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (int step = 0; step < exponent; ++step)
        power *= 10;
    return power;
}

quint64 magnitudeOf(qint64 number)
{
    return number < 0 ? quint64(0) - quint64(number) : quint64(number);
}

/// A machine form taken apart, not yet a number.
struct Parts
{
    bool negative = false;
    QStringView whole;
    QStringView decimals;
};

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar sign) {
        return sign >= u'0' && sign <= u'9';
    });
}

std::optional<Parts> partsOf(QStringView text)
{
    Parts parts;
    parts.negative = text.startsWith(u'-');
    if (parts.negative)
        text = text.mid(1);
    const qsizetype dot = text.indexOf(u'.');
    parts.whole = dot < 0 ? text : text.left(dot);
    parts.decimals = dot < 0 ? QStringView() : text.mid(dot + 1);
    if (!allDigits(parts.whole) || (dot >= 0 && !allDigits(parts.decimals)))
        return std::nullopt;
    return parts;
}

/// How many decimals say something: zeros at the end do not.
qsizetype decimalsOf(const Parts &parts)
{
    qsizetype count = parts.decimals.size();
    while (count > 0 && parts.decimals.at(count - 1) == u'0')
        --count;
    return count;
}

/// The parts as one integer with `places` decimals; nothing when its magnitude is above `largest`.
std::optional<qint64> scaled(const Parts &parts, int places, qint64 largest)
{
    qint64 number = 0;
    const auto append = [&number, largest](int digit) {
        if (number > (largest - digit) / 10)
            return false;
        number = number * 10 + digit;
        return true;
    };
    for (const QChar digit : parts.whole) {
        if (!append(digit.digitValue()))
            return std::nullopt;
    }
    for (int place = 0; place < places; ++place) {
        if (!append(place < parts.decimals.size() ? parts.decimals.at(place).digitValue() : 0))
            return std::nullopt;
    }
    return parts.negative ? -number : number;
}

QString digitText(qint64 number, int places)
{
    QString digits = QString::number(magnitudeOf(number)).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return number < 0 ? u'-' + digits : digits;
}

/// A share that leaves 64 bits is a fault of the program, like a sum that does.
Money moneyOrStop(std::optional<qint64> minor)
{
    if (!minor)
        qFatal("a share of money left the range of 64 bits");
    return Money::fromMinor(*minor);
}

} // namespace

Result<Decimal> Decimal::fromText(const QString &text, const QString &field)
{
    const auto parts = partsOf(text);
    if (!parts)
        return Error{.kind = ErrorKind::NotANumber, .subject = field, .given = text};
    if (decimalsOf(*parts) > places) {
        return Error{.kind = ErrorKind::TooManyDecimals,
                     .subject = field,
                     .given = text,
                     .allowed = QString::number(places)};
    }
    const auto millionths = scaled(*parts, places, largestWhole * scale);
    if (!millionths) {
        return Error{.kind = ErrorKind::NumberOutOfRange,
                     .subject = field,
                     .given = text,
                     .allowed = u"-%1 to %1"_s.arg(largestWhole)};
    }
    return Decimal(*millionths);
}

QString Decimal::text() const
{
    QString digits = digitText(m_millionths, places);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    if (digits.endsWith(u'.'))
        digits.chop(1);
    return digits;
}

std::optional<Money>
amountOf(Decimal quantity, Decimal price, Decimal pricePer, CurrencyDigits digits)
{
    // Both factors carry millionths: one million stays in the divisor, less the currency's digits.
    // Up to a million units per price the divisor fits; nobody sells by more.
    constexpr Decimal largestPer = Decimal::whole(1'000'000);
    if (pricePer <= Decimal() || pricePer > largestPer)
        return std::nullopt;
    const qint64 divisor = pricePer.millionths() * powerOfTen(Decimal::places - digits);
    const auto minor = multiplyDivide(quantity.millionths(), price.millionths(), divisor);
    if (!minor || !Money::fromMinor(*minor).isEnterable())
        return std::nullopt;
    return Money::fromMinor(*minor);
}

Decimal priceOf(Money amount, CurrencyDigits digits)
{
    qint64 millionthsPerMinor = Decimal::scale;
    for (CurrencyDigits digit = 0; digit < digits; ++digit)
        millionthsPerMinor /= 10;
    return Decimal::fromMillionths(amount.minor() * millionthsPerMinor);
}

Money percentOf(Money whole, Decimal percent)
{
    constexpr qint64 hundred = 100 * Decimal::scale;
    return moneyOrStop(multiplyDivide(whole.minor(), percent.millionths(), hundred));
}

Money proportionOf(Money whole, Money part, Money total)
{
    Q_ASSERT(!total.isZero());
    const Money signedPart = total.isNegative() ? -part : part;
    return moneyOrStop(multiplyDivide(whole.minor(), signedPart.minor(), total.abs().minor()));
}

QString plainText(Money amount, CurrencyDigits digits)
{
    return digitText(amount.minor(), digits);
}

Result<Money> moneyFromPlainText(const QString &text, CurrencyDigits digits, const QString &field)
{
    const auto parts = partsOf(text);
    if (!parts)
        return Error{.kind = ErrorKind::NotAnAmount, .subject = field, .given = text};
    if (decimalsOf(*parts) > digits) {
        return Error{.kind = ErrorKind::TooManyDecimals,
                     .subject = field,
                     .given = text,
                     .allowed = QString::number(digits)};
    }
    const auto minor = scaled(*parts, digits, Money::largestMinor);
    if (!minor) {
        return Error{.kind = ErrorKind::AmountTooLarge,
                     .subject = field,
                     .given = text,
                     .limit = Money::fromMinor(Money::largestMinor)};
    }
    return Money::fromMinor(*minor);
}

Result<Done> checkMoved(Money amount, const QString &field)
{
    if (!amount.isPositive())
        return Error{.kind = ErrorKind::AmountNotPositive, .subject = field, .amount = amount};
    if (!amount.isEnterable()) {
        return Error{.kind = ErrorKind::AmountTooLarge,
                     .subject = field,
                     .amount = amount,
                     .limit = Money::largest()};
    }
    return Done{};
}

} // namespace core
