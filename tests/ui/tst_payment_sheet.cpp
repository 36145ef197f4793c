// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;

/// Money over the counter, key by key.
class TestPaymentSheet : public QObject
{
    Q_OBJECT

private slots:
    void amount_isWhatTheyOwe();
    void moreThanOwed_staysAsAdvance();
    void lessThanOwed_saysWhatStaysOpen();
    void methodKeys_chooseHowItCame();
    void cash_saysTheChange();
    void enterTwice_isOneReceipt();
    void noAmount_isToldAndNothingIsTaken();
    void jobWithoutInvoice_saysWhatIsLeftOnIt();
    void jobWithoutInvoice_saysWhatThePaymentDoes_data();
    void jobWithoutInvoice_saysWhatThePaymentDoes();
    void jobWithInvoice_saysWhatIsOwed();
    void anotherCustomer_isNotForTheJob();
    void button_saysWhatItDoes();
    void button_keepsAnAmpersand();

private:
    struct Debtor
    {
        OpenWindow open;
        core::Id<core::Customer> gupta = open.shop.aCustomer();
        core::Id<core::Paper> invoice = open.shop.anInvoice(gupta, money(1200'00));
        Debtor() { open.desk().takePayment({.customer = gupta}); }
        QLineEdit *field(const char *name) { return open.part<QLineEdit>(name); }
    };
    static QString mainWords(OpenWindow &open)
    {
        return open.part<QPushButton>("save")->accessibleName();
    }
};

void TestPaymentSheet::amount_isWhatTheyOwe()
{
    Debtor debtor;

    QCOMPARE(debtor.field("amount")->text(), u"1200.00"_s);
    QCOMPARE(debtor.field("amount")->selectedText(), u"1200.00"_s);
    QVERIFY(debtor.open.words().contains(u"to pay ₹1,200"_s));
}

void TestPaymentSheet::moreThanOwed_staysAsAdvance()
{
    Debtor debtor;

    QTest::keyClicks(debtor.field("amount"), u"1500"_s);

    QVERIFY(debtor.open.part<QLabel>("outcome")->text().contains(u"₹300 stays as advance"_s));
}

void TestPaymentSheet::lessThanOwed_saysWhatStaysOpen()
{
    Debtor debtor;

    QTest::keyClicks(debtor.field("amount"), u"500"_s);

    QVERIFY(debtor.open.part<QLabel>("outcome")->text().contains(u"stays open with ₹700"_s));
}

void TestPaymentSheet::methodKeys_chooseHowItCame()
{
    Debtor debtor;
    QVERIFY(debtor.field("given") && !debtor.field("reference"));

    QTest::keyClick(debtor.field("amount"), Qt::Key_2, Qt::AltModifier);

    QVERIFY(!debtor.field("given") && debtor.field("reference"));
    QTest::keyClicks(debtor.field("reference"), u"4123"_s);
    QTest::keyClick(debtor.field("reference"), Qt::Key_Return);
    QTRY_VERIFY(!debtor.open.sheet());
    const auto page = debtor.open.shop->payments.page(debtor.open.shop.owner, {}, {}, 1);
    QCOMPARE(page->rows.first().receipt->mode, core::PaymentMode::Upi);
    QCOMPARE(page->rows.first().receipt->reference, u"4123"_s);
}

void TestPaymentSheet::cash_saysTheChange()
{
    Debtor debtor;

    QTest::keyClicks(debtor.field("given"), u"1500"_s);

    QVERIFY(debtor.open.words().contains(u"Change ₹300"_s));
}

void TestPaymentSheet::enterTwice_isOneReceipt()
{
    Debtor debtor;
    QWidget *amount = debtor.field("amount");

    QTest::keyClick(amount, Qt::Key_Return);
    QTest::keyClick(amount, Qt::Key_Return);

    QTRY_VERIFY(!debtor.open.sheet());
    QCOMPARE(debtor.open.shop.rows("receipt"), 1);
}

void TestPaymentSheet::noAmount_isToldAndNothingIsTaken()
{
    Debtor debtor;
    debtor.field("amount")->clear();

    QTest::keyClick(debtor.field("amount"), Qt::Key_Return);

    QVERIFY(debtor.open.sheet());
    QVERIFY(debtor.field("amount")->property("wrong").toBool());
    QCOMPARE(debtor.open.shop.rows("receipt"), 0);
}

void TestPaymentSheet::jobWithoutInvoice_saysWhatIsLeftOnIt()
{
    OpenWindow open;
    const auto job = open.shop.aPricedJob(money(900'00), money(300'00));

    open.desk().takePayment({.job = job});

    QCOMPARE(open.part<QLineEdit>("amount")->text(), u"600.00"_s);
    QCOMPARE(open.part<QLabel>("about")->text(), u"₹600 left on #1, Bill books"_s);
    QVERIFY(open.words().contains(u"to pay ₹600"_s));
    QCOMPARE(open.part<QLabel>("outcome")->text(), u"Pays #1 in full"_s);
}

void TestPaymentSheet::jobWithoutInvoice_saysWhatThePaymentDoes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("outcome");

    QTest::newRow("less") << u"400"_s << u"₹200 stays open on #1"_s;
    QTest::newRow("all") << u"600"_s << u"Pays #1 in full"_s;
    QTest::newRow("more") << u"700"_s << u"Pays #1 in full\n₹100 stays as advance"_s;
}

void TestPaymentSheet::jobWithoutInvoice_saysWhatThePaymentDoes()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, outcome);
    OpenWindow open;
    open.desk().takePayment({.job = open.shop.aPricedJob(money(600'00), {})});

    QTest::keyClicks(open.part<QLineEdit>("amount"), typed);

    QCOMPARE(open.part<QLabel>("outcome")->text(), outcome);
}

void TestPaymentSheet::jobWithInvoice_saysWhatIsOwed()
{
    Debtor debtor;

    QVERIFY(!debtor.open.part<QLabel>("about"));
}

void TestPaymentSheet::anotherCustomer_isNotForTheJob()
{
    OpenWindow open;
    open.desk().takePayment({.job = open.shop.aPricedJob(money(600'00), {})});

    QTest::keyClicks(open.part<QLineEdit>("customer"), u"x"_s);

    QVERIFY(!open.part<QLabel>("about"));
    QCOMPARE(mainWords(open), u"Save"_s);
}

void TestPaymentSheet::button_saysWhatItDoes()
{
    Debtor debtor;
    QCOMPARE(mainWords(debtor.open), u"Save ₹1,200 from Gupta Medicals"_s);

    QTest::keyClicks(debtor.field("amount"), u"1000"_s);

    QCOMPARE(mainWords(debtor.open), u"Save ₹1,000 from Gupta Medicals"_s);
    debtor.field("amount")->clear();
    QCOMPARE(mainWords(debtor.open), u"Save"_s);
}

void TestPaymentSheet::button_keepsAnAmpersand()
{
    OpenWindow open;
    const auto customer = open.aCustomer(u"Rao & Sons"_s, {});
    open.shop.anInvoice(customer, money(50'00));

    open.desk().takePayment({.customer = customer});

    QCOMPARE(mainWords(open), u"Save ₹50 from Rao & Sons"_s);
    QVERIFY(open.part<QPushButton>("save")->text().contains(u"Rao && Sons"_s));
}

DOCKET_TEST(TestPaymentSheet);
#include "tst_payment_sheet.moc"
