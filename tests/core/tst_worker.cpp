// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/forthcoming.h"
#include "core/base/worker.h"
#include "tests/support/registry.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <set>
#include <thread>
#include <vector>

using core::Forthcoming;
using core::Worker;

class TestWorker : public QObject
{
    Q_OBJECT

private slots:
    void tasks_runInTurnOnOneThread();
    void settle_waitsForTheTaskUnderWayAndWhatItHolds();
    void end_finishesTheQueue();
    void taskThatGivesAnother_isFollowedByIt();
    void askedFromManyThreads_losesNothing();
    void listener_hearsWhatComesLaterAndWhatWasThere();
};

void TestWorker::tasks_runInTurnOnOneThread()
{
    std::vector<int> order; // both are the worker's own until it has settled
    std::set<std::thread::id> threads;
    Worker worker;

    for (int i = 0; i < 100; ++i) {
        worker.start([&, i]() {
            order.push_back(i);
            threads.insert(std::this_thread::get_id());
        });
    }
    worker.settle();

    QCOMPARE(order.size(), size_t(100));
    QVERIFY(std::is_sorted(order.begin(), order.end()));
    QCOMPARE(threads.size(), size_t(1));
    QVERIFY(!threads.contains(std::this_thread::get_id()));
}

void TestWorker::settle_waitsForTheTaskUnderWayAndWhatItHolds()
{
    Worker worker;
    worker.settle(); // nothing was given
    const Forthcoming<int> mayEnd;
    auto held = std::make_shared<int>(1);
    const std::weak_ptr<int> seen = held;

    worker.start([mayEnd, held = std::move(held)]() { mayEnd.wait(); });
    mayEnd.give(1);
    worker.settle();

    QVERIFY(seen.expired());
}

void TestWorker::end_finishesTheQueue()
{
    int done = 0;
    {
        Worker worker;
        for (int i = 0; i < 50; ++i)
            worker.start([&]() { ++done; });
    }

    QCOMPARE(done, 50);
}

void TestWorker::taskThatGivesAnother_isFollowedByIt()
{
    int done = 0;
    {
        Worker worker;
        worker.start([&]() { worker.start([&]() { ++done; }); });
    }

    QCOMPARE(done, 1);
}

void TestWorker::askedFromManyThreads_losesNothing()
{
    constexpr int each = 200;
    int done = 0;
    Worker worker;
    std::vector<std::thread> askers;

    for (int asker = 0; asker < 4; ++asker) {
        askers.emplace_back([&]() {
            for (int i = 0; i < each; ++i) {
                const Forthcoming<int> answer;
                worker.start([&, answer]() { answer.give(++done); });
                answer.wait();
            }
        });
    }
    for (std::thread &asker : askers)
        asker.join();
    worker.settle();

    QCOMPARE(done, 4 * each);
}

void TestWorker::listener_hearsWhatComesLaterAndWhatWasThere()
{
    const Forthcoming<int> answer;
    int heard = 0;

    answer.whenGiven([&](int given) { heard += given; });
    QCOMPARE(heard, 0);
    answer.give(3);
    QCOMPARE(heard, 3);
    answer.whenGiven([&](int given) { heard += 10 * given; });

    QCOMPARE(heard, 33);
    QCOMPARE(answer.get(), 3);
}

DOCKET_TEST(TestWorker);
#include "tst_worker.moc"
