// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::money;
using tests::OpenWindow;

/// What was typed for somebody and put aside is not lost when money comes from somebody else.
class TestPutAside : public QObject
{
    Q_OBJECT

private slots:
    void paymentOfAnother_isToldOfAndBroughtBackByOneKey();
    void paymentOfAnother_survivesThePaymentBetween();
    void broughtBack_changesPlacesWithWhatWasTyped();
    void paymentForAJob_comesBackForThatJob();
    void nothingPutAside_saysNothing();
    void keptByAnOlderVersion_isThereAgain();
    void countedNotes_areThereAgain();
    void notesOfTheSameSum_areNotTakenForUntouched();

private:
    struct Two
    {
        OpenWindow open;
        core::Id<core::Customer> gupta = open.shop.aCustomer();
        core::Id<core::Customer> karim = open.shop.aCustomer(u"Karim"_s);

        Two()
        {
            open.shop.anInvoice(gupta, money(1000'00));
            open.desk().takePayment({.customer = gupta});
            QTest::keyClicks(field("amount"), u"400"_s);
            escape();
        }
        QLineEdit *field(const char *name) { return open.part<QLineEdit>(name); }
        QString text(const char *name)
        {
            const QLineEdit *line = field(name);
            return line ? line->text() : QString();
        }
        QString aside()
        {
            const auto *said = open.part<QLabel>("aside");
            return said ? said->text() : QString();
        }
        void escape()
        {
            QTest::keyClick(open.sheet(), Qt::Key_Escape);
            QTRY_VERIFY(!open.sheet());
        }
        void bringBack() { QTest::keyClick(open.sheet(), Qt::Key_Z, Qt::AltModifier); }
    };
};

void TestPutAside::paymentOfAnother_isToldOfAndBroughtBackByOneKey()
{
    Two two;
    two.open.desk().takePayment({.customer = two.karim});
    QVERIFY2(two.aside().contains(u"400"_s) && two.aside().contains(u"Gupta Medicals"_s),
             qPrintable(two.aside()));

    two.bringBack();

    QCOMPARE(two.text("customer"), u"Gupta Medicals"_s);
    QCOMPARE(two.text("amount"), u"400"_s);
    QVERIFY(two.aside().isEmpty());
    QTest::keyClick(two.field("amount"), Qt::Key_Return);
    QTRY_COMPARE(two.open.shop.owed(two.gupta), money(600'00));
    QCOMPARE(two.open.shop.rows("receipt"), 1);
}

void TestPutAside::paymentOfAnother_survivesThePaymentBetween()
{
    Two two;
    two.open.desk().takePayment({.customer = two.karim});
    QTest::keyClicks(two.field("amount"), u"50"_s);
    QTest::keyClick(two.field("amount"), Qt::Key_Return);
    QTRY_VERIFY(!two.open.sheet());
    QTRY_COMPARE(two.open.shop.credit(two.karim), money(50'00));

    two.open.desk().takePayment({});

    QCOMPARE(two.text("customer"), u"Gupta Medicals"_s);
    QCOMPARE(two.text("amount"), u"400"_s);
}

void TestPutAside::broughtBack_changesPlacesWithWhatWasTyped()
{
    Two two;
    two.open.desk().takePayment({.customer = two.karim});
    QTest::keyClicks(two.field("amount"), u"50"_s);

    two.bringBack();
    QCOMPARE(two.text("customer"), u"Gupta Medicals"_s);
    QVERIFY(two.aside().contains(u"Karim"_s));
    two.bringBack();

    QCOMPARE(two.text("customer"), u"Karim"_s);
    QCOMPARE(two.text("amount"), u"50"_s);
    QVERIFY(two.aside().contains(u"Gupta Medicals"_s));
}

void TestPutAside::paymentForAJob_comesBackForThatJob()
{
    OpenWindow open;
    const auto job = open.shop.aPricedJob(money(600'00), {});
    open.desk().takePayment({.job = job});
    QTest::keyClicks(open.part<QLineEdit>("amount"), u"250"_s);
    QTest::keyClick(open.sheet(), Qt::Key_Escape);
    QTRY_VERIFY(!open.sheet());

    open.desk().takePayment({});

    QCOMPARE(open.part<QLineEdit>("amount")->text(), u"250"_s);
    QCOMPARE(open.part<QLabel>("about")->text(), u"₹600 left on #1, Bill books"_s);
    QTest::keyClick(open.part<QLineEdit>("amount"), Qt::Key_Return);
    QTRY_VERIFY(!open.sheet());
    const auto page = open.shop->payments.page(open.shop.owner, {}, {}, 1);
    QVERIFY(page && page->rows.size() == 1);
    QCOMPARE(page->rows.first().receipt->job, std::optional(job));
}

void TestPutAside::nothingPutAside_saysNothing()
{
    OpenWindow open;
    open.desk().takePayment({.customer = open.shop.aCustomer()});
    QVERIFY(!open.part<QLabel>("aside"));
    QVERIFY(!open.part<QPushButton>("sheet.bring-back"));
}

void TestPutAside::keptByAnOlderVersion_isThereAgain()
{
    OpenWindow open;
    const auto gupta = open.shop.aCustomer();
    open.desk().preferences().setText(
        u"typed/%1/payment"_s.arg(open.shop.owner.actor.text()),
        u"{\"amount\":\"70\",\"customer\":\"Gupta Medicals\",\"customer_id\":\"%1\",\"mode\":1}"_s
            .arg(gupta.text()));

    open.desk().takePayment({});

    QCOMPARE(open.part<QLineEdit>("amount")->text(), u"70"_s);
}

void TestPutAside::countedNotes_areThereAgain()
{
    OpenWindow open;
    open.shop.aReceipt(open.shop.aCustomer(), money(600'00));
    open.desk().closeDay({});
    open.part<QPushButton>("drawer.notes")->click();
    QTest::keyClicks(open.part<QLineEdit>("note0"), u"1"_s); // of 500
    QTest::keyClicks(open.part<QLineEdit>("note2"), u"1"_s); // of 100
    QTest::keyClick(open.sheet(), Qt::Key_Escape);
    QTRY_VERIFY(!open.sheet());

    open.desk().closeDay({});

    QCOMPARE(open.part<QLineEdit>("cash")->text(), u"600.00"_s);
    QVERIFY(open.part<QLineEdit>("note0") && open.part<QLineEdit>("note0")->text() == u"1"_s);
    QTest::keyClick(open.part<QLineEdit>("note0"), Qt::Key_Return);
    QTRY_VERIFY(!open.sheet());
    const auto page = open.shop->tills.page(open.shop.owner, {}, 1);
    QVERIFY(page && page->rows.size() == 1);
    QCOMPARE(page->rows.first()->notes.size(), 2);
}

void TestPutAside::notesOfTheSameSum_areNotTakenForUntouched()
{
    OpenWindow open;
    const auto putAside = [&open]() {
        QTest::keyClick(open.sheet(), Qt::Key_Escape);
        QTRY_VERIFY(!open.sheet());
    };
    open.desk().closeDay({});
    open.part<QPushButton>("drawer.notes")->click();
    QTest::keyClicks(open.part<QLineEdit>("note2"), u"2"_s); // of 100
    putAside();
    open.desk().closeDay({});
    open.part<QLineEdit>("note2")->clear();
    QTest::keyClicks(open.part<QLineEdit>("note1"), u"1"_s); // of 200
    putAside();

    open.desk().closeDay({});

    QVERIFY(open.part<QLineEdit>("note1"));
    QCOMPARE(open.part<QLineEdit>("note1")->text(), u"1"_s);
}

DOCKET_TEST(TestPutAside);

#include "tst_put_aside.moc"
