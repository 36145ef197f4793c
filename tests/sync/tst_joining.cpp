// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/sync/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::Deed;
using tests::Seat;

/// A shop that stood alone joins a server that has nothing yet.
class TestJoining : public QObject
{
    Q_OBJECT

private slots:
    void shopThatStoodAlone_isOnTheNextPc();
    void shopWithAWrongYear_isPutRightBeforeAnybodySees();
    void biggerThanAPage_comesInPages();
    void firstSync_saysHowMuchIsMissing();
    void firstSyncBrokenOff_goesOnWhereItWas();

private:
    struct Shop
    {
        /// Works alone for `acts`, by a clock that is so far ahead.
        Shop(int acts, qint64 ahead);
        void join(Seat &seat);
        /// What is missing after each of the first round trips of a program that is started now.
        QList<qint64> missingWhileTaking(Seat &seat, core::Replica &replica, int trips);

        core::FixedClock steady;
        core::SeededRandom random{5};
        Seat alone{21, {.mark = u"A"_s}, nullptr};
        Seat next{22, {.mark = u"B"_s, .firstDevice = false}, nullptr};
        std::unique_ptr<tests::ModelServer> server;
    };
};

TestJoining::Shop::Shop(int acts, qint64 ahead)
{
    alone.clock.advance(ahead);
    alone.found();
    tests::Player player(alone);
    player.prelude();
    for (int act = 0; act < acts; ++act) {
        alone.clock.advance(core::microsPerMinute);
        player.play({static_cast<Deed>(act % int(Deed::TakeTooMuch)), act, act, 50 + act});
    }
    core::IdSource ids(steady, random);
    server =
        std::make_unique<tests::ModelServer>(ids.next(), tests::referencesOf(alone.database()));
    alone.clock.set({tests::shopStart.micros + ahead});
    next.clock.set(tests::shopStart);
    join(alone);
    join(next);
}

void TestJoining::Shop::join(Seat &seat)
{
    core::Replica replica(seat.file());
    const QByteArray secret = random.bytes(32);
    server->enrol(core::UnitLog(seat.database()).identity().device, secret);
    QVERIFY(replica.join(server->history(), secret));
    core::Engine engine(replica, seat.clock, steady, random);
    tests::makeEven(engine, *server, steady);
}

QList<qint64> TestJoining::Shop::missingWhileTaking(Seat &seat, core::Replica &replica, int trips)
{
    const auto standing = replica.standing();
    if (standing && !*standing) {
        const QByteArray secret = random.bytes(32);
        server->enrol(core::UnitLog(seat.database()).identity().device, secret);
        if (!replica.join(server->history(), secret))
            qFatal("a seat cannot join");
    }
    core::Engine engine(replica, seat.clock, steady, random);
    QList<qint64> missing;
    for (int trip = 0; trip < trips && engine.state() != core::Engine::State::Even; ++trip) {
        steady.advance(core::microsPerSecond);
        if (const std::optional<core::Call> request = engine.next())
            tests::hear(engine, *server, *request, steady);
        missing.append(engine.behind());
    }
    return missing;
}

void TestJoining::shopThatStoodAlone_isOnTheNextPc()
{
    Shop shop(120, 0);

    QVERIFY(tests::numberOf(shop.alone.database(), "SELECT count(*) FROM receipt") > 5);
    QCOMPARE(tests::syncedRows(shop.next.database()), tests::syncedRows(shop.alone.database()));
    QCOMPARE(tests::derivedRows(shop.next.database()), tests::derivedRows(shop.alone.database()));
    QCOMPARE(tests::findingsOf(shop.alone), QString());
    QCOMPARE(tests::findingsOf(shop.next), QString());
}

void TestJoining::shopWithAWrongYear_isPutRightBeforeAnybodySees()
{
    constexpr qint64 tenYears = 3650 * core::microsPerDay;
    Shop shop(60, tenYears);

    const qint64 latest =
        tests::numberOf(shop.next.database(), "SELECT max(hlc) >> 16 FROM op"); // ms
    const qint64 serverNow = (tests::shopStart.micros + shop.steady.now().micros) / 1000;
    QVERIFY(latest <= serverNow + 120'000);
    QCOMPARE(tests::syncedRows(shop.next.database()), tests::syncedRows(shop.alone.database()));
    QCOMPARE(tests::findingsOf(shop.alone), QString());
}

void TestJoining::biggerThanAPage_comesInPages()
{
    Shop shop(3000, 0);

    QVERIFY(shop.server->head().seq > 2 * core::Engine::mostTaken);
    QCOMPARE(tests::syncedRows(shop.next.database()), tests::syncedRows(shop.alone.database()));
}

void TestJoining::firstSync_saysHowMuchIsMissing()
{
    Shop shop(2500, 0);
    Seat third(23, {.mark = u"C"_s, .firstDevice = false}, nullptr);
    core::Replica replica(third.file());
    const QList<qint64> missing = shop.missingWhileTaking(third, replica, 100);

    QVERIFY(missing.size() > 3);
    QCOMPARE(missing.first(), shop.server->head().seq);
    QVERIFY(std::is_sorted(missing.crbegin(), missing.crend()));
    QCOMPARE(missing.last(), 0);
    QCOMPARE(tests::syncedRows(third.database()), tests::syncedRows(shop.alone.database()));
}

void TestJoining::firstSyncBrokenOff_goesOnWhereItWas()
{
    Shop shop(1500, 0);
    Seat third(23, {.mark = u"C"_s, .firstDevice = false}, nullptr);
    core::Replica replica(third.file());
    const qint64 left = shop.missingWhileTaking(third, replica, 2).constLast();
    QVERIFY(left > 0 && left < shop.server->head().seq);

    const QList<qint64> missing = shop.missingWhileTaking(third, replica, 100);

    QCOMPARE(missing.first(), left);
    QCOMPARE(missing.last(), 0);
    QCOMPARE(tests::syncedRows(third.database()), tests::syncedRows(shop.alone.database()));
    QCOMPARE(tests::findingsOf(third), QString());
}

DOCKET_TEST(TestJoining);
#include "tst_joining.moc"
