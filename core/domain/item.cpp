// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/item.h"

#include "core/base/wide.h"
#include "core/domain/tax_summary.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 wholePercent = 100;

/// As many of something as there are, be they given or taken back.
Decimal magnitude(Decimal quantity)
{
    return quantity.isNegative() ? -quantity : quantity;
}

} // namespace

const ItemPrice *priceAt(const ItemPrices &prices, Decimal quantity)
{
    const ItemPrice *found = nullptr;
    for (const ItemPrice &price : prices) {
        if (!found || price.fromQuantity <= magnitude(quantity))
            found = &price;
    }
    return found;
}

Decimal statedPrice(const ItemPrice &price, bool withTax)
{
    const Decimal rate = rateOf(price.taxes).value_or(Decimal());
    if (price.includesTax == withTax || rate.isZero())
        return price.price;
    const qint64 before = Decimal::whole(wholePercent).millionths();
    const qint64 with = before + rate.millionths();
    const auto stated = withTax ? multiplyDivide(price.price.millionths(), with, before)
                                : multiplyDivide(price.price.millionths(), before, with);
    return stated ? Decimal::fromMillionths(*stated) : price.price;
}

Result<ItemPrices> checkedPrices(ItemPrices prices)
{
    const auto outOfRange = [](const QString &field, Decimal given, const QString &least) {
        return Error{.kind = ErrorKind::NumberOutOfRange,
                     .subject = field,
                     .given = given.text(),
                     .allowed = u"%1 to %2"_s.arg(least).arg(Decimal::largestWhole)};
    };
    for (const ItemPrice &price : std::as_const(prices)) {
        if (price.price.isNegative())
            return outOfRange(u"price"_s, price.price, u"0"_s);
        if (price.fromQuantity.isNegative())
            return outOfRange(u"breaks"_s, price.fromQuantity, u"0"_s);
        if (price.pricePer <= Decimal())
            return outOfRange(u"price_per"_s, price.pricePer, u"0.000001"_s);
    }
    const auto isSmaller = [](const ItemPrice &one, const ItemPrice &other) {
        return one.fromQuantity < other.fromQuantity;
    };
    std::stable_sort(prices.begin(), prices.end(), isSmaller);
    const auto twice = std::adjacent_find(
        prices.cbegin(), prices.cend(), [](const ItemPrice &one, const ItemPrice &other) {
            return one.fromQuantity == other.fromQuantity;
        });
    if (twice != prices.cend()) {
        return Error{.kind = ErrorKind::PriceTwice,
                     .subject = u"breaks"_s,
                     .given = twice->fromQuantity.text()};
    }
    return prices;
}

} // namespace core
