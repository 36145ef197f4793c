// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/wide.h"
#include "core/domain/document.h"
#include "core/domain/tax_summary.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// Of one line or of the document, discounts and charges alike.
constexpr qsizetype mostAdjustments = 100;
/// So few that the taxes of the longest document, all at the highest rate, stay within 64 bits.
constexpr qsizetype mostComponents = 20;
constexpr int highestTax = 1000;
constexpr int highestDiscount = 100;
constexpr int highestCharge = 1000;
constexpr int mostUnitsPerPrice = 1'000'000;

/// What a verb without an answer reports: nothing when all is well.
using Refused = std::optional<Error>;

Error tooLarge(const QString &subject)
{
    return {.kind = ErrorKind::AmountTooLarge,
            .subject = subject,
            .limit = Money::fromMinor(Money::largestMinor)};
}

Refused countFault(qsizetype count, qsizetype most, const QString &subject)
{
    if (count <= most)
        return std::nullopt;
    return Error{
        .kind = ErrorKind::TooManyLines, .subject = subject, .allowed = QString::number(most)};
}

Refused percentFault(Decimal percent, int highest, const QString &subject)
{
    if (!percent.isNegative() && percent <= Decimal::whole(highest))
        return std::nullopt;
    return Error{.kind = ErrorKind::NumberOutOfRange,
                 .subject = subject,
                 .given = percent.text(),
                 .allowed = u"0 to %1"_s.arg(highest)};
}

Refused taxFault(const Taxes &taxes, const QString &where)
{
    if (auto fault = countFault(taxes.components.size(), mostComponents, where + u"tax"_s))
        return fault;
    for (qsizetype place = 0; place < taxes.components.size(); ++place) {
        const Decimal rate = taxes.components[place].rate.value_or(Decimal());
        if (auto fault = percentFault(rate, highestTax, u"%1tax[%2].rate"_s.arg(where).arg(place)))
            return fault;
    }
    return std::nullopt;
}

/// The discounts or the charges of a line or of the document.
struct Adjustments
{
    const QList<Adjustment> &list;
    QString where; ///< "lines[3].discounts"
    QString whole; ///< what gets too large: "lines[3]" or "total"
    int highestPercent;
};

/// Each of them in money, a percentage being of `base`.
Result<QList<Money>> amountsOf(const Adjustments &adjustments, Money base)
{
    if (auto fault = countFault(adjustments.list.size(), mostAdjustments, adjustments.where))
        return *fault;
    QList<Money> amounts;
    for (qsizetype place = 0; place < adjustments.list.size(); ++place) {
        const Adjustment &adjustment = adjustments.list[place];
        const QString where = u"%1[%2]."_s.arg(adjustments.where).arg(place);
        if (auto fault = percentFault(adjustment.percent.value_or(Decimal()),
                                      adjustments.highestPercent,
                                      where + u"percent"_s))
            return *fault;
        if (auto fault = taxFault(adjustment.taxes.value_or(Taxes()), where))
            return *fault;
        const Money amount =
            adjustment.percent ? percentOf(base, *adjustment.percent) : adjustment.amount;
        if (!amount.isEnterable())
            return tooLarge(adjustments.whole);
        amounts.append(amount);
    }
    return amounts;
}

Money sumOf(const QList<Money> &amounts)
{
    Money sum;
    for (const Money amount : amounts)
        sum += amount;
    return sum;
}

Result<Money> lineAmount(const DocumentLine &line, const QString &where, CurrencyDigits digits)
{
    if (line.pricePer <= Decimal() || line.pricePer > Decimal::whole(mostUnitsPerPrice)) {
        return Error{
            .kind = ErrorKind::NumberOutOfRange,
            .subject = where + u".price_per"_s,
            .given = line.pricePer.text(),
            .allowed = u"%1 to %2"_s.arg(Decimal::fromMillionths(1).text()).arg(mostUnitsPerPrice)};
    }
    if (auto fault = taxFault(line.taxes, where + u'.'))
        return *fault;
    const auto base = amountOf(line.quantity, line.price, line.pricePer, digits);
    if (!base)
        return tooLarge(where);
    const auto discounts =
        amountsOf({line.discounts, where + u".discounts"_s, where, highestDiscount}, *base);
    if (!discounts)
        return discounts.error();
    const auto charges =
        amountsOf({line.charges, where + u".charges"_s, where, highestCharge}, *base);
    if (!charges)
        return charges.error();
    const Money amount = *base - sumOf(*discounts) + sumOf(*charges);
    if (!amount.isEnterable())
        return tooLarge(where);
    return amount;
}

/// Adds to each part its share of `amount`, in proportion to the amounts of the lines.
Refused spread(Money amount, const DocumentTotals &totals, QList<TaxedPart> &parts)
{
    if (totals.lineAmounts.isEmpty()) {
        parts.append({.amount = amount, .taxes = {}});
        return std::nullopt;
    }
    const qsizetype last = totals.lineAmounts.size() - 1;
    const Money whole = totals.subtotal.abs();
    Money rest = amount;
    for (qsizetype place = 0; place < last && !whole.isZero(); ++place) {
        const Money line =
            totals.subtotal.isNegative() ? -totals.lineAmounts[place] : totals.lineAmounts[place];
        // Lines that cancel may make a share far larger than what is spread.
        const auto minor = multiplyDivide(amount.minor(), line.minor(), whole.minor());
        if (!minor || !Money::fromMinor(*minor).isEnterable())
            return tooLarge(u"total"_s);
        parts[place].amount += Money::fromMinor(*minor);
        rest -= Money::fromMinor(*minor);
    }
    parts[last].amount += rest;
    return std::nullopt;
}

enum class Direction { Discount, Charge };

/// Puts discounts or charges of the document where they are taxed; answers their sum.
Result<Money> addToParts(const Adjustments &adjustments,
                         Direction direction,
                         const DocumentTotals &totals,
                         QList<TaxedPart> &parts)
{
    const auto amounts = amountsOf(adjustments, totals.subtotal);
    if (!amounts)
        return amounts.error();
    for (qsizetype place = 0; place < amounts->size(); ++place) {
        const Money amount =
            direction == Direction::Discount ? -amounts->at(place) : amounts->at(place);
        const auto &taxes = adjustments.list[place].taxes;
        if (taxes)
            parts.append({.amount = amount, .taxes = *taxes});
        else if (auto fault = spread(amount, totals, parts))
            return *fault;
    }
    return sumOf(*amounts);
}

/// Fills the lines and their sum, and one part for each line.
Refused addLines(const DocumentContent &content,
                 CurrencyDigits digits,
                 DocumentTotals &totals,
                 QList<TaxedPart> &parts)
{
    if (auto fault = countFault(content.lines.size(), mostDocumentLines, u"lines"_s))
        return fault;
    for (qsizetype place = 0; place < content.lines.size(); ++place) {
        const auto amount = lineAmount(content.lines[place], u"lines[%1]"_s.arg(place), digits);
        if (!amount)
            return amount.error();
        totals.lineAmounts.append(*amount);
        totals.subtotal += *amount;
        parts.append({.amount = *amount, .taxes = content.lines[place].taxes});
    }
    return totals.subtotal.isEnterable() ? Refused() : tooLarge(u"total"_s);
}

Refused
addAdjustments(const DocumentContent &content, DocumentTotals &totals, QList<TaxedPart> &parts)
{
    const auto discount =
        addToParts({content.discounts, u"discounts"_s, u"total"_s, highestDiscount},
                   Direction::Discount,
                   totals,
                   parts);
    if (!discount)
        return discount.error();
    const auto charge = addToParts({content.charges, u"charges"_s, u"total"_s, highestCharge},
                                   Direction::Charge,
                                   totals,
                                   parts);
    if (!charge)
        return charge.error();
    totals.discount = *discount;
    totals.charge = *charge;
    for (const TaxedPart &part : std::as_const(parts)) {
        if (!part.amount.isEnterable())
            return tooLarge(u"total"_s);
    }
    return std::nullopt;
}

void addTaxes(const TaxSummary &summary, DocumentTotals &totals)
{
    totals.net = summary.net;
    totals.taxes = summary.rows;
    for (const TaxRow &row : summary.rows)
        (row.retained ? totals.retained : totals.taxTotal) += row.amount;
    totals.total = totals.net + totals.taxTotal;
}

bool allEnterable(const DocumentTotals &totals)
{
    for (const TaxRow &row : totals.taxes) {
        if (!row.base.isEnterable() || !row.amount.isEnterable())
            return false;
    }
    return totals.discount.isEnterable() && totals.charge.isEnterable() && totals.net.isEnterable()
           && totals.taxTotal.isEnterable() && totals.total.isEnterable()
           && totals.retained.isEnterable() && totals.payable.isEnterable();
}

/// The multiple of `step` to which `amount` is moved; up is away from zero.
Money movedToStep(Money amount, Money step, StepMode mode)
{
    const Money rest = Money::fromMinor(amount.abs().minor() % step.minor());
    bool isUp = false;
    switch (mode) {
    case StepMode::HalfUp:
        isUp = rest + rest >= step;
        break;
    case StepMode::Up:
        isUp = rest.isPositive();
        break;
    case StepMode::Down:
        break;
    }
    const Money moved = amount.abs() - rest + (isUp ? step : Money());
    return amount.isNegative() ? -moved : moved;
}

Refused stepFault(Money step, CurrencyDigits digits)
{
    if (!step.isNegative() && step.isEnterable())
        return std::nullopt;
    const Money largest = Money::fromMinor(Money::largestMinor);
    return Error{.kind = ErrorKind::NumberOutOfRange,
                 .subject = u"total_step"_s,
                 .given = plainText(step, digits),
                 .allowed = u"0 to %1"_s.arg(plainText(largest, digits))};
}

} // namespace

Result<QList<TaxedPart>> taxedPartsOf(const DocumentContent &content, CurrencyDigits digits)
{
    DocumentTotals totals;
    QList<TaxedPart> parts;
    if (auto fault = addLines(content, digits, totals, parts))
        return *fault;
    if (auto fault = addAdjustments(content, totals, parts))
        return *fault;
    return parts;
}

Result<DocumentTotals> totalsOf(const DocumentContent &content, CurrencyDigits digits)
{
    DocumentTotals totals;
    QList<TaxedPart> parts;
    if (auto fault = stepFault(content.totalStep, digits))
        return *fault;
    if (auto fault = addLines(content, digits, totals, parts))
        return *fault;
    if (auto fault = addAdjustments(content, totals, parts))
        return *fault;

    addTaxes(taxSummaryOf(parts, content.pricesIncludeTax, content.taxRounding), totals);
    totals.payable = totals.total - totals.retained;
    if (content.totalStep.isPositive())
        totals.payable = movedToStep(totals.payable, content.totalStep, content.stepMode);
    totals.roundOff = totals.payable - (totals.total - totals.retained);
    if (!allEnterable(totals))
        return tooLarge(u"total"_s);
    return totals;
}

} // namespace core
