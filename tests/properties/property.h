// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <rapidcheck.h>

namespace tests {

/// Runs a property `cases` times from a seed that never changes, so that two runs agree; RC_PARAMS
/// in the environment says otherwise ("max_success=5000 seed=7").
bool holds(const char *name, int cases, const std::function<void()> &property);

/// Ends the case, and starts the search for a shorter one, unless `fault` is empty.
void mustBeEmpty(const char *what, const QString &fault);

} // namespace tests
