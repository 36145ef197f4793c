// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clocks.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Clocks;
using core::RowId;
using core::Stamp;

namespace {

Stamp stamp(qint64 hlc, char op)
{
    return {hlc, *RowId::fromBytes(QByteArray(RowId::size, op))};
}

constexpr qsizetype stampSize = 24;

} // namespace

class TestClocks : public QObject
{
    Q_OBJECT

private slots:
    void freshRow_costsOneStamp();
    void laterWrites_areOneEntryEach();
    void groupsWrittenTogetherLast_areCanonical();
    void bytes_comeBackAsTheyWere();
    void bytesOfFewerGroups_giveNewOnesTheEarliest();
    void hostileBytes_areRefused_data();
    void hostileBytes_areRefused();
    void randomBytes_neverBreakIt();
    void opDecides_whereClocksAgree();
    void hybridClock_neverStandsStillNorGoesBack();
};

void TestClocks::freshRow_costsOneStamp()
{
    const Clocks clocks(5, stamp(7, 'a'));

    QCOMPARE(clocks.groups(), 6);
    QCOMPARE(clocks.bytes().size(), stampSize);
    QVERIFY(clocks.at(Clocks::deletedGroup) == stamp(7, 'a'));
}

void TestClocks::laterWrites_areOneEntryEach()
{
    Clocks clocks(5, stamp(7, 'a'));
    clocks.set(3, stamp(9, 'b'));
    clocks.set(3, stamp(10, 'c'));

    QCOMPARE(clocks.bytes().size(), stampSize + 1 + stampSize);
    QCOMPARE(int(clocks.bytes().at(stampSize)), 3);
}

void TestClocks::groupsWrittenTogetherLast_areCanonical()
{
    Clocks a(2, stamp(7, 'a'));
    Clocks b(2, stamp(1, 'z'));
    for (int group = 1; group <= 3; ++group)
        b.set(group, stamp(7, 'a'));

    QCOMPARE(b.bytes(), a.bytes());
}

void TestClocks::bytes_comeBackAsTheyWere()
{
    Clocks clocks(3, stamp(7, 'a'));
    clocks.set(1, stamp(std::numeric_limits<qint64>::max(), '\xff'));
    clocks.set(4, stamp(8, '\0'));

    const auto back = Clocks::fromBytes(clocks.bytes(), 3);

    QVERIFY(back);
    for (int group = 1; group <= 4; ++group)
        QVERIFY(back->at(group) == clocks.at(group));
    QCOMPARE(back->bytes(), clocks.bytes());
}

void TestClocks::bytesOfFewerGroups_giveNewOnesTheEarliest()
{
    Clocks old(1, stamp(7, 'a'));
    old.set(2, stamp(9, 'b'));

    const auto now = Clocks::fromBytes(old.bytes(), 4);

    QVERIFY(now);
    QVERIFY(now->at(5) == stamp(7, 'a'));
    QVERIFY(now->at(2) == stamp(9, 'b'));
}

void TestClocks::hostileBytes_areRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = Clocks(2, stamp(7, 'a')).bytes();
    const QByteArray entry = QByteArray(1, '\2') + whole;

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a byte short") << whole.left(stampSize - 1);
    QTest::newRow("a byte more") << whole + '\1';
    QTest::newRow("entry cut") << whole + entry.left(entry.size() - 1);
    QTest::newRow("group 0") << whole + QByteArray(1, '\0') + whole;
    QTest::newRow("group beyond the last") << whole + '\4' + whole;
    QTest::newRow("group 255") << whole + '\xff' + whole;
}

void TestClocks::hostileBytes_areRefused()
{
    QFETCH(QByteArray, bytes);

    QVERIFY(!Clocks::fromBytes(bytes, 2));
}

void TestClocks::randomBytes_neverBreakIt()
{
    core::SeededRandom random(11);
    for (int size = 0; size < 200; ++size) {
        for (int time = 0; time < 20; ++time) {
            const auto clocks = Clocks::fromBytes(random.bytes(size), 6);
            QVERIFY(!clocks || clocks->groups() == 7);
        }
    }
}

void TestClocks::opDecides_whereClocksAgree()
{
    QVERIFY(stamp(7, 'a') < stamp(7, 'b'));
    QVERIFY(stamp(7, 'b') < stamp(8, 'a'));
    QVERIFY(!(stamp(7, 'a') < stamp(7, 'a')));
}

void TestClocks::hybridClock_neverStandsStillNorGoesBack()
{
    qint64 last = 0;
    // The wall clock stands, runs, jumps back an hour, and runs on.
    for (const qint64 wall : {1000, 1000, 1001, 1001, -3'600'000 + 1001, 2000, 2001}) {
        const qint64 next = core::nextHlc(last, wall);
        QVERIFY(next > last);
        QVERIFY(next >= wall << 16);
        last = next;
    }
}

DOCKET_TEST(TestClocks);
#include "tst_clocks.moc"
