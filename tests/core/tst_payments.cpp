// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/support/test_shop.h"

#include <QTest>

using core::ErrorKind;
using tests::money;
using tests::TestShop;

class TestPayments : public QObject
{
    Q_OBJECT

private slots:
    void partPayment_leavesInvoiceOpenWithTheRest();
    void overpayment_becomesCredit();
    void payment_goesToTheOldestDueFirst();
    void sameQuestionTwice_givesOneReceipt();
    void sameIdOtherAmount_isRefused();
    void reversedReceipt_opensWhatItPaid();
};

void TestPayments::partPayment_leavesInvoiceOpenWithTheRest()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1200'00));

    DOCKET_TAKE(taken,
                shop->payments.take(shop.owner,
                                    shop.newId<core::Receipt>(),
                                    shop.aPayment(customer, money(500'00))));

    QCOMPARE(taken.credit, money(0));
    QCOMPARE(taken.owed, money(700'00));
    QCOMPARE(shop.open(invoice), money(700'00));
    QCOMPARE(taken.receipt->number, QStringLiteral("AR/26-27/00001"));
}

void TestPayments::overpayment_becomesCredit()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(1200'00));

    shop.aReceipt(customer, money(1500'00));

    QCOMPARE(shop.owed(customer), money(0));
    QCOMPARE(shop.credit(customer), money(300'00));
}

void TestPayments::payment_goesToTheOldestDueFirst()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    core::Draft late = shop.aDraft(customer, money(100'00));
    late.due = shop.today().plus(30);
    const auto lateDraft = shop.newId<core::Draft>();
    DOCKET_TAKE(added, shop->documents.addDraft(shop.owner, lateDraft, late));
    Q_UNUSED(added)
    const auto dueLate = shop.newId<core::Paper>();
    DOCKET_TAKE(issued, shop->documents.issue(shop.owner, dueLate, lateDraft));
    Q_UNUSED(issued)
    const auto dueNow = shop.anInvoice(customer, money(100'00));

    shop.aReceipt(customer, money(150'00));

    QCOMPARE(shop.open(dueNow), money(0));
    QCOMPARE(shop.open(dueLate), money(50'00));
}

void TestPayments::sameQuestionTwice_givesOneReceipt()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto id = shop.newId<core::Receipt>();
    const core::TakePayment payment = shop.aPayment(customer, money(500'00));

    DOCKET_TAKE(first, shop->payments.take(shop.owner, id, payment));
    DOCKET_TAKE(second, shop->payments.take(shop.owner, id, payment));

    QCOMPARE(second.receipt->number, first.receipt->number);
    QCOMPARE(shop.rows("receipt"), 1);
    QCOMPARE(shop.credit(customer), money(500'00));
}

void TestPayments::sameIdOtherAmount_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto id = shop.aReceipt(customer, money(500'00));

    DOCKET_REFUSED(shop->payments.take(shop.owner, id, shop.aPayment(customer, money(501'00))),
                   ErrorKind::IdReused);
    QCOMPARE(shop.credit(customer), money(500'00));
}

void TestPayments::reversedReceipt_opensWhatItPaid()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1200'00));
    const auto receipt = shop.aReceipt(customer, money(1500'00));

    DOCKET_TAKE(reversed,
                shop->payments.reverse(shop.owner, receipt, QStringLiteral("cheque bounced")));

    QVERIFY(reversed.receipt->reversed);
    QCOMPARE(shop.open(invoice), money(1200'00));
    QCOMPARE(shop.credit(customer), money(0));
    DOCKET_TAKE(proof, shop->upkeep.verify());
    QVERIFY(proof.isClean());
}

DOCKET_TEST(TestPayments);
#include "tst_payments.moc"
