// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::AdjustmentKind;
using core::ErrorKind;
using core::Money;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// Payments with something let off or kept back, moved, and taken twice.
class TestSettledPayments : public QObject
{
    Q_OBJECT

private slots:
    void discountWithThePayment_closesTheBill();
    void withheldTaxWithThePayment_isWaitedFor();
    void discountOfMoreThanIsOpen_isRefusedWhole();
    void clerkWithATooLargeDiscount_isRefusedWhole();
    void discountBesideAChosenBill_isOnThatBill();
    void discountAboveTheBill_goesOnWithTheNext();
    void discountBesideAJobsBill_isOnThatBill();
    void paymentTakenBack_takesItsDiscountBack();
    void advanceWithThePayment_paysWhatIsLeft();
    void advanceWithoutBeingAsked_staysFree();
    void advanceForNothing_isNotUsed();
    void allCredit_paysOldestDueFirst();
    void allCreditOfNobody_isRefused();
    void cancelledInvoice_takesNoPayment();
    void moved_paysTheOtherBill();
    void movedInPart_keepsTheRest();
    void movedTooFar_isRefused();
    void samePaymentWithinAQuarterOfAnHour_isFlagged();

private:
    static core::TakePayment
    withSettled(core::TakePayment payment, AdjustmentKind kind, Money amount)
    {
        payment.settled = {{.kind = kind, .amount = amount, .reference = {}, .reason = u"ok"_s}};
        return payment;
    }
};

void TestSettledPayments::discountWithThePayment_closesTheBill()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));

    DOCKET_TAKE(taken,
                shop->payments.take(shop.owner,
                                    shop.newId<core::Receipt>(),
                                    withSettled(shop.aPayment(customer, money(950'00)),
                                                AdjustmentKind::Discount,
                                                money(50'00))));
    QCOMPARE(taken.owed, money(0));
    QCOMPARE(shop.open(invoice), money(0));
    QCOMPARE(shop.credit(customer), money(0));
    DOCKET_SOUND(shop);
}

void TestSettledPayments::withheldTaxWithThePayment_isWaitedFor()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(1000'00));

    DOCKET_DONE(shop->payments.take(shop.owner,
                                    shop.newId<core::Receipt>(),
                                    withSettled(shop.aPayment(customer, money(980'00)),
                                                AdjustmentKind::WithheldTax,
                                                money(20'00))));
    DOCKET_TAKE(waiting, shop->adjustments.list(shop.owner, {.uncertified = true}, 10));
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0].adjustment->amount, money(20'00));
}

void TestSettledPayments::discountOfMoreThanIsOpen_isRefusedWhole()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(100'00));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->payments.take(shop.owner,
                                       shop.newId<core::Receipt>(),
                                       withSettled(shop.aPayment(customer, money(95'00)),
                                                   AdjustmentKind::Discount,
                                                   money(6'00))),
                   ErrorKind::SplitTooLarge);
    QCOMPARE(tests::markOf(shop), before);
}

void TestSettledPayments::clerkWithATooLargeDiscount_isRefusedWhole()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(100'00));
    const core::By clerk = shop.person(u"Sunil"_s, u"counter"_s);
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->payments.take(clerk,
                                       shop.newId<core::Receipt>(),
                                       withSettled(shop.aPayment(customer, money(50'00)),
                                                   AdjustmentKind::Discount,
                                                   money(50'00))),
                   ErrorKind::WriteOffTooLarge);
    QCOMPARE(tests::markOf(shop), before);
}

void TestSettledPayments::discountBesideAChosenBill_isOnThatBill()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto oldest = shop.anInvoice(customer, money(100'00));
    shop.advanceDays(1);
    shop.anInvoice(customer, money(100'00));
    shop.advanceDays(1);
    const auto newest = shop.anInvoice(customer, money(100'00));
    auto payment =
        withSettled(shop.aPayment(customer, money(95'00)), AdjustmentKind::Discount, money(5'00));
    payment.splits = QList<core::Split>{{newest.row(), money(95'00)}};

    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));

    QCOMPARE(shop.open(newest), money(0));
    QCOMPARE(shop.open(oldest), money(100'00));
    DOCKET_SOUND(shop);
}

void TestSettledPayments::discountAboveTheBill_goesOnWithTheNext()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto oldest = shop.anInvoice(customer, money(100'00));
    shop.advanceDays(1);
    const auto next = shop.anInvoice(customer, money(50'00));

    DOCKET_DONE(shop->payments.take(shop.owner,
                                    shop.newId<core::Receipt>(),
                                    withSettled(shop.aPayment(customer, money(100'00)),
                                                AdjustmentKind::Discount,
                                                money(20'00))));

    QCOMPARE(shop.open(oldest), money(0));
    QCOMPARE(shop.open(next), money(30'00));
    DOCKET_SOUND(shop);
}

void TestSettledPayments::discountBesideAJobsBill_isOnThatBill()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto oldest = shop.anInvoice(customer, money(500'00));
    shop.advanceDays(1);
    const auto job = shop.aJob(customer);
    core::Draft draft = shop.aDraft(customer, money(100'00));
    draft.job = job;
    const auto paper = shop.newId<core::Draft>();
    DOCKET_DONE(shop->documents.issueAll(
        shop.owner, {}, std::vector<core::Stored<core::Draft>>{{paper, draft}}));
    auto payment =
        withSettled(shop.aPayment(customer, money(95'00)), AdjustmentKind::Discount, money(5'00));
    payment.job = job;

    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));

    QCOMPARE(shop.open(oldest), money(500'00));
    QCOMPARE(shop.owed(customer), money(500'00));
    QCOMPARE(shop.credit(customer), money(0));
    DOCKET_SOUND(shop);
}

void TestSettledPayments::advanceWithThePayment_paysWhatIsLeft()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(300'00));
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    core::TakePayment payment = shop.aPayment(customer, money(700'00));
    payment.withAdvance = true;

    DOCKET_TAKE(taken, shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));

    QCOMPARE(taken.owed, money(0));
    QCOMPARE(shop.open(invoice), money(0));
    QCOMPARE(shop.credit(customer), money(0));
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    QCOMPARE(shop.open(invoice), money(1000'00));
    QCOMPARE(shop.credit(customer), money(300'00));
    DOCKET_SOUND(shop);
}

void TestSettledPayments::advanceWithoutBeingAsked_staysFree()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(300'00));
    shop.anInvoice(customer, money(1000'00));

    shop.aReceipt(customer, money(700'00));

    QCOMPARE(shop.owed(customer), money(300'00));
    QCOMPARE(shop.credit(customer), money(300'00));
}

void TestSettledPayments::advanceForNothing_isNotUsed()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(300'00));
    shop.anInvoice(customer, money(1000'00));
    core::TakePayment payment = shop.aPayment(customer, money(100'00));
    payment.splits = QList<core::Split>();
    payment.withAdvance = true;

    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));

    QCOMPARE(shop.owed(customer), money(1000'00));
    QCOMPARE(shop.credit(customer), money(400'00));
}

void TestSettledPayments::allCredit_paysOldestDueFirst()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(300'00));
    const auto first = shop.anInvoice(customer, money(200'00));
    shop.advanceDays(1);
    const auto second = shop.anInvoice(customer, money(200'00));

    DOCKET_DONE(shop->payments.useCredits(shop.owner, customer));

    QCOMPARE(shop.open(first), money(0));
    QCOMPARE(shop.open(second), money(100'00));
    QCOMPARE(shop.credit(customer), money(0));
    const auto before = tests::markOf(shop);
    DOCKET_DONE(shop->payments.useCredits(shop.owner, customer));
    QCOMPARE(tests::markOf(shop), before);
    DOCKET_SOUND(shop);
}

void TestSettledPayments::allCreditOfNobody_isRefused()
{
    TestShop shop;

    DOCKET_REFUSED(shop->payments.useCredits(shop.owner, shop.newId<core::Customer>()),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(
        shop->payments.useCredits(shop.person(u"Bina"_s, u"production"_s), shop.aCustomer()),
        ErrorKind::NotPermitted);
    QCOMPARE(shop.rows("allocation"), 0);
}

void TestSettledPayments::paymentTakenBack_takesItsDiscountBack()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    const auto id = shop.newId<core::Receipt>();
    DOCKET_DONE(shop->payments.take(shop.owner,
                                    id,
                                    withSettled(shop.aPayment(customer, money(950'00)),
                                                AdjustmentKind::Discount,
                                                money(50'00))));

    DOCKET_DONE(shop->payments.reverse(shop.owner, id, u"not there"_s));

    QCOMPARE(shop.open(invoice), money(1000'00));
    QCOMPARE(shop.credit(customer), money(0));
    DOCKET_SOUND(shop);
}

void TestSettledPayments::cancelledInvoice_takesNoPayment()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(100'00));
    DOCKET_DONE(shop->documents.cancel(shop.owner, invoice, u"mistake"_s));
    core::TakePayment payment = shop.aPayment(customer, money(100'00));
    payment.splits = QList<core::Split>{{invoice.row(), money(100'00)}};

    DOCKET_REFUSED(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment),
                   ErrorKind::AlreadyCancelled);
}

void TestSettledPayments::moved_paysTheOtherBill()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto first = shop.anInvoice(customer, money(100'00));
    const auto second = shop.anInvoice(customer, money(100'00));
    const auto receipt = shop.aReceipt(customer, money(100'00));
    const auto id = shop.newId<core::Allocation>();
    const auto move = [&]() {
        return shop->payments.move(
            shop.owner, id, receipt.row(), first.row(), {second.row(), money(100'00)});
    };

    DOCKET_DONE(move());
    DOCKET_DONE(move());

    QCOMPARE(shop.open(first), money(100'00));
    QCOMPARE(shop.open(second), money(0));
    DOCKET_SOUND(shop);
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    QCOMPARE(shop.open(second), money(100'00));
    DOCKET_SOUND(shop);
}

void TestSettledPayments::movedInPart_keepsTheRest()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto first = shop.anInvoice(customer, money(100'00));
    const auto second = shop.anInvoice(customer, money(100'00));
    const auto receipt = shop.aReceipt(customer, money(100'00));

    DOCKET_DONE(shop->payments.move(shop.owner,
                                    shop.newId<core::Allocation>(),
                                    receipt.row(),
                                    first.row(),
                                    {second.row(), money(30'00)}));

    QCOMPARE(shop.open(first), money(30'00));
    QCOMPARE(shop.open(second), money(70'00));
    QCOMPARE(shop.credit(customer), money(0));
    DOCKET_SOUND(shop);
}

void TestSettledPayments::movedTooFar_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto first = shop.anInvoice(customer, money(100'00));
    const auto second = shop.anInvoice(customer, money(50'00));
    const auto others = shop.anInvoice(shop.aCustomer(u"Asha"_s), money(50'00));
    const auto receipt = shop.aReceipt(customer, money(100'00));
    const auto moveTo = [&](core::Id<core::Paper> to, Money amount) {
        return shop->payments.move(shop.owner,
                                   shop.newId<core::Allocation>(),
                                   receipt.row(),
                                   first.row(),
                                   {to.row(), amount});
    };

    DOCKET_REFUSED(moveTo(second, money(50'01)), ErrorKind::SplitTooLarge);
    DOCKET_REFUSED(moveTo(second, money(100'01)), ErrorKind::SplitTooLarge);
    DOCKET_REFUSED(moveTo(others, money(1)), ErrorKind::OtherCustomer);
    DOCKET_REFUSED(moveTo(second, money(0)), ErrorKind::AmountNotPositive);
}

void TestSettledPayments::samePaymentWithinAQuarterOfAnHour_isFlagged()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto first = shop.aReceipt(customer, money(100'00));
    DOCKET_TAKE(one, shop->payments.card(shop.owner, first));
    QCOMPARE(one.twin, QString());

    shop.clock.advance(14 * core::microsPerMinute);
    DOCKET_TAKE(again,
                shop->payments.take(shop.owner,
                                    shop.newId<core::Receipt>(),
                                    shop.aPayment(customer, money(100'00))));
    QCOMPARE(again.twin, one.receipt->number);

    shop.clock.advance(16 * core::microsPerMinute);
    DOCKET_TAKE(later,
                shop->payments.take(shop.owner,
                                    shop.newId<core::Receipt>(),
                                    shop.aPayment(customer, money(100'00))));
    QCOMPARE(later.twin, QString());
}

DOCKET_TEST(TestSettledPayments);

#include "tst_settled_payments.moc"
