// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/ubl_tree.h"

#include <algorithm>

namespace tests {

// What rules look for in an e-invoice.

using UblNodes = std::vector<const UblNode *>;

inline const QString ublSeller = QStringLiteral("AccountingSupplierParty/Party/");
inline const QString ublBuyer = QStringLiteral("AccountingCustomerParty/Party/");
inline const QString ublTotals = QStringLiteral("LegalMonetaryTotal/");

bool isNote(const UblNode &d);
/// How many decimals its amounts have.
core::CurrencyDigits digitsOf(const UblNode &d);
/// The smallest amount there is, in millionths.
qint64 minorUnit(const UblNode &d);
UblNodes linesOf(const UblNode &d);
QString quantityIn(const UblNode &d);
/// What the document, or a line, adds or takes off.
UblNodes extrasOf(const UblNode &where, bool isCharge);
qint64 extraSum(const UblNode &where, bool isCharge);
QString numberOf(const UblNode &d, const QString &party, const QString &scheme);
bool hasAnyNumber(const UblNode &d, const QString &party);

template <typename Holds>
bool each(const UblNodes &nodes, Holds holds)
{
    return std::all_of(
        nodes.begin(), nodes.end(), [&](const UblNode *node) { return holds(*node); });
}

} // namespace tests
