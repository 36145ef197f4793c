// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/money_text.h"

#include "core/base/wide.h"
#include "ui/text/typed_number.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using core::CurrencyDigits;
using core::Decimal;
using core::ErrorKind;
using core::Money;

namespace ui {
namespace {

core::Error refusal(ErrorKind kind, const QString &text, const QString &field)
{
    return {.kind = kind, .subject = field, .given = text.trimmed()};
}

/// "2.5" times 1000 is "2500"; the machine form stays exact.
QString thousandfold(const QString &machine)
{
    const qsizetype dot = machine.indexOf(u'.');
    const QString whole = dot < 0 ? machine : machine.left(dot);
    const QString decimals = dot < 0 ? QString() : machine.mid(dot + 1);
    const QString rest = decimals.mid(3);
    return whole + decimals.left(3).leftJustified(3, u'0') + (rest.isEmpty() ? u""_s : u'.' + rest);
}

/// One number, with its "k" if it has one, in machine form.
std::optional<QString> machineForm(QString text, CurrencyDigits digits)
{
    const bool isThousands = text.endsWith(u'k') || text.endsWith(u'K');
    if (!isThousands)
        return typedNumber(text, digits);
    text.chop(1);
    const auto number = typedNumber(text.trimmed(), digits + 3);
    return number ? std::optional(thousandfold(*number)) : std::nullopt;
}

/// `a * b` in minor units when it comes out even; nothing otherwise.
std::optional<qint64> exactProduct(Decimal a, Decimal b, qint64 divisor)
{
    const auto quotient = core::multiplyDivide(a.millionths(), b.millionths(), divisor);
    if (!quotient)
        return std::nullopt;
    // What rounding moved is at most half the divisor, so its lowest 64 bits tell it all.
    const quint64 product = quint64(a.millionths()) * quint64(b.millionths());
    return product == quint64(*quotient) * quint64(divisor) ? quotient : std::nullopt;
}

core::Result<Money>
productOf(const QStringList &factors, CurrencyDigits digits, const core::Error &notAnAmount)
{
    Decimal numbers[2];
    for (qsizetype place = 0; place < 2; ++place) {
        const auto machine = machineForm(factors[place].trimmed(), digits);
        const auto number = machine ? Decimal::fromText(*machine, notAnAmount.subject)
                                    : core::Result<Decimal>(notAnAmount);
        if (!number) {
            core::Error error = number.error();
            error.given = notAnAmount.given;
            return error;
        }
        numbers[place] = *number;
    }
    core::Error error = notAnAmount;
    const auto rounded = core::amountOf(numbers[0], numbers[1], Decimal::whole(1), digits);
    if (!rounded) {
        error.kind = ErrorKind::AmountTooLarge;
        error.limit = Money::fromMinor(Money::largestMinor);
        return error;
    }
    qint64 divisor = Decimal::scale * Decimal::scale;
    for (int digit = 0; digit < digits; ++digit)
        divisor /= 10;
    if (const auto exact = exactProduct(numbers[0], numbers[1], divisor))
        return Money::fromMinor(*exact);
    error.kind = ErrorKind::TooManyDecimals;
    error.allowed = QString::number(digits);
    return error;
}

} // namespace

Grouping groupingOf(const QString &currencyCode)
{
    const QStringList indian{u"INR"_s, u"PKR"_s, u"BDT"_s, u"NPR"_s, u"LKR"_s};
    return indian.contains(currencyCode) ? Grouping::Indian : Grouping::Western;
}

QString grouped(QString plain, Grouping grouping)
{
    const qsizetype dot = plain.indexOf(u'.');
    const qsizetype first = plain.startsWith(u'-') ? 1 : 0;
    const qsizetype furtherGroup = grouping == Grouping::Indian ? 2 : 3;
    for (qsizetype place = (dot < 0 ? plain.size() : dot) - 3; place > first; place -= furtherGroup)
        plain.insert(place, u',');
    return plain;
}

QString moneyText(Money amount, CurrencyDigits digits, Grouping grouping)
{
    return grouped(core::plainText(amount, digits), grouping);
}

QString moneyWithSign(Money amount, const core::Currency &currency)
{
    constexpr QChar noBreakSpace(0x00A0);
    constexpr QChar minusSign(0x2212);
    const bool isWord = currency.sign.size() > 1 && currency.sign.at(0).isLetter();
    const QString sign = isWord ? currency.sign + noBreakSpace : currency.sign;
    const QString figures = moneyText(amount.abs(), currency.digits, groupingOf(currency.code));
    return (amount.isNegative() ? QString(minusSign) : QString()) + sign + figures;
}

core::Result<Money> moneyFromText(const QString &text, CurrencyDigits digits, const QString &field)
{
    const TypedAmount typed = typedAmount(text);
    if (text.trimmed().isEmpty())
        return core::Error{.kind = ErrorKind::FieldMissing, .subject = field};
    if (typed.isNegative)
        return refusal(ErrorKind::AmountNotPositive, text, field);

    const QStringList factors = typed.factors();
    const core::Error notAnAmount = refusal(ErrorKind::NotAnAmount, text, field);
    if (factors.size() == 2)
        return productOf(factors, digits, notAnAmount);
    const auto machine = factors.size() == 1 ? machineForm(factors.first(), digits) : std::nullopt;
    if (!machine)
        return notAnAmount;
    const auto amount = core::moneyFromPlainText(*machine, digits, field);
    if (amount)
        return *amount;
    core::Error error = amount.error();
    error.given = notAnAmount.given;
    return error;
}

std::optional<core::Result<core::Decimal>> percentFromText(const QString &text,
                                                           const QString &field)
{
    using Percent = core::Result<core::Decimal>;
    constexpr QChar arabicSign(0x066A);
    const QString typed = withPlainDigits(text).trimmed();
    if (!typed.endsWith(u'%') && !typed.endsWith(arabicSign))
        return std::nullopt;
    const auto number = typedNumber(typed.chopped(1).trimmed(), core::Decimal::places);
    if (!number)
        return Percent(refusal(ErrorKind::NotANumber, text, field));
    const Percent percent = core::Decimal::fromText(*number, field);
    if (percent && *percent > core::Decimal::whole(100)) {
        core::Error error = refusal(ErrorKind::NumberOutOfRange, text, field);
        error.allowed = u"0 to 100"_s;
        return Percent(error);
    }
    return percent;
}

core::Result<Money>
certainMoneyFromText(const QString &text, CurrencyDigits digits, const QString &field)
{
    static const QRegularExpression oneDot(u"^[0-9]+\\.[0-9]+$"_s);
    const QString plain = withPlainDigits(text).trimmed();
    if (oneDot.match(plain).hasMatch())
        return core::moneyFromPlainText(plain, digits, field);
    return moneyFromText(text, digits, field);
}

} // namespace ui
