// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/store/shop_file.h"

namespace core {

/// What a new shop is asked.
struct NewShop
{
    QString name;
    QString country;                         ///< ISO 3166
    QString trade = QStringLiteral("print"); ///< a name in resources/packs/trades.json
    QString owner; ///< the owner's name; the window asks, the cli has a word of its own
    QString pin;   ///< empty: none
};

/// Fills an empty shop: settings, roles, the owner, a board with the trade's stages.
///
/// Refuses: FieldMissing (name, owner); NotOneOf (country, trade); ShopExists.
Result<Id<Staff>> foundShop(ShopFile &shop, const NewShop &wanted);

} // namespace core
