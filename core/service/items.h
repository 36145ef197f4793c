// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/item_store.h"
#include "core/store/shop_file.h"

namespace core {

/// The catalogue.
class Items
{
public:
    explicit Items(ShopFile &shop) : m_shop(shop) {}

    /// Refuses: NotPermitted; FieldMissing; TextTooLong; NumberOutOfRange; PriceTwice;
    /// ItemCodeTaken; IdReused.
    Result<ItemRow> add(const By &by, Id<Item> id, const Item &item, const ItemPrices &prices);
    /// The item as it is from now on, with these prices and no others; papers keep what they say.
    /// Refuses: as `add`, and NotFound.
    Result<ItemRow> change(const By &by, Id<Item> id, const Item &item, const ItemPrices &prices);
    Result<ItemRow> card(const By &by, Id<Item> id);
    /// What the customer was asked for it last time; nothing where they never took it.
    Result<std::optional<PriceBefore>>
    lastSold(const By &by, Id<Customer> customer, const QString &name);
    Result<QList<ItemRow>> list(const By &by, int limit, ItemRange range = ItemRange::Sold);

private:
    Result<Done> checkCode(const Item &item, Id<Item> id) const;
    ItemRow shown(const By &by, ItemRow row) const;

    ShopFile &m_shop;
};

} // namespace core
