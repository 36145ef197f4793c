// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::Split;
using tests::money;
using tests::TestShop;

class TestPaymentSplits : public QObject
{
    Q_OBJECT

private slots:
    void statedSplits_goWhereTheyWereSent();
    void emptyListOfSplits_keepsAllAsCredit();
    void splitAboveTheOpenRest_isRefusedWithTheRest();
    void splitsAboveThePayment_areRefused();
    void twoSplitsOfOneInvoice_countTogether();
    void twoSplitsWithinOneInvoice_areBothTaken();
    void splitOnAnotherCustomersInvoice_isRefused();
    void splitOnNothingKnown_isRefused();
    void splitOnACancelledInvoice_isRefused();
    void splitOfNothing_isRefused();
    void freeCredit_paysALaterInvoice();
    void allocatingMoreThanIsFree_isRefused();
    void allocatingMoreThanIsOpen_isRefused();
    void allocatingToAnotherCustomer_isRefused();
    void sameAllocationTwice_countsOnce();
    void sameAllocationOtherAmount_isRefused();
    void allocatingAReversedReceipt_isRefused();

private:
    static core::TakePayment
    split(TestShop &shop, core::Id<core::Customer> customer, qint64 minor, QList<Split> splits);
};

core::TakePayment TestPaymentSplits::split(TestShop &shop,
                                           core::Id<core::Customer> customer,
                                           qint64 minor,
                                           QList<Split> splits)
{
    core::TakePayment payment = shop.aPayment(customer, money(minor));
    payment.splits = std::move(splits);
    return payment;
}

void TestPaymentSplits::statedSplits_goWhereTheyWereSent()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto older = shop.anInvoice(customer, money(1000'00));
    const auto newer = shop.anInvoice(customer, money(1000'00));

    DOCKET_TAKE(taken,
                shop->payments.take(shop.owner,
                                    shop.newId<core::Receipt>(),
                                    split(shop, customer, 900'00, {{newer.row(), money(700'00)}})));

    QCOMPARE(shop.open(older), money(1000'00));
    QCOMPARE(shop.open(newer), money(300'00));
    QCOMPARE(taken.credit, money(200'00));
    QCOMPARE(taken.owed, money(1300'00));
    QCOMPARE(taken.paid.size(), 1);
    QCOMPARE(taken.paid.first().paper, newer.row());
    QCOMPARE(taken.paid.first().amount, money(700'00));
    DOCKET_SOUND(shop);
}

void TestPaymentSplits::emptyListOfSplits_keepsAllAsCredit()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));

    DOCKET_DONE(shop->payments.take(
        shop.owner, shop.newId<core::Receipt>(), split(shop, customer, 900'00, {})));

    QCOMPARE(shop.open(invoice), money(1000'00));
    QCOMPARE(shop.credit(customer), money(900'00));
}

void TestPaymentSplits::splitAboveTheOpenRest_isRefusedWithTheRest()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    shop.aReceipt(customer, money(400'00));
    const auto before = tests::markOf(shop);

    const auto refused =
        shop->payments.take(shop.owner,
                            shop.newId<core::Receipt>(),
                            split(shop, customer, 900'00, {{invoice.row(), money(600'01)}}));

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::SplitTooLarge);
    QCOMPARE(refused.error().subject, QStringLiteral("A/26-27/00001"));
    QCOMPARE(*refused.error().limit, money(600'00));
    QCOMPARE(tests::markOf(shop), before);
}

void TestPaymentSplits::splitsAboveThePayment_areRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto first = shop.anInvoice(customer, money(500'00));
    const auto second = shop.anInvoice(customer, money(500'00));
    const auto before = tests::markOf(shop);
    const core::TakePayment payment = split(
        shop, customer, 900'00, {{first.row(), money(500'00)}, {second.row(), money(401'00)}});

    DOCKET_REFUSED(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment),
                   ErrorKind::SplitTooLarge);
    QCOMPARE(tests::markOf(shop), before);
    QCOMPARE(shop.rows("receipt"), 0);
}

void TestPaymentSplits::twoSplitsOfOneInvoice_countTogether()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    const core::TakePayment payment = split(
        shop, customer, 1200'00, {{invoice.row(), money(600'00)}, {invoice.row(), money(600'00)}});

    DOCKET_REFUSED(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment),
                   ErrorKind::SplitTooLarge);
    QCOMPARE(shop.rows("allocation"), 0);
    QCOMPARE(shop.rows("allocation_cut"), 0);
}

void TestPaymentSplits::twoSplitsWithinOneInvoice_areBothTaken()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));

    DOCKET_DONE(shop->payments.take(
        shop.owner,
        shop.newId<core::Receipt>(),
        split(shop,
              customer,
              1000'00,
              {{invoice.row(), money(600'00)}, {invoice.row(), money(400'00)}})));

    QCOMPARE(shop.open(invoice), money(0));
    DOCKET_SOUND(shop);
}

void TestPaymentSplits::splitOnAnotherCustomersInvoice_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto stranger = shop.aCustomer(QStringLiteral("Verma Traders"));
    const auto theirs = shop.anInvoice(stranger, money(1000'00));
    const auto before = tests::markOf(shop);

    const auto refused =
        shop->payments.take(shop.owner,
                            shop.newId<core::Receipt>(),
                            split(shop, customer, 500'00, {{theirs.row(), money(500'00)}}));

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::OtherCustomer);
    QCOMPARE(refused.error().given, QStringLiteral("Verma Traders"));
    QCOMPARE(tests::markOf(shop), before);
}

void TestPaymentSplits::splitOnNothingKnown_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(100'00));

    for (const core::RowId &item : {shop.newId<core::Paper>().row(), receipt.row()}) {
        DOCKET_REFUSED(shop->payments.take(shop.owner,
                                           shop.newId<core::Receipt>(),
                                           split(shop, customer, 500'00, {{item, money(500'00)}})),
                       ErrorKind::NotFound);
    }
    QCOMPARE(shop.rows("receipt"), 1);
}

void TestPaymentSplits::splitOnACancelledInvoice_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    DOCKET_DONE(shop->documents.cancel(shop.owner, invoice, QStringLiteral("wrong size")));

    DOCKET_REFUSED(
        shop->payments.take(shop.owner,
                            shop.newId<core::Receipt>(),
                            split(shop, customer, 500'00, {{invoice.row(), money(500'00)}})),
        ErrorKind::AlreadyCancelled);
}

void TestPaymentSplits::splitOfNothing_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));

    for (const qint64 minor : {0, -500'00}) {
        DOCKET_REFUSED(
            shop->payments.take(shop.owner,
                                shop.newId<core::Receipt>(),
                                split(shop, customer, 500'00, {{invoice.row(), money(minor)}})),
            ErrorKind::AmountNotPositive);
    }
    QCOMPARE(shop.open(invoice), money(1000'00));
}

void TestPaymentSplits::freeCredit_paysALaterInvoice()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(500'00));
    shop.advanceDays(3);
    const auto invoice = shop.anInvoice(customer, money(1200'00));

    DOCKET_TAKE(
        taken,
        shop->payments.allocate(
            shop.owner, shop.newId<core::Allocation>(), receipt, {invoice.row(), money(300'00)}));

    QCOMPARE(taken.credit, money(200'00));
    QCOMPARE(shop.open(invoice), money(900'00));
    QCOMPARE(tests::number(shop.database(), "SELECT dated FROM allocation"),
             qint64(shop.today().number));
    DOCKET_SOUND(shop);
}

void TestPaymentSplits::allocatingMoreThanIsFree_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(500'00));
    const auto invoice = shop.anInvoice(customer, money(1200'00));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(
        shop->payments.allocate(
            shop.owner, shop.newId<core::Allocation>(), receipt, {invoice.row(), money(500'01)}),
        ErrorKind::SplitTooLarge);
    QCOMPARE(tests::markOf(shop), before);
}

void TestPaymentSplits::allocatingMoreThanIsOpen_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(500'00));
    const auto invoice = shop.anInvoice(customer, money(100'00));

    DOCKET_REFUSED(
        shop->payments.allocate(
            shop.owner, shop.newId<core::Allocation>(), receipt, {invoice.row(), money(100'01)}),
        ErrorKind::SplitTooLarge);
    QCOMPARE(shop.credit(customer), money(500'00));
}

void TestPaymentSplits::allocatingToAnotherCustomer_isRefused()
{
    TestShop shop;
    const auto receipt = shop.aReceipt(shop.aCustomer(), money(500'00));
    const auto stranger = shop.aCustomer(QStringLiteral("Verma Traders"));
    const auto theirs = shop.anInvoice(stranger, money(100'00));

    DOCKET_REFUSED(
        shop->payments.allocate(
            shop.owner, shop.newId<core::Allocation>(), receipt, {theirs.row(), money(100'00)}),
        ErrorKind::OtherCustomer);
    QCOMPARE(shop.open(theirs), money(100'00));
}

void TestPaymentSplits::sameAllocationTwice_countsOnce()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(500'00));
    const auto invoice = shop.anInvoice(customer, money(1200'00));
    const auto id = shop.newId<core::Allocation>();
    const Split part{invoice.row(), money(200'00)};

    DOCKET_DONE(shop->payments.allocate(shop.owner, id, receipt, part));
    DOCKET_DONE(shop->payments.allocate(shop.owner, id, receipt, part));

    QCOMPARE(shop.open(invoice), money(1000'00));
    QCOMPARE(shop.rows("allocation"), 1);
}

void TestPaymentSplits::sameAllocationOtherAmount_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(500'00));
    const auto invoice = shop.anInvoice(customer, money(1200'00));
    const auto id = shop.newId<core::Allocation>();
    DOCKET_DONE(shop->payments.allocate(shop.owner, id, receipt, {invoice.row(), money(200'00)}));

    DOCKET_REFUSED(shop->payments.allocate(shop.owner, id, receipt, {invoice.row(), money(200'01)}),
                   ErrorKind::IdReused);
    QCOMPARE(shop.open(invoice), money(1000'00));
}

void TestPaymentSplits::allocatingAReversedReceipt_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(500'00));
    const auto invoice = shop.anInvoice(customer, money(1200'00));
    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, QStringLiteral("bounced")));

    DOCKET_REFUSED(
        shop->payments.allocate(
            shop.owner, shop.newId<core::Allocation>(), receipt, {invoice.row(), money(1)}),
        ErrorKind::SplitTooLarge);
    QCOMPARE(shop.open(invoice), money(1200'00));
}

DOCKET_TEST(TestPaymentSplits);
#include "tst_payment_splits.moc"
