// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/player.h"
#include "tests/properties/property.h"
#include "tests/properties/witness.h"
#include "tests/support/registry.h"

#include <QTest>

using tests::derivedRows;
using tests::Seat;
using tests::syncedRows;

/// PCs that worked apart come to the same books, whoever hears of what first.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void twoSeatsApart_agreeAfterwards();
    void cleanupTestCase();

private:
    /// Two that work, and three that only hear of it, each in another order.
    struct Seats
    {
        Seat a{1};
        Seat b{2, false, QStringLiteral("B")};
        Seat aFirst{3, false, QStringLiteral("C")};
        Seat bFirst{4, false, QStringLiteral("D")};
        Seat mixed{5, false, QStringLiteral("E")};
        qsizetype heardOfA = 0;
        qsizetype heardOfB = 0;
    };

    void play(Seat &seat, const tests::Script &script);
    /// Both work apart for a while; then everybody hears of it.
    void exchange(Seats &seats);

    tests::Census m_census;
    int m_cut = 0;       ///< cases in which more was allocated than there is
    int m_contested = 0; ///< cases in which both seats wrote one register row
};

namespace {

constexpr int cases = 70;
constexpr int longestScript = 30;
constexpr int rounds = 2;

using Units = QList<core::LoggedUnit>;

/// Register rows that two seats wrote.
constexpr const char *contestedRows = R"(
    SELECT count(*) FROM (
        SELECT o.id FROM op o JOIN unit u ON u.row = o.unit
         WHERE o.tbl IN ('customer', 'job', 'customer_terms', 'setting')
         GROUP BY o.id HAVING count(DISTINCT u.origin) > 1))";

/// Both in one row, each in its own order: `turns` says whose unit comes next.
Units interleaved(const Units &a, const Units &b, const std::vector<bool> &turns)
{
    Units both;
    qsizetype fromA = 0;
    qsizetype fromB = 0;
    for (size_t turn = 0; fromA < a.size() || fromB < b.size(); ++turn) {
        const bool wantsA = turns.empty() ? true : turns[turn % turns.size()];
        const bool takesA = fromA < a.size() && (wantsA || fromB == b.size());
        both.append(takesA ? a[fromA++] : b[fromB++]);
    }
    return both;
}

/// Receipts by id and amount, as the log of a seat has them.
std::map<QString, qint64> receiptsOf(Seat &seat)
{
    std::map<QString, qint64> receipts;
    core::Query query(seat.database(), "SELECT id, amount FROM receipt ORDER BY id");
    while (query.next())
        receipts[query.row(0).text()] += query.integer(1);
    return receipts;
}

qint64 count(Seat &seat, const char *sql)
{
    core::Query query(seat.database(), sql);
    query.next();
    return query.integer(0);
}

void mustAgree(Seat &one, Seat &other, const char *who)
{
    tests::mustBeEmpty(
        who, tests::differenceOf(syncedRows(one.database()), syncedRows(other.database())));
    tests::mustBeEmpty(
        who, tests::differenceOf(derivedRows(one.database()), derivedRows(other.database())));
    tests::mustBeEmpty(who, findingsOf(other));
}

void mustTake(Seat &seat, const Units &units, int page)
{
    const auto taken = seat.take(units, page);
    if (!taken) {
        tests::mustBeEmpty("take",
                           core::nameOf(taken.error().kind) + u' ' + taken.error().subject + u' '
                               + taken.error().given);
    }
}

} // namespace

void TestExchange::play(Seat &seat, const tests::Script &script)
{
    tests::Player player(seat);
    for (const tests::Step &step : script) {
        const tests::Played played = player.play(step);
        m_census.add(step, played);
        tests::mustBeEmpty(tests::nameOf(step.deed), played.fault);
    }
}

void TestExchange::exchange(Seats &seats)
{
    Seat &a = seats.a;
    Seat &b = seats.b;
    // One of the clocks is ahead, so that what is older is not always A's.
    b.clock.advance(*rc::gen::inRange(-30, 30) * core::microsPerMinute);
    play(a, tests::anyScript(longestScript, false));
    play(b, tests::anyScript(longestScript, false));
    const Units fromA = a.ownLog().mid(seats.heardOfA);
    const Units fromB = b.ownLog().mid(seats.heardOfB);
    seats.heardOfA += fromA.size();
    seats.heardOfB += fromB.size();
    std::map<QString, qint64> receipts = receiptsOf(a);
    receipts.merge(receiptsOf(b));

    const int page = *rc::gen::inRange(1, 30);
    const auto turns = *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>());
    mustTake(a, fromB, page);
    mustTake(b, fromA, page);
    mustTake(seats.aFirst, fromA + fromB, page);
    mustTake(seats.bFirst, fromB + fromA, page);
    mustTake(seats.mixed, interleaved(fromB, fromA, turns), page);

    for (Seat *seat : {&seats.b, &seats.aFirst, &seats.bFirst, &seats.mixed})
        mustAgree(a, *seat, "another seat");
    tests::mustBeEmpty("A", findingsOf(a));
    RC_ASSERT(receiptsOf(a) == receipts);
    tests::Witness witness(a);
    witness.listen();
    tests::mustBeEmpty("reference", witness.faultNow());
    tests::mustBeEmpty("reference", witness.faultOfAllocations());
    tests::mustBeEmpty("reference", witness.faultOfStatements());
    tests::mustBeEmpty("reference", witness.faultOfExplanations());
    tests::mustBeEmpty("reference", witness.faultOfDerived());

    const QStringList synced = syncedRows(a.database());
    const QStringList derived = derivedRows(a.database());
    mustTake(a, fromB + fromA, page);
    RC_ASSERT(syncedRows(a.database()) == synced);
    RC_ASSERT(derivedRows(a.database()) == derived);
}

void TestExchange::twoSeatsApart_agreeAfterwards()
{
    const auto property = [this]() {
        m_census.addCase();
        Seats seats;
        Seat &a = seats.a;
        a.found();
        tests::Player(a).prelude();
        play(a, tests::anyScript(longestScript / 2, false));
        for (Seat *seat : {&seats.b, &seats.aFirst, &seats.bFirst, &seats.mixed})
            mustTake(*seat, a.log(), 50);
        seats.heardOfA = a.ownLog().size();
        for (int round = 0; round < rounds; ++round)
            exchange(seats);

        m_cut += count(a, "SELECT count(*) FROM allocation_cut") > 0 ? 1 : 0;
        m_contested += count(a, contestedRows) > 0 ? 1 : 0;
    };
    QVERIFY(tests::holds("seats that worked apart agree", cases, property));
}

void TestExchange::cleanupTestCase()
{
    const QStringList missing = m_census.unreached("TestExchange", false);
    std::printf("  over-allocated: %d cases, contested rows: %d cases\n", m_cut, m_contested);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    QVERIFY2(m_cut > 0 && m_contested > 0, "the seats never met in one row or one invoice");
}

DOCKET_TEST(TestExchange);
#include "tst_exchange.moc"
