// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/shop_details.h"

namespace core {

/// How a tax status stands in settings and snapshots: "regular", "composition", "none".
QString codeOf(TaxStatus status);
/// Regular for a word that is none of them.
TaxStatus taxStatusOf(const QString &code);

} // namespace core
