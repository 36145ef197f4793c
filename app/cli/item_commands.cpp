// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/domain/document_content_json.h"
#include "core/transfer/choice_names.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

/// "CGST:9", or "GST:exempt".
core::Result<core::TaxComponent> taxFrom(const QString &text)
{
    const QString rate = text.section(u':', 1).trimmed();
    core::TaxComponent component{.name = text.section(u':', 0, 0).trimmed(), .rate = {}};
    if (component.name.isEmpty())
        return core::Error{.kind = core::ErrorKind::FieldMissing, .subject = u"tax"_s};
    if (rate.compare(u"exempt"_s, Qt::CaseInsensitive) == 0)
        return component;
    const core::Result<core::Decimal> percent = core::Decimal::fromText(rate, u"tax"_s);
    if (!percent)
        return percent.error();
    component.rate = *percent;
    return component;
}

core::Result<core::ItemPrice> readPrice(Session &session, const Arguments &arguments)
{
    core::ItemPrice price{.includesTax = arguments.has(u"includes-tax"_s)};
    const auto decimal = [](const QString &text, const QString &field) {
        return core::Decimal::fromText(text, field);
    };
    // A unit price may be finer than the currency; what people type as money is read as such first.
    core::Result<core::Decimal> unit = decimal(arguments.value(u"price"_s), u"price"_s);
    if (!unit) {
        const auto typed = session.money(arguments.value(u"price"_s), u"price"_s);
        if (!typed)
            return typed.error();
        unit = decimal(session.plain(*typed), u"price"_s);
    }
    if (!unit)
        return unit.error();
    price.price = *unit;
    if (arguments.has(u"price-per"_s)) {
        const auto per = decimal(arguments.value(u"price-per"_s), u"price_per"_s);
        if (!per)
            return per.error();
        price.pricePer = *per;
    }
    for (const QString &tax : arguments.values(u"tax"_s)) {
        const auto component = taxFrom(tax);
        if (!component)
            return component.error();
        price.taxes.components.append(*component);
    }
    return price;
}

QJsonObject toJson(const core::ItemRow &row)
{
    QJsonObject json{{u"id"_s, row.item.id.text()},
                     {u"name"_s, row.item->name},
                     {u"code"_s, row.item->code},
                     {u"kind"_s, core::nameOf(row.item->kind)},
                     {u"unit"_s, row.item->unit},
                     {u"tax_code"_s, row.item->taxCode}};
    if (row.price) {
        json.insert(u"price"_s, row.price->price.text());
        json.insert(u"price_per"_s, row.price->pricePer.text());
        json.insert(u"includes_tax"_s, row.price->includesTax);
    }
    return json;
}

core::Result<Answer> add(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    core::Item item{.code = arguments.value(u"code"_s),
                    .name = arguments.value(u"name"_s),
                    .unit = arguments.value(u"unit"_s),
                    .taxCode = arguments.value(u"tax-code"_s)};
    if (arguments.has(u"kind"_s)) {
        const auto kind = core::choiceNamed<core::ItemKind>(arguments.value(u"kind"_s), u"kind"_s);
        if (!kind)
            return kind.error();
        item.kind = *kind;
    }
    const core::Result<core::ItemPrice> price = readPrice(session, arguments);
    if (!price)
        return price.error();
    const auto row =
        session.shop().items.add(session.by(), core::Id<core::Item>(*id), item, *price);
    if (!row)
        return row.error();
    return Answer{.text = row->item->name + u'\n' + row->item.id.text() + u'\n',
                  .json = toJson(*row)};
}

core::Result<Answer> list(Session &session, const Arguments &)
{
    const auto rows = session.shop().items.list(session.by(), 10'000);
    if (!rows)
        return rows.error();
    Table table({{u"code"_s, Words::tr("Code")},
                 {u"name"_s, Words::tr("Item")},
                 {u"unit"_s, Words::tr("Unit")},
                 {u"price"_s, Words::tr("Price"), true}});
    QJsonArray json;
    for (const core::ItemRow &row : *rows) {
        QString price = row.price ? row.price->price.text() : QString();
        if (row.price && row.price->pricePer != core::Decimal::whole(1))
            price += Words::tr(" per %1").arg(row.price->pricePer.text());
        table.add({row.item->code, row.item->name, row.item->unit, price});
        json.append(toJson(row));
    }
    return Answer{.text = table.text(), .json = {{u"items"_s, json}}};
}

} // namespace

std::span<const Command> itemCommands()
{
    static constexpr Command commands[] = {
        {"item add --name NAME --price PRICE [--code CODE] [--unit UNIT] [--kind KIND] "
         "[--tax-code CODE] [--price-per N] [--includes-tax] [--tax NAME:RATE]... [--id ID]",
         QT_TRANSLATE_NOOP("CommandLine", "Something the shop sells; KIND is goods or service"),
         Needs::Writer,
         &add},
        {"item list", QT_TRANSLATE_NOOP("CommandLine", "The catalogue"), Needs::Reader, &list},
    };
    return commands;
}

} // namespace app
