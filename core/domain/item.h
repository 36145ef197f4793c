// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/domain/document.h"

#include <QString>

#include <optional>

namespace core {

enum class ItemKind { Goods = 1, Service = 2 };

/// Something the shop sells again and again.
struct Item
{
    ItemKind kind = ItemKind::Service;
    QString code;
    QString name;
    QString unit;
    QString taxCode; ///< HSN, SAC
    bool active = true;
};

/// What it costs from a quantity on.
struct ItemPrice
{
    Decimal fromQuantity;
    Decimal price;
    Decimal pricePer = Decimal::whole(1);
    bool includesTax = false;
    Taxes taxes;
};

/// `price` is empty for those who may not see money.
struct ItemRow
{
    Stored<Item> item;
    std::optional<ItemPrice> price;
};

} // namespace core
