// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tst_decimals.h"

#include "core/base/decimal.h"
#include "core/base/wide.h"
#include "tests/support/registry.h"
#include "tests/support/test_shop.h"

#include <QTest>

#include <array>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using tests::money;

namespace {

constexpr qint64 top = std::numeric_limits<qint64>::max();
constexpr qint64 bottom = std::numeric_limits<qint64>::min();

/// Slow on purpose and unlike the program: 128 separate bits, added, shifted and subtracted.
class Bits
{
public:
    static Bits of(quint64 number)
    {
        Bits bits;
        for (size_t place = 0; place < 64; ++place)
            bits.m_bits[place] = ((number >> place) & 1U) != 0;
        return bits;
    }

    Bits shifted() const
    {
        Bits result;
        for (size_t place = 1; place < size; ++place)
            result.m_bits[place] = m_bits[place - 1];
        return result;
    }

    void add(const Bits &other)
    {
        bool carry = false;
        for (size_t place = 0; place < size; ++place) {
            const int sum = int(m_bits[place]) + int(other.m_bits[place]) + int(carry);
            m_bits[place] = (sum & 1) != 0;
            carry = sum > 1;
        }
    }

    bool isBelow(const Bits &other) const
    {
        for (size_t place = size; place-- > 0;) {
            if (m_bits[place] != other.m_bits[place])
                return other.m_bits[place];
        }
        return false;
    }

    void subtract(const Bits &other)
    {
        bool borrow = false;
        for (size_t place = 0; place < size; ++place) {
            const int rest = int(m_bits[place]) - int(other.m_bits[place]) - int(borrow);
            m_bits[place] = (rest & 1) != 0;
            borrow = rest < 0;
        }
    }

    bool at(size_t place) const { return m_bits[place]; }
    void set(size_t place) { m_bits[place] = true; }

    static constexpr size_t size = 130;

private:
    std::array<bool, size> m_bits{};
};

quint64 magnitude(qint64 number)
{
    return number < 0 ? quint64(0) - quint64(number) : quint64(number);
}

std::optional<qint64> slowMultiplyDivide(qint64 a, qint64 b, qint64 divisor)
{
    Bits product;
    Bits factor = Bits::of(magnitude(a));
    for (quint64 rest = magnitude(b); rest != 0; rest >>= 1, factor = factor.shifted()) {
        if ((rest & 1U) != 0)
            product.add(factor);
    }
    // Half of the divisor on top turns cutting off into rounding.
    Bits doubled = product.shifted();
    doubled.add(Bits::of(quint64(divisor)));
    const Bits by = Bits::of(quint64(divisor)).shifted();
    Bits quotient;
    Bits rest;
    for (size_t place = Bits::size; place-- > 0;) {
        rest = rest.shifted();
        if (doubled.at(place))
            rest.set(0);
        if (!rest.isBelow(by)) {
            rest.subtract(by);
            quotient.set(place);
        }
    }
    quint64 number = 0;
    for (size_t place = 0; place < Bits::size; ++place) {
        if (quotient.at(place) && place >= 63)
            return std::nullopt;
        if (quotient.at(place))
            number |= quint64(1) << place;
    }
    return (a < 0) != (b < 0) ? -qint64(number) : qint64(number);
}

core::Decimal decimal(const QString &text)
{
    const auto value = core::Decimal::fromText(text, u"field"_s);
    return value ? *value : core::Decimal::fromMillionths(-999'999'999);
}

std::optional<core::ErrorKind> refusal(const QString &text)
{
    const auto value = core::Decimal::fromText(text, u"field"_s);
    return value ? std::nullopt : std::optional(value.error().kind);
}

} // namespace

void TestDecimals::productAboveSixtyFourBits_dividesExactly()
{
    QCOMPARE(core::multiplyDivide(top, top, top), top);
    QCOMPARE(core::multiplyDivide(top, 1'000'000, 1'000'000), top);
    QCOMPARE(core::multiplyDivide(1'000'000'000'000'000'000, 1'000'000'000'000'000'000, top),
             108'420'217'248'550'443);
    QCOMPARE(core::multiplyDivide(0, bottom, 1), 0);
}

void TestDecimals::half_goesAwayFromZero()
{
    QCOMPARE(core::multiplyDivide(1, 1, 2), 1);
    QCOMPARE(core::multiplyDivide(-1, 1, 2), -1);
    QCOMPARE(core::multiplyDivide(1, -3, 2), -2);
    QCOMPARE(core::multiplyDivide(-5, -1, 2), 3);
    QCOMPARE(core::multiplyDivide(1, 1, 3), 0);
    QCOMPARE(core::multiplyDivide(top, 1, 2), top / 2 + 1);
}

void TestDecimals::quotientOutsideSixtyFourBits_isNothing()
{
    QVERIFY(!core::multiplyDivide(top, 2, 1));
    QVERIFY(!core::multiplyDivide(top, top, 1));
    QVERIFY(!core::multiplyDivide(bottom, bottom, 1));
    QVERIFY(!core::multiplyDivide(bottom, 1, 1));
    QVERIFY(!core::multiplyDivide(top, top, top - 1));
    QCOMPARE(core::multiplyDivide(bottom, 1, 2), bottom / 2);
    QCOMPARE(core::multiplyDivide(bottom + 1, -1, 1), top);
}

void TestDecimals::anyFactors_agreeWithSlowArithmetic()
{
    std::mt19937_64 random(20261120);
    const auto anyNumber = [&random] { return qint64(random()) >> (random() % 64); };
    for (int round = 0; round < 20'000; ++round) {
        const qint64 a = anyNumber();
        const qint64 b = anyNumber();
        const qint64 divisor = qint64(magnitude(anyNumber()) >> 1) + 1;
        if (core::multiplyDivide(a, b, divisor) != slowMultiplyDivide(a, b, divisor))
            QFAIL(qPrintable(u"%1 * %2 / %3"_s.arg(a).arg(b).arg(divisor)));
    }
}

void TestDecimals::extremes_agreeWithSlowArithmetic()
{
    const std::array numbers{bottom,
                             bottom + 1,
                             top,
                             top - 1,
                             qint64(0),
                             qint64(1),
                             qint64(-1),
                             qint64(0xFFFF'FFFF),
                             qint64(0x1'0000'0000),
                             qint64(0x1'0000'0001),
                             qint64(-0x8000'0000LL),
                             qint64(2),
                             qint64(3)};
    for (const qint64 a : numbers) {
        for (const qint64 b : numbers) {
            for (const qint64 divisor : numbers) {
                if (divisor > 0) {
                    QCOMPARE(core::multiplyDivide(a, b, divisor),
                             slowMultiplyDivide(a, b, divisor));
                }
            }
        }
    }
}

void TestDecimals::machineForm_isReadAndWrittenBack()
{
    for (const QString &text :
         {u"0"_s, u"10"_s, u"2.5"_s, u"-0.125"_s, u"0.000001"_s, u"1000000000000"_s}) {
        QCOMPARE(decimal(text).text(), text);
    }
    QCOMPARE(decimal(u"007.50"_s).text(), u"7.5"_s);
    QCOMPARE(decimal(u"-0"_s).text(), u"0"_s);
    QCOMPARE(decimal(u"1.00000000"_s).text(), u"1"_s);
}

void TestDecimals::otherForms_areNotANumber()
{
    for (const QString &text : {u""_s,
                                u"-"_s,
                                u"."_s,
                                u".5"_s,
                                u"5."_s,
                                u"+5"_s,
                                u"1,5"_s,
                                u"1e3"_s,
                                u" 1"_s,
                                u"--1"_s,
                                u"१"_s,
                                u"1.2.3"_s,
                                u"0x10"_s,
                                u"NaN"_s}) {
        QCOMPARE(refusal(text), core::ErrorKind::NotANumber);
    }
}

void TestDecimals::seventhDecimal_isRefused()
{
    QCOMPARE(refusal(u"0.0000001"_s), core::ErrorKind::TooManyDecimals);
}

void TestDecimals::numberAboveTheLargest_isOutOfRange()
{
    QCOMPARE(refusal(u"1000000000000.000001"_s), core::ErrorKind::NumberOutOfRange);
    QCOMPARE(refusal(u"-1000000000001"_s), core::ErrorKind::NumberOutOfRange);
    QCOMPARE(refusal(QString(5000, u'9')), core::ErrorKind::NumberOutOfRange);
}

void TestDecimals::amountOf_roundsOnceToTheMinorUnit()
{
    const auto amount =
        [](const QString &quantity, const QString &price, const QString &per, int digits) {
            return core::amountOf(decimal(quantity), decimal(price), decimal(per), digits);
        };
    QCOMPARE(amount(u"10"_s, u"75"_s, u"1"_s, 2), money(75'000));
    QCOMPARE(amount(u"0.5"_s, u"0.01"_s, u"1"_s, 2), money(1));
    QCOMPARE(amount(u"-0.5"_s, u"0.01"_s, u"1"_s, 2), money(-1));
    QCOMPARE(amount(u"250"_s, u"12.5"_s, u"100"_s, 2), money(3'125));
    QCOMPARE(amount(u"3"_s, u"1.5"_s, u"1"_s, 0), money(5));
    QCOMPARE(amount(u"1"_s, u"1.2345"_s, u"1"_s, 3), money(1'235));
    QCOMPARE(amount(u"1000000"_s, u"1000000"_s, u"1000000"_s, 0), money(1'000'000));
}

void TestDecimals::amountOfAboveTheLargest_isNothing()
{
    const auto largest = decimal(u"1000000000000"_s);
    QVERIFY(!core::amountOf(largest, largest, core::Decimal::whole(1), 2));
    QVERIFY(!core::amountOf(largest, core::Decimal::whole(1), core::Decimal::whole(1), 2));
    QCOMPARE(core::amountOf(largest, core::Decimal::whole(1), core::Decimal::whole(1), 0),
             money(core::Money::largestMinor));
    QVERIFY(!core::amountOf(core::Decimal::whole(1), core::Decimal::whole(1), core::Decimal(), 2));
}

void TestDecimals::shares_roundAwayFromZero()
{
    QCOMPARE(core::percentOf(money(50), decimal(u"5"_s)), money(3));
    QCOMPARE(core::percentOf(money(-50), decimal(u"5"_s)), money(-3));
    QCOMPARE(core::percentOf(money(758'05), decimal(u"9"_s)), money(68'22));
    QCOMPARE(core::proportionOf(money(10), money(1), money(3)), money(3));
    QCOMPARE(core::proportionOf(money(10), money(-1), money(-4)), money(3));
    QCOMPARE(core::proportionOf(money(10), money(1), money(-4)), money(-3));
}

void TestDecimals::plainText_hasAllDigitsOfTheCurrency()
{
    QCOMPARE(core::plainText(money(120'050), 2), u"1200.50"_s);
    QCOMPARE(core::plainText(money(-5), 2), u"-0.05"_s);
    QCOMPARE(core::plainText(money(5), 0), u"5"_s);
    QCOMPARE(core::plainText(money(1'234), 3), u"1.234"_s);
    QCOMPARE(core::plainText(money(bottom), 2), u"-92233720368547758.08"_s);
}

void TestDecimals::plainAmount_isReadWithinTheCurrency()
{
    const auto read = [](const QString &text, int digits) {
        return core::moneyFromPlainText(text, digits, u"amount"_s);
    };
    QCOMPARE(*read(u"1200.5"_s, 2), money(120'050));
    QCOMPARE(*read(u"-3"_s, 3), money(-3'000));
    QCOMPARE(*read(u"10000000000"_s, 2), money(core::Money::largestMinor));
    QCOMPARE(read(u"10000000000.01"_s, 2).error().kind, core::ErrorKind::AmountTooLarge);
    QCOMPARE(read(u"1.005"_s, 2).error().kind, core::ErrorKind::TooManyDecimals);
    QCOMPARE(read(u"0.5"_s, 0).error().kind, core::ErrorKind::TooManyDecimals);
    QCOMPARE(read(u"1,200"_s, 2).error().kind, core::ErrorKind::NotAnAmount);
}

DOCKET_TEST(TestDecimals);
