// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seeded_bug.h"
#include "tests/support/registry.h"
#include "tests/sync/trials.h"

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
                                                         "OtherNotSeen",
                                                         "RefusedStays"};

constexpr int budget = 400;
constexpr int mostPcs = 6;
constexpr int longest = 24;

tests::Trials &trials()
{
    // Made and warmed before any bug is seeded.
    static tests::Beginning made(mostPcs);
    static tests::Trials trials(made, mostPcs, longest);
    return trials;
}

} // namespace

void TestSeededBugs::noBug_isNoticed()
{
    const auto failure = trials().search({.cases = budget / 10, .isShortened = false});
    QCOMPARE(failure ? failure->fault : QString(), QString());
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
    trials();

    seeded = static_cast<core::Bug>(bug);
    const auto failure = trials().search({.cases = budget, .isShortened = false});
    seeded = core::Bug::None;

    QVERIFY(failure);
    std::printf("%s: %d cases: %s\n",
                names[size_t(bug)],
                failure->number,
                qPrintable(failure->fault.left(90)));
    std::fflush(stdout);
}

DOCKET_TEST(TestSeededBugs);
#include "tst_seeded_bugs.moc"
