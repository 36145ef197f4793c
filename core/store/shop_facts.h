// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"
#include "core/domain/country.h"
#include "core/domain/currency.h"
#include "core/domain/shop_details.h"

namespace core {

/// What a shop has settled about itself and every verb needs; read once per opening.
struct ShopFacts
{
    QString name;
    Country country;
    Currency currency;
    Calendar calendar;
    int termsDays = 0;     ///< of customers with whom nothing else was agreed
    Money smallDifference; ///< what nobody chases: may be let off, may be missing from the drawer
    ShopUse use = ShopUse::Real;
};

} // namespace core
