// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seeded_bug.h"
#include "tests/support/registry.h"
#include "tests/sync/world.h"

#include <QTest>

#include <array>

namespace {

core::Bug seeded = core::Bug::None;

} // namespace

bool core::isSeeded(Bug bug)
{
    return bug == seeded;
}

/// The test of the tests: each fault that is put into the sync on purpose is noticed.
class TestSeededBugs : public QObject
{
    Q_OBJECT

private slots:
    void noBug_isNoticed();
    void eachBug_isNoticed_data();
    void eachBug_isNoticed();

private:
    /// How many cases it took; 0 when none noticed.
    static int casesToNotice(int budget, QString &fault);
};

namespace {

/// In the order of core::Bug.
constexpr std::array<const char *, core::bugCount> names{"None",
                                                         "PageLosesLastUnit",
                                                         "CursorMovesFirst",
                                                         "ClockNotKept",
                                                         "ClockIgnoresSeen",
                                                         "NoTieBreak",
                                                         "EarlierWins",
                                                         "DeletedNotMerged",
                                                         "GroupsMixed",
                                                         "RetryIsFinal",
                                                         "AnsweredWhenSent",
                                                         "RestampLosesOrder",
                                                         "RestampKeepsRows",
                                                         "RestampForgetsSeen",
                                                         "LostWriteStays",
                                                         "RejectedCounts",
                                                         "NothingListed",
                                                         "PoisonBlocks",
                                                         "OrderNotTaken",
                                                         "AllocationsByClock",
                                                         "GivesUp",
                                                         "WaitsForEver",
                                                         "SecretNotKept",
                                                         "SecretNotConfirmed",
                                                         "DuplicateNotFinal",
                                                         "SeriesSkips",
                                                         "UnitSplit",
                                                         "NotOfferedAgain",
                                                         "ForkNotSeen",
                                                         "LifeNotTaken",
                                                         "LifeMovesNothing",
                                                         "GapNotClosed",
                                                         "HandshakesNotCounted",
                                                         "OtherNotSeen"};

constexpr int budget = 400;
constexpr int mostPcs = 6;
constexpr int longest = 24;

const tests::Beginning &beginning()
{
    // Made before any bug is seeded.
    static const tests::Beginning made(mostPcs);
    return made;
}

} // namespace

int TestSeededBugs::casesToNotice(int most, QString &fault)
{
    tests::Reached reached;
    rc::Random random(20261120);
    for (int run = 1; run <= most; ++run) {
        const rc::Gen<tests::Scenario> any =
            rc::gen::exec([]() { return tests::Scenario::any(mostPcs, longest); });
        const tests::Scenario scenario = any(random.split(), run % 100).value();
        fault = tests::World(beginning(), scenario, reached).run();
        if (!fault.isEmpty())
            return run;
    }
    return 0;
}

void TestSeededBugs::noBug_isNoticed()
{
    beginning();
    QString fault;
    QCOMPARE(casesToNotice(budget / 10, fault), 0);
    QCOMPARE(fault, QString());
}

void TestSeededBugs::eachBug_isNoticed_data()
{
    QTest::addColumn<int>("bug");
    for (int bug = 1; bug < core::bugCount; ++bug)
        QTest::newRow(names[size_t(bug)]) << bug;
}

void TestSeededBugs::eachBug_isNoticed()
{
    QFETCH(int, bug);
    beginning();

    seeded = static_cast<core::Bug>(bug);
    QString fault;
    const int needed = casesToNotice(budget, fault);
    seeded = core::Bug::None;

    std::printf("%s: %d cases: %s\n", names[size_t(bug)], needed, qPrintable(fault.left(90)));
    std::fflush(stdout);
    QVERIFY(needed > 0);
}

DOCKET_TEST(TestSeededBugs);
#include "tst_seeded_bugs.moc"
