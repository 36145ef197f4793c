// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/iban.h"
#include "tests/print/sheet_maker.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"
#include "ui/print/code_summary.h"
#include "ui/print/invoice_sheet.h"
#include "ui/print/paper_design.h"
#include "ui/print/sepa_code.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::aPaper;
using tests::hasCode;
using tests::money;
using tests::textsOf;
using ui::PaperSize;

namespace {

QList<ui::SheetPage>
sheetIn(const QString &design, int lines, const QString &language, PaperSize size)
{
    ui::PrintedPaper paper = aPaper(lines);
    paper.design = design;
    return ui::invoiceSheet(paper, tests::sheetWords(language), size);
}

/// What a mark covers.
QRectF areaOf(const ui::Mark &mark)
{
    struct Area
    {
        QRectF operator()(const ui::TextRun &run) const { return {run.at, QSizeF(run.width, 0)}; }
        QRectF operator()(const ui::Stroke &stroke) const
        {
            return QRectF(stroke.line.p1(), stroke.line.p2()).normalized();
        }
        QRectF operator()(const ui::Fill &fill) const { return fill.area; }
        QRectF operator()(const ui::CodeMark &code) const { return code.area; }
        QRectF operator()(const ui::PictureMark &picture) const { return picture.area; }
    };
    return std::visit(Area(), mark);
}

bool isOnPaper(const ui::SheetPage &page)
{
    constexpr double hair = 0.01;
    const QRectF paper({-hair, -hair}, page.size + QSizeF(2 * hair, 2 * hair));
    return std::all_of(page.marks.begin(), page.marks.end(), [&paper](const ui::Mark &mark) {
        const QRectF area = areaOf(mark);
        return paper.contains(area.topLeft()) && paper.contains(area.bottomRight());
    });
}

} // namespace

/// Invoices look as the shop chose, and say the same in each look.
class TestPaperDesigns : public QObject
{
    Q_OBJECT

private slots:
    void name_isKnownOrRefused();
    void everyDesign_saysTheSame();
    void everyDesign_staysOnThePaper();
    void roll_looksAlikeInEveryDesign();
    void summaryByCode_addsUp();
    void summaryByCode_needsCodesAndTaxes();
    void bankDetails_standOnBillsOnly();
    void transfer_isWrittenAsBankingAppsReadIt();
    void transfer_isAskedForWhereThereIsAnAccount();
    void accountNumber_isFoundByItsCheckDigits();
};

void TestPaperDesigns::name_isKnownOrRefused()
{
    QCOMPARE(ui::paperDesignOf({}).name, u"clean"_s);
    QCOMPARE(ui::paperDesignOf(u"of a newer program"_s).name, u"clean"_s);
    QCOMPARE(ui::paperDesignOf(u"boxed"_s).isGrid, true);
    QVERIFY(ui::paperDesigns().size() >= 4);
    const auto refused = ui::paperDesignNamed(u"baroque"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().allowed.contains(u"letterhead"_s));
}

void TestPaperDesigns::everyDesign_saysTheSame()
{
    const auto said = [](const QString &design) {
        QStringList texts = textsOf(sheetIn(design, 3, u"en"_s, PaperSize::A4));
        return QSet<QString>(texts.begin(), texts.end());
    };
    const QSet<QString> usual = said(u"clean"_s);
    QVERIFY(usual.size() > 20);
    for (const ui::PaperDesign &design : ui::paperDesigns()) {
        const QSet<QString> missing = usual - said(design.name);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(design.name + u": "_s + QStringList(missing.values()).join(u'|')));
    }
}

void TestPaperDesigns::everyDesign_staysOnThePaper()
{
    for (const ui::PaperDesign &design : ui::paperDesigns()) {
        for (const PaperSize size : ui::invoiceSizes()) {
            for (const QString &language : {u"en"_s, u"hi"_s, u"ar"_s}) {
                for (const ui::SheetPage &page : sheetIn(design.name, 40, language, size))
                    QVERIFY2(isOnPaper(page), qPrintable(design.name + u' ' + ui::nameOf(size)));
            }
        }
    }
}

void TestPaperDesigns::roll_looksAlikeInEveryDesign()
{
    const QStringList usual = textsOf(sheetIn({}, 2, u"en"_s, PaperSize::Roll80));
    for (const ui::PaperDesign &design : ui::paperDesigns())
        QCOMPARE(textsOf(sheetIn(design.name, 2, u"en"_s, PaperSize::Roll80)), usual);
}

void TestPaperDesigns::summaryByCode_addsUp()
{
    ui::PrintedPaper paper = aPaper(3);
    paper.content.lines[0].code = u"4911"_s;
    paper.content.lines[1].code = u"9989"_s;
    paper.content.lines[2].code = u"4911"_s;
    tests::total(paper);
    const ui::PaperWords words = tests::sheetWords();
    const ui::SheetBlocks blocks(ui::lookOf(PaperSize::A4), words);
    auto table = ui::codeSummary(paper, blocks);
    QVERIFY(table);
    ui::SheetPage page;
    page.place(table->whole(), {0, 0}, ui::BlockKind::Text);
    // Each line is a hundred and eighteen with its tax of eighteen.
    const QStringList texts = page.texts();
    QCOMPARE(texts.filter(u"4911"_s).size(), 1);
    QCOMPARE(texts.filter(u"9989"_s).size(), 1);
    QVERIFY2(texts.contains(u"200.00"_s), qPrintable(texts.join(u'|')));
    QVERIFY(texts.contains(u"36.00"_s));
    QVERIFY(texts.contains(u"100.00"_s));
    QVERIFY(texts.contains(u"18.00"_s));
}

void TestPaperDesigns::summaryByCode_needsCodesAndTaxes()
{
    const ui::PaperWords words = tests::sheetWords();
    const ui::SheetBlocks blocks(ui::lookOf(PaperSize::A4), words);
    ui::PrintedPaper paper = aPaper(2);
    for (core::DocumentLine &line : paper.content.lines)
        line.code.clear();
    QVERIFY(!ui::codeSummary(paper, blocks));
    for (core::DocumentLine &line : paper.content.lines) {
        line.code = u"4911"_s;
        line.taxes = {};
    }
    tests::total(paper);
    QVERIFY(!ui::codeSummary(paper, blocks));
}

void TestPaperDesigns::bankDetails_standOnBillsOnly()
{
    ui::PrintedPaper paper = aPaper(1);
    paper.bankDetails = u"Bank of Delhi\nA/C 12345"_s;
    const auto texts = [&paper]() {
        return textsOf(ui::invoiceSheet(paper, tests::sheetWords(), PaperSize::A4));
    };
    QVERIFY(texts().contains(u"A/C 12345"_s));
    paper.kind = core::DocumentKind::CreditNote;
    QVERIFY(!texts().contains(u"A/C 12345"_s));
    paper.kind = core::DocumentKind::Invoice;
    paper.stamp = ui::Stamp::Cancelled;
    QVERIFY(!texts().contains(u"A/C 12345"_s));
}

void TestPaperDesigns::transfer_isWrittenAsBankingAppsReadIt()
{
    QCOMPARE(ui::sepaText({.name = u"Werkstatt Nord"_s,
                           .iban = u"DE89370400440532013000"_s,
                           .amount = money(1063'05),
                           .reference = u"A/26/00017"_s}),
             u"BCD\n002\n1\nSCT\n\nWerkstatt Nord\nDE89370400440532013000\nEUR1063.05\n\n\n"
             "A/26/00017"_s);
}

void TestPaperDesigns::transfer_isAskedForWhereThereIsAnAccount()
{
    ui::PrintedPaper paper = aPaper(1);
    paper.bankDetails = u"Förde Sparkasse\nIBAN DE89 3704 0044 0532 0130 00\nBIC NOLADE21"_s;
    const ui::PaperWords euros(u"en"_s, *core::countryOf(u"DE"_s), *core::currencyOf(u"EUR"_s));
    QVERIFY(hasCode(ui::invoiceSheet(paper, euros, PaperSize::A4)));
    paper.bankDetails = u"IBAN DE89 3704 0044 0532 0130 01"_s; // mistyped
    QVERIFY(!hasCode(ui::invoiceSheet(paper, euros, PaperSize::A4)));
}

void TestPaperDesigns::accountNumber_isFoundByItsCheckDigits()
{
    QCOMPARE(core::ibanIn(u"IBAN: de89 3704 0044 0532 0130 00, BIC COBADEFF"_s),
             u"DE89370400440532013000"_s);
    QCOMPARE(core::ibanIn(u"GB82 WEST 1234 5698 7654 32"_s), u"GB82WEST12345698765432"_s);
    QCOMPARE(core::ibanIn(u"NO9386011117947"_s), u"NO9386011117947"_s);
    QCOMPARE(core::ibanIn(u"DE89 3704 0044 0532 0130 01"_s), QString());
    // What stands around it is no part of it, and a mistyped one is not made shorter until it fits.
    QCOMPARE(core::ibanIn(u"AB12 Foo DE89 3704 0044 0532 0130 00 BIC COBADEFF370"_s),
             u"DE89370400440532013000"_s);
    QCOMPARE(core::ibanIn(u"DE26 1439 9907 2247 6730 43 BIC COBADEFF370"_s), QString());
    QCOMPARE(core::ibanIn(u"DE08386178644405528972"_s), QString());
    QCOMPARE(core::ibanIn(u"A/C 50100123456789, IFSC HDFC0000123"_s), QString());
    QCOMPARE(core::ibanIn({}), QString());
}

DOCKET_TEST(TestPaperDesigns);

#include "tst_paper_designs.moc"
