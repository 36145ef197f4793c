// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/sheet_maker.h"

#include <algorithm>

namespace tests {

using namespace Qt::StringLiterals;

ui::SheetShop aSheetShop()
{
    return {.details = {.name = u"Sharma Print"_s,
                        .address = u"14 Press Lane\nNew Delhi 110005"_s,
                        .phone = u"+919811012345"_s,
                        .taxNumber = u"07AAPFU0939F1ZV"_s,
                        .upiId = u"sharma@okbank"_s},
            .country = *core::countryOf(u"IN"_s),
            .currency = *core::currencyOf(u"INR"_s)};
}

ui::PaperWords sheetWords(const QString &language)
{
    return {language, *core::countryOf(u"IN"_s), *core::currencyOf(u"INR"_s)};
}

ui::PrintedPaper aPaper(int lines)
{
    const core::Decimal nine = core::Decimal::whole(9);
    core::DocumentLine line;
    line.description = u"Visiting cards"_s;
    line.quantity = core::Decimal::whole(50);
    line.unit = u"pcs"_s;
    line.price = core::Decimal::whole(2);
    line.taxes.components = {{.name = u"CGST"_s, .rate = nine}, {.name = u"SGST"_s, .rate = nine}};

    const ui::SheetShop shop = aSheetShop();
    ui::PrintedPaper paper;
    paper.number = u"A/26-27/00017"_s;
    paper.dated = core::Day::of(2026, 11, 20);
    paper.due = core::Day::of(2026, 12, 5);
    paper.seller = ui::partyOf(shop);
    paper.buyer = {.name = u"Gupta Medicals"_s,
                   .address = u"Lajpat Nagar"_s,
                   .phone = u"+919876543210"_s,
                   .taxNumber = u"07AAGCB7383J1Z4"_s};
    paper.content.lines = QList<core::DocumentLine>(lines, line);
    paper.upiId = shop.details.upiId;
    total(paper);
    return paper;
}

void total(ui::PrintedPaper &paper)
{
    paper.totals = *core::totalsOf(paper.content, 2);
    paper.open = paper.totals.payable;
}

QList<ui::PlacedBlock> blocksOf(const ui::SheetPage &page, ui::BlockKind kind)
{
    QList<ui::PlacedBlock> blocks;
    for (const ui::PlacedBlock &block : page.blocks) {
        if (block.kind == kind)
            blocks.append(block);
    }
    return blocks;
}

QStringList textsIn(const ui::SheetPage &page, const QRectF &area)
{
    QStringList texts;
    for (const ui::Mark &mark : page.marks) {
        const auto *run = std::get_if<ui::TextRun>(&mark);
        if (run && area.contains(run->at))
            texts.append(run->text);
    }
    return texts;
}

QStringList textsOf(const QList<ui::SheetPage> &pages)
{
    QStringList texts;
    for (const ui::SheetPage &page : pages)
        texts += page.texts();
    return texts;
}

bool hasCode(const QList<ui::SheetPage> &pages)
{
    return std::any_of(pages.begin(), pages.end(), [](const ui::SheetPage &page) {
        return std::any_of(page.marks.begin(), page.marks.end(), [](const ui::Mark &mark) {
            return std::holds_alternative<ui::CodeMark>(mark);
        });
    });
}

} // namespace tests
