// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;

/// What money is for: the bills, or a job that has none; and what part of a bill is let off.
class TestPaymentPurpose : public QObject
{
    Q_OBJECT

private slots:
    void jobBesideABill_takesTheAdvance();
    void billsAgain_takeTheMoneyAgain();
    void jobOfThePanel_isChosenAlready();
    void advanceOfBefore_isNotUsedForTheJob();
    void withoutJobs_nothingIsToBeChosen();
    void percentOfTax_isAShareOfTheBill();
    void percentOfDiscount_isAShareOfWhatIsTicked();
    void percentBeyondAHundred_isTold();
    void percentOfNothing_isTold();
    void zero_saysWhatToType();

private:
    struct Debtor
    {
        OpenWindow open;
        core::Id<core::Customer> gupta = open.shop.aCustomer();
        core::Id<core::Paper> invoice = open.shop.anInvoice(gupta, money(1200'00));

        QLineEdit *field(const char *name) { return open.part<QLineEdit>(name); }
        QComboBox *purpose() { return open.part<QComboBox>("for"); }
        QString outcome() { return open.part<QLabel>("outcome")->text(); }
        void begin() { open.desk().takePayment({.customer = gupta}); }
        void openMore() { open.part<QPushButton>("more")->click(); }
        void enter() { QTest::keyClick(field("amount"), Qt::Key_Return); }
        core::Id<core::Job> aJob(core::Money price)
        {
            const auto job = open.shop.aJob(gupta, u"Wedding cards"_s);
            const bool isPriced =
                bool(open.shop->jobs.change(open.shop.owner, job, {.price = price}));
            if (!isPriced)
                qFatal("a price was refused");
            return job;
        }
    };
};

void TestPaymentPurpose::jobBesideABill_takesTheAdvance()
{
    Debtor debtor;
    const auto job = debtor.aJob(money(900'00));
    debtor.begin();
    QCOMPARE(debtor.field("amount")->text(), u"1200.00"_s);
    QCOMPARE(debtor.purpose()->count(), 2);

    debtor.purpose()->setFocus();
    QTest::keyClick(debtor.purpose(), Qt::Key_Down);
    QCOMPARE(debtor.field("amount")->text(), u"900.00"_s);
    debtor.field("amount")->selectAll();
    QTest::keyClicks(debtor.field("amount"), u"300"_s);
    QVERIFY2(debtor.outcome().contains(u"₹600 stays open on #1"_s), qPrintable(debtor.outcome()));
    debtor.enter();

    QTRY_VERIFY(!debtor.open.sheet());
    QCOMPARE(debtor.open.shop.open(debtor.invoice), money(1200'00));
    const auto page = debtor.open.shop->payments.page(debtor.open.shop.owner, {}, {}, 1);
    QCOMPARE(page->rows.first().receipt->job, std::optional(job));
    QCOMPARE(page->rows.first().credit, money(300'00));
}

void TestPaymentPurpose::billsAgain_takeTheMoneyAgain()
{
    Debtor debtor;
    debtor.aJob(money(900'00));
    debtor.begin();

    debtor.purpose()->setCurrentIndex(1);
    debtor.purpose()->setCurrentIndex(0);

    QCOMPARE(debtor.field("amount")->text(), u"1200.00"_s);
    debtor.enter();
    QTRY_COMPARE(debtor.open.shop.open(debtor.invoice), money(0));
}

void TestPaymentPurpose::jobOfThePanel_isChosenAlready()
{
    Debtor debtor;
    const auto job = debtor.aJob(money(900'00));

    debtor.open.desk().takePayment({.job = job});

    QCOMPARE(debtor.purpose()->currentIndex(), 1);
    QCOMPARE(debtor.field("amount")->text(), u"900.00"_s);
}

void TestPaymentPurpose::advanceOfBefore_isNotUsedForTheJob()
{
    Debtor debtor;
    debtor.aJob(money(900'00));
    core::TakePayment before = debtor.open.shop.aPayment(debtor.gupta, money(100'00));
    before.splits = QList<core::Split>();
    QVERIFY(debtor.open.shop->payments.take(
        debtor.open.shop.owner, debtor.open.shop.newId<core::Receipt>(), before));
    debtor.begin();
    QVERIFY(debtor.open.part<QCheckBox>("advance")->isChecked());

    debtor.purpose()->setCurrentIndex(1);

    QVERIFY(!debtor.open.part<QCheckBox>("advance")->isChecked());
    QCOMPARE(debtor.field("amount")->text(), u"900.00"_s);
    debtor.enter();
    QTRY_VERIFY(!debtor.open.sheet());
    QCOMPARE(debtor.open.shop.open(debtor.invoice), money(1200'00));
}

void TestPaymentPurpose::withoutJobs_nothingIsToBeChosen()
{
    Debtor debtor;
    debtor.begin();
    QVERIFY(!debtor.purpose());
}

void TestPaymentPurpose::percentOfTax_isAShareOfTheBill()
{
    Debtor debtor;
    debtor.begin();
    debtor.openMore();

    QTest::keyClicks(debtor.field("withheld"), u"2%"_s);

    QCOMPARE(debtor.field("amount")->text(), u"1176.00"_s);
    QVERIFY(debtor.outcome().contains(u"₹24 tax kept back"_s));
    debtor.enter();
    QTRY_VERIFY(!debtor.open.sheet());
    QCOMPARE(debtor.open.shop.open(debtor.invoice), money(0));
}

void TestPaymentPurpose::percentOfDiscount_isAShareOfWhatIsTicked()
{
    Debtor debtor;
    debtor.open.shop.advanceDays(1);
    const auto other = debtor.open.shop.anInvoice(debtor.gupta, money(400'00));
    debtor.open.desk().takePayment({.paper = other.row()});
    debtor.openMore();

    QTest::keyClicks(debtor.field("discount"), u"5%"_s);

    QCOMPARE(debtor.field("amount")->text(), u"380.00"_s);
    debtor.enter();
    QTRY_VERIFY(!debtor.open.sheet());
    QCOMPARE(debtor.open.shop.open(other), money(0));
    QCOMPARE(debtor.open.shop.open(debtor.invoice), money(1200'00));
}

void TestPaymentPurpose::percentBeyondAHundred_isTold()
{
    Debtor debtor;
    debtor.begin();
    debtor.openMore();

    QTest::keyClicks(debtor.field("withheld"), u"200%"_s);
    debtor.enter();

    QVERIFY(debtor.open.sheet());
    QVERIFY(debtor.open.words().contains(u"200% is out of range"_s));
}

void TestPaymentPurpose::percentOfNothing_isTold()
{
    OpenWindow open;
    open.desk().takePayment({.customer = open.shop.aCustomer()});
    QTest::keyClicks(open.part<QLineEdit>("amount"), u"50"_s);
    open.part<QPushButton>("more")->click();

    QTest::keyClicks(open.part<QLineEdit>("withheld"), u"2%"_s);
    QTest::keyClick(open.part<QLineEdit>("withheld"), Qt::Key_Return);

    QVERIFY(open.sheet());
    QVERIFY(open.words().contains(u"It comes to nothing"_s));
}

void TestPaymentPurpose::zero_saysWhatToType()
{
    Debtor debtor;
    debtor.begin();
    debtor.field("amount")->selectAll();

    QTest::keyClicks(debtor.field("amount"), u"0"_s);
    debtor.enter();

    QTRY_VERIFY(debtor.open.words().contains(u"Type how much money it is: more than 0."_s));
    QCOMPARE(debtor.open.shop.rows("receipt"), 0);
}

DOCKET_TEST(TestPaymentPurpose);

#include "tst_payment_purpose.moc"
