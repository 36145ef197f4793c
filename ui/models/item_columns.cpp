// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/item_columns.h"

#include "core/domain/tax_summary.h"
#include "ui/text/unit_price_text.h"
#include "ui/text/voice.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QString rateOfItem(const core::ItemRow &row)
{
    const auto rate = row.prices.isEmpty() ? std::nullopt : core::rateOf(row.prices.first().taxes);
    return rate ? rate->text() : QString();
}

QString firstPrice(const core::ItemRow &row)
{
    if (row.prices.isEmpty())
        return {};
    return unitPriceText(row.prices.first().price, row.prices.first().pricePer);
}

} // namespace

QList<Column<core::ItemRow>> ItemColumns::list(bool seesMoney)
{
    using Row = core::ItemRow;
    QList<Column<Row>> columns{
        {.title = tr("Item"),
         .text = [](const Row &row) { return row.item->name; },
         .isStrong = true},
        {.title = tr("Code"),
         .text = [](const Row &row) { return Voice::isolated(row.item->code); },
         .isMuted = true,
         .yields = 1},
        {.title = tr("Unit"),
         .text = [](const Row &row) { return row.item->unit; },
         .isMuted = true},
    };
    if (seesMoney) {
        columns.append({.title = tr("Price"),
                        .text = [](const Row &row) { return Voice::isolated(firstPrice(row)); },
                        .alignment = amountSide});
        columns.append(
            {.title = tr("From a quantity on"),
             .text = [](const Row &row) { return Voice::isolated(breaksText(row.prices)); },
             .isMuted = true});
        columns.append(
            {.title = tr("Tax %"),
             .text =
                 [](const Row &row) {
                     const bool isWith = !row.prices.isEmpty() && row.prices.first().includesTax;
                     //: a rate of tax that the price has in it
                     return isWith ? tr("%1 included").arg(rateOfItem(row)) : rateOfItem(row);
                 },
             .alignment = amountSide,
             .yields = 2});
    }
    columns.append(
        {.title = tr("Sold"),
         .text = [](const Row &row) { return row.item->active ? QString() : tr("No longer"); },
         .tone =
             [](const Row &row) {
                 return row.item->active ? std::nullopt : std::optional(Tone::Warn);
             },
         .yields = 3});
    return columns;
}

QString ItemColumns::sentence(const core::ItemRow &row)
{
    const QString price = firstPrice(row);
    const QString said = price.isEmpty() ? row.item->name
                                         //: something from the catalogue, and its price
                                         : tr("%1, %2").arg(row.item->name, price);
    return row.item->active ? said : tr("%1, no longer sold").arg(said);
}

} // namespace ui
