// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/tax_summary.h"

namespace core {

/// What one part of a document bears: a line with its share of the document's discounts and
/// charges, or behind the lines a discount or charge that names its own taxes.
struct TaxShare
{
    Money base;
    QList<Money> taxes; ///< one for each row of the document's totals; zero where it has no part
};

/// The bases and taxes of a document on its parts, lines first. They add up to its totals, to the
/// minor unit, row by row: a tax that was rounded once is shared out, not worked out again.
///
/// Refuses: as totalsOf.
Result<QList<TaxShare>>
taxSharesOf(const DocumentContent &content, const DocumentTotals &totals, CurrencyDigits digits);

} // namespace core
