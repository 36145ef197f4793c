// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"

namespace ui {

/// What one costs, or so many: "245/1000".
struct UnitPrice
{
    core::Decimal price;
    core::Decimal per = core::Decimal::whole(1);
};

QString unitPriceText(core::Decimal price, core::Decimal per);

/// Reads "2.40", "₹75/-" and "245/1000". Refuses: as decimalFromText; NumberOutOfRange for a
/// price of none.
core::Result<UnitPrice> unitPriceFromText(const QString &text, const QString &field);

/// The prices behind the first: "500: 2.1; 1000: 1.8".
QString breaksText(const core::ItemPrices &prices);

/// Reads them; what is not said is as in `terms`. Refuses: as decimalFromText, with the piece that
/// cannot be read.
core::Result<core::ItemPrices>
breaksFromText(const QString &text, const core::ItemPrice &terms, const QString &field);

} // namespace ui
