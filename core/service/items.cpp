// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/items.h"

#include "core/base/plain_text.h"
#include "core/service/request.h"
#include "core/store/item_store.h"
#include "core/store/taxes_text.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

Result<Item> cleaned(const Item &typed)
{
    Item item = typed;
    const Result<QString> name = oneLine(item.name, u"name"_s, Need::Required);
    const Result<QString> code = oneLine(item.code, u"code"_s, Need::Optional, 40);
    const Result<QString> unit = oneLine(item.unit, u"unit"_s, Need::Optional, 20);
    const Result<QString> taxCode = oneLine(item.taxCode, u"tax_code"_s, Need::Optional, 20);
    for (const Result<QString> *part : {&name, &code, &unit, &taxCode}) {
        if (!*part)
            return part->error();
    }
    item.name = *name;
    item.code = *code;
    item.unit = *unit;
    item.taxCode = *taxCode;
    return item;
}

} // namespace

Result<ItemRow> Items::add(const By &by, Id<Item> id, const Item &item, const ItemPrices &prices)
{
    const Result<Item> clean = cleaned(item);
    if (!clean)
        return clean.error();
    const Result<ItemPrices> checked = checkedPrices(prices);
    if (!checked)
        return checked.error();
    Request request(
        clean->kind, clean->name, clean->code, clean->unit, clean->taxCode, clean->active);
    for (const ItemPrice &price : *checked) {
        request.add(price.fromQuantity)
            .add(price.price)
            .add(price.pricePer)
            .add(price.includesTax)
            .add(taxesToText(price.taxes));
    }
    const Act act{
        .verb = verbs::addItem, .by = by, .subject = id.row(), .request = request.digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            if (const Result<Done> free = checkCode(*clean, id); !free)
                return free.error();
            ItemStore(m_shop.database()).add(record, id, *clean, *checked);
            return Done{};
        },
        [&]() -> Result<ItemRow> {
            return shown(by, {.item = {id, *clean}, .prices = *checked});
        });
}

Result<ItemRow> Items::change(const By &by, Id<Item> id, const Item &item, const ItemPrices &prices)
{
    return m_shop.write(
        {.verb = verbs::changeItem, .by = by}, [&](Record &record) -> Result<ItemRow> {
            ItemStore store(m_shop.database());
            const Result<std::optional<ItemRow>> before = store.byId(id);
            if (!before)
                return before.error();
            if (!*before) {
                return Error{.kind = ErrorKind::NotFound, .subject = u"item"_s, .given = id.text()};
            }
            const Result<Item> clean = cleaned(item);
            if (!clean)
                return clean.error();
            // What came from another PC may be double; it stands in the way of nothing else.
            const bool sameCode = clean->code == (*before)->item->code;
            if (const Result<Done> free = sameCode ? Done{} : checkCode(*clean, id); !free)
                return free.error();
            const bool mayPrice = m_shop.may(Permit::SeeMoney, by) && prices != (*before)->prices;
            const Result<ItemPrices> checked =
                mayPrice ? checkedPrices(prices) : Result<ItemPrices>((*before)->prices);
            if (!checked)
                return checked.error();
            store.change(record, id, *clean, *checked);
            return shown(by, {.item = {id, *clean}, .prices = *checked});
        });
}

/// Somebody who scans or types a code means one thing.
Result<Done> Items::checkCode(const Item &item, Id<Item> id) const
{
    const auto holder =
        item.code.isEmpty() ? std::nullopt : ItemStore(m_shop.database()).withCode(item.code);
    if (!holder || *holder == id)
        return Done{};
    const Result<std::optional<ItemRow>> other = ItemStore(m_shop.database()).byId(*holder);
    return Error{.kind = ErrorKind::ItemCodeTaken,
                 .subject = u"code"_s,
                 .given = item.code,
                 .allowed = other && *other ? (*other)->item->name : QString()};
}

ItemRow Items::shown(const By &by, ItemRow row) const
{
    if (!m_shop.may(Permit::SeeMoney, by))
        row.prices.clear();
    return row;
}

Result<ItemRow> Items::card(const By &by, Id<Item> id)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<ItemRow> {
        const Result<std::optional<ItemRow>> row = ItemStore(m_shop.database()).byId(id);
        if (!row)
            return row.error();
        if (!*row)
            return Error{.kind = ErrorKind::NotFound, .subject = u"item"_s, .given = id.text()};
        return shown(by, **row);
    });
}

Result<std::optional<PriceBefore>>
Items::lastSold(const By &by, Id<Customer> customer, const QString &name)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<std::optional<PriceBefore>> {
        return ItemStore(m_shop.database()).lastSold(customer, name);
    });
}

Result<QList<ItemRow>> Items::list(const By &by, int limit, ItemRange range)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<ItemRow>> {
        Result<QList<ItemRow>> rows = ItemStore(m_shop.database()).rows(range, limit);
        if (rows) {
            for (ItemRow &row : *rows)
                row = shown(by, row);
        }
        return rows;
    });
}

} // namespace core
