// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/currency.h"

#include <QString>
#include <QStringList>

namespace ui {

/// The amount in words as it stands on paper, whole and minor units spelled apart: "Rupees Two Lakh
/// and Fifty Paise Only", "Zweihundert Euro und fünfzig Cent". English, in lakhs where people count
/// in them, for a language or a unit that the pack does not know.
///
/// Source: resources/packs/amount_words.json.
QString amountInWords(core::Money amount,
                      const core::Currency &currency,
                      const QString &language = QStringLiteral("en"));

} // namespace ui
