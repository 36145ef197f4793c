// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/store/shop_file.h"

namespace core {

/// The catalogue.
class Items
{
public:
    explicit Items(ShopFile &shop) : m_shop(shop) {}

    /// Refuses: NotPermitted; FieldMissing; NumberOutOfRange (price, price per); IdReused.
    Result<ItemRow> add(const By &by, Id<Item> id, const Item &item, const ItemPrice &price);
    Result<QList<ItemRow>> list(const By &by, int limit);

private:
    ShopFile &m_shop;
};

} // namespace core
