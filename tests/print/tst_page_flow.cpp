// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/sheet_maker.h"
#include "tests/support/registry.h"
#include "ui/print/invoice_sheet.h"
#include "ui/print/page_flow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::aPaper;
using tests::blocksOf;
using ui::BlockKind;
using ui::PaperSize;
using ui::SheetPage;

/// Where blocks come to stand, in millimetres.
class TestPageFlow : public QObject
{
    Q_OBJECT

private slots:
    void shortInvoice_standsWhereItAlwaysStood();
    void manyLines_haveTheirHeadOnEveryPage();
    void anyNumberOfLines_keepsTheLaws_data();
    void anyNumberOfLines_keepsTheLaws();
    void sumCarriedForward_isTheSumOfTheRowsAbove();
    void rowHigherThanAPage_isCutAndWhole();
    void longNote_runsOverPages();
    void rightToLeft_isTheMirrorImage();
    void arabicInvoice_hasItsAmountsAtTheLeft();
    void roll_isAsLongAsWhatStandsOnIt();
};

namespace {

QList<SheetPage> invoice(const ui::PrintedPaper &paper,
                         PaperSize size = PaperSize::A4,
                         const QString &language = u"en"_s)
{
    return ui::invoiceSheet(paper, tests::sheetWords(language), size);
}

QList<int> rowsOf(const QList<SheetPage> &pages)
{
    QList<int> rows;
    for (const SheetPage &page : pages) {
        for (const ui::PlacedBlock &block : blocksOf(page, BlockKind::Row))
            rows.append(block.index);
    }
    return rows;
}

/// "120 40 12": corner and height of a block, in whole millimetres.
QString placeOf(const ui::PlacedBlock &block)
{
    return u"%1 %2 %3"_s.arg(qRound(block.area.x()))
        .arg(qRound(block.area.y()))
        .arg(qRound(block.area.height()));
}

} // namespace

void TestPageFlow::shortInvoice_standsWhereItAlwaysStood()
{
    const QList<SheetPage> pages = invoice(aPaper(1));

    QCOMPARE(pages.size(), 1);
    QStringList places;
    for (const ui::PlacedBlock &block : pages[0].blocks)
        places.append(placeOf(block));
    const QStringList golden{u"17 16 56"_s,  // head
                             u"17 80 6"_s,   // table head
                             u"17 87 8"_s,   // row
                             u"17 101 41"_s, // totals
                             u"17 254 21"_s, // closing
                             u"17 280 5"_s}; // foot
    QCOMPARE(places.join(u", "_s), golden.join(u", "_s));
}

void TestPageFlow::manyLines_haveTheirHeadOnEveryPage()
{
    const QList<SheetPage> pages = invoice(aPaper(500));

    QCOMPARE_GT(pages.size(), 10);
    for (const SheetPage &page : pages) {
        if (!blocksOf(page, BlockKind::Row).isEmpty())
            QCOMPARE(blocksOf(page, BlockKind::TableHead).size(), 1);
    }
    const QString last = u"Page %1 of %1"_s.arg(pages.size());
    QVERIFY(pages.last().texts().contains(last));
}

void TestPageFlow::anyNumberOfLines_keepsTheLaws_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<PaperSize>("size");
    for (const int lines : {1, 2, 7, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 60, 500}) {
        for (const PaperSize size : ui::sheetSizes())
            QTest::addRow("%d on %s", lines, qPrintable(ui::nameOf(size))) << lines << size;
    }
}

void TestPageFlow::anyNumberOfLines_keepsTheLaws()
{
    QFETCH(int, lines);
    QFETCH(PaperSize, size);

    const QList<SheetPage> pages = invoice(aPaper(lines), size);

    // Each row once, in order, on one page.
    QList<int> expected;
    for (int row = 0; row < lines; ++row)
        expected.append(row);
    QCOMPARE(rowsOf(pages), expected);
    const ui::PaperFormat format = ui::formatOf(size);
    for (const SheetPage &page : pages) {
        // Totals have a line above them, and the signature is on their page.
        const auto totals = blocksOf(page, BlockKind::Totals);
        if (!totals.isEmpty()) {
            QVERIFY(!blocksOf(page, BlockKind::Row).isEmpty());
            QCOMPARE(blocksOf(page, BlockKind::Closing).size(), 1);
        }
        // Nothing leaves the page or stands on something else.
        double y = 0;
        for (const ui::PlacedBlock &block : page.blocks) {
            QCOMPARE_GE(block.area.top(), y - 0.01);
            y = block.area.bottom();
            QCOMPARE_LE(y, format.height - format.bottom + 0.01);
        }
    }
}

void TestPageFlow::sumCarriedForward_isTheSumOfTheRowsAbove()
{
    const QList<SheetPage> pages = invoice(aPaper(60));

    int rows = 0;
    for (qsizetype i = 0; i + 1 < pages.size(); ++i) {
        rows += int(blocksOf(pages[i], BlockKind::Row).size());
        const QString sum = tests::sheetWords().amount(core::Money::fromMinor(rows * 100'00));
        const auto carried = blocksOf(pages[i], BlockKind::CarriedForward);
        const auto brought = blocksOf(pages[i + 1], BlockKind::BroughtForward);
        QCOMPARE(carried.size(), 1);
        QCOMPARE(brought.size(), 1);
        QVERIFY(tests::textsIn(pages[i], carried[0].area).contains(sum));
        QVERIFY(tests::textsIn(pages[i + 1], brought[0].area).contains(sum));
    }
}

void TestPageFlow::rowHigherThanAPage_isCutAndWhole()
{
    ui::PrintedPaper paper = aPaper(3);
    QStringList words;
    for (int i = 0; words.join(u' ').size() < 10'000; ++i)
        words.append(u"word%1"_s.arg(i));
    paper.content.lines[1].description = words.join(u' ');

    const QList<SheetPage> pages = invoice(paper);

    QCOMPARE_GE(pages.size(), 2);
    const QString all = tests::textsOf(pages).join(u' ');
    for (const QString &word : std::as_const(words))
        QVERIFY2(all.contains(word), qPrintable(word));
    QVERIFY(!blocksOf(pages.last(), BlockKind::Totals).isEmpty());
    QVERIFY(!blocksOf(pages.last(), BlockKind::Row).isEmpty());
}

void TestPageFlow::longNote_runsOverPages()
{
    ui::PrintedPaper paper = aPaper(1);
    paper.note = u"We print on paper from forests that are looked after. "_s.repeated(200);

    const QList<SheetPage> pages = invoice(paper);

    QCOMPARE_GE(pages.size(), 2);
    QVERIFY(!blocksOf(pages.last(), BlockKind::Text).isEmpty());
    QVERIFY(!blocksOf(pages.last(), BlockKind::Closing).isEmpty());
}

void TestPageFlow::rightToLeft_isTheMirrorImage()
{
    const auto pages = [](Qt::LayoutDirection direction) {
        const ui::SheetLook look = ui::lookOf(PaperSize::A5);
        ui::PageFlow flow(look, direction);
        ui::Piece piece = ui::textPiece(u"leading"_s, look.body, 40);
        piece.place(ui::textPiece(u"trailing"_s, look.body, 30, ui::Side::Trailing), {60, 0});
        flow.add(piece, BlockKind::Head);
        return flow.pages();
    };
    const SheetPage ltr = pages(Qt::LeftToRight).constFirst();
    const SheetPage rtl = pages(Qt::RightToLeft).constFirst();

    QCOMPARE(ltr.marks.size(), rtl.marks.size());
    for (qsizetype i = 0; i < ltr.marks.size(); ++i) {
        const auto &here = std::get<ui::TextRun>(ltr.marks[i]);
        const auto &there = std::get<ui::TextRun>(rtl.marks[i]);
        QCOMPARE(there.at.x() + there.width, ltr.size.width() - here.at.x());
        QCOMPARE(there.at.y(), here.at.y());
    }
    QCOMPARE(rtl.blocks[0].area.right(), ltr.size.width() - ltr.blocks[0].area.left());
}

void TestPageFlow::arabicInvoice_hasItsAmountsAtTheLeft()
{
    const SheetPage page = invoice(aPaper(1), PaperSize::A4, u"ar"_s).constFirst();

    for (const ui::Mark &mark : page.marks) {
        const auto *run = std::get_if<ui::TextRun>(&mark);
        if (run && run->text == u"100.00"_s)
            QCOMPARE_LT(run->at.x(), page.size.width() / 2);
        if (run && run->text == u"Visiting cards"_s)
            QCOMPARE_GT(run->at.x(), page.size.width() / 2);
    }
    QVERIFY(page.texts().contains(u"فاتورة ضريبية"_s));
}

void TestPageFlow::roll_isAsLongAsWhatStandsOnIt()
{
    const auto heightFor = [](int pieces) {
        const ui::SheetLook look = ui::lookOf(PaperSize::Roll80);
        ui::PageFlow flow(look, Qt::LeftToRight);
        for (int i = 0; i < pieces; ++i)
            flow.add(ui::textPiece(u"line"_s, look.body, look.width()), BlockKind::Text);
        const QList<SheetPage> pages = flow.pages();
        return pages.size() == 1 ? pages.first().size.height() : -1;
    };
    const double line = ui::lookOf(PaperSize::Roll80).body.lineHeight();

    QCOMPARE(heightFor(300) - heightFor(100), 200 * line);
    QCOMPARE(ui::lookOf(PaperSize::Roll80).format.width, 80.0);
}

DOCKET_TEST(TestPageFlow);

#include "tst_page_flow.moc"
