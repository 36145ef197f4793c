// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/country.h"

namespace core {

/// Where a sale is made: `place` where somebody said one, else where the buyer's tax number is
/// from, else where the seller's is. Nothing where the seller's number names no region.
///
/// Source: IGST Act 2017, sections 10 and 12; the place can always be said otherwise.
Supply supplyOf(const Country &country,
                const QString &sellersTaxNumber,
                const QString &buyersTaxNumber,
                const QString &place);

/// The same document with its taxes as they are called where the sale is made.
DocumentContent
taxedAt(DocumentContent content, const Country &country, Day day, const Supply &supply);

/// The same document with its tax named and not charged, for one reason: reverse charge (AE),
/// within the union (K), export (G), exempt (E). What the buyer retains stays.
DocumentContent untaxed(DocumentContent content,
                        TaxCategory why,
                        const Country &country,
                        Day day,
                        const Supply &supply);
/// The reason, where all of it has the same one; none where a part is taxed.
std::optional<TaxCategory> whyUntaxed(const DocumentContent &content);
/// What is left of taxes where none is charged: what the buyer retains.
Taxes retainedOf(Taxes taxes);
/// The same without any tax or reason of its own; what the buyer retains stays.
DocumentContent withoutTaxes(DocumentContent content);

/// The first tax that is charged on it, by name; empty where there is none.
QString taxChargedOn(const DocumentContent &content);

} // namespace core
