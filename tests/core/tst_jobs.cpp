// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::Id;
using core::Job;
using core::NewJob;
using core::Stage;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

class TestJobs : public QObject
{
    Q_OBJECT

private slots:
    void firstDevice_numbersJobsWithoutMark();
    void laterDevice_numbersJobsWithItsMark();
    void newJob_standsOnTheFirstStage();
    void movedJob_writesOneRegisterGroupAndOneMove();
    void movedToWhereItStands_writesNothing();
    void steps_tellTheJobsWay();
    void counts_followTheJobs();
    void price_isHiddenFromThoseWhoSeeNoMoney();
    void openJobs_leaveOutTheDone();
    void badValue_isRefusedAndNothingWritten_data();
    void badValue_isRefusedAndNothingWritten();
    void unknownJobOrStage_isRefused();
    void sameQuestionTwice_givesOneJob();
    void job_isFoundByNumberAndId();
    void stage_isFoundByNameInAnyCase();

private:
    static QList<core::Stored<Stage>> stages(TestShop &shop);
};

QList<core::Stored<Stage>> TestJobs::stages(TestShop &shop)
{
    const auto known = shop->jobs.stages(shop.owner);
    return known ? *known : QList<core::Stored<Stage>>();
}

void TestJobs::firstDevice_numbersJobsWithoutMark()
{
    TestShop shop;
    const auto customer = shop.aCustomer();

    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s}) {
        DOCKET_TAKE(card, shop->jobs.card(shop.owner, shop.aJob(customer)));
        QCOMPARE(card.row.number, number);
        shop.advanceDays(200); // no new year starts them again
    }
    DOCKET_SOUND(shop);
}

void TestJobs::laterDevice_numbersJobsWithItsMark()
{
    TestShop time;
    QTemporaryDir folder;
    DOCKET_TAKE(
        file,
        core::ShopFile::create(
            folder.path(), time.clock, time.random, {.mark = u"B7K"_s, .firstDevice = false}));
    DOCKET_TAKE(owner,
                core::foundShop(*file, {.name = u"S"_s, .country = u"IN"_s, .owner = u"R"_s}));
    core::Shop shop(std::move(file));
    NewJob wanted;
    wanted.title = u"Bill books"_s;

    DOCKET_TAKE(card, shop.jobs.add({.actor = owner}, Id<Job>(shop.file->ids().next()), wanted));

    QCOMPARE(card.row.number, u"B7K1"_s);
}

void TestJobs::newJob_standsOnTheFirstStage()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    NewJob wanted;
    wanted.customer = customer;
    wanted.title = u" Wedding   cards "_s;
    wanted.promisedOn = shop.today().plus(3);
    wanted.promisedMinute = 17 * 60;
    wanted.price = money(4500'00);
    wanted.note = u"red\nand gold"_s;

    DOCKET_TAKE(card, shop->jobs.add(shop.owner, shop.newId<Job>(), wanted));

    QCOMPARE(card.job->title, u"Wedding cards"_s);
    QCOMPARE(card.job->stage, stages(shop).at(0).id);
    QCOMPARE(*card.job->promisedMinute, 17 * 60);
    QCOMPARE(*card.row.price, money(4500'00));
    QCOMPARE(card.row.customer, u"Gupta Medicals"_s);
    QCOMPARE(card.job->note, wanted.note);
}

void TestJobs::movedJob_writesOneRegisterGroupAndOneMove()
{
    TestShop shop;
    const auto job = shop.aJob(shop.aCustomer());
    const auto before = tests::markOf(shop);

    DOCKET_TAKE(card, shop->jobs.move(shop.owner, job, stages(shop).at(1).id, u"paper came"_s));

    QCOMPARE(card.job->stage, stages(shop).at(1).id);
    QCOMPARE(shop.rows("op"), before.ops + 2);
    QCOMPARE(tests::cell(shop.database(), R"(
                 SELECT group_concat(k, ',') FROM (
                     SELECT key AS k FROM op, json_each(op.body, '$.new') e
                      WHERE op.row = (SELECT max(row) - 1 FROM op) ORDER BY key))")
                 .text(),
             u"rank,stage"_s);
    QCOMPARE(tests::cell(shop.database(), "SELECT tbl FROM op ORDER BY row DESC LIMIT 1").text(),
             u"stage_move"_s);
    DOCKET_SOUND(shop);
}

void TestJobs::movedToWhereItStands_writesNothing()
{
    TestShop shop;
    const auto job = shop.aJob(shop.aCustomer());
    DOCKET_DONE(shop->jobs.move(shop.owner, job, stages(shop).at(1).id, {}));
    const auto before = tests::markOf(shop);

    DOCKET_DONE(shop->jobs.move(shop.owner, job, stages(shop).at(1).id, {}));

    QCOMPARE(tests::markOf(shop), before);
}

void TestJobs::steps_tellTheJobsWay()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);
    const auto job = shop.aJob(shop.aCustomer());
    shop.clock.advance(core::microsPerMinute);

    DOCKET_TAKE(card, shop->jobs.move(mohan, job, stages(shop).at(2).id, u"rush"_s));

    QCOMPARE(card.steps.size(), 2);
    QCOMPARE(card.steps[0].from, QString());
    QCOMPARE(card.steps[0].by, u"Ravi"_s);
    QCOMPARE(card.steps[1].from, stages(shop).at(0)->name);
    QCOMPARE(card.steps[1].to, stages(shop).at(2)->name);
    QCOMPARE(card.steps[1].by, u"Mohan"_s);
    QCOMPARE(card.steps[1].reason, u"rush"_s);
    QCOMPARE(card.steps[1].at, shop.clock.now());
}

void TestJobs::counts_followTheJobs()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto first = shop.aJob(customer);
    shop.aJob(customer);
    const auto third = shop.aJob(customer);
    const auto count = [&](int stage) {
        core::Query query(shop.database(),
                          "SELECT jobs FROM stage_count WHERE stage = ?1",
                          stages(shop).at(stage).id);
        return query.next() ? query.integer(0) : 0;
    };

    DOCKET_DONE(shop->jobs.move(shop.owner, first, stages(shop).at(1).id, {}));
    DOCKET_DONE(shop->jobs.move(shop.owner, third, stages(shop).at(1).id, {}));
    DOCKET_DONE(shop->jobs.move(shop.owner, first, stages(shop).at(2).id, {}));

    QCOMPARE(count(0), 1);
    QCOMPARE(count(1), 1);
    QCOMPARE(count(2), 1);
    DOCKET_SOUND(shop);
}

void TestJobs::price_isHiddenFromThoseWhoSeeNoMoney()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);
    NewJob wanted;
    wanted.title = u"Bill books"_s;
    wanted.price = money(100'00);
    const auto job = shop.newId<Job>();
    DOCKET_DONE(shop->jobs.add(shop.owner, job, wanted));

    DOCKET_TAKE(card, shop->jobs.card(mohan, job));
    DOCKET_TAKE(rows, shop->jobs.list(mohan, {}, true, 10));
    DOCKET_TAKE(moved, shop->jobs.move(mohan, job, stages(shop).at(1).id, {}));
    DOCKET_TAKE(mine, shop->jobs.list(shop.owner, {}, true, 10));

    QVERIFY(!card.row.price && !rows.first().price && !moved.row.price);
    QCOMPARE(*mine.first().price, money(100'00));
}

void TestJobs::openJobs_leaveOutTheDone()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto finished = shop.aJob(customer);
    const auto open = shop.aJob(customer);
    for (const auto &stage : stages(shop)) {
        if (stage->category == core::StageCategory::Done)
            DOCKET_DONE(shop->jobs.move(shop.owner, finished, stage.id, {}));
    }

    DOCKET_TAKE(rows, shop->jobs.list(shop.owner, {}, false, 10));
    DOCKET_TAKE(all, shop->jobs.list(shop.owner, {}, true, 10));

    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, open);
    QCOMPARE(all.size(), 2);
}

void TestJobs::badValue_isRefusedAndNothingWritten_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("no title") << 0 << ErrorKind::FieldMissing;
    QTest::newRow("long title") << 1 << ErrorKind::TextTooLong;
    QTest::newRow("price below zero") << 2 << ErrorKind::AmountNotPositive;
    QTest::newRow("price too large") << 3 << ErrorKind::AmountTooLarge;
    QTest::newRow("promised in 1950") << 4 << ErrorKind::DateOutOfRange;
    QTest::newRow("promised at 24:00") << 5 << ErrorKind::DateOutOfRange;
    QTest::newRow("unknown customer") << 6 << ErrorKind::NotFound;
    QTest::newRow("unknown stage") << 7 << ErrorKind::NotFound;
}

void TestJobs::badValue_isRefusedAndNothingWritten()
{
    QFETCH(int, part);
    QFETCH(ErrorKind, kind);
    TestShop shop;
    NewJob wanted;
    wanted.title = u"Bill books"_s;
    const std::function<void()> changes[] = {
        [&]() { wanted.title = u" \n"_s; },
        [&]() { wanted.title = QString(201, u't'); },
        [&]() { wanted.price = money(-1); },
        [&]() { wanted.price = money(1'000'000'000'001); },
        [&]() { wanted.promisedOn = core::Day::of(1950, 1, 1); },
        [&]() { wanted.promisedMinute = 24 * 60; },
        [&]() { wanted.customer = shop.newId<core::Customer>(); },
        [&]() { wanted.stage = shop.newId<Stage>(); }};
    changes[part]();
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->jobs.add(shop.owner, shop.newId<Job>(), wanted), kind);

    QCOMPARE(tests::markOf(shop), before);
    QCOMPARE(shop.rows("job"), 0);
    QCOMPARE(shop.rows("series"), 0);
}

void TestJobs::unknownJobOrStage_isRefused()
{
    TestShop shop;
    const auto job = shop.aJob(shop.aCustomer());
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->jobs.move(shop.owner, shop.newId<Job>(), stages(shop).at(1).id, {}),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(shop->jobs.move(shop.owner, job, shop.newId<Stage>(), {}), ErrorKind::NotFound);
    DOCKET_REFUSED(shop->jobs.card(shop.owner, shop.newId<Job>()), ErrorKind::NotFound);
    QCOMPARE(tests::markOf(shop), before);
}

void TestJobs::sameQuestionTwice_givesOneJob()
{
    TestShop shop;
    const auto id = shop.newId<Job>();
    NewJob wanted;
    wanted.title = u"Bill books"_s;

    DOCKET_DONE(shop->jobs.add(shop.owner, id, wanted));
    DOCKET_DONE(shop->jobs.add(shop.owner, id, wanted));
    wanted.price = money(1);
    DOCKET_REFUSED(shop->jobs.add(shop.owner, id, wanted), ErrorKind::IdReused);

    QCOMPARE(shop.rows("job"), 1);
}

void TestJobs::job_isFoundByNumberAndId()
{
    TestShop shop;
    const auto job = shop.aJob(shop.aCustomer());

    DOCKET_TAKE(byNumber, shop->jobs.named(shop.owner, u" 1 "_s));
    DOCKET_TAKE(byId, shop->jobs.named(shop.owner, job.text()));

    QCOMPARE(byNumber, job);
    QCOMPARE(byId, job);
    DOCKET_REFUSED(shop->jobs.named(shop.owner, u"2"_s), ErrorKind::NotFound);
}

void TestJobs::stage_isFoundByNameInAnyCase()
{
    TestShop shop;
    const auto second = stages(shop).at(1);

    DOCKET_TAKE(byName, shop->jobs.stageNamed(shop.owner, second->name.toUpper()));
    const auto refused = shop->jobs.stageNamed(shop.owner, u"nowhere"_s);

    QCOMPARE(byName, second.id);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotOneOf);
    QVERIFY(refused.error().allowed.contains(second->name));
}

DOCKET_TEST(TestJobs);
#include "tst_jobs.moc"
