// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/dialogs/account_sheet.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using core::AdjustmentKind;
using tests::money;
using tests::OpenWindow;
using ui::MoneyAct;

/// What moves an account beside payments, through the window.
class TestAccountSheets : public QObject
{
    Q_OBJECT

private slots:
    void refund_givesBackWhatIsHeld();
    void refundBeyondTheAdvance_isToldAndNothingIsGiven();
    void refund_isTakenBackByUndo();
    void writeOff_needsAReason();
    void writeOff_closesTheBillInFront();
    void badDebt_isOfferedToWhoMay();
    void oldBill_keepsItsDay();
    void oldAdvance_isTheirs();
    void certificate_isWaitedForNoLonger();
    void movedPayment_paysTheOtherBill();
    void movedAdvance_paysABill();
    void nobodyInFront_isAskedFor();
    void everyAct_isInTheSearch_data();
    void everyAct_isInTheSearch();

private:
    struct Books
    {
        OpenWindow open;
        core::Id<core::Customer> gupta = open.shop.aCustomer();

        void begin(MoneyAct act) { open.desk().open(act, {.customer = gupta}); }
        QLineEdit *field(const char *name) { return open.part<QLineEdit>(name); }
        void type(const char *name, const QString &text)
        {
            field(name)->selectAll();
            QTest::keyClicks(field(name), text);
        }
        void choose(const char *name, int row) { open.part<QComboBox>(name)->setCurrentIndex(row); }
        void enter() { QTest::keyClick(open.sheet(), Qt::Key_Return); }
        QList<core::AdjustmentRow> adjustments(core::AdjustmentFilter filter = {})
        {
            const auto rows = open.shop->adjustments.list(open.shop.owner, filter, 10);
            return rows ? *rows : QList<core::AdjustmentRow>();
        }
    };
};

void TestAccountSheets::refund_givesBackWhatIsHeld()
{
    Books books;
    books.open.shop.aReceipt(books.gupta, money(300'00));

    books.begin(MoneyAct::Refund);

    QCOMPARE(books.field("amount")->text(), u"300.00"_s);
    books.type("amount", u"200"_s);
    books.enter();
    QTRY_VERIFY(!books.open.sheet());
    QCOMPARE(books.open.shop.credit(books.gupta), money(100'00));
}

void TestAccountSheets::refundBeyondTheAdvance_isToldAndNothingIsGiven()
{
    Books books;
    books.open.shop.aReceipt(books.gupta, money(300'00));
    books.begin(MoneyAct::Refund);

    books.type("amount", u"301"_s);
    books.enter();

    QVERIFY(books.open.sheet());
    QVERIFY(books.open.words().contains(u"They have only ₹300 with us"_s));
    QVERIFY(books.adjustments().isEmpty());
}

void TestAccountSheets::refund_isTakenBackByUndo()
{
    Books books;
    books.open.shop.aReceipt(books.gupta, money(300'00));
    books.begin(MoneyAct::Refund);
    books.enter();
    QTRY_VERIFY(!books.open.sheet());
    QTRY_COMPARE(books.open.shop.credit(books.gupta), money(0));

    books.open.undo();

    QTRY_COMPARE(books.open.shop.credit(books.gupta), money(300'00));
}

void TestAccountSheets::writeOff_needsAReason()
{
    Books books;
    books.open.shop.anInvoice(books.gupta, money(100'00));
    books.begin(MoneyAct::WriteOff);

    books.type("amount", u"4"_s);
    books.enter();
    QVERIFY(books.open.words().contains(u"Say why it will not be paid."_s));

    books.type("reason", u"rounded by the bank"_s);
    books.enter();
    QTRY_VERIFY(!books.open.sheet());
    QCOMPARE(books.open.shop.owed(books.gupta), money(96'00));
}

void TestAccountSheets::writeOff_closesTheBillInFront()
{
    Books books;
    const auto first = books.open.shop.anInvoice(books.gupta, money(100'00));
    const auto second = books.open.shop.anInvoice(books.gupta, money(50'00));

    books.open.desk().open(MoneyAct::WriteOff, {.customer = books.gupta, .paper = second.row()});
    QVERIFY(books.field("amount")->text().isEmpty());
    QCOMPARE(books.field("amount")->placeholderText(), u"up to ₹50"_s);
    books.type("amount", u"50"_s);
    books.type("reason", u"gone"_s);
    books.enter();

    QTRY_VERIFY(!books.open.sheet());
    QCOMPARE(books.open.shop.open(first), money(100'00));
    QCOMPARE(books.open.shop.open(second), money(0));
}

void TestAccountSheets::badDebt_isOfferedToWhoMay()
{
    Books books;
    books.open.shop.anInvoice(books.gupta, money(100'00));
    books.begin(MoneyAct::WriteOff);

    books.choose("kind", books.open.part<QComboBox>("kind")->findText(u"Bad debt"_s));
    books.type("amount", u"100"_s);
    books.type("reason", u"shop is closed"_s);
    books.enter();

    QTRY_VERIFY(!books.open.sheet());
    QCOMPARE(books.adjustments().constFirst().adjustment->kind, AdjustmentKind::BadDebt);
}

void TestAccountSheets::oldBill_keepsItsDay()
{
    Books books;
    books.begin(MoneyAct::OldBill);

    books.type("amount", u"800"_s);
    books.type("number", u"OLD-7"_s);
    books.type("date", u"1/10/2026"_s);
    books.enter();

    QTRY_VERIFY(!books.open.sheet());
    QCOMPARE(books.open.shop.owed(books.gupta), money(800'00));
    QCOMPARE(books.adjustments().constFirst().adjustment->dated, core::Day::of(2026, 10, 1));
}

void TestAccountSheets::oldAdvance_isTheirs()
{
    Books books;
    books.begin(MoneyAct::OldBill);

    books.choose("direction", 1);
    books.type("amount", u"250"_s);
    books.type("date", u"1/10/2026"_s);
    books.enter();

    QTRY_VERIFY(!books.open.sheet());
    QCOMPARE(books.open.shop.credit(books.gupta), money(250'00));
}

void TestAccountSheets::certificate_isWaitedForNoLonger()
{
    Books books;
    const auto invoice = books.open.shop.anInvoice(books.gupta, money(100'00));
    QVERIFY(books.open.shop->adjustments.settle(books.open.shop.owner,
                                                books.open.shop.newId<core::AccountAdjustment>(),
                                                {.item = invoice.row(),
                                                 .kind = AdjustmentKind::WithheldTax,
                                                 .amount = money(2'00),
                                                 .dated = {},
                                                 .reference = {},
                                                 .reason = {}}));
    books.begin(MoneyAct::TaxCertificate);

    books.enter();
    QVERIFY(books.open.words().contains(u"Type the number on the certificate."_s));
    books.type("reference", u"TDS-44"_s);
    books.enter();

    QTRY_VERIFY(!books.open.sheet());
    QVERIFY(books.adjustments({.uncertified = true}).isEmpty());
}

void TestAccountSheets::movedPayment_paysTheOtherBill()
{
    Books books;
    const auto first = books.open.shop.anInvoice(books.gupta, money(100'00));
    const auto second = books.open.shop.anInvoice(books.gupta, money(70'00));
    books.open.shop.aReceipt(books.gupta, money(100'00));

    books.begin(MoneyAct::MovePayment);
    QCOMPARE(books.field("amount")->text(), u"70.00"_s);
    books.enter();

    QTRY_VERIFY(!books.open.sheet());
    QCOMPARE(books.open.shop.open(first), money(70'00));
    QCOMPARE(books.open.shop.open(second), money(0));
}

void TestAccountSheets::movedAdvance_paysABill()
{
    Books books;
    books.open.shop.aReceipt(books.gupta, money(100'00));
    const auto invoice = books.open.shop.anInvoice(books.gupta, money(70'00));

    books.begin(MoneyAct::MovePayment);
    books.enter();

    QTRY_VERIFY(!books.open.sheet());
    QCOMPARE(books.open.shop.open(invoice), money(0));
    QCOMPARE(books.open.shop.credit(books.gupta), money(30'00));
}

void TestAccountSheets::nobodyInFront_isAskedFor()
{
    Books books;
    books.open.desk().open(MoneyAct::Refund, {});

    books.enter();

    QVERIFY(books.open.sheet());
    QVERIFY(books.field("customer")->property("wrong").toBool());
}

void TestAccountSheets::everyAct_isInTheSearch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");

    QTest::newRow("refund") << u">give money"_s << u"Give money back"_s;
    QTest::newRow("refund by its other name") << u"refund"_s << u"Give money back"_s;
    QTest::newRow("write off") << u">write off"_s << u"Write off"_s;
    QTest::newRow("old bill") << u">old bill"_s << u"Old bill or advance"_s;
    QTest::newRow("certificate") << u">certificate"_s << u"Certificate for tax kept back"_s;
    QTest::newRow("move") << u">move a pay"_s << u"Move a payment"_s;
    QTest::newRow("cheques") << u">cheq"_s << u"Cheques"_s;
    QTest::newRow("drawer") << u">open the dr"_s << u"Open the drawer"_s;
    QTest::newRow("cash") << u">cash in"_s << u"Cash in or out of the drawer"_s;
    QTest::newRow("closes") << u">days that"_s << u"Days that were closed"_s;
}

void TestAccountSheets::everyAct_isInTheSearch()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, title);
    OpenWindow open;
    QTest::keyClick(&open.window(), Qt::Key_K, Qt::ControlModifier);
    auto *search = open.part<QLineEdit>("search");

    QTest::keyClicks(search, typed);
    QTest::qWait(20);
    QTest::keyClick(search, Qt::Key_Return);

    QTRY_VERIFY(open.sheet());
    QCOMPARE(open.sheet()->windowTitle(), title);
}

DOCKET_TEST(TestAccountSheets);

#include "tst_account_sheets.moc"
