// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ChequeState;
using core::ErrorKind;
using core::Money;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// A cheque from the hand to the bank, and back.
class TestCheques : public QObject
{
    Q_OBJECT

private slots:
    void cheque_goesToTheBankAndClears();
    void bounced_opensTheBillWithItsOldDueDay();
    void bouncedWithFee_chargesIt();
    void clearedCheque_mayStillBounce();
    void bouncedCheque_isSettled();
    void cash_isNoCheque();
    void slip_isNotListed();
    void bounceWithoutReason_isRefused();
    void undo_takesADepositBack();

private:
    static core::Id<core::Receipt>
    aCheque(TestShop &shop, core::Id<core::Customer> customer, Money amount)
    {
        core::TakePayment payment = shop.aPayment(customer, amount);
        payment.mode = core::PaymentMode::Cheque;
        payment.reference = u"004512"_s;
        const auto id = shop.newId<core::Receipt>();
        if (!shop->payments.take(shop.owner, id, payment))
            qFatal("a cheque was refused");
        return id;
    }
    static ChequeState stateOf(TestShop &shop, core::Id<core::Receipt> receipt)
    {
        const auto row = shop->cheques.card(shop.owner, receipt);
        return row ? row->state : ChequeState::Bounced;
    }
};

void TestCheques::cheque_goesToTheBankAndClears()
{
    TestShop shop;
    const auto cheque = aCheque(shop, shop.aCustomer(), money(100'00));
    QCOMPARE(stateOf(shop, cheque), ChequeState::InHand);

    shop.advanceDays(1);
    DOCKET_DONE(shop->cheques.deposit(shop.owner, {cheque}, {}, u"HDFC"_s));
    QCOMPARE(stateOf(shop, cheque), ChequeState::Deposited);
    DOCKET_TAKE(atTheBank, shop->cheques.list(shop.owner, ChequeState::Deposited, 10));
    QCOMPARE(atTheBank.size(), 1);
    QCOMPARE(atTheBank[0].account, u"HDFC"_s);
    QCOMPARE(atTheBank[0].since, shop.today());

    shop.advanceDays(2);
    DOCKET_TAKE(row, shop->cheques.clear(shop.owner, cheque, {}));
    QCOMPARE(row.state, ChequeState::Cleared);
    QCOMPARE(row.account, u"HDFC"_s);
    DOCKET_REFUSED(shop->cheques.deposit(shop.owner, {cheque}, {}, {}), ErrorKind::ChequeSettled);
    DOCKET_SOUND(shop);
}

void TestCheques::bounced_opensTheBillWithItsOldDueDay()
{
    TestShop shop;
    const auto customer = shop.aCustomer(u"Gupta"_s, 15);
    const auto invoice = shop.anInvoice(customer, money(100'00));
    const core::Day due = shop.today().plus(15);
    const auto cheque = aCheque(shop, customer, money(100'00));
    QCOMPARE(shop.owed(customer), money(0));
    shop.advanceDays(40);

    DOCKET_TAKE(row, shop->cheques.bounce(shop.owner, cheque, {.reason = u"no funds"_s}));

    QCOMPARE(row.state, ChequeState::Bounced);
    QCOMPARE(row.note, u"no funds"_s);
    QCOMPARE(shop.open(invoice), money(100'00));
    DOCKET_TAKE(owed, shop->ledger.outstanding(shop.owner, {}));
    QCOMPARE(owed.rows[0].due, due);
    QCOMPARE(owed.rows[0].daysOverdue, 25);
    DOCKET_SOUND(shop);
}

void TestCheques::bouncedWithFee_chargesIt()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(100'00));
    const auto cheque = aCheque(shop, customer, money(100'00));

    DOCKET_DONE(
        shop->cheques.bounce(shop.owner, cheque, {.reason = u"no funds"_s, .fee = money(250'00)}));

    QCOMPARE(shop.owed(customer), money(350'00));
    DOCKET_SOUND(shop);
}

void TestCheques::clearedCheque_mayStillBounce()
{
    TestShop shop;
    const auto cheque = aCheque(shop, shop.aCustomer(), money(100'00));
    DOCKET_DONE(shop->cheques.deposit(shop.owner, {cheque}, {}, {}));
    DOCKET_DONE(shop->cheques.clear(shop.owner, cheque, {}));
    DOCKET_DONE(shop->cheques.bounce(shop.owner, cheque, {.reason = u"forged"_s}));
    QCOMPARE(stateOf(shop, cheque), ChequeState::Bounced);
}

void TestCheques::bouncedCheque_isSettled()
{
    TestShop shop;
    const auto cheque = aCheque(shop, shop.aCustomer(), money(100'00));
    DOCKET_DONE(shop->cheques.bounce(shop.owner, cheque, {.reason = u"no funds"_s}));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->cheques.bounce(shop.owner, cheque, {.reason = u"again"_s}),
                   ErrorKind::ChequeSettled);
    DOCKET_REFUSED(shop->cheques.clear(shop.owner, cheque, {}), ErrorKind::ChequeSettled);
    DOCKET_REFUSED(shop->cheques.deposit(shop.owner, {cheque}, {}, {}), ErrorKind::ChequeSettled);
    QCOMPARE(tests::markOf(shop), before);
}

void TestCheques::cash_isNoCheque()
{
    TestShop shop;
    const auto receipt = shop.aReceipt(shop.aCustomer(), money(100'00));
    DOCKET_REFUSED(shop->cheques.bounce(shop.owner, receipt, {.reason = u"why"_s}),
                   ErrorKind::NotACheque);
    DOCKET_REFUSED(shop->cheques.clear(shop.owner, shop.newId<core::Receipt>(), {}),
                   ErrorKind::NotFound);
}

void TestCheques::slip_isNotListed()
{
    TestShop shop;
    const auto cheque = aCheque(shop, shop.aCustomer(), money(100'00));
    DOCKET_DONE(shop->payments.reverse(shop.owner, cheque, u"typed twice"_s));
    DOCKET_TAKE(all, shop->cheques.list(shop.owner, {}, 10));
    QVERIFY(all.isEmpty());
}

void TestCheques::bounceWithoutReason_isRefused()
{
    TestShop shop;
    const auto cheque = aCheque(shop, shop.aCustomer(), money(100'00));
    DOCKET_REFUSED(shop->cheques.bounce(shop.owner, cheque, {}), ErrorKind::FieldMissing);
    DOCKET_REFUSED(shop->cheques.bounce(shop.owner, cheque, {.reason = u"why"_s, .fee = money(-1)}),
                   ErrorKind::AmountNotPositive);
    DOCKET_REFUSED(shop->cheques.deposit(shop.owner, {cheque}, shop.today().plus(1), {}),
                   ErrorKind::DateOutOfRange);
}

void TestCheques::undo_takesADepositBack()
{
    TestShop shop;
    const auto cheque = aCheque(shop, shop.aCustomer(), money(100'00));
    DOCKET_DONE(shop->cheques.deposit(shop.owner, {cheque}, {}, u"HDFC"_s));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    QCOMPARE(stateOf(shop, cheque), ChequeState::InHand);
    DOCKET_SOUND(shop);
}

DOCKET_TEST(TestCheques);

#include "tst_cheques.moc"
