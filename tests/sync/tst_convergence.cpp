// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/sync/trials.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int rounds = 1; // a case takes twenty times as long
constexpr int cases = 200;
#else
constexpr int rounds = 10;
constexpr int cases = 2000;
#endif
constexpr int mostPcs = 8;
constexpr int longest = 24;

} // namespace

/// However the network and the PCs misbehave, a shop comes to one set of books, and no payment is
/// lost or doubled on the way.
class TestConvergence : public QObject
{
    Q_OBJECT

private slots:
    void anyScenario_endsInOneSetOfBooks_data();
    void anyScenario_endsInOneSetOfBooks();
    void cleanupTestCase();

private:
    tests::Beginning m_beginning{mostPcs};
    tests::Trials m_trials{m_beginning, mostPcs, longest};
};

void TestConvergence::anyScenario_endsInOneSetOfBooks_data()
{
    // Each round draws from a seed of its own; RC_PARAMS or DOCKET_SIM in the environment is one.
    QTest::addColumn<int>("round");
    const bool isTold =
        qEnvironmentVariableIsSet("RC_PARAMS") || qEnvironmentVariableIsSet("DOCKET_SIM");
    for (int round = 0; round < (isTold ? 1 : rounds); ++round)
        QTest::addRow("round %d", round) << round;
}

void TestConvergence::anyScenario_endsInOneSetOfBooks()
{
    QFETCH(int, round);
    if (qEnvironmentVariableIsSet("DOCKET_SIM")) {
        tests::Reached reached;
        const auto scenario = tests::Scenario::fromText(qEnvironmentVariable("DOCKET_SIM"));
        QVERIFY2(scenario, "DOCKET_SIM cannot be read");
        QCOMPARE(tests::World(m_beginning, *scenario, reached).run(), QString());
        return;
    }
    tests::Trials::Order order = tests::Trials::orderOr(cases);
    order.seed += quint64(round);
    const auto failure = m_trials.search(order);
    if (failure) {
        const QString said = u"case %1: %2\nDOCKET_SIM='%3'"_s.arg(failure->number)
                                 .arg(failure->fault, failure->scenario.text());
        QFAIL(qPrintable(said));
    }
}

void TestConvergence::cleanupTestCase()
{
    m_trials.reached.print("TestConvergence");
}

DOCKET_TEST(TestConvergence);
#include "tst_convergence.moc"
