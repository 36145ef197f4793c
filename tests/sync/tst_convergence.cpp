// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/property.h"
#include "tests/support/registry.h"
#include "tests/sync/world.h"

#include <QTest>

/// However the network and the PCs misbehave, a shop comes to one set of books, and no payment is
/// lost or doubled on the way.
class TestConvergence : public QObject
{
    Q_OBJECT

private slots:
    void anyScenario_endsInOneSetOfBooks();
};

namespace {

constexpr int cases = 200;
constexpr int mostPcs = 8;
constexpr int longest = 24;

} // namespace

void TestConvergence::anyScenario_endsInOneSetOfBooks()
{
    const tests::Beginning beginning(mostPcs);
    tests::Reached reached;
    if (qEnvironmentVariableIsSet("DOCKET_SIM")) {
        const auto scenario = tests::Scenario::fromText(qEnvironmentVariable("DOCKET_SIM"));
        QVERIFY2(scenario, "DOCKET_SIM cannot be read");
        QCOMPARE(tests::World(beginning, *scenario, reached).run(), QString());
        return;
    }
    QVERIFY(tests::holds("any scenario ends in one set of books", cases, [&]() {
        const tests::Scenario scenario = tests::Scenario::any(mostPcs, longest);
        const QString fault = tests::World(beginning, scenario, reached).run();
        if (!fault.isEmpty())
            RC_FAIL(fault.toStdString() + "\nDOCKET_SIM='" + scenario.text().toStdString() + "'");
    }));
    reached.print("TestConvergence");
}

DOCKET_TEST(TestConvergence);
#include "tst_convergence.moc"
