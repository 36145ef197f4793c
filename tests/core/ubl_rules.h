// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/ubl_tree.h"

#include <QStringList>

namespace tests {

/// The rules of the European standard that an e-invoice of ours could break, by their own names.
///
/// Source: EN 16931-1:2017, 6.4; the names of the elements by CEN/TS 16931-3-2.
struct UblRule
{
    const char *id;
    bool (*holds)(const UblNode &invoice);
};

const std::vector<UblRule> &ublRules();
/// Those of them about sums and taxes.
const std::vector<UblRule> &ublTaxRules();

/// Those that do not hold.
QStringList brokenRules(const UblNode &invoice);

} // namespace tests
