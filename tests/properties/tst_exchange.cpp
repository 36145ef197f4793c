// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/properties/player.h"
#include "tests/properties/property.h"
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
    void play(Seat &seat, const tests::Script &script);

    tests::Census m_census;
    int m_cut = 0;       ///< cases in which more was allocated than there is
    int m_contested = 0; ///< cases in which both seats wrote one register row
};

namespace {

constexpr int cases = 45;
constexpr int longestScript = 30;
constexpr int rounds = 2;

using Units = QList<core::LoggedUnit>;

/// What `seat` wrote since it had written `before` units.
Units since(Seat &seat, qsizetype before)
{
    return seat.ownLog().mid(before);
}

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
QStringList receiptsOf(Seat &seat)
{
    QStringList receipts;
    core::Query query(seat.database(), "SELECT id, amount FROM receipt ORDER BY id");
    while (query.next())
        receipts.append(query.row(0).text() + u' ' + QString::number(query.integer(1)));
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
        who,
        tests::differenceOf(syncedRows(one.database()), syncedRows(other.database())));
    tests::mustBeEmpty(
        who,
        tests::differenceOf(derivedRows(one.database()), derivedRows(other.database())));
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

void TestExchange::twoSeatsApart_agreeAfterwards()
{
    const auto property = [this]() {
        m_census.addCase();
        Seat a(1);
        a.found();
        tests::Player(a).prelude();
        play(a, tests::anyScript(longestScript / 2, false));
        Seat b(2, false, QStringLiteral("B"));
        Seat third(3, false, QStringLiteral("C"));
        Seat fourth(4, false, QStringLiteral("D"));
        for (Seat *seat : {&b, &third, &fourth})
            mustTake(*seat, a.log(), 50);

        qsizetype byA = a.ownLog().size();
        qsizetype byB = 0;
        QStringList receipts = receiptsOf(a);
        for (int round = 0; round < rounds; ++round) {
            // One of the clocks is ahead, so that what is older is not always A's.
            b.clock.advance(*rc::gen::inRange(-30, 30) * core::microsPerMinute);
            const qsizetype known = receipts.size();
            play(a, tests::anyScript(longestScript, false));
            play(b, tests::anyScript(longestScript, false));
            const Units fromA = since(a, byA);
            const Units fromB = since(b, byB);
            const qsizetype inAll = receiptsOf(a).size() + receiptsOf(b).size() - known;
            byA += fromA.size();
            byB += fromB.size();
            const int page = *rc::gen::inRange(1, 30);
            mustTake(a, fromB, page);
            mustTake(b, fromA, page);
            const auto turns = *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>());
            mustTake(third, fromA + fromB, page);
            mustTake(fourth, interleaved(fromB, fromA, turns), page);

            for (Seat *seat : {&b, &third, &fourth})
                mustAgree(a, *seat, "another seat");
            tests::mustBeEmpty("A", findingsOf(a));
            receipts = receiptsOf(a);
            RC_ASSERT(receipts.size() == inAll);

            const QStringList synced = syncedRows(a.database());
            const QStringList derived = derivedRows(a.database());
            mustTake(a, fromB + fromA, page);
            RC_ASSERT(syncedRows(a.database()) == synced);
            RC_ASSERT(derivedRows(a.database()) == derived);
        }
        m_cut += count(a, "SELECT count(*) FROM allocation_cut") > 0 ? 1 : 0;
        m_contested += count(a, R"(
            SELECT count(*) FROM (
                SELECT o.id FROM op o JOIN unit u ON u.row = o.unit
                 WHERE o.tbl IN ('customer', 'job', 'customer_terms', 'setting')
                 GROUP BY o.id HAVING count(DISTINCT u.origin) > 1))") > 0 ? 1 : 0;
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
