// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"

namespace app {

/// The limits of `--buckets` ("15,45,90"; a 0 in front, for what is not due, may stand or not),
/// counted from the day of `--by`.
///
/// Refuses: NotOneOf (by); NotANumber, NumberOutOfRange (buckets).
core::Result<core::AgeingLimits> ageingLimits(Session &session, const Arguments &arguments);

} // namespace app
