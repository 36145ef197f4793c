// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::BoardOrder;
using core::ErrorKind;
using core::Id;
using core::Job;
using core::NewJob;
using core::StageCategory;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// The board: the order of its cards, and what stands over each stage.
class TestBoard : public QObject
{
    Q_OBJECT

private slots:
    void lateness_endsWhenTheJobIsReady();
    void page_goesByPromiseAndByHand();
    void cardPutBetweenTwo_staysThere();
    void ranksThatRunOut_areSpreadAgain();
    void unknownNeighbour_isRefused();
    void doneJobs_leaveTheBoardAfterThirtyDays();
    void counts_splitByPromise();

private:
    static QStringList titles(TestShop &shop, BoardOrder order);
};

QStringList TestBoard::titles(TestShop &shop, BoardOrder order)
{
    const auto page =
        shop->jobs.page(shop.owner, {.stage = shop.stages().at(0).id, .order = order});
    QStringList found;
    for (const auto &row : page->rows)
        found.append(row.title);
    return found;
}

void TestBoard::lateness_endsWhenTheJobIsReady()
{
    TestShop shop;
    NewJob wanted;
    wanted.title = u"Cards"_s;
    wanted.promisedOn = shop.today();
    DOCKET_TAKE(added, shop->jobs.add(shop.owner, shop.newId<Job>(), wanted));
    shop.advanceDays(2);

    DOCKET_TAKE(late, shop->jobs.card(shop.owner, added.job.id));
    DOCKET_TAKE(ready,
                shop->jobs.move(shop.owner, added.job.id, shop.stageOf(StageCategory::Ready), {}));

    QCOMPARE(late.row.daysLate, 2);
    QCOMPARE(ready.row.daysLate, 0);
}

void TestBoard::page_goesByPromiseAndByHand()
{
    TestShop shop;
    for (const auto &[title, days] : std::initializer_list<std::pair<QString, int>>{
             {u"a"_s, 3}, {u"b"_s, -1}, {u"c"_s, 1}, {u"d"_s, 1}}) {
        NewJob wanted;
        wanted.title = title;
        if (days >= 0)
            wanted.promisedOn = shop.today().plus(days);
        DOCKET_DONE(shop->jobs.add(shop.owner, shop.newId<Job>(), wanted));
    }

    QCOMPARE(titles(shop, BoardOrder::ByDueDate), QStringList({u"c"_s, u"d"_s, u"a"_s, u"b"_s}));
    QCOMPARE(titles(shop, BoardOrder::ByHand), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    for (const auto order : {BoardOrder::ByDueDate, BoardOrder::ByHand}) {
        QStringList paged;
        core::StageQuestion question{.stage = shop.stages().at(0).id, .order = order, .limit = 1};
        bool more = true;
        while (more) {
            DOCKET_TAKE(page, shop->jobs.page(shop.owner, question));
            paged.append(page.rows.first().title);
            question.after = page.rows.last();
            more = page.more;
        }
        QCOMPARE(paged, titles(shop, order));
    }
}

void TestBoard::cardPutBetweenTwo_staysThere()
{
    TestShop shop;
    QList<Id<Job>> ids;
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s})
        ids.append(shop.aJob(shop.aCustomer(), title));
    const auto stage = shop.stages().at(0).id;
    const auto moves = shop.rows("stage_move");

    DOCKET_DONE(shop->jobs.move(shop.owner, ids[2], stage, {}, {.behind = ids[0]}));
    QCOMPARE(titles(shop, BoardOrder::ByHand), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    DOCKET_DONE(shop->jobs.move(shop.owner, ids[1], stage, {}, {.before = ids[0]}));
    QCOMPARE(titles(shop, BoardOrder::ByHand), QStringList({u"b"_s, u"a"_s, u"c"_s}));
    QCOMPARE(shop.rows("stage_move"), moves); // no other stage, no step on its way

    DOCKET_DONE(shop->history.undoLast(shop.owner));
    QCOMPARE(titles(shop, BoardOrder::ByHand), QStringList({u"a"_s, u"c"_s, u"b"_s}));
    DOCKET_SOUND(shop);
}

void TestBoard::ranksThatRunOut_areSpreadAgain()
{
    TestShop shop;
    QStringList expected{u"first"_s, u"last"_s};
    const auto first = shop.aJob(shop.aCustomer(), u"first"_s);
    shop.aJob(shop.aCustomer(), u"last"_s);
    const auto stage = shop.stages().at(0).id;

    for (int i = 0; i < 400; ++i) {
        const auto job = shop.aJob(shop.aCustomer(), QString::number(i));
        DOCKET_DONE(shop->jobs.move(shop.owner, job, stage, {}, {.behind = first}));
        expected.insert(1, QString::number(i));
    }

    DOCKET_TAKE(
        page,
        shop->jobs.page(shop.owner, {.stage = stage, .order = BoardOrder::ByHand, .limit = 1000}));
    QStringList found;
    qsizetype longest = 0;
    for (const auto &row : page.rows) {
        found.append(row.title);
        longest = std::max(longest, row.rank.size());
    }
    QCOMPARE(found, expected);
    QVERIFY(longest <= 40);
    DOCKET_SOUND(shop);
}

void TestBoard::unknownNeighbour_isRefused()
{
    TestShop shop;
    const auto job = shop.aJob(shop.aCustomer());
    const auto other = shop.aJob(shop.aCustomer());
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->jobs.move(shop.owner, job, shop.stages().at(1).id, {}, {.behind = other}),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(
        shop->jobs.move(shop.owner, job, shop.stages().at(0).id, {}, {.before = shop.newId<Job>()}),
        ErrorKind::NotFound);
    QCOMPARE(tests::markOf(shop), before);
}

void TestBoard::doneJobs_leaveTheBoardAfterThirtyDays()
{
    TestShop shop;
    const auto delivered = shop.stageOf(StageCategory::Done);
    QList<Id<Job>> ids;
    for (int i = 0; i < 3; ++i) {
        ids.append(shop.aJob(shop.aCustomer()));
        DOCKET_DONE(shop->jobs.move(shop.owner, ids.last(), delivered, {}));
        shop.advanceDays(20);
    }

    DOCKET_TAKE(page, shop->jobs.page(shop.owner, {.stage = delivered}));
    DOCKET_TAKE(all, shop->jobs.page(shop.owner, {.stage = delivered, .withOlder = true}));
    DOCKET_TAKE(
        rest,
        shop->jobs.page(shop.owner,
                        {.stage = delivered, .after = page.rows.last(), .withOlder = true}));

    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows.first().id, ids[2]);
    QVERIFY(page.older && !page.more);
    QCOMPARE(all.rows.size(), 3);
    QVERIFY(!all.older);
    QCOMPARE(rest.rows.size(), 2);
    QCOMPARE(rest.rows.last().id, ids[0]);
}

void TestBoard::counts_splitByPromise()
{
    TestShop shop;
    for (const int days : {-1, -1, 0, 3, 100}) {
        NewJob wanted;
        wanted.title = u"Cards"_s;
        wanted.price = money(10'00);
        if (days < 100)
            wanted.promisedOn = shop.today().plus(days);
        DOCKET_DONE(shop->jobs.add(shop.owner, shop.newId<Job>(), wanted));
    }

    DOCKET_TAKE(counts, shop->jobs.counts(shop.owner));

    QCOMPARE(counts.size(), shop.stages().size());
    QCOMPARE(counts[0].jobs, 5);
    QCOMPARE(counts[0].late, 2);
    QCOMPARE(counts[0].today, 1);
    QCOMPARE(counts[0].later, 1);
    QCOMPARE(counts[0].undated, 1);
    QCOMPARE(*counts[0].value, money(50'00));
    QCOMPARE(counts[1].jobs, 0);
}

DOCKET_TEST(TestBoard);
#include "tst_board.moc"
