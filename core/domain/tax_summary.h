// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/document.h"

namespace core {

/// An amount that is taxed in one way: a line with its share of the document's discounts and
/// charges, or a discount (below zero) or charge that names its own taxes.
struct TaxedPart
{
    Money amount; ///< gross when prices include tax
    Taxes taxes;
};

/// What a document is taxed on: its lines, and behind them its own discounts and charges that name
/// their taxes.
///
/// Refuses: as totalsOf.
Result<QList<TaxedPart>> taxedPartsOf(const DocumentContent &content, CurrencyDigits digits);

struct TaxSummary
{
    Money net;          ///< the base of every part, once
    QList<TaxRow> rows; ///< in the order in which the parts name them first
};

/// The taxes of all parts, each rounded once per row, or on each part with TaxRounding::Line.
///
/// When the amounts include tax, it is taken out of the gross of all parts that carry the same
/// components: a single one is what the rounded base leaves; of several each is rounded and the
/// base takes the odd unit, so that equal components stay equal. Either way the gross never moves.
/// What the buyer retains is a share of the base.
TaxSummary
taxSummaryOf(const QList<TaxedPart> &parts, bool amountsIncludeTax, TaxRounding rounding);

/// What the taxes of a line come to in per cent, without what the buyer retains; nothing where none
/// has a rate.
std::optional<Decimal> rateOf(const Taxes &taxes);

} // namespace core
