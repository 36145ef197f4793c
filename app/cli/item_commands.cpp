// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/words.h"
#include "core/base/folding.h"
#include "core/domain/document_content_json.h"
#include "core/transfer/choice_names.h"

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostItems = 10'000;

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

/// A unit price may be finer than the currency; what people type as money is read as such then.
core::Result<core::Decimal> priceFrom(Session &session, const QString &text, const QString &field)
{
    const auto unit = core::Decimal::fromText(text, field);
    if (unit)
        return unit;
    const auto typed = session.money(text, field);
    if (!typed)
        return typed.error();
    return core::Decimal::fromText(session.plain(*typed), field);
}

/// "500:2.10": from 500 on at 2.10.
core::Result<core::ItemPrice>
breakFrom(Session &session, const QString &text, const core::ItemPrice &base)
{
    core::ItemPrice price = base;
    if (text.count(u':') != 1)
        return core::Error{
            .kind = core::ErrorKind::NotANumber, .subject = u"break"_s, .given = text};
    const auto from = core::Decimal::fromText(text.section(u':', 0, 0), u"break"_s);
    if (!from)
        return from.error();
    const auto each = priceFrom(session, text.section(u':', 1), u"break"_s);
    if (!each)
        return each.error();
    price.fromQuantity = *from;
    price.price = *each;
    return price;
}

/// How it is sold: per how many, with or without tax, and which.
core::Result<core::ItemPrice> termsFrom(const Arguments &arguments, core::ItemPrice terms)
{
    if (arguments.has(u"includes-tax"_s))
        terms.includesTax = true;
    if (arguments.has(u"before-tax"_s))
        terms.includesTax = false;
    if (arguments.has(u"price-per"_s)) {
        const auto per = core::Decimal::fromText(arguments.value(u"price-per"_s), u"price_per"_s);
        if (!per)
            return per.error();
        terms.pricePer = *per;
    }
    if (!arguments.values(u"tax"_s).isEmpty())
        terms.taxes = {};
    for (const QString &tax : arguments.values(u"tax"_s)) {
        const auto component = taxFrom(tax);
        if (!component)
            return component.error();
        terms.taxes.components.append(*component);
    }
    return terms;
}

/// The prices as they are asked for: the first, and what it costs from a quantity on. What is not
/// said stays as it was.
core::Result<core::ItemPrices>
pricesFrom(Session &session, const Arguments &arguments, const core::ItemPrices &before)
{
    if (before.isEmpty() && !arguments.has(u"price"_s))
        return before;
    const auto terms = termsFrom(arguments, before.isEmpty() ? core::ItemPrice() : before.first());
    if (!terms)
        return terms.error();
    core::ItemPrice first = *terms;
    if (arguments.has(u"price"_s)) {
        const auto price = priceFrom(session, arguments.value(u"price"_s), u"price"_s);
        if (!price)
            return price.error();
        first.price = *price;
    }
    core::ItemPrices prices{first};
    const QStringList breaks = arguments.values(u"break"_s);
    for (const QString &text : breaks) {
        const auto price = breakFrom(session, text, *terms);
        if (!price)
            return price.error();
        prices.append(*price);
    }
    if (!breaks.isEmpty() || arguments.has(u"no-breaks"_s))
        return prices;
    for (const core::ItemPrice &kept : before.mid(1)) {
        prices.append(*terms);
        prices.last().fromQuantity = kept.fromQuantity;
        prices.last().price = kept.price;
    }
    return prices;
}

core::Result<core::Item> itemFrom(const Arguments &arguments, core::Item item)
{
    const std::pair<QString, QString core::Item::*> texts[] = {
        {u"name"_s, &core::Item::name},
        {u"code"_s, &core::Item::code},
        {u"unit"_s, &core::Item::unit},
        {u"tax-code"_s, &core::Item::taxCode}};
    for (const auto &[option, member] : texts) {
        if (arguments.has(option))
            item.*member = arguments.value(option);
    }
    if (arguments.has(u"kind"_s)) {
        const auto kind = core::choiceNamed<core::ItemKind>(arguments.value(u"kind"_s), u"kind"_s);
        if (!kind)
            return kind.error();
        item.kind = *kind;
    }
    return item;
}

/// By its id, its code or its name, whatever the case.
core::Result<core::ItemRow> itemNamed(Session &session, const QString &text)
{
    const auto rows = session.shop().items.list(session.by(), mostItems, core::ItemRange::All);
    if (!rows)
        return rows.error();
    QList<core::ItemRow> found;
    for (const core::ItemRow &row : *rows) {
        const bool isIt =
            row.item.id.text() == text
            || (!text.isEmpty() && row.item->code.compare(text, Qt::CaseInsensitive) == 0)
            || core::folded(row.item->name) == core::folded(text);
        if (isIt)
            found.append(row);
    }
    if (found.isEmpty())
        return core::Error{.kind = core::ErrorKind::NotFound, .subject = u"item"_s, .given = text};
    if (found.size() == 1)
        return found.first();
    QStringList ids;
    for (const core::ItemRow &row : std::as_const(found))
        ids.append(row.item.id.text());
    return core::Error{.kind = core::ErrorKind::Ambiguous,
                       .subject = u"item"_s,
                       .given = text,
                       .allowed = ids.join(u", "_s)};
}

QJsonObject toJson(const core::ItemRow &row)
{
    QJsonObject json{{u"id"_s, row.item.id.text()},
                     {u"name"_s, row.item->name},
                     {u"code"_s, row.item->code},
                     {u"kind"_s, core::nameOf(row.item->kind)},
                     {u"unit"_s, row.item->unit},
                     {u"tax_code"_s, row.item->taxCode}};
    json.insert(u"active"_s, row.item->active);
    if (row.prices.isEmpty())
        return json;
    const core::ItemPrice &first = row.prices.first();
    json.insert(u"price"_s, first.price.text());
    json.insert(u"price_per"_s, first.pricePer.text());
    json.insert(u"includes_tax"_s, first.includesTax);
    QJsonArray breaks;
    for (const core::ItemPrice &price : row.prices.mid(1)) {
        breaks.append(
            QJsonObject{{u"from"_s, price.fromQuantity.text()}, {u"price"_s, price.price.text()}});
    }
    json.insert(u"breaks"_s, breaks);
    return json;
}

Answer told(const core::ItemRow &row)
{
    return {.text = row.item->name + u'\n' + row.item.id.text() + u'\n', .json = toJson(row)};
}

core::Result<Answer> add(Session &session, const Arguments &arguments)
{
    const core::Result<core::RowId> id = session.idFor(arguments);
    if (!id)
        return id.error();
    const core::Result<core::Item> item = itemFrom(arguments, {});
    if (!item)
        return item.error();
    const core::Result<core::ItemPrices> prices = pricesFrom(session, arguments, {});
    if (!prices)
        return prices.error();
    const auto row =
        session.shop().items.add(session.by(), core::Id<core::Item>(*id), *item, *prices);
    if (!row)
        return row.error();
    return told(*row);
}

core::Result<Answer> changed(Session &session,
                             const core::ItemRow &before,
                             const core::Item &item,
                             const core::ItemPrices &prices)
{
    const auto row = session.shop().items.change(session.by(), before.item.id, item, prices);
    if (!row)
        return row.error();
    return told(*row);
}

core::Result<Answer> edit(Session &session, const Arguments &arguments)
{
    const core::Result<core::ItemRow> before = itemNamed(session, arguments.place(0));
    if (!before)
        return before.error();
    const core::Result<core::Item> item = itemFrom(arguments, before->item.value);
    if (!item)
        return item.error();
    const core::Result<core::ItemPrices> prices = pricesFrom(session, arguments, before->prices);
    if (!prices)
        return prices.error();
    return changed(session, *before, *item, *prices);
}

core::Result<Answer> setActive(Session &session, const Arguments &arguments, bool isActive)
{
    const core::Result<core::ItemRow> before = itemNamed(session, arguments.place(0));
    if (!before)
        return before.error();
    core::Item item = before->item.value;
    item.active = isActive;
    return changed(session, *before, item, before->prices);
}

core::Result<Answer> retire(Session &session, const Arguments &arguments)
{
    return setActive(session, arguments, false);
}

core::Result<Answer> sellAgain(Session &session, const Arguments &arguments)
{
    return setActive(session, arguments, true);
}

/// "2.5 per 100; from 500: 2.1".
QString textOf(const core::ItemPrices &prices)
{
    if (prices.isEmpty())
        return {};
    const core::ItemPrice &first = prices.first();
    QString text = first.price.text();
    if (first.pricePer != core::Decimal::whole(1))
        text += Words::tr(" per %1").arg(first.pricePer.text());
    for (const core::ItemPrice &price : prices.mid(1))
        text += Words::tr("; from %1: %2").arg(price.fromQuantity.text(), price.price.text());
    return text;
}

core::Result<Answer> list(Session &session, const Arguments &arguments)
{
    const auto range = arguments.has(u"all"_s) ? core::ItemRange::All : core::ItemRange::Sold;
    const auto rows = session.shop().items.list(session.by(), mostItems, range);
    if (!rows)
        return rows.error();
    Table table({{u"code"_s, Words::tr("Code")},
                 {u"name"_s, Words::tr("Item")},
                 {u"unit"_s, Words::tr("Unit")},
                 {u"price"_s, Words::tr("Price"), true}});
    QJsonArray json;
    for (const core::ItemRow &row : *rows) {
        table.add({row.item->code, row.item->name, row.item->unit, textOf(row.prices)});
        json.append(toJson(row));
    }
    return Answer{.text = table.text(), .json = {{u"items"_s, json}}};
}

} // namespace

std::span<const Command> itemCommands()
{
    static constexpr Command commands[] = {
        {"item add --name NAME --price PRICE [--break FROM:PRICE]... [--code CODE] [--unit UNIT] "
         "[--kind KIND] [--tax-code CODE] [--price-per N] [--includes-tax] [--tax NAME:RATE]... "
         "[--id ID]",
         QT_TRANSLATE_NOOP("CommandLine",
                           "Something the shop sells; KIND is goods or service; --break: what it "
                           "costs from a quantity on"),
         Needs::Writer,
         &add},
        {"item edit ITEM [--name NAME] [--price PRICE] [--break FROM:PRICE]... [--no-breaks] "
         "[--code CODE] [--unit UNIT] [--kind KIND] [--tax-code CODE] [--price-per N] "
         "[--includes-tax] [--before-tax] [--tax NAME:RATE]...",
         QT_TRANSLATE_NOOP(
             "CommandLine",
             "Change what is said; papers keep what they say. --break: all that there "
             "are from now on. ITEM: name, code or id"),
         Needs::Writer,
         &edit},
        {"item retire ITEM",
         QT_TRANSLATE_NOOP("CommandLine", "It is not sold any more"),
         Needs::Writer,
         &retire},
        {"item sell ITEM",
         QT_TRANSLATE_NOOP("CommandLine", "It is sold again"),
         Needs::Writer,
         &sellAgain},
        {"item list [--all]",
         QT_TRANSLATE_NOOP("CommandLine", "The catalogue; --all: what is not sold any more, too"),
         Needs::Reader,
         &list},
    };
    return commands;
}

} // namespace app
