// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <optional>

namespace app {

/// A shop's folder when none is named: DOCKET_SHOP, else the desktop's place for application data.
QString defaultFolder();

/// The moment of `--now`: a date, or a date and time; without a zone it is UTC, a date alone is its
/// noon.
std::optional<core::Instant> instantFrom(const QString &text);

} // namespace app
