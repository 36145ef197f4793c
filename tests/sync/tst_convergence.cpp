// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/sync/trials.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// However the network and the PCs misbehave, a shop comes to one set of books, and no payment is
/// lost or doubled on the way.
class TestConvergence : public QObject
{
    Q_OBJECT

private slots:
    void anyScenario_endsInOneSetOfBooks();
};

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int cases = 400; // each takes twenty times as long
#else
constexpr int cases = 20'000;
#endif
constexpr int mostPcs = 8;
constexpr int longest = 24;

} // namespace

void TestConvergence::anyScenario_endsInOneSetOfBooks()
{
    tests::Beginning beginning(mostPcs);
    if (qEnvironmentVariableIsSet("DOCKET_SIM")) {
        tests::Reached reached;
        const auto scenario = tests::Scenario::fromText(qEnvironmentVariable("DOCKET_SIM"));
        QVERIFY2(scenario, "DOCKET_SIM cannot be read");
        QCOMPARE(tests::World(beginning, *scenario, reached).run(), QString());
        return;
    }
    tests::Trials trials(beginning, mostPcs, longest);
    const auto failure = trials.search(tests::Trials::orderOr(cases));
    if (failure) {
        const QString said = u"case %1: %2\nDOCKET_SIM='%3'"_s.arg(failure->number)
                                 .arg(failure->fault, failure->scenario.text());
        QFAIL(qPrintable(said));
    }
    trials.reached.print("TestConvergence");
}

DOCKET_TEST(TestConvergence);
#include "tst_convergence.moc"
