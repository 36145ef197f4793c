// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// The code by which e-invoices know a unit that a shop writes in its own way: "H87" for "Pcs.".
/// Case and dots do not matter. "C62", one of something, for a unit that the table does not have.
///
/// Source: resources/packs/units.json; UN/ECE Recommendation 20.
QString unitCodeOf(const QString &unit);

} // namespace core
