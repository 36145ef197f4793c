// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/item_store.h"

#include "core/store/taxes_text.h"

#include <array>
#include <map>

namespace core {

namespace {

std::array<Field, 6> fieldsOf(const Item &item)
{
    return {{{"kind", item.kind},
             {"code", item.code},
             {"name", item.name},
             {"unit", item.unit},
             {"tax_code", item.taxCode},
             {"active", item.active}}};
}

} // namespace

Result<QList<ItemRow>> ItemStore::rows(ItemRange range, int limit) const
{
    Query query(m_database,
                R"(SELECT i.id, i.kind, i.code, i.name, i.unit, i.tax_code, i.active,
                          p.from_quantity, p.price, p.price_per, p.includes_tax, p.taxes
                     FROM (SELECT * FROM item WHERE deleted = 0 AND (active = 1 OR ?1)
                            ORDER BY name, row LIMIT ?2) i
                     LEFT JOIN item_price p ON p.item = i.id AND p.deleted = 0
                    ORDER BY i.name, i.row, p.from_quantity, p.id)",
                range == ItemRange::All,
                limit);
    return read(query);
}

Result<std::optional<ItemRow>> ItemStore::byId(Id<Item> id) const
{
    Query query(m_database,
                R"(SELECT i.id, i.kind, i.code, i.name, i.unit, i.tax_code, i.active,
                          p.from_quantity, p.price, p.price_per, p.includes_tax, p.taxes
                     FROM item i
                     LEFT JOIN item_price p ON p.item = i.id AND p.deleted = 0
                    WHERE i.id = ?1 AND i.deleted = 0
                    ORDER BY p.from_quantity, p.id)",
                id);
    const Result<QList<ItemRow>> rows = read(query);
    if (!rows)
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional(rows->first());
}

/// One row of the query is one price; an item without any has one row.
Result<QList<ItemRow>> ItemStore::read(Query &query)
{
    QList<ItemRow> rows;
    while (query.next()) {
        const auto id = query.id<Item>(0);
        if (rows.isEmpty() || rows.last().item.id != id) {
            rows.append({.item = {id,
                                  {.kind = query.choice<ItemKind>(1),
                                   .code = query.text(2),
                                   .name = query.text(3),
                                   .unit = query.text(4),
                                   .taxCode = query.text(5),
                                   .active = query.flag(6)}},
                         .prices = {}});
        }
        if (query.isNull(8))
            continue;
        const Result<Taxes> taxes = taxesFromText(query.text(11));
        if (!taxes)
            return taxes.error();
        rows.last().prices.append({.fromQuantity = query.decimal(7),
                                   .price = query.decimal(8),
                                   .pricePer = query.decimal(9),
                                   .includesTax = query.flag(10),
                                   .taxes = *taxes});
    }
    return rows;
}

std::optional<Id<Item>> ItemStore::withCode(const QString &code) const
{
    Query query(m_database,
                "SELECT id FROM item WHERE code = ?1 COLLATE NOCASE AND deleted = 0 "
                "ORDER BY row LIMIT 1",
                code);
    return query.next() ? std::optional(query.id<Item>(0)) : std::nullopt;
}

std::optional<PriceBefore> ItemStore::lastSold(Id<Customer> customer, const QString &name) const
{
    Query query(m_database,
                R"(SELECT d.number, d.dated, l.quantity, l.unit, l.price, l.price_per,
                          d.tax_total <> 0 AND d.subtotal - d.discount + d.charge = d.total
                     FROM document d JOIN document_line l ON l.document = d.id
                    WHERE d.customer = ?1 AND d.kind = 1
                      AND (l.description = ?2
                           OR substr(l.description, 1, length(?2)) = ?2
                          AND substr(l.description, length(?2) + 1) GLOB ' [0-9]*'
                          AND substr(l.description, length(?2) + 1)
                              NOT GLOB '*[^0-9.× ftincm]*')
                      AND NOT EXISTS (SELECT 1 FROM document_event e
                                       WHERE e.document = d.id AND e.kind = 4)
                    ORDER BY d.dated DESC, d.row DESC, l.line LIMIT 1)",
                customer,
                name);
    if (!query.next())
        return std::nullopt;
    return PriceBefore{.number = query.text(0),
                       .dated = query.day(1),
                       .quantity = query.decimal(2),
                       .unit = query.text(3),
                       .price = query.decimal(4),
                       .pricePer = query.decimal(5),
                       .includesTax = query.flag(6)};
}

void ItemStore::add(Record &record, Id<Item> id, const Item &item, const ItemPrices &prices)
{
    record.insert(tables::item, id.row(), fieldsOf(item));
    for (const ItemPrice &price : prices)
        addPrice(record, id, price);
}

void ItemStore::change(Record &record, Id<Item> id, const Item &item, const ItemPrices &prices)
{
    record.update(tables::item, id.row(), fieldsOf(item));
    std::multimap<Decimal, RowId> before;
    {
        Query query(m_database,
                    "SELECT id, from_quantity FROM item_price WHERE item = ?1 AND deleted = 0",
                    id);
        while (query.next())
            before.emplace(query.decimal(1), query.id<ItemPrice>(0).row());
    }
    for (const ItemPrice &price : prices) {
        const auto same = before.find(price.fromQuantity);
        if (same == before.end()) {
            addPrice(record, id, price);
            continue;
        }
        record.update(tables::itemPrice,
                      same->second,
                      {{"from_quantity", price.fromQuantity},
                       {"price", price.price},
                       {"price_per", price.pricePer},
                       {"includes_tax", price.includesTax},
                       {"taxes", taxesToText(price.taxes)}});
        before.erase(same);
    }
    for (const auto &[quantity, row] : before)
        record.remove(tables::itemPrice, row);
}

void ItemStore::addPrice(Record &record, Id<Item> id, const ItemPrice &price)
{
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
