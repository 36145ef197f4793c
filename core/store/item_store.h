// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/item.h"
#include "core/store/record.h"

namespace core {

enum class ItemRange { Sold, All };

/// The catalogue. Throws StoreError.
class ItemStore
{
public:
    explicit ItemStore(const Database &database) : m_database(database) {}

    /// Items by name, those that are not sold any more only where all are asked for.
    /// Refuses: as taxesFromText, for a damaged cell.
    Result<QList<ItemRow>> rows(ItemRange range, int limit) const;
    Result<std::optional<ItemRow>> byId(Id<Item> id) const;
    std::optional<Id<Item>> withCode(const QString &code) const;
    /// From the newest invoice of theirs that stands and has it, be it followed by a size.
    std::optional<PriceBefore> lastSold(Id<Customer> customer, const QString &name) const;

    void add(Record &record, Id<Item> id, const Item &item, const ItemPrices &prices);
    /// A price whose quantity is still there stays the same row.
    void change(Record &record, Id<Item> id, const Item &item, const ItemPrices &prices);

private:
    static Result<QList<ItemRow>> read(Query &query);
    static void addPrice(Record &record, Id<Item> id, const ItemPrice &price);

    const Database &m_database;
};

} // namespace core
