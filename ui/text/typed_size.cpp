// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/typed_size.h"

#include "core/base/wide.h"
#include "ui/text/typed_number.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int decimalsTyped = 6;
constexpr qsizetype mostFactors = 4;
constexpr qsizetype measuresOfArea = 2;

/// A measure of length, and what its square is sold by.
struct Measure
{
    QString name;   ///< on paper
    QString length; ///< what a length alone is counted in
    QString area;
    qint64 perArea = 1; ///< how many of its squares are one of the area's
    qint64 perLength = 1;
    qint64 step = 1; ///< of the area, in millionths: so fine as the trade counts it
};

constexpr qint64 hundredth = core::Decimal::scale / 100;
constexpr qint64 tenThousandth = core::Decimal::scale / 10'000;

const Measure *measureNamed(const QString &word)
{
    static const Measure feet{u"ft"_s, u"ft"_s, u"sq ft"_s, 1, 1, hundredth};
    static const Measure inches{u"in"_s, u"ft"_s, u"sq ft"_s, 144, 12, hundredth};
    static const Measure metres{u"m"_s, u"m"_s, u"sq m"_s, 1, 1, tenThousandth};
    static const Measure centimetres{u"cm"_s, u"m"_s, u"sq m"_s, 10'000, 100, tenThousandth};
    static const Measure millimetres{u"mm"_s, u"m"_s, u"sq m"_s, 1'000'000, 1000, tenThousandth};
    static const QHash<QString, const Measure *> measures{{u"ft"_s, &feet},
                                                          {u"feet"_s, &feet},
                                                          {u"foot"_s, &feet},
                                                          {u"'"_s, &feet},
                                                          {u"in"_s, &inches},
                                                          {u"inch"_s, &inches},
                                                          {u"inches"_s, &inches},
                                                          {u"\""_s, &inches},
                                                          {u"m"_s, &metres},
                                                          {u"mtr"_s, &metres},
                                                          {u"cm"_s, &centimetres},
                                                          {u"mm"_s, &millimetres}};
    return measures.value(word.toLower());
}

std::optional<core::Decimal> times(core::Decimal a, core::Decimal b)
{
    const auto product = core::multiplyDivide(a.millionths(), b.millionths(), core::Decimal::scale);
    const bool fits = product && *product <= core::Decimal::largestWhole * core::Decimal::scale;
    return fits ? std::optional(core::Decimal::fromMillionths(*product)) : std::nullopt;
}

std::optional<core::Decimal> product(const QList<core::Decimal> &factors)
{
    std::optional<core::Decimal> all = core::Decimal::whole(1);
    for (const core::Decimal factor : factors)
        all = all ? times(*all, factor) : std::nullopt;
    return all;
}

/// "2 × 8 × 4" and its numbers; nothing where one is not a number above zero.
std::optional<QList<core::Decimal>> numbersOf(const QStringList &factors)
{
    QList<core::Decimal> numbers;
    for (const QString &factor : factors) {
        const auto plain = typedNumber(factor.trimmed(), decimalsTyped);
        const auto number = plain ? core::Decimal::fromText(*plain, u"quantity"_s)
                                  : core::Error{.kind = core::ErrorKind::NotANumber};
        if (!number || *number <= core::Decimal())
            return std::nullopt;
        numbers.append(*number);
    }
    return numbers;
}

core::Decimal measured(core::Decimal product, qint64 divisor, qint64 step)
{
    const auto steps = core::multiplyDivide(product.millionths(), 1, divisor * step);
    return core::Decimal::fromMillionths(steps.value_or(0) * step);
}

QString sizeText(const QList<core::Decimal> &numbers, const Measure &measure)
{
    QStringList texts;
    for (const core::Decimal number : numbers)
        texts.append(number.text());
    return texts.join(u" × "_s) + u' ' + measure.name;
}

} // namespace

std::optional<TypedSize> typedSize(const QString &text)
{
    const QString plain = withPlainDigits(text).trimmed();
    const bool isPriced = plain.contains(u'@');
    static const QRegularExpression shape(uR"(^([\d.,\sxX*×]+?)\s*(\p{L}+|'|")?$)"_s);
    const auto match = shape.match(plain.section(u'@', 0, 0).trimmed());
    const QString word = match.captured(2);
    const Measure *measure = word.isEmpty() ? nullptr : measureNamed(word);
    if (!match.hasMatch() || (!word.isEmpty() && !measure) || (!measure && !isPriced))
        return std::nullopt;
    static const QRegularExpression sign(u"[xX*\u00d7]"_s);
    const QStringList factors = match.captured(1).split(sign);
    const auto numbers = factors.size() <= mostFactors ? numbersOf(factors) : std::nullopt;
    const auto all = numbers ? product(*numbers) : std::nullopt;
    if (!all)
        return std::nullopt;

    TypedSize typed{
        .quantity = *all, .unit = {}, .size = {}, .price = plain.section(u'@', 1).trimmed()};
    if (!measure)
        return typed;
    const bool isArea = numbers->size() >= measuresOfArea;
    typed.unit = isArea ? measure->area : measure->length;
    typed.size = sizeText(*numbers, *measure);
    typed.quantity = measured(*all, isArea ? measure->perArea : measure->perLength, measure->step);
    // Less than the trade counts in is not nothing.
    return typed.quantity.isZero() ? std::nullopt : std::optional(typed);
}

QString withoutSize(const QString &description)
{
    static const QRegularExpression size(
        uR"((?:^|\s+)\d[\d.]*( × \d[\d.]*){0,3} (ft|in|m|cm|mm)$)"_s);
    QString rest = description;
    return rest.remove(size);
}

} // namespace ui
