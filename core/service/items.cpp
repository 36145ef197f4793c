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

Result<ItemRow> Items::add(const By &by, Id<Item> id, const Item &item, const ItemPrice &price)
{
    const Result<Item> clean = cleaned(item);
    if (!clean)
        return clean.error();
    const bool priceIsSound =
        !price.price.isNegative() && !price.fromQuantity.isNegative() && price.pricePer > Decimal();
    if (!priceIsSound) {
        return Error{.kind = ErrorKind::NumberOutOfRange,
                     .subject = u"price"_s,
                     .given = price.price.text(),
                     .allowed = u"0 to 1000000000000"_s};
    }
    const Act act{.verb = verbs::addItem,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(clean->kind,
                                     clean->name,
                                     clean->code,
                                     clean->unit,
                                     clean->taxCode,
                                     clean->active,
                                     price.fromQuantity,
                                     price.price,
                                     price.pricePer,
                                     price.includesTax,
                                     taxesToText(price.taxes))
                                 .digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            ItemStore(m_shop.database()).add(record, id, *clean, price);
            return Done{};
        },
        [&]() -> Result<ItemRow> {
            ItemRow row{.item = {id, *clean}, .price = {}};
            if (m_shop.may(Permit::SeeMoney, by))
                row.price = price;
            return row;
        });
}

Result<QList<ItemRow>> Items::list(const By &by, int limit)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<QList<ItemRow>> {
        Result<QList<ItemRow>> rows = ItemStore(m_shop.database()).rows(limit);
        if (rows && !m_shop.may(Permit::SeeMoney, by)) {
            for (ItemRow &row : *rows)
                row.price.reset();
        }
        return rows;
    });
}

} // namespace core
