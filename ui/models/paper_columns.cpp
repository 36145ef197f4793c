// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/paper_columns.h"

#include "core/domain/tax_summary.h"
#include "ui/text/labels.h"

namespace ui {

using core::PaperRow;
using namespace Qt::StringLiterals;

namespace {

std::optional<Tone> paperTone(const PaperRow &row, core::Day today)
{
    const bool isOwed = row.kind == core::DocumentKind::Invoice && row.open.isPositive();
    if (!isOwed || row.state == core::PaperState::Draft)
        return std::nullopt;
    if (row.due < today)
        return Tone::Danger;
    return row.due == today ? Tone::Warn : Tone::Plain;
}

QString dueText(const PaperRow &row, const Voice &voice)
{
    const bool isOffered =
        row.kind == core::DocumentKind::Quote
        && (row.state == core::PaperState::Open || row.state == core::PaperState::Expired);
    if (isOffered)
        return voice.day(row.due);
    const bool isOpen = row.kind == core::DocumentKind::Invoice && row.open.isPositive()
                        && row.state != core::PaperState::Draft;
    return isOpen ? voice.due(row.due) : QString();
}

} // namespace

Tone PaperColumns::toneOf(core::PaperState state)
{
    switch (state) {
    case core::PaperState::Open:
        return Tone::Accent;
    case core::PaperState::PartPaid:
        return Tone::Warn;
    case core::PaperState::Paid:
    case core::PaperState::Accepted:
        return Tone::Ok;
    case core::PaperState::Expired:
    case core::PaperState::Declined:
        return Tone::Danger;
    case core::PaperState::Cancelled:
    case core::PaperState::Draft:
    case core::PaperState::Replaced:
        return Tone::Plain;
    }
    Q_UNREACHABLE();
}

QString PaperColumns::rateText(const core::Taxes &taxes)
{
    const std::optional<core::Decimal> rate = core::rateOf(taxes);
    return rate ? Voice::isolated(rate->text()) : u"–"_s;
}

QString PaperColumns::quantityText(const core::DocumentLine &line)
{
    const QString quantity = Voice::isolated(line.quantity.text());
    //: a quantity and its unit
    return line.unit.isEmpty() ? quantity : tr("%1 %2").arg(quantity, line.unit);
}

QList<Column<PaperRow>> PaperColumns::list(const Voice &voice)
{
    QList<Column<PaperRow>> columns{
        {.title = tr("Number"),
         .text =
             [](const PaperRow &row) {
                 return row.number.isEmpty() ? Labels::of(row.kind) : Voice::isolated(row.number);
             },
         .isStrong = true},
        {.title = tr("Date"),
         .text = [&voice](const PaperRow &row) { return voice.day(row.dated); },
         .isMuted = true},
        {.title = tr("Customer"), .text = [](const PaperRow &row) { return row.customer; }},
        {.title = tr("Due"),
         .text = [&voice](const PaperRow &row) { return dueText(row, voice); },
         .tone = [&voice](const PaperRow &row) { return paperTone(row, voice.today()); }},
        {.title = tr("Amount"),
         .text = [&voice](const PaperRow &row) { return voice.amount(row.payable); },
         .alignment = amountSide},
        {.title = tr("Open"),
         .text =
             [&voice](const PaperRow &row) {
                 const bool isOpen = row.open.isPositive();
                 return voice.amount(isOpen ? std::optional(row.open) : std::nullopt);
             },
         .alignment = amountSide,
         .isStrong = true},
        {.title = tr("State"),
         .text = [](const PaperRow &row) { return Labels::of(row.state, row.kind); },
         .tone = [](const PaperRow &row) { return std::optional(toneOf(row.state)); }},
    };
    return columns;
}

QList<Column<LineRow>> PaperColumns::lines(const Voice &voice)
{
    QList<Column<LineRow>> columns{
        {.title = tr("Item"), .text = [](const LineRow &row) { return row.line.description; }},
        {.title = tr("Quantity"),
         .text = [](const LineRow &row) { return quantityText(row.line); },
         .alignment = amountSide},
        {.title = tr("Price"),
         .text = [](const LineRow &row) { return Voice::isolated(row.line.price.text()); },
         .alignment = amountSide},
        {.title = tr("Tax %"),
         .text = [](const LineRow &row) { return rateText(row.line.taxes); },
         .alignment = amountSide,
         .isMuted = true},
        {.title = tr("Amount"),
         .text = [&voice](const LineRow &row) { return voice.amount(row.amount); },
         .alignment = amountSide,
         .isStrong = true},
    };
    return columns;
}

QList<TotalRow> PaperColumns::totals(const core::DocumentTotals &totals, const Voice &voice)
{
    QList<TotalRow> rows{{.name = tr("Subtotal"), .amount = voice.amount(totals.subtotal)}};
    if (!totals.discount.isZero())
        rows.append({.name = tr("Discount"), .amount = voice.amount(-totals.discount)});
    if (!totals.charge.isZero())
        rows.append({.name = tr("Charges"), .amount = voice.amount(totals.charge)});
    for (const core::TaxRow &tax : totals.taxes) {
        //: a tax and its rate: CGST 9 %
        const QString name = tax.rate ? tr("%1 %2 %").arg(tax.name, tax.rate->text()) : tax.name;
        rows.append({.name = name, .amount = voice.amount(tax.amount)});
    }
    if (!totals.roundOff.isZero())
        rows.append({.name = tr("Round off"), .amount = voice.amount(totals.roundOff)});
    rows.append({.name = tr("Total"), .amount = voice.money(totals.payable), .isStrong = true});
    return rows;
}

} // namespace ui
