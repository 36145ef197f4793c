// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sale_tax.h"

#include "core/domain/tax_number.h"
#include "core/domain/tax_region.h"
#include "core/domain/tax_summary.h"

namespace core {

namespace {

/// Where a tax number is from; empty where it names no region that there is.
QString regionOf(const Country &country, const QString &taxNumber)
{
    const QString region = taxNumberFrom(taxNumber, country.code).region;
    return taxRegionOf(country.code, region) ? region : QString();
}

QString firstOf(const Taxes &taxes)
{
    for (const TaxComponent &component : taxes.components) {
        if (!component.retained)
            return component.name;
    }
    return {};
}

/// Those of the lines, and of what the document takes off or adds under a tax of its own.
template <typename Visit>
void forEachTaxes(DocumentContent &content, Visit visit)
{
    for (DocumentLine &line : content.lines)
        visit(line.taxes);
    for (QList<Adjustment> *adjustments : {&content.discounts, &content.charges}) {
        for (Adjustment &adjustment : *adjustments) {
            if (adjustment.taxes)
                visit(*adjustment.taxes);
        }
    }
}

} // namespace

Supply supplyOf(const Country &country,
                const QString &sellersTaxNumber,
                const QString &buyersTaxNumber,
                const QString &place)
{
    if (taxRegionsOf(country.code).isEmpty())
        return {};
    Supply supply{.from = regionOf(country, sellersTaxNumber), .to = place};
    if (supply.from.isEmpty())
        return {};
    if (supply.to.isEmpty())
        supply.to = regionOf(country, buyersTaxNumber);
    if (supply.to.isEmpty())
        supply.to = supply.from;
    return supply;
}

DocumentContent
taxedAt(DocumentContent content, const Country &country, Day day, const Supply &supply)
{
    if (supply.from.isEmpty())
        return content;
    forEachTaxes(content, [&](Taxes &taxes) { taxes = country.moved(taxes, day, supply); });
    return content;
}

DocumentContent untaxed(
    DocumentContent content, TaxCategory why, const Country &country, Day day, const Supply &supply)
{
    Taxes named = country.taxesOn(day, Decimal(), supply);
    for (TaxComponent &component : named.components) {
        if (why == TaxCategory::E)
            component.rate.reset();
    }
    content = withoutTaxes(content);
    forEachTaxes(content, [&named, why](Taxes &taxes) {
        taxes.components = named.components + taxes.components;
        taxes.category = why;
    });
    return content;
}

std::optional<TaxCategory> whyUntaxed(const DocumentContent &content)
{
    using enum TaxCategory;
    if (content.lines.isEmpty())
        return std::nullopt;
    const TaxCategory why = content.lines.first().taxes.category;
    bool isSo = why != S && why != Z && why != O;
    DocumentContent looked = content;
    forEachTaxes(looked, [&isSo, why](const Taxes &taxes) {
        isSo = isSo && taxes.category == why && rateOf(taxes).value_or(Decimal()).isZero();
    });
    return isSo ? std::optional(why) : std::nullopt;
}

Taxes retainedOf(Taxes taxes)
{
    taxes.components.removeIf([](const TaxComponent &one) { return !one.retained; });
    taxes.category = TaxCategory::S;
    return taxes;
}

DocumentContent withoutTaxes(DocumentContent content)
{
    forEachTaxes(content, [](Taxes &taxes) { taxes = retainedOf(taxes); });
    return content;
}

QString taxChargedOn(const DocumentContent &content)
{
    for (const DocumentLine &line : content.lines) {
        if (const QString name = firstOf(line.taxes); !name.isEmpty())
            return name;
    }
    for (const QList<Adjustment> *adjustments : {&content.discounts, &content.charges}) {
        for (const Adjustment &adjustment : *adjustments) {
            const QString name = adjustment.taxes ? firstOf(*adjustment.taxes) : QString();
            if (!name.isEmpty())
                return name;
        }
    }
    return {};
}

} // namespace core
