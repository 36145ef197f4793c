// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

/// A currency of our own table, with the English names of its units; those of the minor unit are
/// empty when it has none.
struct Currency
{
    QString code; ///< ISO 4217: "INR"
    CurrencyDigits digits = 2;
    Money small = {}; ///< the difference that a shop lets go, unless it says otherwise
    /// What a drawer is counted by, the largest first; smaller coins are counted together.
    QList<Money> notes = {};
    QString sign = {}; ///< what shops write before an amount; the code where there is none
    QString major = {};
    QString majorPlural = {};
    QString minor = {};
    QString minorPlural = {};
};

/// The most that a shop may call a small difference: a hundred times what is usual. What is more
/// is money that somebody misses.
Money largestSmallDifference(const Currency &currency);

/// Nothing for a code that the table does not have; capitals matter.
///
/// Source: resources/packs/currencies.json.
std::optional<Currency> currencyOf(const QString &code);

/// How many decimals its amounts have; nothing for a code that the table does not have.
std::optional<CurrencyDigits> currencyDigitsOf(const QString &code);

} // namespace core
