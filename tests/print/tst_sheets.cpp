// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/sheet_maker.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"
#include "ui/print/invoice_sheet.h"
#include "ui/print/job_slip.h"
#include "ui/print/owed_sheets.h"
#include "ui/print/pdf_file.h"
#include "ui/print/printout.h"
#include "ui/print/receipt_sheet.h"
#include "ui/print/statement_sheet.h"
#include "ui/print/upi_code.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::aPaper;
using tests::hasCode;
using tests::money;
using tests::textsOf;
using ui::PaperSize;

/// What stands on the sheets.
class TestSheets : public QObject
{
    Q_OBJECT

private slots:
    void title_followsTheTaxOfTheLines();
    void title_followsTheTaxStatusOfTheSeller();
    void placeOfSupply_isPrintedWithItsCode();
    void columnNobodyUses_isNotThere();
    void pricesWithTax_sayWhatIsTheTaxInThem();
    void partPaidInvoice_asksForTheRest();
    void paidInvoice_asksForNothing();
    void code_needsRupeesAndAnAddress();
    void link_isWrittenAsPaymentAppsReadIt();
    void draft_andCancelledPaper_areMarked();
    void buyerWithoutAddress_isOnlyAName();
    void lettersOfAllDirections_stand();
    void littlePictures_areDots();
    void issuedPaper_printsWhatWasFrozen();
    void issuedPaper_isPaidToTheAddressOfToday();
    void receipt_fitsEveryPaper();
    void reports_tellTheirSums();
    void statement_endsWithItsBalance();
    void jobSlip_carriesItsNumberAsACode();
    void folderThatIsNotThere_isRefusedAndNothingIsLeft();
};

namespace {

QStringList textsFor(const ui::PrintedPaper &paper, const QString &language = u"en"_s)
{
    return textsOf(ui::invoiceSheet(paper, tests::sheetWords(language), PaperSize::A4));
}

ui::SheetShop sheetShop(tests::TestShop &shop)
{
    const auto choice = ui::sheetChoice(*shop, shop.owner, PaperSize::A4, u"en"_s);
    return choice ? choice->shop : ui::SheetShop();
}

} // namespace

void TestSheets::title_followsTheTaxOfTheLines()
{
    const ui::PaperWords words = tests::sheetWords();
    ui::PrintedPaper paper = aPaper(2);
    QCOMPARE(ui::titleOf(paper, words), u"Tax invoice"_s);

    paper.content.lines[0].taxes.components[0].rate.reset();
    paper.content.lines[0].taxes.components[1].rate.reset();
    paper.content.lines[0].taxes.category = core::TaxCategory::E;
    paper.buyer.taxNumber = u"07GUPFM0000A1ZS"_s;
    QCOMPARE(ui::titleOf(paper, words), u"Tax invoice"_s);
    paper.buyer.taxNumber.clear();
    QCOMPARE(ui::titleOf(paper, words), u"Invoice-cum-bill of supply"_s);

    paper.content.lines[1].taxes = {};
    QCOMPARE(ui::titleOf(paper, words), u"Bill of supply"_s);

    core::Adjustment freight;
    freight.amount = core::Money::fromMinor(100'00);
    freight.taxes = aPaper(1).content.lines[0].taxes;
    paper.content.charges = {freight}; // a charge that is taxed is a tax of the paper
    QCOMPARE(ui::titleOf(paper, words), u"Invoice-cum-bill of supply"_s);
    paper.content.charges.clear();
    paper.content.lines[1].taxes = {.components = {{.name = u"CGST"_s, .rate = core::Decimal()}},
                                    .category = core::TaxCategory::Z};
    QCOMPARE(ui::titleOf(paper, words), u"Bill of supply"_s); // nil-rated is exempt
    paper.content.lines[1].taxes.category = core::TaxCategory::G;
    paper.content.lines[0].taxes = paper.content.lines[1].taxes;
    QCOMPARE(ui::titleOf(paper, words), u"Tax invoice"_s); // exported at zero is not

    ui::PrintedPaper unregistered = aPaper(1);
    unregistered.seller.taxNumber.clear();
    QCOMPARE(ui::titleOf(unregistered, words), u"Invoice"_s);

    paper.kind = core::DocumentKind::Quote;
    QCOMPARE(ui::titleOf(paper, words), u"Quote"_s);
}

void TestSheets::title_followsTheTaxStatusOfTheSeller()
{
    const ui::PaperWords words = tests::sheetWords();
    const QString sentence =
        u"Composition taxable person, not eligible to collect tax on supplies."_s;
    ui::PrintedPaper paper = aPaper(1);
    paper.content.lines[0].taxes = {};
    tests::total(paper);
    paper.taxStatus = core::TaxStatus::None;
    QCOMPARE(ui::titleOf(paper, words), u"Invoice"_s);
    QVERIFY(!textsFor(paper).join(u' ').contains(sentence));

    paper.taxStatus = core::TaxStatus::Composition;
    QCOMPARE(ui::titleOf(paper, words), u"Bill of supply"_s);
    QVERIFY(textsFor(paper).join(u' ').contains(sentence));
    // At the top, as the law wants it: before whom it is for.
    const auto pages = ui::invoiceSheet(paper, words, PaperSize::A4);
    const auto heads = tests::blocksOf(pages.first(), ui::BlockKind::Head);
    QCOMPARE(heads.size(), 1);
    QVERIFY(tests::textsIn(pages.first(), heads.first().area).join(u' ').contains(sentence));
}

void TestSheets::placeOfSupply_isPrintedWithItsCode()
{
    ui::PrintedPaper paper = aPaper(1);
    QVERIFY(!textsFor(paper).contains(u"Place of supply"_s));

    paper.placeOfSupply = u"29"_s;

    QVERIFY(textsFor(paper).contains(u"Place of supply"_s));
    QVERIFY(textsFor(paper).join(u' ').contains(u"Karnataka (29)"_s));
    QVERIFY(textsFor(paper, u"ar"_s).join(u' ').contains(u"Karnataka (29)"_s));
    for (const PaperSize size : {PaperSize::A5, PaperSize::Roll80, PaperSize::Roll58})
        QVERIFY(textsOf(ui::invoiceSheet(paper, tests::sheetWords(), size))
                    .join(u' ')
                    .contains(u"Karnataka"_s));

    paper.content.lines[0].taxes = {}; // without tax nobody asks
    tests::total(paper);
    QVERIFY(!textsFor(paper).contains(u"Place of supply"_s));
}

void TestSheets::columnNobodyUses_isNotThere()
{
    ui::PrintedPaper paper = aPaper(2);
    const QStringList plain = textsFor(paper);
    QVERIFY(!plain.contains(u"HSN/SAC"_s));
    QVERIFY(!plain.contains(u"Discount"_s));
    QVERIFY(plain.contains(u"Tax"_s));

    paper.content.lines[1].code = u"9989"_s;
    paper.content.lines[0].discounts = {{.percent = core::Decimal::whole(10)}};
    tests::total(paper);
    const QStringList full = textsFor(paper);
    QVERIFY(full.contains(u"HSN/SAC"_s));
    QVERIFY(full.contains(u"9989"_s));
    QVERIFY(full.contains(u"−10%"_s));
}

void TestSheets::pricesWithTax_sayWhatIsTheTaxInThem()
{
    ui::PrintedPaper paper = aPaper(1);
    paper.content.pricesIncludeTax = true;
    tests::total(paper);

    const QStringList texts = textsFor(paper);

    QVERIFY(texts.contains(u"of which CGST 9%"_s));
    QVERIFY(texts.contains(u"of which before tax"_s));
    QVERIFY(texts.contains(u"₹100.00"_s));
}

void TestSheets::partPaidInvoice_asksForTheRest()
{
    ui::PrintedPaper paper = aPaper(1);
    paper.open = money(18'00);

    const QStringList texts = textsFor(paper);

    QVERIFY(texts.contains(u"Already paid"_s));
    QVERIFY(texts.contains(u"−100.00"_s));
    QVERIFY(texts.contains(u"Amount due"_s));
    QVERIFY(texts.contains(u"Scan to pay ₹18.00"_s));
    QVERIFY(texts.contains(u"Total in words"_s));
    QVERIFY(!texts.contains(u"Amount in words"_s));
}

void TestSheets::paidInvoice_asksForNothing()
{
    ui::PrintedPaper paper = aPaper(1);
    paper.open = {};

    const auto pages = ui::invoiceSheet(paper, tests::sheetWords(), PaperSize::A4);

    QVERIFY(!hasCode(pages));
    QVERIFY(textsOf(pages).contains(u"Paid in full"_s));
}

void TestSheets::code_needsRupeesAndAnAddress()
{
    ui::PrintedPaper paper = aPaper(1);
    QVERIFY(hasCode(ui::invoiceSheet(paper, tests::sheetWords(), PaperSize::A4)));

    const ui::PaperWords euros(u"en"_s, *core::countryOf(u"DE"_s), *core::currencyOf(u"EUR"_s));
    QVERIFY(!hasCode(ui::invoiceSheet(paper, euros, PaperSize::A4)));

    paper.upiId.clear();
    QVERIFY(!hasCode(ui::invoiceSheet(paper, tests::sheetWords(), PaperSize::A4)));
}

void TestSheets::link_isWrittenAsPaymentAppsReadIt()
{
    QCOMPARE(ui::upiLink({.payee = u"sharma@okbank"_s,
                          .name = u"Sharma & Sons"_s,
                          .amount = money(1063'00),
                          .reference = u"A/26-27/00017"_s}),
             u"upi://pay?pa=sharma@okbank&pn=Sharma%20%26%20Sons&am=1063.00&cu=INR"
             "&tn=A%2F26-27%2F00017&tr=A%2F26-27%2F00017"_s);
}

void TestSheets::draft_andCancelledPaper_areMarked()
{
    ui::PrintedPaper paper = aPaper(1);
    paper.stamp = ui::Stamp::Draft;
    QVERIFY(textsFor(paper).contains(u"DRAFT"_s));
    paper.stamp = ui::Stamp::Cancelled;
    const auto pages = ui::invoiceSheet(paper, tests::sheetWords(), PaperSize::A4);
    QVERIFY(textsOf(pages).contains(u"CANCELLED"_s));
    QVERIFY(!hasCode(pages));
}

void TestSheets::buyerWithoutAddress_isOnlyAName()
{
    ui::PrintedPaper paper = aPaper(1);
    paper.buyer = {.name = u"Walk-in"_s};

    const QStringList texts = textsFor(paper);

    QVERIFY(texts.contains(u"Walk-in"_s));
    QVERIFY(!texts.contains(QString()));
}

void TestSheets::lettersOfAllDirections_stand()
{
    ui::PrintedPaper paper = aPaper(1);
    const QString mixed = u"Cards ✓ مرحبا नमस्ते (done)."_s;
    paper.content.lines[0].description = mixed;

    for (const QString &language : ui::PaperWords::languages())
        QVERIFY(textsFor(paper, language).contains(mixed));
}

void TestSheets::littlePictures_areDots()
{
    ui::PrintedPaper paper = aPaper(1);
    for (const auto &[typed, printed] : {std::pair(u"Cards 🎉🎊 done ✅"_s, u"Cards • done •"_s),
                                         std::pair(u"👩\u200D🏫👍🏽"_s, u"•"_s),
                                         std::pair(u"Flag 🇮🇳"_s, u"Flag •"_s),
                                         std::pair(u"Love ❤\uFE0F"_s, u"Love ❤"_s),
                                         std::pair(u"क्\u200Dष ☎"_s, u"क्\u200Dष ☎"_s)}) {
        paper.content.lines[0].description = typed;
        QVERIFY2(textsFor(paper).contains(printed), qPrintable(textsFor(paper).join(u'|')));
    }
}

void TestSheets::issuedPaper_printsWhatWasFrozen()
{
    tests::TestShop shop;
    DOCKET_DONE(shop->settings.change(shop.owner, {.phone = u"98110 12345"_s}));
    const auto customer = shop.aCustomer(u"Gupta Medicals"_s);
    const auto invoice = shop.anInvoice(customer, money(500'00));
    DOCKET_TAKE(card, shop->documents.card(shop.owner, invoice));
    const QStringList before = textsFor(ui::printedPaper(card, sheetShop(shop)));

    DOCKET_DONE(shop->settings.change(shop.owner,
                                      {.name = u"Sharma & Sons"_s,
                                       .address = u"1 New Road"_s,
                                       .phone = u"98110 99999"_s,
                                       .taxNumber = u"07AAAAA0000A1Z5"_s}));
    DOCKET_DONE(shop->customers.change(shop.owner, customer, {.name = u"Gupta & Sons"_s}));
    DOCKET_TAKE(later, shop->documents.card(shop.owner, invoice));

    QVERIFY(before.contains(u"Gupta Medicals"_s));
    QVERIFY(before.contains(u"Sharma Print"_s));
    QVERIFY(before.contains(u"+91 98110 12345"_s));
    QCOMPARE(textsFor(ui::printedPaper(later, sheetShop(shop))), before);
}

void TestSheets::issuedPaper_isPaidToTheAddressOfToday()
{
    tests::TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(500'00));
    DOCKET_DONE(shop->settings.change(shop.owner, {.upiId = u"old@okbank"_s}));
    DOCKET_DONE(shop->settings.change(shop.owner, {.upiId = u"new@okbank"_s}));
    DOCKET_TAKE(card, shop->documents.card(shop.owner, invoice));

    QVERIFY(textsFor(ui::printedPaper(card, sheetShop(shop))).contains(u"new@okbank"_s));
}

void TestSheets::receipt_fitsEveryPaper()
{
    tests::TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(500'00));
    const auto receipt = shop.aReceipt(customer, money(200'00));
    DOCKET_TAKE(taken, shop->payments.card(shop.owner, receipt));

    for (const PaperSize size : ui::receiptSizes()) {
        const auto pages = ui::receiptSheet(taken, tests::aSheetShop(), tests::sheetWords(), size);
        QCOMPARE(pages.size(), 1);
        QVERIFY(hasCode(pages));
        const QStringList texts = textsOf(pages);
        QVERIFY(texts.contains(u"₹200.00"_s));
        QVERIFY(texts.contains(u"₹300.00"_s));
        for (const ui::Mark &mark : pages.first().marks) {
            if (const auto *run = std::get_if<ui::TextRun>(&mark))
                QCOMPARE_LE(run->at.x() + run->width, ui::formatOf(size).width);
        }
    }
}

void TestSheets::reports_tellTheirSums()
{
    tests::TestShop shop;
    shop.anInvoice(shop.aCustomer(u"Gupta Medicals"_s), money(500'00));
    shop.anInvoice(shop.aCustomer(u"Asha"_s), money(700'00));
    shop.advanceDays(40);
    DOCKET_TAKE(outstanding, shop->ledger.outstanding(shop.owner, std::nullopt));
    DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, std::nullopt));
    const ui::PaperWords words = tests::sheetWords();

    for (const auto &pages :
         {ui::outstandingSheet(outstanding, tests::aSheetShop(), words, PaperSize::A4),
          ui::ageingSheet(ageing, tests::aSheetShop(), words, PaperSize::A4)}) {
        const QStringList texts = textsOf(pages);
        QVERIFY(texts.contains(u"₹1,200.00"_s));
        QVERIFY(texts.contains(u"Asha"_s));
        QVERIFY(texts.contains(u"700.00"_s));
    }
}

void TestSheets::statement_endsWithItsBalance()
{
    tests::TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(500'00));
    shop.aReceipt(customer, money(200'00));
    DOCKET_TAKE(statement,
                shop->ledger.statement(shop.owner, customer, core::Day::earliest(), shop.today()));

    const auto pages =
        ui::statementSheet(statement, tests::aSheetShop(), tests::sheetWords(), PaperSize::A4);

    QVERIFY(hasCode(pages));
    QVERIFY(textsOf(pages).contains(u"You owe"_s));
    QVERIFY(textsOf(pages).contains(u"₹300.00"_s));
}

void TestSheets::jobSlip_carriesItsNumberAsACode()
{
    tests::TestShop shop;
    const auto job = shop.aJob(shop.aCustomer(), u"Bill books"_s);
    DOCKET_TAKE(card, shop->jobs.card(shop.owner, job));

    for (const PaperSize size : ui::receiptSizes()) {
        const auto pages = ui::jobSlip(card, tests::aSheetShop(), tests::sheetWords(), size);
        QVERIFY(hasCode(pages));
        QVERIFY(textsOf(pages).contains(card.job->number));
        QVERIFY(textsOf(pages).contains(u"Bill books"_s));
    }
}

void TestSheets::folderThatIsNotThere_isRefusedAndNothingIsLeft()
{
    const auto pages = ui::invoiceSheet(aPaper(1), tests::sheetWords(), PaperSize::A4);

    DOCKET_REFUSED(ui::writePdf(u"/nowhere/at/all.pdf"_s, pages, u"x"_s),
                   core::ErrorKind::FileNotWritten);
    QTemporaryDir folder;
    QVERIFY(ui::writePdf(folder.filePath(u"a.pdf"_s), pages, u"x"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"a.pdf"_s});
}

DOCKET_TEST(TestSheets);

#include "tst_sheets.moc"
