// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/document_content_json.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// totalsOf allows fewer and says so with the same refusal; this only bounds the reading.
constexpr qsizetype mostParts = 1'000;

// In the order of the enumerators.
const QStringList &categories()
{
    static const QStringList texts{u"S"_s, u"Z"_s, u"E"_s, u"AE"_s, u"K"_s, u"G"_s, u"O"_s};
    return texts;
}

const QStringList &roundings()
{
    static const QStringList texts{u"group"_s, u"line"_s};
    return texts;
}

const QStringList &stepModes()
{
    static const QStringList texts{u"half_up"_s, u"up"_s, u"down"_s};
    return texts;
}

QJsonArray taxToJson(const QList<TaxComponent> &components)
{
    QJsonArray array;
    for (const TaxComponent &component : components) {
        QJsonObject json{
            {u"name"_s, component.name},
            {u"rate"_s,
             component.rate ? QJsonValue(component.rate->text()) : QJsonValue(QJsonValue::Null)}};
        if (component.retained)
            json.insert(u"retained"_s, true);
        array.append(json);
    }
    return array;
}

void insertTaxes(QJsonObject &json, const Taxes &taxes)
{
    json.insert(u"tax"_s, taxToJson(taxes.components));
    json.insert(u"tax_category"_s, textOf(taxes.category));
}

void insertAdjustments(QJsonObject &json,
                       const QString &name,
                       const QList<Adjustment> &adjustments,
                       CurrencyDigits digits)
{
    if (adjustments.isEmpty())
        return;
    QJsonArray array;
    for (const Adjustment &adjustment : adjustments) {
        QJsonObject item;
        if (adjustment.percent)
            item.insert(u"percent"_s, adjustment.percent->text());
        else
            item.insert(u"amount"_s, plainText(adjustment.amount, digits));
        if (!adjustment.reason.isEmpty())
            item.insert(u"reason"_s, adjustment.reason);
        if (adjustment.taxes)
            insertTaxes(item, *adjustment.taxes);
        array.append(item);
    }
    json.insert(name, array);
}

QJsonObject lineToJson(const DocumentLine &line, CurrencyDigits digits)
{
    QJsonObject json{{u"description"_s, line.description},
                     {u"quantity"_s, line.quantity.text()},
                     {u"unit"_s, line.unit},
                     {u"price"_s, line.price.text()},
                     {u"price_per"_s, line.pricePer.text()},
                     {u"code"_s, line.code}};
    insertAdjustments(json, u"discounts"_s, line.discounts, digits);
    insertAdjustments(json, u"charges"_s, line.charges, digits);
    insertTaxes(json, line.taxes);
    return json;
}

QJsonArray rowsToJson(const QList<TaxRow> &rows, CurrencyDigits digits)
{
    QJsonArray array;
    for (const TaxRow &row : rows) {
        QJsonObject json{
            {u"name"_s, row.name},
            {u"rate"_s, row.rate ? QJsonValue(row.rate->text()) : QJsonValue(QJsonValue::Null)},
            {u"category"_s, textOf(row.category)},
            {u"base"_s, plainText(row.base, digits)},
            {u"amount"_s, plainText(row.amount, digits)}};
        if (row.retained)
            json.insert(u"retained"_s, true);
        array.append(json);
    }
    return array;
}

/// Reads what stands in a document, all faults going to one place.
class ContentReader
{
public:
    ContentReader(JsonFields::Fault &fault, CurrencyDigits digits)
        : m_fault(fault)
        , m_digits(digits)
    {}

    enum class Place { Line, Document };

    DocumentLine line(const QJsonObject &json, const QString &where)
    {
        JsonFields fields(json, where, m_fault);
        DocumentLine line;
        line.description = fields.text(u"description"_s);
        line.quantity = fields.decimal(u"quantity"_s).value_or(Decimal::whole(1));
        line.unit = fields.text(u"unit"_s);
        line.price = fields.decimal(u"price"_s, JsonFields::Presence::Required).value_or(Decimal());
        line.pricePer = fields.decimal(u"price_per"_s).value_or(Decimal::whole(1));
        line.code = fields.text(u"code"_s);
        line.discounts = adjustments(fields, u"discounts"_s, Place::Line);
        line.charges = adjustments(fields, u"charges"_s, Place::Line);
        line.taxes = taxes(fields);
        fields.refuseOthers();
        return line;
    }

    QList<Adjustment> adjustments(JsonFields &fields, const QString &name, Place place)
    {
        QList<Adjustment> list;
        fields.objects(name, mostParts, [&](const QJsonObject &json, const QString &where) {
            list.append(adjustment(json, where, place));
        });
        return list;
    }

private:
    Adjustment adjustment(const QJsonObject &json, const QString &where, Place place)
    {
        JsonFields fields(json, where, m_fault);
        Adjustment adjustment;
        adjustment.percent = fields.decimal(u"percent"_s);
        adjustment.amount = fields.money(u"amount"_s, m_digits).value_or(Money());
        adjustment.reason = fields.text(u"reason"_s);
        const bool hasAmount = fields.has(u"amount"_s);
        if (adjustment.percent && hasAmount) {
            fields.refuse({.kind = ErrorKind::NotOneOf,
                           .subject = where,
                           .given = u"percent, amount"_s,
                           .allowed = u"percent or amount"_s});
        } else if (!fields.has(u"percent"_s) && !hasAmount) {
            fields.refuse({.kind = ErrorKind::FieldMissing, .subject = fields.pathOf(u"amount"_s)});
        }
        // On a line, the taxes are the line's.
        if (place == Place::Document && (fields.has(u"tax"_s) || fields.has(u"tax_category"_s)))
            adjustment.taxes = taxes(fields);
        fields.refuseOthers();
        return adjustment;
    }

    Taxes taxes(JsonFields &fields)
    {
        Taxes taxes;
        fields.objects(u"tax"_s, mostParts, [&](const QJsonObject &json, const QString &where) {
            taxes.components.append(component(json, where));
        });
        taxes.category = TaxCategory(fields.choice(u"tax_category"_s, categories()));
        return taxes;
    }

    TaxComponent component(const QJsonObject &json, const QString &where)
    {
        JsonFields fields(json, where, m_fault);
        TaxComponent component;
        component.name = fields.text(u"name"_s);
        if (component.name.isEmpty())
            fields.refuse({.kind = ErrorKind::FieldMissing, .subject = fields.pathOf(u"name"_s)});
        component.rate = fields.decimal(u"rate"_s);
        // Exempt is said aloud, by null; forgetting the rate is not the same.
        if (!fields.contains(u"rate"_s))
            fields.refuse({.kind = ErrorKind::FieldMissing, .subject = fields.pathOf(u"rate"_s)});
        component.retained = fields.flag(u"retained"_s);
        fields.refuseOthers();
        return component;
    }

    JsonFields::Fault &m_fault;
    const CurrencyDigits m_digits;
};

} // namespace

QString textOf(TaxCategory category)
{
    return categories().at(int(category));
}

QJsonObject contentToJson(const DocumentContent &content, CurrencyDigits digits)
{
    QJsonObject json{{u"prices_include_tax"_s, content.pricesIncludeTax},
                     {u"tax_rounding"_s, roundings().at(int(content.taxRounding))}};
    if (!content.totalStep.isZero())
        json.insert(u"total_step"_s, plainText(content.totalStep, digits));
    json.insert(u"total_step_mode"_s, stepModes().at(int(content.stepMode)));
    QJsonArray lines;
    for (const DocumentLine &line : content.lines)
        lines.append(lineToJson(line, digits));
    json.insert(u"lines"_s, lines);
    insertAdjustments(json, u"discounts"_s, content.discounts, digits);
    insertAdjustments(json, u"charges"_s, content.charges, digits);
    return json;
}

DocumentContent contentIn(JsonFields &fields, JsonFields::Fault &fault, CurrencyDigits digits)
{
    ContentReader reader(fault, digits);
    DocumentContent content;
    content.pricesIncludeTax = fields.flag(u"prices_include_tax"_s);
    content.taxRounding = TaxRounding(fields.choice(u"tax_rounding"_s, roundings()));
    content.totalStep = fields.money(u"total_step"_s, digits).value_or(Money());
    content.stepMode = StepMode(fields.choice(u"total_step_mode"_s, stepModes()));
    fields.objects(
        u"lines"_s, mostDocumentLines, [&](const QJsonObject &json, const QString &where) {
            content.lines.append(reader.line(json, where));
        });
    using Place = ContentReader::Place;
    content.discounts = reader.adjustments(fields, u"discounts"_s, Place::Document);
    content.charges = reader.adjustments(fields, u"charges"_s, Place::Document);
    return content;
}

Result<DocumentContent> contentFromJson(const QJsonObject &json, CurrencyDigits digits)
{
    JsonFields::Fault fault;
    JsonFields fields(json, {}, fault);
    DocumentContent content = contentIn(fields, fault, digits);
    fields.refuseOthers();
    if (fault)
        return *fault;
    return content;
}

QJsonObject totalsToJson(const DocumentTotals &totals, CurrencyDigits digits)
{
    QJsonArray lines;
    for (const Money amount : totals.lineAmounts)
        lines.append(QJsonObject{{u"amount"_s, plainText(amount, digits)}});
    return {{u"lines"_s, lines},
            {u"subtotal"_s, plainText(totals.subtotal, digits)},
            {u"discount"_s, plainText(totals.discount, digits)},
            {u"charge"_s, plainText(totals.charge, digits)},
            {u"net"_s, plainText(totals.net, digits)},
            {u"tax"_s, rowsToJson(totals.taxes, digits)},
            {u"tax_total"_s, plainText(totals.taxTotal, digits)},
            {u"total"_s, plainText(totals.total, digits)},
            {u"retained"_s, plainText(totals.retained, digits)},
            {u"round_off"_s, plainText(totals.roundOff, digits)},
            {u"payable"_s, plainText(totals.payable, digits)}};
}

} // namespace core
