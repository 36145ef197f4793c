// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Day;
using core::ErrorKind;
using core::Stored;
using core::TakePayment;
using tests::money;
using tests::TestShop;

class TestPaymentRules : public QObject
{
    Q_OBJECT

private slots:
    void oneMinorUnit_isTaken();
    void largestAmount_isTaken();
    void amountAboveTheLargest_isRefused();
    void amountNotAboveZero_isRefused();
    void dayAfterToday_isRefused();
    void dayBeforeTheBooks_isRefused();
    void backDatedReceipt_paysOnTheInvoicesDay();
    void receiptOfLastFiscalYear_countsInItsSeries();
    void advanceOnAJob_isCreditThatNamesTheJob();
    void unknownCustomerOrJob_isRefused();
    void deletedCustomer_isRefused();
    void reversedTwice_isRefused();
    void reversalWithoutReason_isRefused();
    void reversalOfNothing_isRefused();
    void reversedNumber_isNotGivenAgain();
    void longReference_isRefused();
    void controlCharacters_areDropped();
    void listOfPayments_eachSeesWhatTheLastLeft();
    void listWithOneRefused_leavesNothing();
    void receipt_isFoundByNumberAndId();
    void reopenedFile_saysTheSame();
};

void TestPaymentRules::oneMinorUnit_isTaken()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(2));

    shop.aReceipt(customer, money(1));

    QCOMPARE(shop.open(invoice), money(1));
    DOCKET_SOUND(shop);
}

void TestPaymentRules::largestAmount_isTaken()
{
    TestShop shop;
    const auto customer = shop.aCustomer();

    shop.aReceipt(customer, money(1'000'000'000'000));
    shop.aReceipt(customer, money(1'000'000'000'000));

    QCOMPARE(shop.credit(customer), money(2'000'000'000'000));
    DOCKET_SOUND(shop);
}

void TestPaymentRules::amountAboveTheLargest_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto before = tests::markOf(shop);

    const auto refused = shop->payments.take(
        shop.owner, shop.newId<core::Receipt>(), shop.aPayment(customer, money(1'000'000'000'001)));

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AmountTooLarge);
    QCOMPARE(*refused.error().limit, money(1'000'000'000'000));
    QCOMPARE(tests::markOf(shop), before);
}

void TestPaymentRules::amountNotAboveZero_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto before = tests::markOf(shop);

    for (const qint64 minor : {0, -1, -500'00}) {
        DOCKET_REFUSED(shop->payments.take(shop.owner,
                                           shop.newId<core::Receipt>(),
                                           shop.aPayment(customer, money(minor))),
                       ErrorKind::AmountNotPositive);
    }
    QCOMPARE(tests::markOf(shop), before);
}

void TestPaymentRules::dayAfterToday_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    TakePayment tomorrow = shop.aPayment(customer, money(100'00));
    tomorrow.dated = shop.today().plus(1);
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), tomorrow),
                   ErrorKind::DateOutOfRange);
    QCOMPARE(tests::markOf(shop), before);

    tomorrow.dated = shop.today();
    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), tomorrow));
}

void TestPaymentRules::dayBeforeTheBooks_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    TakePayment payment = shop.aPayment(customer, money(100'00));

    payment.dated = Day::earliest().plus(-1);
    DOCKET_REFUSED(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment),
                   ErrorKind::DateOutOfRange);
    payment.dated = Day::earliest();
    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));

    QCOMPARE(shop.rows("receipt"), 1);
}

void TestPaymentRules::backDatedReceipt_paysOnTheInvoicesDay()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    TakePayment earlier = shop.aPayment(customer, money(400'00));
    earlier.dated = shop.today().plus(-5);

    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), earlier));

    QCOMPARE(shop.open(invoice), money(600'00));
    QCOMPARE(tests::number(shop.database(), "SELECT dated FROM allocation"),
             qint64(shop.today().number));
    DOCKET_TAKE(past, shop->ledger.outstanding(shop.owner, shop.today().plus(-3)));
    QCOMPARE(past.owed, money(0));
    QCOMPARE(past.credit, money(400'00));
    DOCKET_SOUND(shop);
}

void TestPaymentRules::receiptOfLastFiscalYear_countsInItsSeries()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(100'00));
    TakePayment payment = shop.aPayment(customer, money(100'00));

    payment.dated = Day::of(2026, 3, 31);
    DOCKET_TAKE(lastYear, shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));
    payment.dated = Day::of(2026, 4, 1);
    DOCKET_TAKE(thisYear, shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));

    QCOMPARE(lastYear.receipt->number, QStringLiteral("AR/25-26/00001"));
    QCOMPARE(thisYear.receipt->number, QStringLiteral("AR/26-27/00002"));
    DOCKET_SOUND(shop);
}

void TestPaymentRules::advanceOnAJob_isCreditThatNamesTheJob()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto job = shop.aJob(customer);
    TakePayment advance = shop.aPayment(customer, money(300'00));
    advance.job = job;

    DOCKET_TAKE(taken, shop->payments.take(shop.owner, shop.newId<core::Receipt>(), advance));

    QCOMPARE(taken.receipt->job.value_or(core::Id<core::Job>()), job);
    QCOMPARE(shop.credit(customer), money(300'00));
}

void TestPaymentRules::unknownCustomerOrJob_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    TakePayment forNoJob = shop.aPayment(customer, money(100'00));
    forNoJob.job = shop.newId<core::Job>();
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->payments.take(shop.owner,
                                       shop.newId<core::Receipt>(),
                                       shop.aPayment(shop.newId<core::Customer>(), money(100'00))),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), forNoJob),
                   ErrorKind::NotFound);
    QCOMPARE(tests::markOf(shop), before);
}

void TestPaymentRules::deletedCustomer_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_REFUSED(shop->payments.take(shop.owner,
                                       shop.newId<core::Receipt>(),
                                       shop.aPayment(customer, money(100'00))),
                   ErrorKind::NotFound);
}

void TestPaymentRules::reversedTwice_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(100'00));
    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, QStringLiteral("bounced")));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->payments.reverse(shop.owner, receipt, QStringLiteral("again")),
                   ErrorKind::AlreadyReversed);
    QCOMPARE(tests::markOf(shop), before);
    QCOMPARE(shop.credit(customer), money(0));
}

void TestPaymentRules::reversalWithoutReason_isRefused()
{
    TestShop shop;
    const auto receipt = shop.aReceipt(shop.aCustomer(), money(100'00));

    DOCKET_REFUSED(shop->payments.reverse(shop.owner, receipt, QStringLiteral(" \t\n")),
                   ErrorKind::FieldMissing);
    QCOMPARE(shop.rows("reversal"), 0);
}

void TestPaymentRules::reversalOfNothing_isRefused()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(100'00));

    for (const core::RowId &id : {shop.newId<core::Receipt>().row(), invoice.row()}) {
        DOCKET_REFUSED(
            shop->payments.reverse(shop.owner, core::Id<core::Receipt>(id), QStringLiteral("why")),
            ErrorKind::NotFound);
    }
    QCOMPARE(shop.rows("reversal"), 0);
}

void TestPaymentRules::reversedNumber_isNotGivenAgain()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto first = shop.aReceipt(customer, money(100'00));
    DOCKET_DONE(shop->payments.reverse(shop.owner, first, QStringLiteral("wrong customer")));

    const auto second = shop.aReceipt(customer, money(100'00));

    DOCKET_TAKE(card, shop->payments.card(shop.owner, second));
    QCOMPARE(card.receipt->number, QStringLiteral("AR/26-27/00002"));
    DOCKET_SOUND(shop);
}

void TestPaymentRules::longReference_isRefused()
{
    TestShop shop;
    TakePayment payment = shop.aPayment(shop.aCustomer(), money(100'00));

    payment.reference = QString(81, u'7');
    DOCKET_REFUSED(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment),
                   ErrorKind::TextTooLong);
    payment.reference = QString(80, u'7');
    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));
}

void TestPaymentRules::controlCharacters_areDropped()
{
    TestShop shop;
    TakePayment payment = shop.aPayment(shop.aCustomer(), money(100'00));
    payment.reference = QStringLiteral(" UTR\t12\u0007 34 ");

    DOCKET_TAKE(taken, shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));

    QCOMPARE(taken.receipt->reference, QStringLiteral("UTR 12 34"));
}

void TestPaymentRules::listOfPayments_eachSeesWhatTheLastLeft()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    QList<Stored<TakePayment>> list;
    for (int i = 0; i < 3; ++i)
        list.append({shop.newId<TakePayment>(), shop.aPayment(customer, money(400'00))});

    DOCKET_DONE(shop->payments.takeAll(shop.owner, shop.file().ids().next(), list));

    QCOMPARE(shop.open(invoice), money(0));
    QCOMPARE(shop.credit(customer), money(200'00));
    QCOMPARE(shop.rows("allocation_cut"), 0);
    DOCKET_TAKE(last, shop->payments.card(shop.owner, core::Id<core::Receipt>(list[2].id.row())));
    QCOMPARE(last.receipt->number, QStringLiteral("AR/26-27/00003"));
    DOCKET_SOUND(shop);
}

void TestPaymentRules::listWithOneRefused_leavesNothing()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    const QList<Stored<TakePayment>> list{
        {shop.newId<TakePayment>(), shop.aPayment(customer, money(400'00))},
        {shop.newId<TakePayment>(), shop.aPayment(customer, money(0))}};
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->payments.takeAll(shop.owner, shop.file().ids().next(), list),
                   ErrorKind::AmountNotPositive);

    QCOMPARE(tests::markOf(shop), before);
    QCOMPARE(shop.rows("receipt"), 0);
    QCOMPARE(shop.open(invoice), money(1000'00));
    DOCKET_SOUND(shop);
}

void TestPaymentRules::receipt_isFoundByNumberAndId()
{
    TestShop shop;
    const auto receipt = shop.aReceipt(shop.aCustomer(), money(100'00));

    DOCKET_TAKE(byNumber, shop->payments.named(shop.owner, QStringLiteral(" AR/26-27/00001 ")));
    DOCKET_TAKE(byId, shop->payments.named(shop.owner, receipt.text()));

    QCOMPARE(byNumber, receipt);
    QCOMPARE(byId, receipt);
    DOCKET_REFUSED(shop->payments.named(shop.owner, QStringLiteral("AR/26-27/00002")),
                   ErrorKind::NotFound);
}

void TestPaymentRules::reopenedFile_saysTheSame()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1200'00));
    const auto receipt = shop.aReceipt(customer, money(500'00));

    shop.reopen();

    QCOMPARE(shop.open(invoice), money(700'00));
    DOCKET_TAKE(card, shop->payments.card(shop.owner, receipt));
    QCOMPARE(card.receipt->amount, money(500'00));
    DOCKET_SOUND(shop);
}

DOCKET_TEST(TestPaymentRules);
#include "tst_payment_rules.moc"
