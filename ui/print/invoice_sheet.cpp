// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/invoice_sheet.h"

#include "core/domain/tax_region.h"
#include "core/domain/tax_summary.h"
#include "ui/print/invoice_lines.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double totalsShare = 0.42;
constexpr double signatureShare = 0.36;
/// A note of more lines runs over pages; a shorter one stands beside the signature.
constexpr qsizetype longNote = 8;

/// Whether it bears tax. Exported it does at a rate of zero; at home that is exempt.
bool isTaxed(const core::Taxes &taxes)
{
    const std::optional<core::Decimal> rate = core::rateOf(taxes);
    const bool isExport =
        taxes.category == core::TaxCategory::G || taxes.category == core::TaxCategory::K;
    return rate && (!rate->isZero() || isExport);
}

/// Of the lines, and of charges that name their own.
QList<core::Taxes> taxesOf(const core::DocumentContent &content)
{
    QList<core::Taxes> taxes;
    for (const core::DocumentLine &line : content.lines)
        taxes.append(line.taxes);
    for (const core::Adjustment &charge : content.charges) {
        if (charge.taxes)
            taxes.append(*charge.taxes);
    }
    return taxes;
}

bool isIndianWithNumber(const PrintedPaper &paper, const PaperWords &words)
{
    return words.country().code == u"IN"_s && !paper.seller.taxNumber.isEmpty();
}

/// What an invoice is called.
QString invoiceTitle(const PrintedPaper &paper, const PaperWords &words)
{
    const QString plain = words.say(QT_TRANSLATE_NOOP("Paper", "Invoice"));
    if (!isIndianWithNumber(paper, words) || paper.taxStatus == core::TaxStatus::None)
        return plain;
    const QList<core::Taxes> parts = taxesOf(paper.content);
    const qsizetype taxed = std::count_if(parts.begin(), parts.end(), isTaxed);
    if (paper.taxStatus == core::TaxStatus::Composition || taxed == 0)
        return words.say(QT_TRANSLATE_NOOP("Paper", "Bill of supply"));
    const bool isForConsumer = paper.buyer.taxNumber.isEmpty();
    return taxed < parts.size() && isForConsumer
               ? words.say(QT_TRANSLATE_NOOP("Paper", "Invoice-cum-bill of supply"))
               : words.say(QT_TRANSLATE_NOOP("Paper", "Tax invoice"));
}

/// "Maharashtra (27)".
QString placeText(const PrintedPaper &paper, const PaperWords &words)
{
    const auto region = core::taxRegionOf(words.country().code, paper.placeOfSupply);
    return region ? words.isolated(u"%1 (%2)"_s.arg(region->name, region->code)) : QString();
}

/// The paper on which it follows, and its day.
Captioned followedOf(const PrintedPaper &paper, const PaperWords &words)
{
    const QString followed =
        u"%1\n%2"_s.arg(words.isolated(paper.followedNumber), words.day(paper.followedDated));
    switch (paper.kind) {
    case core::DocumentKind::Invoice:
        return {words.say(QT_TRANSLATE_NOOP("Paper", "Quote")), followed};
    case core::DocumentKind::CreditNote:
        return {words.say(QT_TRANSLATE_NOOP("Paper", "For invoice")), followed};
    case core::DocumentKind::Quote:
        return {words.say(QT_TRANSLATE_NOOP("Paper", "In place of")), followed};
    }
    Q_UNREACHABLE();
}

QList<Captioned> datesOf(const PrintedPaper &paper, const PaperWords &words)
{
    QList<Captioned> values{
        {words.say(QT_TRANSLATE_NOOP("Paper", "Date")), words.day(paper.dated)}};
    if (!paper.followedNumber.isEmpty())
        values.append(followedOf(paper, words));
    if (paper.kind == core::DocumentKind::Quote)
        values.append({words.say(QT_TRANSLATE_NOOP("Paper", "Valid until")), words.day(paper.due)});
    else if (paper.isBill())
        values.append({words.say(QT_TRANSLATE_NOOP("Paper", "Due")), words.day(paper.due)});
    const bool bearsTax = !paper.totals.taxes.isEmpty();
    if (const QString place = placeText(paper, words); bearsTax && !place.isEmpty())
        values.append({words.say(QT_TRANSLATE_NOOP("Paper", "Place of supply")), place});
    const TotalLine sum = invoiceSum(paper, words);
    values.append({sum.label, sum.amount, true});
    return values;
}

/// What the law wants said where the buyer, not the seller, owes the tax, or nobody does.
QStringList taxSentences(const PrintedPaper &paper, const PaperWords &words)
{
    const auto has = [&paper](core::TaxCategory category) {
        return std::any_of(
            paper.content.lines.begin(), paper.content.lines.end(), [category](const auto &line) {
                return line.taxes.category == category && !line.taxes.components.isEmpty();
            });
    };
    QStringList sentences;
    if (has(core::TaxCategory::AE))
        sentences.append(
            words.say(QT_TRANSLATE_NOOP("Paper", "Reverse charge: the buyer owes the tax.")));
    if (has(core::TaxCategory::K))
        sentences.append(
            words.say(QT_TRANSLATE_NOOP("Paper", "Supply within the union, free of tax.")));
    if (has(core::TaxCategory::G))
        sentences.append(words.say(QT_TRANSLATE_NOOP("Paper", "Export, free of tax.")));
    return sentences;
}

UpiRequest upiOf(const PrintedPaper &paper)
{
    return {.payee = paper.upiId,
            .name = paper.seller.name,
            .amount = paper.open,
            .reference = paper.number};
}

/// The words say the total, as it stands in the books; where that is not what is asked for, they
/// say so.
Captioned totalInWords(const PrintedPaper &paper, const PaperWords &words)
{
    const QString caption = paper.paid().isZero()
                                ? words.say(QT_TRANSLATE_NOOP("Paper", "Amount in words"))
                                : words.say(QT_TRANSLATE_NOOP("Paper", "Total in words"));
    return {caption, words.inWords(paper.totals.payable)};
}

/// Sums, words and code below each other.
Piece tailOnRoll(const PrintedPaper &paper, const SheetBlocks &blocks)
{
    const SheetLook &look = blocks.look();
    const PaperWords &words = blocks.words();
    Piece piece =
        blocks.totals(invoiceTotals(paper, words), invoiceSum(paper, words), look.width());
    piece.append(blocks.captioned(totalInWords(paper, words), look.width()), look.gap);
    if (const auto taxes = taxSummary(paper, blocks, look.width()))
        piece.append(*taxes, look.gap);
    if (paper.isBill() && paper.stamp == Stamp::None) {
        if (const auto code = blocks.payByUpi(upiOf(paper), look.width()))
            piece.append(*code, look.gap);
    }
    return piece;
}

/// Words and code on the leading side, the sums on the trailing one.
Piece tailOf(const PrintedPaper &paper, const SheetBlocks &blocks)
{
    const SheetLook &look = blocks.look();
    const PaperWords &words = blocks.words();
    if (look.format.isRoll())
        return tailOnRoll(paper, blocks);
    const double width = look.width();
    const double right = width * totalsShare;
    const double left = width - right - look.gutter * 2.5;
    Piece leading;
    if (const auto taxes = taxSummary(paper, blocks, left))
        leading.append(*taxes);
    const double gap = leading.marks.isEmpty() ? 0 : look.gap;
    leading.append(blocks.captioned(totalInWords(paper, words), left), gap);
    if (paper.isBill() && paper.stamp == Stamp::None) {
        if (const auto code = blocks.payByUpi(upiOf(paper), left))
            leading.append(*code, look.gap);
    }
    Piece piece;
    piece.place(leading, {0, 0});
    piece.place(blocks.totals(invoiceTotals(paper, words), invoiceSum(paper, words), right),
                {width - right, 0});
    piece.size.setWidth(width);
    return piece;
}

/// The note beside the signature; a long one goes before it.
void close(PageFlow &flow, const PrintedPaper &paper, const SheetBlocks &blocks)
{
    const SheetLook &look = blocks.look();
    const double width = look.width();
    const double right = width * signatureShare;
    const double left = width - right - look.gutter * 2;
    QStringList sentences = taxSentences(paper, blocks.words());
    if (!paper.reason.isEmpty()) {
        const QString reason = blocks.words().say(QT_TRANSLATE_NOOP("Paper", "Reason: %1"));
        sentences.prepend(reason.arg(paper.reason));
    }
    if (!paper.note.trimmed().isEmpty())
        sentences.append(paper.note.trimmed());
    const QString note = sentences.join(u'\n');
    const bool isRoll = look.format.isRoll();
    const bool isLong = isRoll || shaped(note, look.small, left).lines.size() > longNote;
    if (isLong)
        flow.add(shaped(note, look.small, width), look.gap);
    if (isRoll)
        return;
    Piece closing;
    if (!isLong)
        closing.place(textPiece(note, look.small, left), {0, 0});
    const Piece signature = blocks.signature(paper.seller.name, right);
    const double drop = qMax(0.0, closing.size.height() - signature.size.height());
    closing.place(signature, {width - right, drop});
    closing.size.setWidth(width);
    flow.add(closing, BlockKind::Closing, Keep::AtBottom, look.gap * 1.5);
}

} // namespace

QString titleOf(const PrintedPaper &paper, const PaperWords &words)
{
    switch (paper.kind) {
    case core::DocumentKind::Invoice:
        return invoiceTitle(paper, words);
    case core::DocumentKind::CreditNote:
        return words.say(QT_TRANSLATE_NOOP("Paper", "Credit note"));
    case core::DocumentKind::Quote:
        return words.say(QT_TRANSLATE_NOOP("Paper", "Quote"));
    }
    Q_UNREACHABLE();
}

QList<SheetPage> invoiceSheet(const PrintedPaper &paper, const PaperWords &words, PaperSize size)
{
    const SheetBlocks blocks(lookOf(size), words);
    const SheetLook &look = blocks.look();
    const QString title = titleOf(paper, words);
    PageFlow flow(look, words.direction());
    if (paper.stamp == Stamp::Draft)
        flow.setWatermark(words.say(QT_TRANSLATE_NOOP("Paper", "DRAFT")));
    else if (paper.stamp == Stamp::Cancelled)
        flow.setWatermark(words.say(QT_TRANSLATE_NOOP("Paper", "CANCELLED")));

    Piece head = blocks.letterhead(paper.seller, {title, paper.number});
    // The law wants it at the top.
    if (paper.taxStatus == core::TaxStatus::Composition) {
        const QString sentence = words.say(QT_TRANSLATE_NOOP(
            "Paper", "Composition taxable person, not eligible to collect tax on supplies."));
        head.append(textPiece(sentence, look.small, look.width()), look.gap);
    }
    head.append(blocks.addressee(words.say(QT_TRANSLATE_NOOP("Paper", "Bill to")),
                                 paper.buyer,
                                 datesOf(paper, words)),
                look.gap * 1.4);
    flow.add(head, BlockKind::Head, Keep::WithNext);
    flow.add(invoiceLines(paper, blocks), Keep::WithNext, look.gap * 1.2);
    flow.add(tailOf(paper, blocks), BlockKind::Totals, Keep::Free, look.gap * 0.9);
    close(flow, paper, blocks);
    blocks.furnish(flow,
                   paper.number.isEmpty() ? title
                                          : u"%1 %2"_s.arg(title, words.isolated(paper.number)),
                   paper.buyer.name);
    return flow.pages();
}

} // namespace ui
