// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sale_tax.h"

#include "core/domain/tax_number.h"
#include "core/domain/tax_region.h"

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
    for (DocumentLine &line : content.lines)
        line.taxes = country.moved(line.taxes, day, supply);
    for (QList<Adjustment> *adjustments : {&content.discounts, &content.charges}) {
        for (Adjustment &adjustment : *adjustments) {
            if (adjustment.taxes)
                adjustment.taxes = country.moved(*adjustment.taxes, day, supply);
        }
    }
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
