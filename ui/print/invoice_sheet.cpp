// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/invoice_sheet.h"

#include "core/domain/iban.h"
#include "core/domain/tax_region.h"
#include "core/domain/tax_summary.h"
#include "ui/print/code_summary.h"
#include "ui/print/invoice_lines.h"
#include "ui/print/untaxed_reasons.h"

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double totalsShare = 0.42;
constexpr double signatureShare = 0.36;
/// A note of more lines runs over pages; a shorter one stands beside the signature.
constexpr qsizetype longNote = 8;

/// Whether it bears tax. Exported, and where the buyer owes the tax, it does at a rate of zero;
/// else that is exempt.
bool isTaxed(const core::Taxes &taxes)
{
    const std::optional<core::Decimal> rate = core::rateOf(taxes);
    const bool isElsewhere = taxes.category == core::TaxCategory::G
                             || taxes.category == core::TaxCategory::K
                             || taxes.category == core::TaxCategory::AE;
    return rate && (!rate->isZero() || isElsewhere);
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
    const core::UntaxedReasons reasons = untaxedReasons(words);
    QStringList sentences;
    using enum core::TaxCategory;
    for (const auto category : {AE, K, G, E}) {
        if (has(category))
            sentences.append(reasons.value(category));
    }
    return sentences;
}

UpiRequest upiOf(const PrintedPaper &paper)
{
    return {.payee = paper.upiId,
            .name = paper.seller.name,
            .amount = paper.open,
            .reference = paper.number};
}

SepaRequest sepaOf(const PrintedPaper &paper)
{
    return {.name = paper.seller.name,
            .iban = core::ibanIn(paper.bankDetails),
            .amount = paper.open,
            .reference = paper.number};
}

/// Where to pay: the account in words, and a code that fills in the payment.
Piece howToPay(const PrintedPaper &paper, const SheetBlocks &blocks, double width)
{
    Piece piece;
    if (!paper.isBill() || paper.stamp == Stamp::Cancelled)
        return piece;
    const QString caption = blocks.words().say(QT_TRANSLATE_NOOP("Paper", "Bank details"));
    if (!paper.bankDetails.isEmpty())
        piece.append(blocks.captioned({caption, paper.bankDetails}, width));
    if (paper.stamp != Stamp::None)
        return piece;
    if (const auto upi = blocks.payByUpi(upiOf(paper), width))
        piece.append(*upi, blocks.look().gap);
    else if (const auto sepa = blocks.payBySepa(sepaOf(paper), width))
        piece.append(*sepa, blocks.look().gap);
    return piece;
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
    if (const Piece pay = howToPay(paper, blocks, look.width()); !pay.marks.isEmpty())
        piece.append(pay, look.gap);
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
    leading.append(blocks.captioned(totalInWords(paper, words), left), look.gap);
    if (const Piece pay = howToPay(paper, blocks, left); !pay.marks.isEmpty())
        leading.append(pay, look.gap);
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
    // Frames stand on one another; else it is where people look for it.
    flow.add(blocks.framed(closing),
             BlockKind::Closing,
             look.isGrid ? Keep::Free : Keep::AtBottom,
             look.isGrid ? 0 : look.gap * 1.5);
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
    const PaperDesign &design = paperDesignOf(paper.design);
    const SheetBlocks blocks(lookOf(size, design), words);
    const SheetLook &look = blocks.look();
    // Frames share their lines.
    const double between = look.isGrid ? 0 : look.gap;
    const QString title = titleOf(paper, words);
    PageFlow flow(look, words.direction());
    if (paper.stamp == Stamp::Draft)
        flow.setWatermark(words.say(QT_TRANSLATE_NOOP("Paper", "DRAFT")));
    else if (paper.stamp == Stamp::Cancelled)
        flow.setWatermark(words.say(QT_TRANSLATE_NOOP("Paper", "CANCELLED")));

    Piece head = blocks.framed(blocks.letterhead(paper.seller, {title, paper.number}));
    // The law wants it at the top.
    if (paper.taxStatus == core::TaxStatus::Composition) {
        const QString sentence = words.say(QT_TRANSLATE_NOOP(
            "Paper", "Composition taxable person, not eligible to collect tax on supplies."));
        head.append(textPiece(sentence, look.small, look.width()), look.gap);
    }
    head.append(blocks.framed(blocks.addressee(words.say(QT_TRANSLATE_NOOP("Paper", "Bill to")),
                                               paper.buyer,
                                               datesOf(paper, words))),
                between * 1.4);
    flow.add(head, BlockKind::Head, Keep::WithNext);
    flow.add(invoiceLines(paper, blocks), Keep::WithNext, between * 1.2);
    // In frames the signature stands right below, and never alone on a page.
    const Keep last = look.isGrid ? Keep::WithNext : Keep::Free;
    auto codes =
        design.sumsUpCodes && !look.format.isRoll() ? codeSummary(paper, blocks) : std::nullopt;
    flow.add(blocks.framed(tailOf(paper, blocks)),
             BlockKind::Totals,
             codes ? Keep::Free : last,
             between * 0.9);
    if (codes)
        flow.add(std::move(*codes), last, between);
    close(flow, paper, blocks);
    blocks.furnish(flow,
                   paper.number.isEmpty() ? title
                                          : u"%1 %2"_s.arg(title, words.isolated(paper.number)),
                   paper.buyer.name);
    return flow.pages();
}

} // namespace ui
