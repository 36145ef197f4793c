// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/test_shop.h"

namespace tests {

/// One of everything that moves an account besides papers and receipts, and a drawer that was
/// opened, moved, closed and reopened.
void fillAccounts(TestShop &shop, core::Id<core::Customer> customer);

} // namespace tests
