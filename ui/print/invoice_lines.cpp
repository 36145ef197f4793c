// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/invoice_lines.h"

#include "core/domain/tax_summary.h"

namespace ui {

using namespace Qt::StringLiterals;

namespace {

/// As many taxes stand among the totals; more have a table of their own.
constexpr qsizetype taxesAmongTotals = 3;

QString taxName(const core::TaxRow &tax, const PaperWords &words)
{
    return tax.rate ? words.isolated(u"%1 %2"_s.arg(tax.name, words.percent(*tax.rate))) : tax.name;
}

QString rateText(const core::Taxes &taxes, const PaperWords &words)
{
    if (taxes.components.isEmpty())
        return {};
    if (taxes.category == core::TaxCategory::E)
        return words.say(QT_TRANSLATE_NOOP("Paper", "exempt"));
    const std::optional<core::Decimal> rate = core::rateOf(taxes);
    return rate ? words.percent(*rate) : QString();
}

/// "−10%", "+50.00", one below the other.
QString adjustmentText(const core::DocumentLine &line, const PaperWords &words)
{
    QStringList texts;
    const auto add = [&](const QList<core::Adjustment> &adjustments, QChar sign) {
        for (const core::Adjustment &one : adjustments)
            texts.append(sign
                         + (one.percent ? words.percent(*one.percent) : words.amount(one.amount)));
    };
    add(line.discounts, u'\u2212');
    add(line.charges, u'+');
    return texts.join(u'\n');
}

QString priceText(const core::DocumentLine &line, const PaperWords &words)
{
    const QString price = words.price(line.price);
    return line.pricePer == core::Decimal::whole(1)
               ? price
               : price + u" / "_s + words.number(line.pricePer);
}

QString quantityText(const core::DocumentLine &line, const PaperWords &words)
{
    const QString quantity = words.number(line.quantity);
    return line.unit.isEmpty() ? quantity : quantity + u' ' + line.unit;
}

bool hasManyTaxes(const PrintedPaper &paper)
{
    return paper.totals.taxes.size() > taxesAmongTotals;
}

/// On a roll there is room for what it is and what it comes to; the rest stands below.
PaperTable linesOnRoll(const PrintedPaper &paper, const SheetBlocks &blocks)
{
    const PaperWords &words = blocks.words();
    PaperTable table(
        {{.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Description")), .share = 1},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Amount")), .side = Side::Trailing}},
        blocks.look(),
        blocks.look().width());
    for (qsizetype i = 0; i < paper.content.lines.size(); ++i) {
        const core::DocumentLine &line = paper.content.lines[i];
        QStringList reckoning{quantityText(line, words) + u" × "_s + priceText(line, words)};
        reckoning << adjustmentText(line, words).split(u'\n') << line.code;
        reckoning.removeAll(QString());
        QStringList below{line.description.section(u'\n', 1),
                          words.isolated(reckoning.join(u" · "_s))};
        below.removeAll(QString());
        table.add({{line.description.section(u'\n', 0, 0), below.join(u'\n')},
                   words.amount(paper.totals.lineAmounts.value(i))});
    }
    return table;
}

} // namespace

QString codeHeading(const PaperWords &words)
{
    return words.country().code == u"IN"_s ? words.say(QT_TRANSLATE_NOOP("Paper", "HSN/SAC"))
                                           : words.say(QT_TRANSLATE_NOOP("Paper", "Code"));
}

PaperTable invoiceLines(const PrintedPaper &paper, const SheetBlocks &blocks)
{
    if (blocks.look().format.isRoll())
        return linesOnRoll(paper, blocks);
    const PaperWords &words = blocks.words();
    const QString amount = paper.content.pricesIncludeTax
                               ? words.say(QT_TRANSLATE_NOOP("Paper", "Amount with tax"))
                               : words.say(QT_TRANSLATE_NOOP("Paper", "Amount"));
    PaperTable table(
        {{.heading = u"#"_s},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Description")), .share = 1},
         {.heading = codeHeading(words)},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Quantity")), .side = Side::Trailing},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Price")), .side = Side::Trailing},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Discount")), .side = Side::Trailing},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Tax")), .side = Side::Trailing},
         {.heading = amount, .side = Side::Trailing}},
        blocks.look(),
        blocks.look().width());
    const QList<core::DocumentLine> &lines = paper.content.lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const core::DocumentLine &line = lines[i];
        const core::Money sum = paper.totals.lineAmounts.value(i);
        table.add({lines.size() > 1 ? QString::number(i + 1) : QString(),
                   {line.description.section(u'\n', 0, 0), line.description.section(u'\n', 1)},
                   line.code,
                   quantityText(line, words),
                   priceText(line, words),
                   adjustmentText(line, words),
                   rateText(line.taxes, words),
                   words.amount(sum)},
                  sum);
    }
    table.carry({.carried = words.say(QT_TRANSLATE_NOOP("Paper", "Carried forward")),
                 .brought = words.say(QT_TRANSLATE_NOOP("Paper", "Brought forward")),
                 .text = [&words](core::Money sum) { return words.amount(sum); },
                 .start = {}});
    return table;
}

QList<TotalLine> invoiceTotals(const PrintedPaper &paper, const PaperWords &words)
{
    const core::DocumentTotals &totals = paper.totals;
    const bool isGross = paper.content.pricesIncludeTax;
    QList<TotalLine> lines;
    const auto add = [&](const QString &label, core::Money amount) {
        lines.append({label, words.amount(amount)});
    };
    const auto addIfAny = [&](const QString &label, core::Money amount) {
        if (!amount.isZero())
            add(label, amount);
    };
    add(words.say(QT_TRANSLATE_NOOP("Paper", "Subtotal")), totals.subtotal);
    addIfAny(words.say(QT_TRANSLATE_NOOP("Paper", "Discount")), -totals.discount);
    addIfAny(words.say(QT_TRANSLATE_NOOP("Paper", "Charges")), totals.charge);
    const bool isAdjusted = !totals.discount.isZero() || !totals.charge.isZero();
    if (!totals.taxes.isEmpty() && (isAdjusted || isGross))
        add(isGross ? words.say(QT_TRANSLATE_NOOP("Paper", "of which before tax"))
                    : words.say(QT_TRANSLATE_NOOP("Paper", "Taxable amount")),
            totals.net);
    for (const core::TaxRow &tax : totals.taxes) {
        if (tax.retained || hasManyTaxes(paper))
            continue;
        const QString name = taxName(tax, words);
        add(isGross ? words.say(QT_TRANSLATE_NOOP("Paper", "of which %1")).arg(name) : name,
            tax.amount);
    }
    if (hasManyTaxes(paper))
        add(isGross ? words.say(QT_TRANSLATE_NOOP("Paper", "of which tax"))
                    : words.say(QT_TRANSLATE_NOOP("Paper", "Tax")),
            totals.taxTotal);
    if (!totals.retained.isZero())
        add(words.say(QT_TRANSLATE_NOOP("Paper", "Withheld by the buyer")), -totals.retained);
    addIfAny(words.say(QT_TRANSLATE_NOOP("Paper", "Round off")), totals.roundOff);
    if (!paper.paid().isZero()) {
        lines.append(
            {words.say(QT_TRANSLATE_NOOP("Paper", "Total")), words.amount(totals.payable), true});
        add(words.say(QT_TRANSLATE_NOOP("Paper", "Already paid")), -paper.paid());
    }
    // A single subtotal would only repeat the sum below it.
    return lines.size() == 1 ? QList<TotalLine>() : lines;
}

TotalLine invoiceSum(const PrintedPaper &paper, const PaperWords &words)
{
    if (!paper.isBill() || paper.stamp != Stamp::None)
        return {words.say(QT_TRANSLATE_NOOP("Paper", "Total")), words.money(paper.totals.payable)};
    if (!paper.open.isPositive())
        return {words.say(QT_TRANSLATE_NOOP("Paper", "Paid in full")), words.money(paper.open)};
    return {words.say(QT_TRANSLATE_NOOP("Paper", "Amount due")), words.money(paper.open)};
}

std::optional<Piece> taxSummary(const PrintedPaper &paper, const SheetBlocks &blocks, double width)
{
    if (!hasManyTaxes(paper))
        return std::nullopt;
    const PaperWords &words = blocks.words();
    SheetLook look = blocks.look();
    look.body = look.small.inked(look.ink);
    look.padding *= 0.4;
    PaperTable table(
        {{.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Tax")), .share = 1},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Taxable amount")),
          .side = Side::Trailing},
         {.heading = words.say(QT_TRANSLATE_NOOP("Paper", "Tax amount")), .side = Side::Trailing}},
        look,
        width);
    for (const core::TaxRow &tax : paper.totals.taxes) {
        const core::Money amount = tax.retained ? -tax.amount : tax.amount;
        table.add({taxName(tax, words), words.amount(tax.base), words.amount(amount)});
    }
    return table.whole();
}

} // namespace ui
