// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/domain/shop_details.h"
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
    ShopUse use = ShopUse::Real;
};

/// Whether a shop could be made of this, before any file is.
///
/// Refuses: FieldMissing (name, owner); NotOneOf (country, trade); NotANumber (pin).
Result<Done> checkNewShop(const NewShop &wanted);

/// Fills an empty shop: settings, roles, the owner, a board with the trade's stages.
///
/// Refuses: as checkNewShop; ShopExists.
Result<Id<Staff>> foundShop(ShopFile &shop, const NewShop &wanted);

} // namespace core
