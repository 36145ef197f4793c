// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/store/record.h"

namespace core {

/// The catalogue. Throws StoreError.
class ItemStore
{
public:
    explicit ItemStore(const Database &database) : m_database(database) {}

    /// Active items by name, each with its price from the smallest quantity.
    Result<QList<ItemRow>> rows(int limit) const;
    std::optional<Id<Item>> withCode(const QString &code) const;
    void add(Record &record, Id<Item> id, const Item &item, const ItemPrice &price);

private:
    const Database &m_database;
};

} // namespace core
