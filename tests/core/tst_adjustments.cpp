// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::AccountAdjustment;
using core::AdjustmentKind;
using core::ErrorKind;
using core::Money;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// What moves an account without a paper and without money coming in.
class TestAdjustments : public QObject
{
    Q_OBJECT

private slots:
    void oldBill_isOwedWithItsOwnDays();
    void oldAdvance_isTheirs();
    void oldBill_isPaidLikeAnInvoice();
    void openedTwice_isOne();
    void refund_takesFromFreeCreditAndHasANumber();
    void refundAboveFreeCredit_isRefused();
    void refundOfAReceiptTakenBack_isOwed();
    void refundTakenBack_isCreditAgain();
    void fee_isOwedAtOnce();
    void feeWithoutReason_isRefused();
    void takenBackTwice_isRefused();
    void wrongValues_areRefusedAndNothingIsWritten();
    void rebuilt_isTheSame();

private:
    static core::NewSettlement
    settlementOf(core::Id<core::Paper> paper, AdjustmentKind kind, Money amount)
    {
        return {.item = paper.row(), .kind = kind, .amount = amount, .reason = u"agreed"_s};
    }
};

void TestAdjustments::oldBill_isOwedWithItsOwnDays()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const core::Day dated = shop.today().plus(-100);

    DOCKET_TAKE(bill,
                shop->adjustments.open(shop.owner,
                                       shop.newId<AccountAdjustment>(),
                                       {.customer = customer,
                                        .number = u"OLD/17"_s,
                                        .dated = dated,
                                        .due = dated.plus(15),
                                        .amount = money(750'00)}));
    QCOMPARE(bill.open, money(750'00));
    QCOMPARE(shop.owed(customer), money(750'00));
    DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, {}));
    QCOMPARE(ageing.rows[0].buckets[3], money(750'00));
    DOCKET_TAKE(owed, shop->ledger.outstanding(shop.owner, {}));
    QCOMPARE(owed.rows[0].number, u"OLD/17"_s);
    QCOMPARE(owed.rows[0].daysOverdue, 85);
    DOCKET_SOUND(shop);
}

void TestAdjustments::oldAdvance_isTheirs()
{
    TestShop shop;
    const auto customer = shop.aCustomer();

    DOCKET_DONE(shop->adjustments.open(
        shop.owner,
        shop.newId<AccountAdjustment>(),
        {.customer = customer, .dated = shop.today().plus(-30), .amount = money(-200'00)}));
    QCOMPARE(shop.credit(customer), money(200'00));

    const auto invoice = shop.anInvoice(customer, money(500'00));
    DOCKET_DONE(shop->payments.useCredit(shop.owner, invoice));
    QCOMPARE(shop.open(invoice), money(300'00));
    QCOMPARE(shop.credit(customer), money(0));
    DOCKET_SOUND(shop);
}

void TestAdjustments::oldBill_isPaidLikeAnInvoice()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(100'00));
    DOCKET_DONE(shop->adjustments.open(shop.owner,
                                       shop.newId<AccountAdjustment>(),
                                       {.customer = customer,
                                        .number = u"OLD/1"_s,
                                        .dated = shop.today().plus(-60),
                                        .amount = money(80'00)}));

    const auto id = shop.aReceipt(customer, money(100'00));

    DOCKET_TAKE(taken, shop->payments.card(shop.owner, id));
    QCOMPARE(taken.paid[0].number, u"OLD/1"_s);
    QCOMPARE(taken.paid[0].amount, money(80'00));
    QCOMPARE(shop.open(invoice), money(80'00));
}

void TestAdjustments::openedTwice_isOne()
{
    TestShop shop;
    const core::NewOpening bill{
        .customer = shop.aCustomer(), .dated = shop.today(), .amount = money(1'00)};
    const auto id = shop.newId<AccountAdjustment>();

    DOCKET_DONE(shop->adjustments.open(shop.owner, id, bill));
    DOCKET_DONE(shop->adjustments.open(shop.owner, id, bill));
    QCOMPARE(shop.rows("adjustment"), 1);
    core::NewOpening other = bill;
    other.amount = money(2'00);
    DOCKET_REFUSED(shop->adjustments.open(shop.owner, id, other), ErrorKind::IdReused);
}

void TestAdjustments::refund_takesFromFreeCreditAndHasANumber()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(100'00));
    DOCKET_TAKE(before, shop->payments.card(shop.owner, receipt));

    DOCKET_TAKE(refund,
                shop->adjustments.refund(shop.owner,
                                         shop.newId<AccountAdjustment>(),
                                         {.customer = customer,
                                          .amount = money(40'00),
                                          .mode = core::PaymentMode::Upi,
                                          .reason = u"ordered less"_s}));

    // One run of numbers for money that comes and money that goes: no hole in either.
    QVERIFY(before.receipt->number.endsWith(u"1"_s));
    QVERIFY(refund.adjustment->number.endsWith(u"2"_s));
    QCOMPARE(refund.open, money(0));
    QCOMPARE(shop.credit(customer), money(60'00));
    QCOMPARE(shop.owed(customer), money(0));
    shop.aReceipt(customer, money(1'00));
    DOCKET_SOUND(shop);
}

void TestAdjustments::refundAboveFreeCredit_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(70'00));
    shop.aReceipt(customer, money(100'00));
    const auto refund = [&](Money amount) {
        return shop->adjustments.refund(
            shop.owner, shop.newId<AccountAdjustment>(), {.customer = customer, .amount = amount});
    };
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(refund(money(30'01)), ErrorKind::NotEnoughCredit);
    QCOMPARE(tests::markOf(shop), before);
    DOCKET_DONE(refund(money(30'00)));
    DOCKET_REFUSED(refund(money(1)), ErrorKind::NotEnoughCredit);
}

void TestAdjustments::refundOfAReceiptTakenBack_isOwed()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(100'00));
    DOCKET_DONE(shop->adjustments.refund(shop.owner,
                                         shop.newId<AccountAdjustment>(),
                                         {.customer = customer, .amount = money(40'00)}));

    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, u"bounced"_s));

    // The money went out and never came in.
    QCOMPARE(shop.owed(customer), money(40'00));
    QCOMPARE(shop.credit(customer), money(0));
    DOCKET_SOUND(shop);
}

void TestAdjustments::refundTakenBack_isCreditAgain()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(100'00));
    const auto refund = shop.newId<AccountAdjustment>();
    DOCKET_DONE(shop->adjustments.refund(
        shop.owner, refund, {.customer = customer, .amount = money(40'00)}));

    DOCKET_TAKE(back, shop->adjustments.reverse(shop.owner, refund, u"kept it"_s));

    QVERIFY(back.adjustment->reversed);
    QCOMPARE(shop.credit(customer), money(100'00));
    DOCKET_SOUND(shop);
}

void TestAdjustments::fee_isOwedAtOnce()
{
    TestShop shop;
    const auto customer = shop.aCustomer(u"Gupta"_s, 30);

    DOCKET_TAKE(fee,
                shop->adjustments.charge(
                    shop.owner,
                    shop.newId<AccountAdjustment>(),
                    {.customer = customer, .amount = money(250'00), .reason = u"bank"_s}));
    QCOMPARE(fee.adjustment->due, std::optional(shop.today()));
    QCOMPARE(shop.owed(customer), money(250'00));
}

void TestAdjustments::feeWithoutReason_isRefused()
{
    TestShop shop;
    DOCKET_REFUSED(shop->adjustments.charge(shop.owner,
                                            shop.newId<AccountAdjustment>(),
                                            {.customer = shop.aCustomer(), .amount = money(1'00)}),
                   ErrorKind::FieldMissing);
}

void TestAdjustments::takenBackTwice_isRefused()
{
    TestShop shop;
    const auto fee = shop.newId<AccountAdjustment>();
    DOCKET_DONE(shop->adjustments.charge(
        shop.owner,
        fee,
        {.customer = shop.aCustomer(), .amount = money(1'00), .reason = u"bank"_s}));
    DOCKET_DONE(shop->adjustments.reverse(shop.owner, fee, u"no"_s));
    DOCKET_REFUSED(shop->adjustments.reverse(shop.owner, fee, u"no"_s), ErrorKind::AlreadyReversed);
    DOCKET_REFUSED(shop->adjustments.reverse(shop.owner, shop.newId<AccountAdjustment>(), u"no"_s),
                   ErrorKind::NotFound);
}

void TestAdjustments::wrongValues_areRefusedAndNothingIsWritten()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(100'00));
    const auto id = shop.newId<AccountAdjustment>();
    const auto before = tests::markOf(shop);
    const core::Day tomorrow = shop.today().plus(1);

    DOCKET_REFUSED(
        shop->adjustments.open(
            shop.owner, id, {.customer = customer, .dated = shop.today(), .amount = money(0)}),
        ErrorKind::AmountNotPositive);
    DOCKET_REFUSED(
        shop->adjustments.open(
            shop.owner, id, {.customer = customer, .dated = tomorrow, .amount = money(1)}),
        ErrorKind::DateOutOfRange);
    DOCKET_REFUSED(shop->adjustments.open(shop.owner,
                                          id,
                                          {.customer = customer,
                                           .dated = shop.today(),
                                           .due = shop.today().plus(-1),
                                           .amount = money(1)}),
                   ErrorKind::DateOutOfRange);
    DOCKET_REFUSED(shop->adjustments.settle(
                       shop.owner, id, settlementOf(invoice, AdjustmentKind::Refund, money(1))),
                   ErrorKind::NotOneOf);
    DOCKET_REFUSED(shop->adjustments.settle(
                       shop.owner, id, settlementOf(invoice, AdjustmentKind::Discount, money(-1))),
                   ErrorKind::AmountNotPositive);
    DOCKET_REFUSED(
        shop->adjustments.refund(shop.owner, id, {.customer = customer, .amount = money(0)}),
        ErrorKind::AmountNotPositive);
    DOCKET_REFUSED(
        shop->adjustments.refund(
            shop.owner, id, {.customer = shop.newId<core::Customer>(), .amount = money(1)}),
        ErrorKind::NotFound);
    DOCKET_REFUSED(
        shop->adjustments.recover(
            shop.owner, shop.newId<core::Receipt>(), id, shop.aPayment(customer, money(1))),
        ErrorKind::NotFound);
    QCOMPARE(tests::markOf(shop), before);
}

void TestAdjustments::rebuilt_isTheSame()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(100'00));
    shop.aReceipt(customer, money(150'00));
    DOCKET_DONE(shop->adjustments.refund(shop.owner,
                                         shop.newId<AccountAdjustment>(),
                                         {.customer = customer, .amount = money(20'00)}));
    DOCKET_DONE(shop->adjustments.charge(
        shop.owner,
        shop.newId<AccountAdjustment>(),
        {.customer = customer, .amount = money(5'00), .reason = u"bank"_s}));

    DOCKET_DONE(shop->upkeep.rebuild(shop.owner));

    QCOMPARE(shop.owed(customer), money(5'00));
    QCOMPARE(shop.credit(customer), money(30'00));
    QCOMPARE(shop.open(invoice), money(0));
    DOCKET_SOUND(shop);
}

DOCKET_TEST(TestAdjustments);

#include "tst_adjustments.moc"
