// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/item_store.h"

#include "core/store/taxes_text.h"

namespace core {

Result<QList<ItemRow>> ItemStore::rows(int limit) const
{
    Query query(m_database,
                R"(SELECT i.id, i.kind, i.code, i.name, i.unit, i.tax_code, i.active,
                          p.from_quantity, p.price, p.price_per, p.includes_tax, p.taxes
                     FROM item i
                     LEFT JOIN item_price p ON p.id = (
                          SELECT q.id FROM item_price q WHERE q.item = i.id AND q.deleted = 0
                           ORDER BY q.from_quantity, q.id LIMIT 1)
                    WHERE i.deleted = 0 AND i.active = 1 ORDER BY i.name, i.row LIMIT ?1)",
                limit);
    QList<ItemRow> rows;
    while (query.next()) {
        ItemRow row{.item = {query.id<Item>(0),
                             {.kind = query.choice<ItemKind>(1),
                              .code = query.text(2),
                              .name = query.text(3),
                              .unit = query.text(4),
                              .taxCode = query.text(5),
                              .active = query.flag(6)}},
                    .price = {}};
        if (!query.isNull(8)) {
            const Result<Taxes> taxes = taxesFromText(query.text(11));
            if (!taxes)
                return taxes.error();
            row.price = ItemPrice{.fromQuantity = query.decimal(7),
                                  .price = query.decimal(8),
                                  .pricePer = query.decimal(9),
                                  .includesTax = query.flag(10),
                                  .taxes = *taxes};
        }
        rows.append(row);
    }
    return rows;
}

std::optional<Id<Item>> ItemStore::withCode(const QString &code) const
{
    Query query(m_database,
                "SELECT id FROM item WHERE code = ?1 AND deleted = 0 ORDER BY row LIMIT 1",
                code);
    return query.next() ? std::optional(query.id<Item>(0)) : std::nullopt;
}

void ItemStore::add(Record &record, Id<Item> id, const Item &item, const ItemPrice &price)
{
    record.insert(tables::item,
                  id.row(),
                  {{"kind", item.kind},
                   {"code", item.code},
                   {"name", item.name},
                   {"unit", item.unit},
                   {"tax_code", item.taxCode},
                   {"active", item.active}});
    record.insert(tables::itemPrice,
                  record.newId(),
                  {{"item", id},
                   {"from_quantity", price.fromQuantity},
                   {"price", price.price},
                   {"price_per", price.pricePer},
                   {"includes_tax", price.includesTax},
                   {"taxes", taxesToText(price.taxes)}});
}

} // namespace core
