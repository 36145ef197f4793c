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

/// The first tax that is charged on it, by name; empty where there is none.
QString taxChargedOn(const DocumentContent &content);

} // namespace core
