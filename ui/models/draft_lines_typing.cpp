// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed into a cell, and what is taken from the catalogue.
#include "core/domain/tax_summary.h"
#include "ui/models/draft_lines.h"
#include "ui/text/decimal_text.h"
#include "ui/text/typed_number.h"
#include "ui/text/typed_size.h"
#include "ui/text/unit_price_text.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr core::Decimal wholePercent = core::Decimal::whole(100);

QString fieldOf(int column)
{
    static const std::array<QString, DraftLines::columns> names{u"description"_s,
                                                                u"quantity"_s,
                                                                u"unit"_s,
                                                                u"price"_s,
                                                                u"discount"_s,
                                                                u"tax"_s,
                                                                u"amount"_s};
    return names[size_t(column)];
}

} // namespace

void DraftLines::read(Line &line, int column, const QString &text) const
{
    line.wrong[size_t(column)].clear();
    line.why[size_t(column)].clear();
    core::DocumentLine &said = line.line;
    core::Decimal number;
    switch (column) {
    case Item:
        said.description = text;
        return;
    case Unit:
        said.unit = text;
        return;
    case Quantity:
    case Price:
        return readFactors(line, column, text);
    case Discount:
        readNumber(line, column, text, &number);
        said.discounts.clear();
        if (!number.isZero())
            said.discounts.append({.percent = number});
        return;
    case Tax:
        readNumber(line, column, text, &number);
        said.taxes = text.isEmpty() ? core::Taxes() : m_country.taxesOn(m_voice.today(), number);
        return;
    default:
        return;
    }
}

/// "500x2.4" in either cell is a quantity and a price, "8x4 ft @ 18" what is sold by its size.
void DraftLines::readFactors(Line &line, int column, const QString &text) const
{
    if (column == Quantity && readSize(line, text))
        return;
    const QStringList factors = typedAmount(text).factors();
    if (factors.size() == 2) {
        for (const size_t cell : {size_t(Quantity), size_t(Price)}) {
            line.wrong[cell].clear();
            line.why[cell].clear();
        }
        readNumber(line, Quantity, factors[0], &line.line.quantity);
        readPrice(line, factors[1]);
        return;
    }
    if (column == Price)
        return readPrice(line, text);
    const core::Decimal before = line.line.quantity;
    line.line.quantity = core::Decimal::whole(1);
    readNumber(line, Quantity, text, &line.line.quantity);
    followQuantity(line, before);
}

/// "245/1000" is a price for a thousand.
void DraftLines::readPrice(Line &line, const QString &text) const
{
    core::DocumentLine &said = line.line;
    said.price = core::Decimal();
    said.pricePer = core::Decimal::whole(1);
    if (text.isEmpty())
        return;
    const auto price = unitPriceFromText(text, fieldOf(Price));
    if (price) {
        said.price = price->price;
        said.pricePer = price->per;
        return;
    }
    line.wrong[Price] = text;
    line.why[Price] = m_voice.refusal(price.error());
}

bool DraftLines::readSize(Line &line, const QString &text) const
{
    const std::optional<TypedSize> typed = typedSize(text);
    if (!typed)
        return false;
    core::DocumentLine &said = line.line;
    const core::Decimal before = said.quantity;
    said.quantity = typed->quantity;
    if (!typed->unit.isEmpty())
        said.unit = typed->unit;
    const QString name = nameOf(said);
    if (!typed->price.isEmpty()) {
        line.wrong[Price].clear();
        line.why[Price].clear();
        readPrice(line, typed->price);
    } else {
        said.description = name;
        followQuantity(line, before);
    }
    if (!typed->size.isEmpty())
        said.description = name.isEmpty() ? typed->size : name + u' ' + typed->size;
    return true;
}

void DraftLines::readNumber(Line &line, int column, const QString &text, core::Decimal *into) const
{
    if (text.isEmpty())
        return;
    auto number = decimalFromText(text, fieldOf(column));
    const bool isPercent = column == Discount || column == Tax;
    if (number && isPercent && *number > wholePercent)
        number = core::Error{.kind = core::ErrorKind::NumberOutOfRange,
                             .subject = fieldOf(column),
                             .given = text,
                             .allowed = u"0 to 100"_s};
    if (number) {
        *into = *number;
        return;
    }
    line.wrong[size_t(column)] = text;
    line.why[size_t(column)] = m_voice.refusal(number.error());
}

/// Who takes more pays the price of that quantity, unless another price was typed.
void DraftLines::followQuantity(Line &line, core::Decimal before) const
{
    core::DocumentLine &said = line.line;
    const core::ItemPrices prices = m_pricesOf ? m_pricesOf(nameOf(said)) : core::ItemPrices();
    const core::ItemPrice *was = core::priceAt(prices, before);
    const core::ItemPrice *is = core::priceAt(prices, said.quantity);
    if (!was || core::statedPrice(*was, m_pricesIncludeTax) != said.price
        || was->pricePer != said.pricePer) {
        return;
    }
    said.price = core::statedPrice(*is, m_pricesIncludeTax);
    said.pricePer = is->pricePer;
}

/// What the line is about. An item may have a size in its own name.
QString DraftLines::nameOf(const core::DocumentLine &said) const
{
    const bool isKnown = m_pricesOf && !m_pricesOf(said.description).isEmpty();
    return isKnown ? said.description : withoutSize(said.description);
}

void DraftLines::takeItem(int row, const core::ItemRow &item)
{
    remember();
    Line &line = m_lines[row];
    line.wrong = {};
    line.why = {};
    core::DocumentLine &said = line.line;
    said.description = item.item->name;
    said.unit = item.item->unit;
    said.code = item.item->taxCode;
    if (const core::ItemPrice *price = core::priceAt(item.prices, said.quantity)) {
        said.price = core::statedPrice(*price, m_pricesIncludeTax);
        said.pricePer = price->pricePer;
        said.taxes = price->taxes;
    }
    emit dataChanged(index(row, 0), index(row, columns - 1));
    endEmpty();
    emit changed();
}

std::optional<core::ItemRow> DraftLines::asItem(int row) const
{
    if (row < 0 || row >= m_lines.size() || m_lines[row].line.description.isEmpty())
        return std::nullopt;
    const core::DocumentLine &said = m_lines[row].line;
    core::ItemRow item;
    item.item.value = {.code = {}, .name = nameOf(said), .unit = said.unit, .taxCode = said.code};
    item.prices.append({.fromQuantity = {},
                        .price = said.price,
                        .pricePer = said.pricePer,
                        .includesTax = m_pricesIncludeTax,
                        .taxes = said.taxes});
    return item;
}

} // namespace ui
