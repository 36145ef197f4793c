// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/counted_till.h"
#include "tests/print/sheet_maker.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"
#include "ui/print/explanation_sheet.h"
#include "ui/print/printout.h"
#include "ui/print/reminder_letter.h"
#include "ui/print/till_close_sheet.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::hasCode;
using tests::money;
using tests::textsOf;
using ui::PaperSize;

/// What the papers of the ledger say: the day's close, letters, explanations, all statements.
class TestLedgerPapers : public QObject
{
    Q_OBJECT

private slots:
    void dayClose_tellsHowTheCashCameAbout();
    void dayClose_isOnePageOnEveryPaper();
    void rightCount_saysNothingOfADifference();
    void reopenedClose_isMarked_andSaysWhatItSaid();
    void letter_isPlainerTheOlderTheDebt();
    void letter_asksForTheBalance();
    void letterToOneWhoOwesNothing_asksForNothing();
    void letters_areInTheLanguageOfEach();
    void chosenLanguage_isThatOfAllLetters();
    void explanation_endsWithTheBalance();
    void statementsOfAll_areOfThoseWhoseAccountMoved();
    void daysOnWhichNothingHappened_areRefused();
    void refunds_standApartOnTheDayClose();

private:
    static QStringList letterTo(tests::TestShop &shop, core::Id<core::Customer> customer)
    {
        const auto open = shop->ledger.outstanding(shop.owner, std::nullopt, customer);
        const auto card = shop->customers.card(shop.owner, customer);
        if (!open || !card)
            return {};
        lastPages = ui::reminderLetter(
            *open, *card, tests::aSheetShop(), tests::sheetWords(), PaperSize::A4);
        return textsOf(lastPages);
    }
    static QString joined(const QStringList &texts) { return texts.join(u' '); }

    static inline QList<ui::SheetPage> lastPages;
};

namespace {

QStringList closeTexts(const core::TillClose &close, PaperSize size = PaperSize::A5)
{
    return textsOf(
        ui::tillCloseSheet(close, u"21:04"_s, tests::aSheetShop(), tests::sheetWords(), size));
}

QStringList printed(tests::TestShop &shop, const ui::Printout &what, const QString &lang = {})
{
    const auto pages = what.pages(*shop, shop.owner, what.sizes.first(), lang);
    return pages ? textsOf(*pages) : QStringList();
}

} // namespace

void TestLedgerPapers::dayClose_tellsHowTheCashCameAbout()
{
    tests::TestShop shop;
    DOCKET_TAKE(closed, tests::aTillClose(shop));

    const QStringList texts = closeTexts(closed.value);

    for (const QString &said : {u"500.00"_s,
                                u"1,200.00"_s,
                                u"Put in: coins from the bank"_s,
                                u"−60.00"_s,
                                u"₹1,680.00"_s,
                                u"500.00 × 3"_s,
                                u"₹1,660.00"_s,
                                u"Missing"_s,
                                u"₹20.00 · change given twice"_s,
                                u"UPI"_s,
                                u"750.00"_s,
                                u"₹1,950.00"_s, // taken in all
                                u"₹600.00"_s,
                                u"₹1,060.00"_s, // taken away
                                u"Asha brings the rest of the 1,200 on Friday."_s,
                                u"20 Nov 2026, 21:04"_s})
        QVERIFY2(texts.contains(said), qPrintable(said + u" in "_s + texts.join(u'|')));
    QCOMPARE(closed->head.size(), 8);
    QVERIFY(texts.contains(closed->head));
    QCOMPARE(closed->cashTaken(), money(1200'00));
}

void TestLedgerPapers::dayClose_isOnePageOnEveryPaper()
{
    tests::TestShop shop;
    DOCKET_TAKE(closed, tests::aTillClose(shop));
    for (const PaperSize size : ui::receiptSizes()) {
        const auto pages = ui::tillCloseSheet(
            closed.value, u"21:04"_s, tests::aSheetShop(), tests::sheetWords(), size);
        QCOMPARE(pages.size(), 1);
        for (const ui::Mark &mark : pages.first().marks) {
            if (const auto *run = std::get_if<ui::TextRun>(&mark))
                QCOMPARE_LE(run->at.x() + run->width, ui::formatOf(size).width);
        }
    }
}

void TestLedgerPapers::rightCount_saysNothingOfADifference()
{
    tests::TestShop shop;
    DOCKET_TAKE(closed,
                shop->tills.close(shop.owner, shop.newId<core::TillClose>(), {.cash = money(0)}));
    const QStringList texts = closeTexts(closed.value);
    QVERIFY(!texts.contains(u"Missing"_s));
    QVERIFY(!texts.contains(u"Too much"_s));
    QVERIFY(!texts.contains(u"Taken away"_s));
    QVERIFY(!texts.contains(u"Other ways"_s));
}

void TestLedgerPapers::reopenedClose_isMarked_andSaysWhatItSaid()
{
    tests::TestShop shop;
    DOCKET_TAKE(closed, tests::aTillClose(shop));
    DOCKET_DONE(
        shop->tills.reopen(shop.owner, shop.newId<core::TillReopen>(), closed.id, u"a slip"_s));
    DOCKET_DONE(shop->tills.move(shop.owner,
                                 shop.newId<core::TillMovement>(),
                                 core::TillMovementKind::Out,
                                 money(100'00),
                                 u"paper"_s));
    DOCKET_TAKE(now, shop->tills.card(shop.owner, closed.id));

    QVERIFY(closeTexts(now.value).contains(u"REOPENED"_s));
    QCOMPARE(now->movements.size(), 2);
    QCOMPARE(now->cashTaken(), money(1200'00));
}

void TestLedgerPapers::letter_isPlainerTheOlderTheDebt()
{
    tests::TestShop shop;
    const auto customer = shop.aCustomer(u"Gupta Medicals"_s, 10);
    shop.anInvoice(customer, money(500'00));
    const std::pair<int, QString> stages[] = {{5, u"none of it is late"_s},
                                              {20, u"slipped your mind"_s},
                                              {50, u"Please pay it by"_s},
                                              {101, u"talk to us"_s}};
    int day = 0;
    for (const auto &[at, said] : stages) {
        shop.advanceDays(at - day);
        day = at;
        const QString all = joined(letterTo(shop, customer));
        QVERIFY2(all.contains(said), qPrintable(all));
        QVERIFY(all.contains(u"Dear Gupta Medicals,"_s));
        QCOMPARE(all.contains(u"Payment reminder"_s), at > 10);
    }
}

void TestLedgerPapers::letter_asksForTheBalance()
{
    tests::TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(500'00));
    core::TakePayment advance = shop.aPayment(customer, money(200'00));
    advance.splits = QList<core::Split>();
    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), advance));
    shop.advanceDays(10);

    const QStringList texts = letterTo(shop, customer);

    DOCKET_TAKE(balance, shop->ledger.explain(shop.owner, customer.row()));
    QCOMPARE(balance.total, money(300'00));
    QVERIFY(texts.contains(u"₹300.00"_s));
    QVERIFY(texts.contains(u"−200.00"_s));
    QVERIFY(texts.contains(u"Scan to pay ₹300.00"_s));
    QVERIFY(hasCode(lastPages));
}

void TestLedgerPapers::letterToOneWhoOwesNothing_asksForNothing()
{
    tests::TestShop shop;
    const auto customer = shop.aCustomer();
    const QString all = joined(letterTo(shop, customer));
    QVERIFY(all.contains(u"nothing for you to pay"_s));
    QVERIFY(!hasCode(lastPages));
    QVERIFY(!all.contains(u"Please pay"_s));
}

void TestLedgerPapers::letters_areInTheLanguageOfEach()
{
    tests::TestShop shop;
    QList<core::Id<core::Customer>> customers;
    for (const QString &language : {QString(), u"hi"_s, u"ar"_s}) {
        const auto customer = shop.aCustomer(u"Customer "_s + language);
        shop.anInvoice(customer, money(500'00));
        DOCKET_DONE(shop->customers.change(shop.owner, customer, {.language = language}));
        customers.append(customer);
    }

    const QStringList texts = printed(shop, ui::printouts::reminders(customers, u"Letters"_s));

    for (const QString &language : {u"en"_s, u"hi"_s, u"ar"_s})
        QVERIFY(texts.contains(tests::sheetWords(language).say("Invoice")));
}

void TestLedgerPapers::chosenLanguage_isThatOfAllLetters()
{
    tests::TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(500'00));
    DOCKET_DONE(shop->customers.change(shop.owner, customer, {.language = u"hi"_s}));

    const QStringList texts =
        printed(shop, ui::printouts::reminders({customer}, u"Letters"_s), u"ar"_s);

    QVERIFY(texts.contains(tests::sheetWords(u"ar"_s).say("Invoice")));
    QVERIFY(!texts.contains(tests::sheetWords(u"hi"_s).say("Invoice")));
}

void TestLedgerPapers::explanation_endsWithTheBalance()
{
    tests::TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1200'00));
    shop.aReceipt(customer, money(500'00));

    const QStringList balance = printed(shop, ui::printouts::explanation(customer.row(), u"Why"_s));
    const QStringList rest = printed(shop, ui::printouts::explanation(invoice.row(), u"Why"_s));

    QCOMPARE(shop.owed(customer), money(700'00));
    QVERIFY(balance.contains(u"What the balance is made of"_s));
    QVERIFY(balance.contains(u"₹700.00"_s));
    QVERIFY(rest.contains(u"1,200.00"_s));
    QVERIFY(rest.contains(u"−500.00"_s));
    QVERIFY(rest.contains(u"₹700.00"_s));
}

void TestLedgerPapers::statementsOfAll_areOfThoseWhoseAccountMoved()
{
    tests::TestShop shop;
    const auto paid = shop.aCustomer(u"Paid Long Ago"_s);
    shop.anInvoice(paid, money(100'00));
    shop.aReceipt(paid, money(100'00));
    shop.anInvoice(shop.aCustomer(u"Owes Since Then"_s), money(300'00));
    shop.aCustomer(u"Never Bought"_s);
    shop.advanceDays(30);
    shop.anInvoice(shop.aCustomer(u"Bought Today"_s), money(200'00));
    const core::Day today = shop.today();

    const auto what = ui::printouts::statements(today.plus(-5), today, u"All"_s);
    const auto pages = what.pages(*shop, shop.owner, PaperSize::A4, {});

    QVERIFY(pages);
    QCOMPARE(pages->size(), 2);
    const QStringList texts = textsOf(*pages);
    QVERIFY(texts.contains(u"Owes Since Then"_s));
    QVERIFY(texts.contains(u"Bought Today"_s));
    QVERIFY(!texts.contains(u"Paid Long Ago"_s));
    QVERIFY(!texts.contains(u"Never Bought"_s));
}

void TestLedgerPapers::daysOnWhichNothingHappened_areRefused()
{
    tests::TestShop shop;
    const core::Day today = shop.today();
    const auto what = ui::printouts::statements(today, today, u"All"_s);
    DOCKET_REFUSED(what.pages(*shop, shop.owner, PaperSize::A4, {}),
                   core::ErrorKind::NothingToPrint);
    const auto letters = ui::printouts::reminders({}, u"Letters"_s);
    DOCKET_REFUSED(letters.pages(*shop, shop.owner, PaperSize::A4, {}),
                   core::ErrorKind::NothingToPrint);
}

void TestLedgerPapers::refunds_standApartOnTheDayClose()
{
    tests::TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(300'00));
    for (const core::PaymentMode mode : {core::PaymentMode::Cash, core::PaymentMode::Upi}) {
        DOCKET_DONE(shop->adjustments.refund(shop.owner,
                                             shop.newId<core::AccountAdjustment>(),
                                             {.customer = customer,
                                              .amount = money(40'00),
                                              .mode = mode,
                                              .reason = u"cards were torn"_s}));
    }
    DOCKET_TAKE(
        closed,
        shop->tills.close(shop.owner, shop.newId<core::TillClose>(), {.cash = money(260'00)}));

    for (const PaperSize size : ui::receiptSizes()) {
        const QStringList texts = closeTexts(closed.value, size);
        for (const QString &said : {u"Cash taken"_s,
                                    u"300.00"_s,
                                    u"Cash given back"_s,
                                    u"−40.00"_s,
                                    u"Given back"_s,
                                    u"cards were torn"_s})
            QVERIFY2(texts.contains(said), qPrintable(said + u" in "_s + texts.join(u'|')));
    }
}

DOCKET_TEST(TestLedgerPapers);

#include "tst_ledger_papers.moc"
