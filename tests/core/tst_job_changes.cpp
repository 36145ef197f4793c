// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::Id;
using core::Job;
using core::JobChange;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// What changes about a job after it was taken in.
class TestJobChanges : public QObject
{
    Q_OBJECT

private slots:
    void newJob_isGivenToWhoeverWasNamed();
    void change_touchesOnlyWhatWasSaid();
    void change_isRefusedAndNothingWritten();
    void change_isUndone();
    void jobsOfACustomer_comeNewestFirst();
};

void TestJobChanges::newJob_isGivenToWhoeverWasNamed()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);
    core::NewJob wanted;
    wanted.title = u"Bill books"_s;
    wanted.assignee = mohan.actor;

    DOCKET_TAKE(card, shop->jobs.add(shop.owner, shop.newId<core::Job>(), wanted));
    QCOMPARE(card.row.assigneeName, u"Mohan"_s);

    wanted.assignee = shop.newId<core::Staff>();
    const auto refused = shop->jobs.add(shop.owner, shop.newId<core::Job>(), wanted);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
    DOCKET_SOUND(shop);
}

void TestJobChanges::change_touchesOnlyWhatWasSaid()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);
    const auto job = shop.aPricedJob(money(100'00), {});
    JobChange change;
    change.assignee = mohan.actor;
    change.block = core::Block{u" no  paper "_s, core::WaitingOn::Supplier};
    change.price = money(120'00);
    change.promisedOn = shop.today().plus(2);

    DOCKET_TAKE(card, shop->jobs.change(shop.owner, job, change));

    QCOMPARE(card.row.assigneeName, u"Mohan"_s);
    QCOMPARE(card.row.block->reason, u"no paper"_s);
    QCOMPARE(*card.row.block->waitingOn, core::WaitingOn::Supplier);
    QCOMPARE(*card.row.price, money(120'00));
    QCOMPARE(card.job->title, u"Bill books"_s);
    JobChange back;
    back.assignee = std::optional<Id<core::Staff>>();
    back.block = std::optional<core::Block>();
    back.price = std::optional<core::Money>();
    DOCKET_TAKE(after, shop->jobs.change(shop.owner, job, back));
    QVERIFY(!after.row.assignee && !after.row.block && !after.row.price && !after.row.due);
    QCOMPARE(*after.row.promisedOn, shop.today().plus(2));
    DOCKET_SOUND(shop);
}

void TestJobChanges::change_isRefusedAndNothingWritten()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(100'00), money(10'00));
    const auto other = shop.aCustomer(u"Lotus"_s);
    const auto isRefused = [&](const std::function<void(JobChange &)> &say, ErrorKind kind) {
        JobChange change;
        say(change);
        const auto before = tests::markOf(shop);
        const auto answer = shop->jobs.change(shop.owner, job, change);
        return !answer && answer.error().kind == kind && tests::markOf(shop) == before;
    };

    QVERIFY(isRefused([](JobChange &c) { c.title = u" "_s; }, ErrorKind::FieldMissing));
    QVERIFY(isRefused([](JobChange &c) { c.title = QString(201, u'x'); }, ErrorKind::TextTooLong));
    QVERIFY(isRefused([](JobChange &c) { c.block = core::Block(); }, ErrorKind::FieldMissing));
    QVERIFY(isRefused([](JobChange &c) { c.price = money(-1); }, ErrorKind::AmountNotPositive));
    QVERIFY(isRefused([](JobChange &c) { c.price = money(1'000'000'000'001); },
                      ErrorKind::AmountTooLarge));
    QVERIFY(isRefused([](JobChange &c) { c.promisedMinute = -1; }, ErrorKind::DateOutOfRange));
    QVERIFY(isRefused([&](JobChange &c) { c.customer = shop.newId<core::Customer>(); },
                      ErrorKind::NotFound));
    QVERIFY(isRefused([&](JobChange &c) { c.assignee = shop.newId<core::Staff>(); },
                      ErrorKind::NotFound));
    QVERIFY(isRefused([&](JobChange &c) { c.customer = other; }, ErrorKind::StillUsed));
    DOCKET_REFUSED(shop->jobs.change(shop.owner, shop.newId<Job>(), {}), ErrorKind::NotFound);
}

void TestJobChanges::change_isUndone()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(100'00), {});
    JobChange change;
    change.title = u"Letterheads"_s;
    change.price = money(1'00);
    DOCKET_DONE(shop->jobs.change(shop.owner, job, change));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_TAKE(card, shop->jobs.card(shop.owner, job));
    QCOMPARE(card.job->title, u"Bill books"_s);
    QCOMPARE(*card.row.price, money(100'00));
    DOCKET_SOUND(shop);
}

void TestJobChanges::jobsOfACustomer_comeNewestFirst()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aJob(customer, u"old"_s);
    shop.aJob(shop.aCustomer(u"Lotus"_s), u"other"_s);
    shop.aJob(customer, u"new"_s);

    DOCKET_TAKE(rows, shop->jobs.ofCustomer(shop.owner, customer, 10));

    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].title, u"new"_s);
}

DOCKET_TEST(TestJobChanges);
#include "tst_job_changes.moc"
