// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace core {

/// Says of which program a file is, in SQLite's header ("Dckt").
constexpr int applicationId = 0x44636B74;

/// The newest schema this program knows: the highest NNN in resources/schema.
int newestSchema();

/// Brings a file from its schema to the newest: one step, one transaction, each after a copy of the
/// file that was checked. An empty file gets every step.
///
/// Refuses: ShopNewer (its schema and ours); ShopNotAShop; ShopDamaged (the copy did not pass).
/// Throws StoreError.
Result<Done> migrate(Database &database);

/// As `migrate`, but changes nothing: whether the file can be read as it is.
Result<Done> checkSchema(const Database &database);

/// Whether `migrate` would change it.
bool isOlder(const Database &database);

} // namespace core
