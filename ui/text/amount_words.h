// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/currency.h"

#include <QString>
#include <QStringList>

namespace ui {

/// The amount in English words as it stands on paper: "Rupees Two Lakh and Fifty Paise Only" where
/// people count in lakhs, "Two Hundred Dollars and Fifty Cents Only" elsewhere. Whole and minor
/// units are spelled apart.
QString amountInWords(core::Money amount, const core::Currency &currency);

} // namespace ui
