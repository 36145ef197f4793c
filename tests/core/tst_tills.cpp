// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::Money;
using core::PaymentMode;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// The drawer: what it should hold, what was counted, and what a close locks.
class TestTills : public QObject
{
    Q_OBJECT

private slots:
    void nobodyOpenedIt_countsTodayOnly();
    void everyReceipt_countsWhateverItSettled();
    void backdatedReceipt_countsWhereItWasTaken();
    void refundsAndMovements_areCounted();
    void takenBackInTheSession_isNothing();
    void close_namesWhatWasGivenBack();
    void takenBackAfterTheClose_goesOutOfTheNext();
    void closed_keepsWhatWasCounted();
    void keptMoney_isTheNextOpening();
    void notes_areAddedUp();
    void difference_needsAReason();
    void keptMoreThanCounted_isRefused();
    void closedTwiceWithOneId_isOne();
    void openedTwice_isRefused();
    void counted_isLockedForStaff();
    void undoOfWhatWasCounted_isRefusedForStaff();
    void reopened_isFreeAgain_andCountedAgain();
    void secondDevice_hasItsOwnDrawer();
    void wrongValues_areRefused();

private:
    static void take(TestShop &shop, PaymentMode mode, Money amount)
    {
        core::TakePayment payment = shop.aPayment(shop.aCustomer(), amount);
        payment.mode = mode;
        if (!shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment))
            qFatal("a payment was refused");
    }
    static core::TillCount count(TestShop &shop)
    {
        const auto count = shop->tills.count(shop.owner);
        return count ? *count : core::TillCount();
    }
    static core::Result<core::Stored<core::TillClose>> close(TestShop &shop, Money cash)
    {
        return shop->tills.close(shop.owner,
                                 shop.newId<core::TillClose>(),
                                 {.cash = cash, .reason = u"counted twice"_s});
    }
};

void TestTills::nobodyOpenedIt_countsTodayOnly()
{
    TestShop shop;
    take(shop, PaymentMode::Cash, money(100'00));
    shop.advanceDays(1);
    take(shop, PaymentMode::Cash, money(30'00));

    const core::TillCount now = count(shop);
    QVERIFY(!now.session);
    QCOMPARE(now.expectedCash(), money(30'00));
    QCOMPARE(now.till, u"A"_s);
}

void TestTills::everyReceipt_countsWhateverItSettled()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(50'00));
    shop.advanceDays(90);
    shop.aReceipt(customer, money(50'00));         // an old bill
    shop.aReceipt(customer, money(20'00));         // an advance
    shop.aPricedJob(money(500'00), money(200'00)); // with a new job
    take(shop, PaymentMode::Upi, money(70'00));
    take(shop, PaymentMode::Card, money(5'00));

    const core::TillCount now = count(shop);
    QCOMPARE(now.expectedCash(), money(270'00));
    QCOMPARE(now.modes[0].receipts, 3);
    QCOMPARE(now.expected(PaymentMode::Upi), money(70'00));
    QCOMPARE(now.expected(PaymentMode::Card), money(5'00));
}

void TestTills::backdatedReceipt_countsWhereItWasTaken()
{
    TestShop shop;
    shop.advanceDays(3);
    core::TakePayment late = shop.aPayment(shop.aCustomer(), money(40'00));
    late.dated = shop.today().plus(-2);
    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), late));
    QCOMPARE(count(shop).expectedCash(), money(40'00));
}

void TestTills::refundsAndMovements_areCounted()
{
    TestShop shop;
    DOCKET_DONE(shop->tills.open(shop.owner, shop.newId<core::TillSession>(), money(500'00)));
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(100'00));
    DOCKET_DONE(shop->adjustments.refund(shop.owner,
                                         shop.newId<core::AccountAdjustment>(),
                                         {.customer = customer, .amount = money(30'00)}));
    const auto tea = shop.newId<core::TillMovement>();
    for (int again = 0; again < 2; ++again) {
        DOCKET_DONE(
            shop->tills.move(shop.owner, tea, core::TillMovementKind::Out, money(20'00), u"tea"_s));
    }
    DOCKET_DONE(shop->tills.move(shop.owner,
                                 shop.newId<core::TillMovement>(),
                                 core::TillMovementKind::In,
                                 money(200'00),
                                 u"change"_s));

    const core::TillCount now = count(shop);
    QCOMPARE(now.expectedCash(), money(750'00));
    QCOMPARE(now.paidOut, money(20'00));
    QCOMPARE(now.movements.size(), 2);
    QCOMPARE(now.modes[0].given, money(30'00));
}

void TestTills::close_namesWhatWasGivenBack()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto earlier = shop.aReceipt(customer, money(50'00));
    shop.aReceipt(customer, money(100'00));
    DOCKET_DONE(
        shop->tills.close(shop.owner, shop.newId<core::TillClose>(), {.cash = money(150'00)}));
    const auto slip = shop.newId<core::AccountAdjustment>();
    for (const auto id : {shop.newId<core::AccountAdjustment>(), slip}) {
        DOCKET_DONE(shop->adjustments.refund(
            shop.owner, id, {.customer = customer, .amount = money(30'00), .reason = u"torn"_s}));
    }
    DOCKET_DONE(shop->adjustments.reverse(shop.owner, slip, u"typed twice"_s));
    DOCKET_DONE(shop->payments.reverse(shop.owner, earlier, u"not theirs"_s));
    DOCKET_TAKE(
        closed,
        shop->tills.close(shop.owner, shop.newId<core::TillClose>(), {.cash = money(70'00)}));
    DOCKET_DONE(shop->adjustments.refund(shop.owner,
                                         shop.newId<core::AccountAdjustment>(),
                                         {.customer = customer, .amount = money(5'00)}));

    DOCKET_TAKE(card, shop->tills.card(shop.owner, closed.id));

    QCOMPARE(card->given.size(), 2);
    QVERIFY(card->given[0].isRefund && !card->given[1].isRefund);
    QCOMPARE(card->given[0].reason, u"torn"_s);
    QCOMPARE(card->given[1].amount, money(50'00));
    QCOMPARE(card->givenBack(core::PaymentMode::Cash), money(80'00));
    QCOMPARE(card->cashTaken(), money(-80'00));
}

void TestTills::takenBackInTheSession_isNothing()
{
    TestShop shop;
    const auto receipt = shop.aReceipt(shop.aCustomer(), money(100'00));
    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, u"slip"_s));
    const core::TillCount now = count(shop);
    QCOMPARE(now.expectedCash(), money(0));
    QCOMPARE(now.modes[0].receipts, 0);
}

void TestTills::takenBackAfterTheClose_goesOutOfTheNext()
{
    TestShop shop;
    const auto receipt = shop.aReceipt(shop.aCustomer(), money(100'00));
    DOCKET_DONE(close(shop, money(100'00)));
    shop.advanceDays(1);

    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, u"given back"_s));

    QCOMPARE(count(shop).opening, money(100'00));
    QCOMPARE(count(shop).expectedCash(), money(0));
}

void TestTills::closed_keepsWhatWasCounted()
{
    TestShop shop;
    take(shop, PaymentMode::Cash, money(100'00));
    take(shop, PaymentMode::Card, money(40'00));
    const QByteArray head = core::UnitLog(shop.database()).identity().dchain.toHex().left(8);

    DOCKET_TAKE(closed,
                shop->tills.close(shop.owner,
                                  shop.newId<core::TillClose>(),
                                  {.cash = money(95'00),
                                   .others = {{PaymentMode::Card, money(39'00)}},
                                   .handover = u"keys are with Ravi"_s,
                                   .kept = money(50'00)}));

    QCOMPARE(closed->difference, money(-5'00));
    QCOMPARE(closed->expected.value(PaymentMode::Cash), money(100'00));
    QCOMPARE(closed->counted.value(PaymentMode::Cash), money(95'00));
    QCOMPARE(closed->expected.value(PaymentMode::Card), money(40'00));
    QCOMPARE(closed->counted.value(PaymentMode::Card), money(39'00));
    QCOMPARE(closed->head, QString::fromLatin1(head));
    QCOMPARE(closed->handover, u"keys are with Ravi"_s);
    DOCKET_TAKE(page, shop->tills.page(shop.owner, {}, 10));
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows[0]->by, u"Ravi"_s);
    DOCKET_SOUND(shop);
}

void TestTills::keptMoney_isTheNextOpening()
{
    TestShop shop;
    take(shop, PaymentMode::Cash, money(100'00));
    DOCKET_DONE(shop->tills.close(
        shop.owner, shop.newId<core::TillClose>(), {.cash = money(100'00), .kept = money(20'00)}));
    take(shop, PaymentMode::Cash, money(7'00));

    QCOMPARE(count(shop).opening, money(20'00));
    QCOMPARE(count(shop).expectedCash(), money(27'00));
}

void TestTills::notes_areAddedUp()
{
    TestShop shop;
    DOCKET_TAKE(closed,
                shop->tills.close(
                    shop.owner,
                    shop.newId<core::TillClose>(),
                    {.notes = {{money(500'00), 2}, {money(10'00), 3}}, .reason = u"float"_s}));
    QCOMPARE(closed->counted.value(PaymentMode::Cash), money(1030'00));
    QCOMPARE(closed->notes.size(), 2);
    QCOMPARE(closed->notes[0].count, 2);
}

void TestTills::difference_needsAReason()
{
    TestShop shop;
    take(shop, PaymentMode::Cash, money(100'00));
    const auto before = tests::markOf(shop);
    const auto closeWith = [&](Money cash) {
        return shop->tills.close(shop.owner, shop.newId<core::TillClose>(), {.cash = cash});
    };

    DOCKET_REFUSED(closeWith(money(110'01)), ErrorKind::FieldMissing);
    DOCKET_REFUSED(closeWith(money(89'99)), ErrorKind::FieldMissing);
    QCOMPARE(tests::markOf(shop), before);
    DOCKET_DONE(closeWith(money(110'00)));
}

void TestTills::keptMoreThanCounted_isRefused()
{
    TestShop shop;
    DOCKET_REFUSED(shop->tills.close(shop.owner,
                                     shop.newId<core::TillClose>(),
                                     {.cash = money(0), .kept = money(1)}),
                   ErrorKind::SplitTooLarge);
}

void TestTills::closedTwiceWithOneId_isOne()
{
    TestShop shop;
    const auto id = shop.newId<core::TillClose>();
    DOCKET_TAKE(first, shop->tills.close(shop.owner, id, {.cash = money(0)}));
    DOCKET_TAKE(again, shop->tills.close(shop.owner, id, {.cash = money(0)}));
    QCOMPARE(again->head, first->head);
    QCOMPARE(shop.rows("till_close"), 1);
}

void TestTills::openedTwice_isRefused()
{
    TestShop shop;
    DOCKET_DONE(shop->tills.open(shop.owner, shop.newId<core::TillSession>(), money(1'00)));
    DOCKET_REFUSED(shop->tills.open(shop.owner, shop.newId<core::TillSession>(), money(1'00)),
                   ErrorKind::TillOpen);
}

void TestTills::counted_isLockedForStaff()
{
    TestShop shop;
    const core::By manager = shop.person(u"Meena"_s, u"manager"_s);
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(100'00));
    const auto refund = shop.newId<core::AccountAdjustment>();
    DOCKET_DONE(shop->adjustments.refund(
        shop.owner, refund, {.customer = customer, .amount = money(10'00)}));
    DOCKET_DONE(close(shop, money(90'00)));
    const auto later = shop.aReceipt(customer, money(1'00));

    DOCKET_REFUSED(shop->payments.reverse(manager, receipt, u"why"_s), ErrorKind::DayClosed);
    DOCKET_REFUSED(shop->adjustments.reverse(manager, refund, u"why"_s), ErrorKind::DayClosed);
    DOCKET_DONE(shop->payments.reverse(manager, later, u"why"_s));
    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, u"why"_s));
}

void TestTills::undoOfWhatWasCounted_isRefusedForStaff()
{
    TestShop shop;
    const core::By manager = shop.person(u"Meena"_s, u"manager"_s);
    shop.aReceipt(shop.aCustomer(), money(100'00));
    const core::RowId taking = tests::lastUnit(shop);
    DOCKET_DONE(close(shop, money(100'00)));

    DOCKET_REFUSED(shop->history.undo(manager, taking), ErrorKind::DayClosed);
    DOCKET_DONE(shop->history.undo(shop.owner, taking));
}

void TestTills::reopened_isFreeAgain_andCountedAgain()
{
    TestShop shop;
    const core::By manager = shop.person(u"Meena"_s, u"manager"_s);
    const auto receipt = shop.aReceipt(shop.aCustomer(), money(100'00));
    DOCKET_TAKE(closed, close(shop, money(100'00)));
    const auto reopen = [&](const core::By &by) {
        return shop->tills.reopen(by, shop.newId<core::TillReopen>(), closed.id, u"a slip"_s);
    };
    DOCKET_REFUSED(reopen(manager), ErrorKind::NotPermitted);

    DOCKET_TAKE(reopened, reopen(shop.owner));

    QVERIFY(reopened->reopened);
    DOCKET_REFUSED(reopen(shop.owner), ErrorKind::AlreadyReversed);
    DOCKET_DONE(shop->payments.reverse(manager, receipt, u"slip"_s));
    take(shop, PaymentMode::Cash, money(7'00));
    QVERIFY(count(shop).session);
    QCOMPARE(count(shop).expectedCash(), money(7'00));
    DOCKET_DONE(close(shop, money(7'00)));
    DOCKET_SOUND(shop);
}

void TestTills::secondDevice_hasItsOwnDrawer()
{
    TestShop shop;
    take(shop, PaymentMode::Cash, money(100'00));
    // As if another device had written everything so far.
    core::Query(shop.database(),
                "INSERT INTO sync_origin (device, incarnation) VALUES (randomblob(16), 1)")
        .run();
    core::Query(shop.database(), "UPDATE unit SET origin = (SELECT max(row) FROM sync_origin)")
        .run();
    take(shop, PaymentMode::Cash, money(5'00));
    QCOMPARE(count(shop).expectedCash(), money(5'00));
}

void TestTills::wrongValues_areRefused()
{
    TestShop shop;
    const auto before = tests::markOf(shop);
    const auto closeWith = [&](const core::CloseTill &counted) {
        return shop->tills.close(shop.owner, shop.newId<core::TillClose>(), counted);
    };

    DOCKET_REFUSED(closeWith({}), ErrorKind::FieldMissing);
    DOCKET_REFUSED(closeWith({.cash = money(-1)}), ErrorKind::AmountNotPositive);
    DOCKET_REFUSED(closeWith({.notes = {{money(500'00), -1}}}), ErrorKind::NumberOutOfRange);
    DOCKET_REFUSED(shop->tills.open(shop.owner, shop.newId<core::TillSession>(), money(-1)),
                   ErrorKind::AmountNotPositive);
    DOCKET_REFUSED(shop->tills.move(shop.owner,
                                    shop.newId<core::TillMovement>(),
                                    core::TillMovementKind::Out,
                                    money(5'00),
                                    u""_s),
                   ErrorKind::FieldMissing);
    DOCKET_REFUSED(
        shop->tills.reopen(
            shop.owner, shop.newId<core::TillReopen>(), shop.newId<core::TillClose>(), u"why"_s),
        ErrorKind::NotFound);
    QCOMPARE(tests::markOf(shop), before);
}

DOCKET_TEST(TestTills);

#include "tst_tills.moc"
