// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/till.h"
#include "tests/support/test_shop.h"

namespace tests {

/// A day's close with everything on it: 500 in the drawer before, 1,200 taken in cash and 750 by
/// UPI, 40 put in and 60 taken out, 1,660 counted where 1,680 should be, of which 600 stay.
core::Result<core::Stored<core::TillClose>> aTillClose(TestShop &shop);

} // namespace tests
