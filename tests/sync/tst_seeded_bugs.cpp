// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seeded_bug.h"
#include "tests/support/registry.h"
#include "tests/sync/trials.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <array>
#include <cstdio>

namespace {

core::Bug seeded = core::Bug::None;

} // namespace

bool core::isSeeded(Bug bug)
{
    return bug == seeded;
}

void core::plantBug()
{
    seeded = static_cast<Bug>(qEnvironmentVariableIntValue("DOCKET_BUG"));
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
                                                         "SeriesSkips",
                                                         "UnitSplit",
                                                         "NotOfferedAgain",
                                                         "ForkNotSeen",
                                                         "LifeNotTaken",
                                                         "LifeMovesNothing",
                                                         "GapNotClosed",
                                                         "HandshakesNotCounted",
                                                         "OtherNotSeen",
                                                         "RefusedStays",
                                                         "ClassStays",
                                                         "BodyKept",
                                                         "NothingMended",
                                                         "OlderNotSeen",
                                                         "SnapshotOfWhatWaits"};

constexpr int budget = 400;
constexpr int mostPcs = 6;
constexpr int mostCopies = 2; ///< beside them
constexpr int longest = 24;

/// What the simulation seldom meets has a situation of its own, and is noticed there.
QString classThatNotices(core::Bug bug)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DOCKET_BUG"), QString::number(int(bug)));
    for (const char *name :
         {"TestEngine", "TestOrder", "TestClasses", "TestAudit", "TestSnapshots"}) {
        QProcess child;
        child.setProcessEnvironment(environment);
        child.setStandardOutputFile(QProcess::nullDevice());
        child.setStandardErrorFile(QProcess::nullDevice());
        child.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(name)});
        child.waitForFinished(-1);
        // A fault that ends the program is noticed too, but says nothing of the test.
        if (child.exitStatus() == QProcess::NormalExit && child.exitCode() > 0)
            return QLatin1StringView(name);
    }
    return {};
}

tests::Trials &trials()
{
    // Made and warmed before any bug is seeded.
    static tests::Beginning made(mostPcs + mostCopies);
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

    const QString situation = failure ? QString() : classThatNotices(static_cast<core::Bug>(bug));
    QVERIFY(failure || !situation.isEmpty());
    std::printf("%s: %s\n",
                names[size_t(bug)],
                failure ? qPrintable(QStringLiteral("%1 cases: ").arg(failure->number)
                                     + failure->fault.left(90))
                        : qPrintable(situation));
    std::fflush(stdout);
}

DOCKET_TEST(TestSeededBugs);
#include "tst_seeded_bugs.moc"
