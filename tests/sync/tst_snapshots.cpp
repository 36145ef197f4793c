// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shop_snapshot.h"
#include "core/store/verify.h"
#include "tests/support/registry.h"
#include "tests/sync/pair.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::DataClass;
using core::ErrorKind;
using core::ShopFile;
using tests::Deed;
using tests::Pair;

/// A new PC begins with what another one has, and takes of the feed what came since.
class TestSnapshots : public QObject
{
    Q_OBJECT

private slots:
    void newPc_beginsWithASnapshotAndTakesTheRest();
    void snapshotWhereSomethingWaits_isRefused();
    void snapshotOfAShopThatStandsAlone_isRefused();
    void snapshot_saysNothingOfWhoseItWas();
    void damagedSnapshot_isRefusedAndLeavesNothing_data();
    void damagedSnapshot_isRefusedAndLeavesNothing();
    void snapshotOfAnotherClass_isRefused();
    void snapshotOfAnotherShop_cannotJoin();
    void changedRow_isPutRightByTheFirstAudit();
    void serverThatWasSetBack_isOfferedWhatItLost();
};

namespace {

constexpr quint64 seedOfNext = 23;

/// A has taken a payment, and gives a snapshot to a PC that is new.
struct PaidPair : Pair
{
    PaidPair()
    {
        pay();
        talk(a);
    }
    void pay()
    {
        QVERIFY(a.act({Deed::TakeOldestFirst, 0, 1, 50}).how == tests::Played::How::Done);
    }

    QString snapshotPath() const { return folder.filePath(u"snapshot"_s); }
    core::Result<core::Done> give()
    {
        core::Database copy(snapshotPath(), core::Database::Access::Create);
        return a.replica.snapshot(copy);
    }
    /// Writes past the log into what was given.
    void damage(const QByteArray &sql)
    {
        core::Database given(snapshotPath(), core::Database::Access::ReadWrite);
        given.openGate();
        given.run(sql);
    }
    core::Result<core::Done> begin(DataClass keeps = DataClass::Owner)
    {
        auto begun = ShopFile::createFrom(snapshotPath(),
                                          folder.filePath(u"next"_s),
                                          clock,
                                          random,
                                          {.mark = u"C"_s, .firstDevice = false, .keeps = keeps});
        if (!begun)
            return begun.error();
        next = std::move(*begun);
        return core::Done{};
    }
    core::Result<core::Done> join(const core::RowId &history)
    {
        const QByteArray secret = random.bytes(core::secretSize);
        server.enrol(core::UnitLog(next->database()).identity().device, secret);
        return core::Replica(*next).join(history, secret);
    }
    /// Talks until the new PC is even; answers how much of the feed it was behind.
    qint64 takeTheRest()
    {
        core::Replica replica(*next);
        const qint64 behind = server.head().seq - (*replica.standing())->taken.seq;
        core::Engine engine(replica, clock, steady, random);
        tests::makeEven(engine, server, steady);
        for (int round = 0; engine.isAuditing() && round < 50; ++round) {
            steady.advance(core::microsPerMinute);
            if (const std::optional<core::Call> call = engine.next())
                tests::hear(engine, server, *call, steady);
        }
        return behind;
    }
    QString findings()
    {
        const auto report = core::Verify(*next).run();
        QString said;
        for (const core::Finding &finding : report->findings)
            said += u"%1 %2 %3; "_s.arg(int(finding.fault)).arg(finding.table, finding.detail);
        return said;
    }

    QTemporaryDir folder;
    core::FixedClock clock{tests::shopStart};
    core::SeededRandom random{seedOfNext};
    std::unique_ptr<ShopFile> next;
};

} // namespace

void TestSnapshots::newPc_beginsWithASnapshotAndTakesTheRest()
{
    PaidPair shop;
    QVERIFY(shop.give());
    shop.pay();
    shop.talk(shop.a);
    QVERIFY(shop.begin());
    QVERIFY(!*core::Replica(*shop.next).standing()); // nobody let it in yet

    QVERIFY(shop.join(shop.server.history()));
    const qint64 behind = shop.takeTheRest();

    QVERIFY(behind > 0 && behind < 10);
    QCOMPARE(tests::syncedRows(shop.next->database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(tests::derivedRows(shop.next->database()), tests::derivedRows(shop.a.seat.database()));
    QCOMPARE(shop.findings(), QString());
    QCOMPARE(tests::numberOf(shop.next->database(), "SELECT count(*) FROM sync_mended"), 0);
}

void TestSnapshots::snapshotWhereSomethingWaits_isRefused()
{
    PaidPair shop;
    shop.pay();

    const auto given = shop.give();

    QVERIFY(!given);
    QCOMPARE(given.error().kind, ErrorKind::ChangedSince);
}

void TestSnapshots::snapshotOfAShopThatStandsAlone_isRefused()
{
    tests::Seat alone(21, {.mark = u"A"_s}, nullptr);
    alone.found();
    core::Database copy(u"copy"_s, core::Database::Access::Memory);

    const auto given = core::Replica(alone.file()).snapshot(copy);

    QVERIFY(!given);
    QCOMPARE(given.error().kind, ErrorKind::ChangedSince);
}

void TestSnapshots::snapshot_saysNothingOfWhoseItWas()
{
    PaidPair shop;
    const QByteArray secret = (*shop.a.replica.standing())->ratchet;
    QVERIFY(shop.give());

    QFile file(shop.snapshotPath());
    QVERIFY(file.open(QFile::ReadOnly));
    QVERIFY(!file.readAll().contains(secret));
    QVERIFY(QFile::rename(shop.snapshotPath(), core::shopPath(shop.folder.path())));
    core::Replica replica(shop.a.seat.file());
    const auto opened =
        ShopFile::open(shop.folder.path(), ShopFile::Access::ReadWrite, shop.clock, shop.random);
    QVERIFY(!opened || !core::Replica(**opened).identity()); // it is nobody's
}

void TestSnapshots::damagedSnapshot_isRefusedAndLeavesNothing_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a word of the log")
        << QByteArray("UPDATE op SET body = replace(body, 'Asha', 'Usha') WHERE tbl = 'staff'");
    QTest::newRow("the last word")
        << QByteArray("DELETE FROM op WHERE seq = (SELECT max(seq) FROM op)");
    QTest::newRow("a word in the middle") << QByteArray("DELETE FROM op WHERE seq = 7");
    QTest::newRow("a body") << QByteArray("UPDATE op SET body = '' WHERE seq = 7");
    QTest::newRow("the ruling") << QByteArray("UPDATE op SET won = 0 WHERE seq = 7");
    QTest::newRow("no standing") << QByteArray("UPDATE sync_standing SET seq = 3");
}

void TestSnapshots::damagedSnapshot_isRefusedAndLeavesNothing()
{
    QFETCH(QByteArray, sql);
    PaidPair shop;
    QVERIFY(shop.give());
    shop.damage(sql);

    const auto begun = shop.begin();

    QVERIFY(!begun);
    QCOMPARE(begun.error().kind, ErrorKind::NotFound);
    QCOMPARE(QDir(shop.folder.filePath(u"next"_s)).entryList(QDir::Files), QStringList());
}

void TestSnapshots::snapshotOfAnotherClass_isRefused()
{
    PaidPair shop;
    QVERIFY(shop.give());

    const auto begun = shop.begin(DataClass::Work);

    QVERIFY(!begun);
    QCOMPARE(begun.error().kind, ErrorKind::NotFound);
}

void TestSnapshots::snapshotOfAnotherShop_cannotJoin()
{
    PaidPair shop;
    QVERIFY(shop.give());
    QVERIFY(shop.begin());

    const auto joined = shop.join(shop.next->ids().next());

    QVERIFY(!joined);
    QCOMPARE(joined.error().kind, ErrorKind::ChangedSince);
    QVERIFY(shop.join(shop.server.history()));
    QVERIFY(!shop.join(shop.server.history())); // once
}

void TestSnapshots::changedRow_isPutRightByTheFirstAudit()
{
    PaidPair shop;
    QVERIFY(shop.give());
    shop.damage("UPDATE customer SET name = name || 'x'");
    QVERIFY(shop.begin());
    QVERIFY(shop.join(shop.server.history()));

    shop.takeTheRest();

    QVERIFY(tests::numberOf(shop.next->database(), "SELECT sum(rows) FROM sync_mended") > 0);
    QCOMPARE(tests::syncedRows(shop.next->database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(shop.findings(), QString());
}

void TestSnapshots::serverThatWasSetBack_isOfferedWhatItLost()
{
    PaidPair shop;
    const tests::ModelServer backup = shop.server;
    shop.pay();
    shop.talk(shop.a);
    QVERIFY(shop.give());
    shop.server = backup;
    shop.server.restart(backup.lastSession() + 10);
    QVERIFY(shop.begin());
    QVERIFY(shop.join(shop.server.history()));

    shop.takeTheRest();
    shop.a.crash();
    shop.talk(shop.a);
    shop.takeTheRest();

    QCOMPARE(tests::syncedRows(shop.next->database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(tests::numberOf(shop.next->database(), "SELECT count(*) FROM receipt"), 2);
    QCOMPARE(shop.findings(), QString());
}

DOCKET_TEST(TestSnapshots);
#include "tst_snapshots.moc"
