// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/player.h"
#include "tests/properties/property.h"
#include "tests/support/registry.h"

#include <QTest>

using tests::derivedRows;
using tests::Seat;
using tests::syncedRows;

/// The log alone makes the shop anew.
class TestReplay : public QObject
{
    Q_OBJECT

private slots:
    void wholeLogReplayed_givesTheSameShop();
    void sameLogTwice_changesNothing();

private:
    void replay(const tests::Script &script, int page);

    tests::Census m_census;
};

namespace {

constexpr int replayedCases = 100;
constexpr int longestReplayed = 60;

} // namespace

void TestReplay::replay(const tests::Script &script, int page)
{
    Seat shop(1);
    shop.found();
    tests::Player player(shop);
    player.prelude();
    m_census.addCase();
    for (const tests::Step &step : script) {
        const tests::Played played = player.play(step);
        m_census.add(step, played);
        tests::mustBeEmpty(tests::nameOf(step.deed), played.fault);
    }

    Seat fresh(2, false, QStringLiteral("B"));
    const auto taken = fresh.take(shop.log(page), page);
    RC_ASSERT(bool(taken));
    tests::mustBeEmpty(
        "synced", tests::differenceOf(syncedRows(shop.database()), syncedRows(fresh.database())));
    tests::mustBeEmpty(
        "derived",
        tests::differenceOf(derivedRows(shop.database()), derivedRows(fresh.database())));
    tests::mustBeEmpty("the shop", findingsOf(shop));
    tests::mustBeEmpty("its replay", findingsOf(fresh));
}

void TestReplay::wholeLogReplayed_givesTheSameShop()
{
    QVERIFY(tests::holds("a replayed log gives the same shop", replayedCases, [this]() {
        const tests::Script script = tests::anyScript(longestReplayed);
        const int page = *rc::gen::inRange(1, 40);
        replay(script, page);
    }));
    const QStringList missing = m_census.unreached("TestReplay");
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

void TestReplay::sameLogTwice_changesNothing()
{
    Seat shop(1);
    shop.found();
    tests::Player(shop).prelude();
    Seat fresh(2, false, QStringLiteral("B"));
    QVERIFY(fresh.take(shop.log()));
    const QStringList synced = syncedRows(fresh.database());
    const QStringList derived = derivedRows(fresh.database());
    const qsizetype units = fresh.log().size();

    QVERIFY(fresh.take(shop.log()));

    QCOMPARE(fresh.log().size(), units);
    QCOMPARE(syncedRows(fresh.database()), synced);
    QCOMPARE(derivedRows(fresh.database()), derived);
}

DOCKET_TEST(TestReplay);
#include "tst_replay.moc"
