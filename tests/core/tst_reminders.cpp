// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Attempt;
using core::AttemptChannel;
using core::Customer;
using core::ErrorKind;
using core::FollowUpKind;
using core::Id;
using core::Promise;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

/// Somebody owes 1000.
struct LateDebtor
{
    TestShop shop;
    Id<Customer> customer = shop.aCustomer();
    Id<core::Paper> invoice = shop.anInvoice(customer, money(1000'00));

    core::NewAttempt anAttempt(std::optional<int> nextInDays = {})
    {
        core::NewAttempt attempt{.customer = customer,
                                 .address = u"+919876543210"_s,
                                 .text = u"1000 is due"_s,
                                 .language = u"en"_s};
        if (nextInDays)
            attempt.nextOn = shop.today().plus(*nextInDays);
        return attempt;
    }
    core::Result<core::Reminded> remind(std::optional<int> nextInDays = {})
    {
        return shop->followUps.remind(shop.owner, shop.newId<Attempt>(), anAttempt(nextInDays));
    }
    core::Result<core::FollowUpRow> promise(int inDays, std::optional<core::Money> amount = {})
    {
        return shop->followUps.promise(
            shop.owner,
            shop.newId<Promise>(),
            {.customer = customer, .promisedOn = shop.today().plus(inDays), .amount = amount});
    }
    QList<core::FollowUpRow> due(int inDays)
    {
        const auto rows = shop->followUps.due(shop.owner, shop.today().plus(inDays), 10);
        return rows ? *rows : QList<core::FollowUpRow>();
    }
    core::LastTold told()
    {
        const auto all = shop->followUps.lastToldOf(shop.owner, {customer});
        return all ? all->value(customer) : core::LastTold();
    }
};

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private slots:
    void reminded_logsAndSetsTheNextInOneAct();
    void remindedWithoutNext_onlyLogs();
    void remindedAgain_movesTheOneThatIsOpen();
    void remindedOnAFollowUp_movesThatOne();
    void remindedSoonAgain_isWarnedNotRefused();
    void remindedAndUndone_isAsBefore();
    void badReminder_isRefusedAndNothingWritten();
    void sameQuestionTwice_isOneAttempt();
    void reminderOfOneWhoPaid_isNotDue();
    void promise_isDueOnItsDayAndBrokenAfterIt();
    void brokenPromise_comesFirst();
    void secondPromise_movesTheFirst();
    void promiseUndone_isForgotten();
    void badPromise_isRefusedAndNothingWritten();
    void lastTold_isOfThoseWhoWereTold();
};

void TestReminders::reminded_logsAndSetsTheNextInOneAct()
{
    LateDebtor one;
    const qint64 units = one.shop.rows("unit");

    DOCKET_TAKE(reminded, one.remind(3));

    QCOMPARE(one.shop.rows("unit"), units + 1);
    QVERIFY(reminded.next);
    QVERIFY(!reminded.remindedBefore);
    QVERIFY(one.due(2).isEmpty());
    QCOMPARE(one.due(3).size(), 1);
    QCOMPARE(one.due(3).at(0).followUp->kind, FollowUpKind::Reminder);
    DOCKET_TAKE(log, one.shop->followUps.attempts(one.shop.owner, one.customer, 10));
    QCOMPARE(log.size(), 1);
    QCOMPARE(log[0].attempt->text, u"1000 is due"_s);
    QCOMPARE(log[0].attempt->outcome, core::AttemptOutcome::HandedOver);
    QCOMPARE(log[0].by, u"Ravi"_s);
    QCOMPARE(*one.told().toldOn, one.shop.today());
    DOCKET_SOUND(one.shop);
}

void TestReminders::remindedWithoutNext_onlyLogs()
{
    LateDebtor one;

    DOCKET_TAKE(reminded, one.remind());

    QVERIFY(!reminded.next);
    QCOMPARE(one.shop.rows("follow_up"), 0);
}

void TestReminders::remindedAgain_movesTheOneThatIsOpen()
{
    LateDebtor one;
    DOCKET_TAKE(first, one.remind(3));
    one.shop.advanceDays(4);

    DOCKET_TAKE(second, one.remind(7));

    QVERIFY(second.next == first.next);
    QCOMPARE(one.shop.rows("follow_up"), 1);
    QVERIFY(one.due(6).isEmpty());
    QCOMPARE(one.due(7).size(), 1);
    DOCKET_SOUND(one.shop);
}

void TestReminders::remindedOnAFollowUp_movesThatOne()
{
    LateDebtor one;
    const auto task = one.shop.newId<core::FollowUp>();
    DOCKET_DONE(one.shop->followUps.add(
        one.shop.owner,
        task,
        {.customer = one.customer, .what = u"ask"_s, .dueOn = one.shop.today()}));

    DOCKET_TAKE(reminded,
                one.shop->followUps.remind(one.shop.owner,
                                           one.shop.newId<Attempt>(),
                                           {.followUp = task, .nextOn = one.shop.today().plus(5)}));

    QVERIFY(reminded.next == task);
    QCOMPARE(one.due(5).size(), 1);
    QVERIFY(one.due(4).isEmpty());
    QCOMPARE(*one.told().toldOn, one.shop.today());
}

void TestReminders::remindedSoonAgain_isWarnedNotRefused()
{
    LateDebtor one;
    const core::Day first = one.shop.today();
    DOCKET_DONE(one.remind());
    one.shop.advanceDays(2);

    DOCKET_TAKE(soon, one.remind());
    one.shop.advanceDays(3);
    DOCKET_TAKE(later, one.remind());

    QVERIFY(soon.remindedBefore);
    QCOMPARE(*soon.remindedBefore, first);
    QVERIFY(!later.remindedBefore);
}

void TestReminders::remindedAndUndone_isAsBefore()
{
    LateDebtor one;
    DOCKET_DONE(one.remind(3));
    one.shop.advanceDays(4);
    DOCKET_DONE(one.remind(7));

    DOCKET_DONE(one.shop->history.undoLast(one.shop.owner));

    QCOMPARE(one.due(0).size(), 1);
    QCOMPARE(*one.told().toldOn, one.shop.today().plus(-4));
    DOCKET_DONE(one.shop->history.undoLast(one.shop.owner));
    QVERIFY(one.due(30).isEmpty());
    QVERIFY(!one.told().toldOn);
    DOCKET_SOUND(one.shop);
}

void TestReminders::badReminder_isRefusedAndNothingWritten()
{
    LateDebtor one;
    const auto before = tests::markOf(one.shop);
    const auto remind = [&](const core::NewAttempt &attempt) {
        return one.shop->followUps.remind(one.shop.owner, one.shop.newId<Attempt>(), attempt);
    };
    core::NewAttempt wordy = one.anAttempt();
    wordy.text = QString(10'001, u'x');

    DOCKET_REFUSED(remind({}), ErrorKind::FieldMissing);
    DOCKET_REFUSED(remind({.customer = one.shop.newId<Customer>()}), ErrorKind::NotFound);
    DOCKET_REFUSED(remind({.followUp = one.shop.newId<core::FollowUp>()}), ErrorKind::NotFound);
    DOCKET_REFUSED(remind({.address = u"+911"_s, .nextOn = one.shop.today()}),
                   ErrorKind::FieldMissing);
    DOCKET_REFUSED(one.remind(-1), ErrorKind::DateOutOfRange);
    DOCKET_REFUSED(remind(wordy), ErrorKind::TextTooLong);

    QCOMPARE(tests::markOf(one.shop), before);
}

void TestReminders::sameQuestionTwice_isOneAttempt()
{
    LateDebtor one;
    const auto id = one.shop.newId<Attempt>();
    DOCKET_DONE(one.shop->followUps.remind(one.shop.owner, id, one.anAttempt(3)));

    DOCKET_DONE(one.shop->followUps.remind(one.shop.owner, id, one.anAttempt(3)));

    QCOMPARE(one.shop.rows("attempt"), 1);
    DOCKET_REFUSED(one.shop->followUps.remind(one.shop.owner, id, one.anAttempt(4)),
                   ErrorKind::IdReused);
}

void TestReminders::reminderOfOneWhoPaid_isNotDue()
{
    LateDebtor one;
    DOCKET_DONE(one.remind(0));
    QCOMPARE(one.due(0).size(), 1);

    one.shop.aReceipt(one.customer, money(1000'00));

    QVERIFY(one.due(0).isEmpty());
}

void TestReminders::promise_isDueOnItsDayAndBrokenAfterIt()
{
    LateDebtor one;

    DOCKET_TAKE(row, one.promise(2, money(400'00)));

    QCOMPARE(row.followUp->kind, FollowUpKind::Promise);
    QCOMPARE(*row.promised, money(400'00));
    QVERIFY(!row.isBroken);
    QVERIFY(!one.told().isBroken);
    one.shop.advanceDays(3);
    QVERIFY(one.due(0).at(0).isBroken);
    QVERIFY(one.told().isBroken);
    one.shop.aReceipt(one.customer, money(1000'00));
    QVERIFY(!one.told().isBroken);
    DOCKET_SOUND(one.shop);
}

void TestReminders::brokenPromise_comesFirst()
{
    LateDebtor one;
    DOCKET_DONE(one.promise(1));
    DOCKET_DONE(one.shop->followUps.add(one.shop.owner,
                                        one.shop.newId<core::FollowUp>(),
                                        {.what = u"old"_s, .dueOn = one.shop.today().plus(-9)}));
    one.shop.advanceDays(3);

    QCOMPARE(one.due(0).at(0).followUp->kind, FollowUpKind::Promise);
    QCOMPARE(one.due(0).at(1).followUp->what, u"old"_s);
}

void TestReminders::secondPromise_movesTheFirst()
{
    LateDebtor one;
    DOCKET_DONE(one.promise(2, money(400'00)));

    DOCKET_DONE(one.promise(5));

    QCOMPARE(one.shop.rows("follow_up"), 1);
    QVERIFY(one.due(4).isEmpty());
    QCOMPARE(*one.told().promisedOn, one.shop.today().plus(5));
    QVERIFY(!one.told().promised);
    DOCKET_DONE(one.shop->history.undoLast(one.shop.owner));
    QCOMPARE(*one.told().promisedOn, one.shop.today().plus(2));
    QCOMPARE(one.due(2).size(), 1);
    DOCKET_SOUND(one.shop);
}

void TestReminders::promiseUndone_isForgotten()
{
    LateDebtor one;
    DOCKET_DONE(one.promise(2));

    DOCKET_DONE(one.shop->history.undoLast(one.shop.owner));

    QVERIFY(!one.told().promisedOn);
    QVERIFY(one.due(9).isEmpty());
    DOCKET_SOUND(one.shop);
}

void TestReminders::badPromise_isRefusedAndNothingWritten()
{
    LateDebtor one;
    const auto before = tests::markOf(one.shop);

    DOCKET_REFUSED(one.promise(-1), ErrorKind::DateOutOfRange);
    DOCKET_REFUSED(one.promise(1, money(0)), ErrorKind::AmountNotPositive);
    DOCKET_REFUSED(one.promise(1, money(core::Money::largestMinor + 1)), ErrorKind::AmountTooLarge);
    DOCKET_REFUSED(one.shop->followUps.promise(
                       one.shop.owner,
                       one.shop.newId<Promise>(),
                       {.customer = one.shop.newId<Customer>(), .promisedOn = one.shop.today()}),
                   ErrorKind::NotFound);

    QCOMPARE(tests::markOf(one.shop), before);
}

void TestReminders::lastTold_isOfThoseWhoWereTold()
{
    LateDebtor one;
    const auto other = one.shop.aCustomer(u"Other"_s);
    core::NewAttempt call = one.anAttempt();
    call.channel = AttemptChannel::Call;
    DOCKET_DONE(one.shop->followUps.remind(one.shop.owner, one.shop.newId<Attempt>(), call));

    DOCKET_TAKE(told, one.shop->followUps.lastToldOf(one.shop.owner, {one.customer, other}));

    QCOMPARE(told.size(), 1);
    QCOMPARE(told.value(one.customer).channel, AttemptChannel::Call);
    QVERIFY(!told.value(one.customer).promisedOn);
}

DOCKET_TEST(TestReminders);
#include "tst_reminders.moc"
