// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/decimal.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/document.h"

#include <QList>
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

    bool operator==(const Item &) const = default;
};

/// What it costs from a quantity on.
struct ItemPrice
{
    Decimal fromQuantity;
    Decimal price;
    Decimal pricePer = Decimal::whole(1);
    bool includesTax = false;
    Taxes taxes;

    bool operator==(const ItemPrice &) const = default;
};

/// By quantity, the smallest first: who takes more pays another price for all of it.
using ItemPrices = QList<ItemPrice>;

/// What so much of it costs; null where it has no price. Below the smallest quantity it is the
/// price of that one: a shop that is asked for less names its first price.
const ItemPrice *priceAt(const ItemPrices &prices, Decimal quantity);

/// What it costs as a document states its prices: with tax or before it. A price that has to be
/// turned from one into the other keeps six places.
Decimal statedPrice(const ItemPrice &price, bool withTax);

/// In their order. Refuses: NumberOutOfRange (price, price per or quantity below zero); PriceTwice.
Result<ItemPrices> checkedPrices(ItemPrices prices);

/// What somebody was asked for a thing when they last took it.
struct PriceBefore
{
    QString number; ///< of the invoice
    Day dated;
    Decimal quantity;
    QString unit;
    Decimal price; ///< per `pricePer`, as that paper stated its prices
    Decimal pricePer = Decimal::whole(1);
    bool includesTax = false;
};

/// `prices` are empty for those who may not see money, too.
struct ItemRow
{
    Stored<Item> item;
    ItemPrices prices;
};

} // namespace core
