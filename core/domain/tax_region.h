// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace core {

enum class RegionKind {
    State,
    Territory, ///< without a legislature: its share of a tax bears another name
    Abroad,    ///< no part of the country
};

/// A part of a country between which and the others a sale is taxed otherwise than within it: a
/// State of India.
struct TaxRegion
{
    QString code; ///< "27", as in tax numbers
    QString name; ///< in English, as the law writes it
    RegionKind kind = RegionKind::State;
};

/// In the order of their codes; empty for a country whose regions tax alike.
///
/// Source: resources/packs/tax_regions.json.
const QList<TaxRegion> &taxRegionsOf(const QString &country);
std::optional<TaxRegion> taxRegionOf(const QString &country, const QString &code);

} // namespace core
