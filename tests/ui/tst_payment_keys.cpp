// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/ui/open_window.h"
#include "ui/dialogs/mode_choice.h"
#include "ui/dialogs/open_items_list.h"
#include "ui/widgets/customer_field.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using core::PaymentMode;
using tests::money;
using tests::OpenWindow;

/// How many keys money takes, and what comes with it besides.
class TestPaymentKeys : public QObject
{
    Q_OBJECT

private slots:
    void payment_takesAtMostFourKeys_data();
    void payment_takesAtMostFourKeys();
    void method_isTheUsualOneForTheNextCustomer();
    void discount_lowersTheMoneyAndClosesTheBill();
    void discountBeyondTheBill_isToldAndNothingIsTaken();
    void taxKeptBack_isSaidAndWaitedFor();
    void amountTypedOnABill_isWhatItGets();
    void moreThanABillHolds_isTold();
    void cheque_keepsItsNumberBankAndDay();
    void sameMoneyAgain_isWarnedOfAndTaken();

private:
    /// A person at the keyboard: keys are counted, letters and digits are not.
    struct Clerk
    {
        OpenWindow open;
        int keys = 0;

        void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            ++keys;
            QDialog *sheet = open.sheet();
            QWidget *focus = sheet ? sheet->focusWidget() : open.window().focusWidget();
            QTest::keyClick(focus ? focus : &open.window(), key, modifiers);
        }
        void type(const QString &text)
        {
            // Each where the keyboard is by then: the first one on a row opens a field.
            for (const QChar letter : text)
                QTest::keyClick(open.sheet()->focusWidget(), letter.toLatin1());
            QTest::qWait(20);
        }
        QLineEdit *field(const char *name) { return open.part<QLineEdit>(name); }
        QString outcome() { return open.part<QLabel>("outcome")->text(); }
        void openMore() { open.part<QPushButton>("more")->click(); }
        std::optional<core::Receipt> last()
        {
            const auto page = open.shop->payments.page(open.shop.owner, {}, {}, 1);
            return page && !page->rows.isEmpty() ? std::optional(page->rows.first().receipt.value)
                                                 : std::nullopt;
        }
    };
};

void TestPaymentKeys::payment_takesAtMostFourKeys_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isUpi");
    QTest::addColumn<qint64>("owed");
    QTest::addColumn<qint64>("credit");

    QTest::newRow("full") << QString() << false << qint64(0) << qint64(0);
    QTest::newRow("part") << u"400"_s << false << qint64(800'00) << qint64(0);
    QTest::newRow("over") << u"1500"_s << false << qint64(0) << qint64(300'00);
    QTest::newRow("full by UPI") << QString() << true << qint64(0) << qint64(0);
    QTest::newRow("part by UPI") << u"400"_s << true << qint64(800'00) << qint64(0);
    QTest::newRow("advance by UPI") << u"500"_s << true << qint64(-1) << qint64(500'00);
}

void TestPaymentKeys::payment_takesAtMostFourKeys()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, isUpi);
    QFETCH(const qint64, owed);
    QFETCH(const qint64, credit);
    Clerk clerk;
    const auto gupta = clerk.open.shop.aCustomer();
    if (owed >= 0)
        clerk.open.shop.anInvoice(gupta, money(1200'00));
    clerk.open.window();

    clerk.press(Qt::Key_F4);
    clerk.type(u"gup"_s);
    clerk.press(Qt::Key_Return);
    clerk.type(typed);
    if (isUpi)
        clerk.press(Qt::Key_2, Qt::AltModifier);
    clerk.press(Qt::Key_Return);

    QTRY_VERIFY(!clerk.open.sheet());
    QVERIFY2(clerk.keys <= 4, qPrintable(QString::number(clerk.keys)));
    QCOMPARE(clerk.last()->mode, isUpi ? PaymentMode::Upi : PaymentMode::Cash);
    QCOMPARE(clerk.open.shop.owed(gupta), money(std::max(owed, qint64(0))));
    QCOMPARE(clerk.open.shop.credit(gupta), money(credit));
}

void TestPaymentKeys::method_isTheUsualOneForTheNextCustomer()
{
    Clerk clerk;
    clerk.open.desk().takePayment({.customer = clerk.open.shop.aCustomer()});
    clerk.type(u"100"_s);
    clerk.press(Qt::Key_2, Qt::AltModifier);
    clerk.press(Qt::Key_Return);
    QTRY_VERIFY(!clerk.open.sheet());
    QCOMPARE(clerk.last()->mode, PaymentMode::Upi);

    clerk.open.desk().takePayment({});

    QCOMPARE(clerk.open.sheet()->findChild<ui::ModeChoice *>()->mode(), PaymentMode::Cash);
}

void TestPaymentKeys::discount_lowersTheMoneyAndClosesTheBill()
{
    Clerk clerk;
    const auto gupta = clerk.open.shop.aCustomer();
    const auto invoice = clerk.open.shop.anInvoice(gupta, money(1000'00));
    clerk.open.desk().takePayment({.customer = gupta});

    clerk.openMore();
    clerk.type(u"50"_s);

    QCOMPARE(clerk.field("amount")->text(), u"950.00"_s);
    QVERIFY2(clerk.outcome().contains(u"₹950 paid, ₹50 discount"_s), qPrintable(clerk.outcome()));
    clerk.press(Qt::Key_Return);
    QTRY_VERIFY(!clerk.open.sheet());
    QCOMPARE(clerk.open.shop.open(invoice), money(0));
    QCOMPARE(clerk.last()->amount, money(950'00));
}

void TestPaymentKeys::discountBeyondTheBill_isToldAndNothingIsTaken()
{
    Clerk clerk;
    const auto gupta = clerk.open.shop.aCustomer();
    clerk.open.shop.anInvoice(gupta, money(1000'00));
    clerk.open.desk().takePayment({.customer = gupta});
    clerk.type(u"990"_s);

    clerk.openMore();
    clerk.type(u"50"_s);
    clerk.press(Qt::Key_Return);

    QVERIFY(clerk.open.sheet());
    QVERIFY(clerk.open.words().contains(u"Only ₹10 is left open"_s));
    QCOMPARE(clerk.open.shop.rows("receipt"), 0);
}

void TestPaymentKeys::taxKeptBack_isSaidAndWaitedFor()
{
    Clerk clerk;
    const auto gupta = clerk.open.shop.aCustomer();
    clerk.open.shop.anInvoice(gupta, money(1000'00));
    clerk.open.desk().takePayment({.customer = gupta});

    clerk.openMore();
    QTest::keyClicks(clerk.field("withheld"), u"20"_s);

    QVERIFY2(clerk.outcome().contains(u"₹980 paid, ₹20 tax kept back"_s),
             qPrintable(clerk.outcome()));
    clerk.press(Qt::Key_Return);
    QTRY_VERIFY(!clerk.open.sheet());
    const auto waiting =
        clerk.open.shop->adjustments.list(clerk.open.shop.owner, {.uncertified = true}, 10);
    QCOMPARE(waiting->size(), 1);
}

void TestPaymentKeys::amountTypedOnABill_isWhatItGets()
{
    Clerk clerk;
    const auto gupta = clerk.open.shop.aCustomer();
    const auto first = clerk.open.shop.anInvoice(gupta, money(1000'00));
    const auto second = clerk.open.shop.anInvoice(gupta, money(600'00));
    clerk.open.desk().takePayment({.customer = gupta});
    auto *items = clerk.open.part<ui::OpenItemsList>("openInvoices");

    items->setFocus();
    clerk.type(u"300"_s);

    QCOMPARE(clerk.field("amount")->text(), u"900.00"_s);
    clerk.press(Qt::Key_Return);
    QTRY_VERIFY(!clerk.open.sheet());
    QCOMPARE(clerk.open.shop.open(first), money(700'00));
    QCOMPARE(clerk.open.shop.open(second), money(0));
}

void TestPaymentKeys::moreThanABillHolds_isTold()
{
    Clerk clerk;
    const auto gupta = clerk.open.shop.aCustomer();
    clerk.open.shop.anInvoice(gupta, money(1000'00));
    clerk.open.desk().takePayment({.customer = gupta});
    auto *items = clerk.open.part<ui::OpenItemsList>("openInvoices");

    items->setFocus();
    clerk.type(u"3000"_s);
    clerk.press(Qt::Key_Return);

    QVERIFY(clerk.open.sheet());
    QVERIFY(clerk.open.words().contains(u"has only ₹1,000 open"_s));
    QCOMPARE(clerk.open.shop.rows("receipt"), 0);
}

void TestPaymentKeys::cheque_keepsItsNumberBankAndDay()
{
    Clerk clerk;
    clerk.open.desk().takePayment({.customer = clerk.open.shop.aCustomer()});
    QVERIFY(!clerk.field("account"));
    clerk.type(u"700"_s);

    clerk.press(Qt::Key_5, Qt::AltModifier);
    QTest::keyClicks(clerk.field("reference"), u"004711"_s);
    QTest::keyClicks(clerk.field("account"), u"SBI Indore"_s);
    QTest::keyClicks(clerk.field("cheque_date"), u"25/11"_s);
    clerk.press(Qt::Key_Return);

    QTRY_VERIFY(!clerk.open.sheet());
    const core::Receipt kept = *clerk.last();
    QCOMPARE(kept.mode, PaymentMode::Cheque);
    QCOMPARE(kept.reference, u"004711"_s);
    QCOMPARE(kept.account, u"SBI Indore"_s);
    QCOMPARE(kept.note, u"Cheque of 2026-11-25"_s);
}

void TestPaymentKeys::sameMoneyAgain_isWarnedOfAndTaken()
{
    Clerk clerk;
    const auto gupta = clerk.open.shop.aCustomer();
    clerk.open.shop.aReceipt(gupta, money(500'00));
    clerk.open.desk().takePayment({.customer = gupta});

    clerk.type(u"500"_s);

    QVERIFY(clerk.open.part<QLabel>("twin"));
    clerk.press(Qt::Key_Return);
    QTRY_VERIFY(!clerk.open.sheet());
    QCOMPARE(clerk.open.shop.rows("receipt"), 2);
}

DOCKET_TEST(TestPaymentKeys);

#include "tst_payment_keys.moc"
