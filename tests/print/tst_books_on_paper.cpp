// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/sheet_maker.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"
#include "ui/print/printout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::money;
using tests::textsOf;
using ui::PaperSize;

/// The books of some days on paper: what moved, what came in, what is open.
class TestBooksOnPaper : public QObject
{
    Q_OBJECT

private slots:
    void dayBook_hasBothSums();
    void dayBookOfADayWithoutAnything_saysSo();
    void payments_areSummedUpEachWay_data();
    void payments_areSummedUpEachWay();
    void openItems_comeToTheBalance();
    void openItems_leaveOutWhatIsSettled();
    void ages_areTheOnesAskedFor();
    void ageOfTheInvoices_knowsNothingOverdue();

private:
    static QStringList
    printed(tests::TestShop &shop, const ui::Printout &what, PaperSize size = PaperSize::A4)
    {
        const auto pages = what.pages(*shop, shop.owner, size, {});
        return pages ? textsOf(*pages) : QStringList();
    }
    /// 1,200 invoiced, 500 paid in cash, 100 kept as an advance and 30 of it given back.
    static core::Id<core::Customer> aCustomerWithAnAccount(tests::TestShop &shop)
    {
        const auto customer = shop.aCustomer();
        shop.anInvoice(customer, money(1200'00));
        shop.aReceipt(customer, money(500'00));
        core::TakePayment advance = shop.aPayment(customer, money(100'00));
        advance.splits = QList<core::Split>();
        advance.mode = core::PaymentMode::Upi;
        const bool isTaken =
            bool(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), advance))
            && bool(shop->adjustments.refund(shop.owner,
                                             shop.newId<core::AccountAdjustment>(),
                                             {.customer = customer, .amount = money(30'00)}));
        if (!isTaken)
            qFatal("an account was refused");
        return customer;
    }
};

void TestBooksOnPaper::dayBook_hasBothSums()
{
    tests::TestShop shop;
    aCustomerWithAnAccount(shop);
    const core::Day today = shop.today();

    for (const PaperSize size : ui::sheetSizes()) {
        const QStringList texts =
            printed(shop, ui::printouts::dayBook(today, today, u"Day book"_s), size);
        for (const QString &said : {u"Day book"_s,
                                    u"20 Nov 2026"_s,
                                    u"Invoice"_s,
                                    u"Money given back"_s,
                                    u"₹1,230.00"_s,
                                    u"₹600.00"_s,
                                    u"Gupta Medicals"_s})
            QVERIFY2(texts.contains(said), qPrintable(said + u" in "_s + texts.join(u'|')));
        QVERIFY(!texts.contains(u"Date"_s)); // of one day
    }
}

void TestBooksOnPaper::dayBookOfADayWithoutAnything_saysSo()
{
    tests::TestShop shop;
    const core::Day today = shop.today();
    QVERIFY(printed(shop, ui::printouts::dayBook(today, today, u"Day book"_s))
                .contains(u"Nothing moved on these days."_s));
    DOCKET_REFUSED(ui::printouts::dayBook(today, today.plus(-1), u"Day book"_s)
                       .pages(*shop, shop.owner, PaperSize::A4, {}),
                   core::ErrorKind::DateOutOfRange);
}

void TestBooksOnPaper::payments_areSummedUpEachWay_data()
{
    QTest::addColumn<core::TakingsBy>("apart");
    QTest::addColumn<QStringList>("said");
    QTest::newRow("method") << core::TakingsBy::Mode
                            << QStringList{u"Payments by method"_s, u"UPI"_s, u"470.00"_s};
    QTest::newRow("person") << core::TakingsBy::Person
                            << QStringList{u"Payments by person"_s, u"Ravi"_s, u"30.00"_s};
    QTest::newRow("day") << core::TakingsBy::Day
                         << QStringList{u"Payments by day"_s, u"600.00"_s, u"Given back"_s};
}

void TestBooksOnPaper::payments_areSummedUpEachWay()
{
    QFETCH(const core::TakingsBy, apart);
    QFETCH(const QStringList, said);
    tests::TestShop shop;
    aCustomerWithAnAccount(shop);
    const core::Day today = shop.today();

    const QStringList texts =
        printed(shop, ui::printouts::takings(today.plus(-3), today, apart, u"Payments"_s));

    QVERIFY(texts.contains(u"₹570.00"_s)); // taken less given back, whichever way
    for (const QString &one : said)
        QVERIFY2(texts.contains(one), qPrintable(one + u" in "_s + texts.join(u'|')));
}

void TestBooksOnPaper::openItems_comeToTheBalance()
{
    tests::TestShop shop;
    const auto customer = aCustomerWithAnAccount(shop);
    const ui::StatementChoice choice{
        .from = core::Day::earliest(), .to = shop.today(), .what = ui::StatementOf::OpenItems};

    const QStringList texts =
        printed(shop, ui::printouts::statement(customer, choice, u"Open items"_s));

    for (const QString &said : {u"Statement of open items"_s,
                                u"As of 20 Nov 2026"_s,
                                u"700.00"_s,
                                u"−70.00"_s,
                                u"630.00"_s,
                                u"₹630.00"_s})
        QVERIFY2(texts.contains(said), qPrintable(said + u" in "_s + texts.join(u'|')));
    QCOMPARE(shop.owed(customer) - shop.credit(customer), money(630'00));
}

void TestBooksOnPaper::openItems_leaveOutWhatIsSettled()
{
    tests::TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(123'00));
    shop.aReceipt(customer, money(123'00));
    shop.anInvoice(customer, money(45'00));
    const ui::StatementChoice all{.from = core::Day::earliest(), .to = shop.today()};
    ui::StatementChoice open = all;
    open.what = ui::StatementOf::OpenItems;

    QVERIFY(printed(shop, ui::printouts::statement(customer, all, {})).contains(u"123.00"_s));
    QVERIFY(!printed(shop, ui::printouts::statement(customer, open, {})).contains(u"123.00"_s));
}

void TestBooksOnPaper::ages_areTheOnesAskedFor()
{
    tests::TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(200'00));
    shop.advanceDays(20);
    const core::AgeingLimits limits{.days = {15, 45}};

    const QStringList report = printed(shop, ui::printouts::ageing({}, {}, limits));
    const QStringList account = printed(
        shop,
        ui::printouts::statement(
            customer, {.from = core::Day::earliest(), .to = shop.today(), .limits = limits}, {}));

    QVERIFY(report.contains(u"16 to 45 days"_s) && report.contains(u"Over 45 days"_s));
    QVERIFY(!report.join(u' ').contains(u"90"_s));
    QVERIFY(account.contains(u"16 to 45 days"_s));
}

void TestBooksOnPaper::ageOfTheInvoices_knowsNothingOverdue()
{
    tests::TestShop shop;
    shop.anInvoice(shop.aCustomer(), money(200'00));
    const core::AgeingLimits limits{.days = {15, 45}, .from = core::AgeFrom::Dated};

    const QStringList texts = printed(shop, ui::printouts::ageing({}, {}, limits));

    QVERIFY(texts.contains(u"0 to 15 days"_s));
    QVERIFY(!texts.contains(u"Not due"_s));
    QVERIFY(!texts.contains(u"Overdue"_s));
    QVERIFY(texts.contains(u"₹200.00"_s));
}

DOCKET_TEST(TestBooksOnPaper);

#include "tst_books_on_paper.moc"
