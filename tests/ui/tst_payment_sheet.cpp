// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"

#include <QLineEdit>

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

private:
    struct Debtor
    {
        OpenWindow open;
        core::Id<core::Customer> gupta = open.shop.aCustomer();
        core::Id<core::Paper> invoice = open.shop.anInvoice(gupta, money(1200'00));
        Debtor() { open.desk().takePayment({.customer = gupta}); }
        QLineEdit *field(const char *name) { return open.part<QLineEdit>(name); }
    };
};

void TestPaymentSheet::amount_isWhatTheyOwe()
{
    Debtor debtor;

    QCOMPARE(debtor.field("amount")->text(), u"1200.00"_s);
    QCOMPARE(debtor.field("amount")->selectedText(), u"1200.00"_s);
    QVERIFY(debtor.open.words().contains(u"owes ₹1,200"_s));
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

DOCKET_TEST(TestPaymentSheet);
#include "tst_payment_sheet.moc"
