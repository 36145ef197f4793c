// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/sync/pair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::Deed;
using tests::Pair;

/// A disk that forgets is found out by what its rows come to, and put right from the log.
class TestAudit : public QObject
{
    Q_OBJECT

private slots:
    void sums_areTheSameInWhateverOrderRowsCame();
    void sums_differInOneBucketByOneCell();
    void changedWord_isPutRight();
    void lostFact_comesBackAndCounts();
    void rowThatNobodyLogged_isTakenOut();
    void changedPayment_isPutRightAndCounts();
    void damagedBodyOfARow_comesBackWhole();
    void nothingWrong_writesNothingButTheDay();
    void newsOnTheWay_isTakenFirst();
    void newsWhileItIsPutRight_comesInItsPlace();
    void askedWhileOneIsUnderWay_isDoneAgain();
    void dayLater_isLookedAtAgain();
};

namespace {

/// B has taken what A wrote, a payment among it.
struct Shop : Pair
{
    Shop()
    {
        [this]() {
            QVERIFY(a.act({Deed::TakeOldestFirst, 0, 1, 50}).how == tests::Played::How::Done);
        }();
        talk(a);
        talk(b);
        good = tests::syncedRows(b.seat.database());
        worked = tests::derivedRows(b.seat.database());
    }
    /// B holds its rows against the server's; answers how many tables were put right.
    qint64 audit()
    {
        b.engine->audit();
        for (int round = 0; round < 20; ++round)
            talk(b);
        return tests::numberOf(b.seat.database(), "SELECT count(*) FROM sync_mended");
    }
    bool isGood()
    {
        return tests::syncedRows(b.seat.database()) == good
               && tests::derivedRows(b.seat.database()) == worked
               && tests::findingsOf(b.seat).isEmpty();
    }

    QStringList good;
    QStringList worked;
};

core::RowValues rowOf(int number)
{
    return {.cells = {core::Value(number), core::Value(u"a"_s), core::Value()},
            .deleted = false,
            .clk = {}};
}

core::RowId idOf(int number)
{
    return *core::RowId::fromBytes(QByteArray(15, 'i') + QByteArray(1, char(number)));
}

} // namespace

void TestAudit::sums_areTheSameInWhateverOrderRowsCame()
{
    core::TableSums there;
    core::TableSums back;
    for (int i = 0; i < 600; ++i) {
        there.add(idOf(i % 256), rowOf(i));
        back.add(idOf((599 - i) % 256), rowOf(599 - i));
    }

    QVERIFY(there.buckets == back.buckets);
    QCOMPARE(there.all().rows, 600);
    QVERIFY(there.all() == back.all());
}

void TestAudit::sums_differInOneBucketByOneCell()
{
    core::TableSums left;
    core::TableSums right;
    left.add(idOf(7), rowOf(1));
    left.add(idOf(8), rowOf(1));
    right.add(idOf(7), rowOf(1));
    core::RowValues other = rowOf(1);
    other.cells[2] = core::Value(QByteArray()); // empty is not nothing
    right.add(idOf(8), other);

    QVERIFY(left.buckets[7] == right.buckets[7]);
    QVERIFY(left.buckets[8] != right.buckets[8]);
}

void TestAudit::changedWord_isPutRight()
{
    Shop shop;
    shop.b.damage("UPDATE customer SET name = name || 'x'");
    QVERIFY(!shop.isGood());

    QCOMPARE(shop.audit() > 0, true);

    QVERIFY(shop.isGood());
}

void TestAudit::lostFact_comesBackAndCounts()
{
    Shop shop;
    shop.b.damage("DELETE FROM allocation; DELETE FROM receipt; DELETE FROM entry WHERE kind = 2");

    shop.audit();

    QVERIFY(shop.isGood());
}

void TestAudit::rowThatNobodyLogged_isTakenOut()
{
    Shop shop;
    shop.b.damage(R"(INSERT INTO receipt
        SELECT 1000, randomblob(16), series, 900, 'X', customer, job, dated, amount, mode,
               account, reference, till, note FROM receipt LIMIT 1)");
    QCOMPARE(shop.receipts(shop.b), 2);

    shop.audit();

    QVERIFY(shop.isGood());
}

void TestAudit::changedPayment_isPutRightAndCounts()
{
    Shop shop;
    shop.b.damage("UPDATE receipt SET amount = amount + 1");

    QCOMPARE(shop.audit(), 1);

    QVERIFY(shop.isGood());
}

void TestAudit::damagedBodyOfARow_comesBackWhole()
{
    Shop shop;
    shop.b.damage("UPDATE op SET body = replace(body, 'name', 'nome') WHERE tbl = 'customer';"
                  "UPDATE customer SET name = name || 'x'");

    shop.audit();

    QVERIFY(shop.isGood());
}

void TestAudit::nothingWrong_writesNothingButTheDay()
{
    Shop shop;
    const auto before = shop.b.replica.standing();

    QCOMPARE(shop.audit(), 0);

    const auto after = shop.b.replica.standing();
    QVERIFY(before && *before && after && *after);
    QVERIFY((*after)->audited > (*before)->audited);
    QVERIFY(shop.isGood());
}

void TestAudit::newsOnTheWay_isTakenFirst()
{
    Shop shop;
    shop.b.damage("UPDATE customer SET name = name || 'x'");
    QVERIFY(shop.a.act({Deed::TakeOldestFirst, 0, 1, 20}).how == tests::Played::How::Done);
    shop.talk(shop.a);

    shop.audit();

    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
}

void TestAudit::newsWhileItIsPutRight_comesInItsPlace()
{
    Shop shop;
    shop.b.damage("UPDATE customer SET name = name || 'x'");
    shop.b.engine->audit();
    bool isAsked = false;
    for (int round = 0; round < 20 && !isAsked; ++round) {
        shop.steady.advance(core::microsPerMinute);
        shop.b.tick();
        const std::optional<core::Call> call = shop.b.engine->next();
        if (!call)
            continue;
        isAsked = std::holds_alternative<core::Recall>(call->said);
        for (int customer = 0; isAsked && customer < 12; ++customer)
            shop.a.act({Deed::ChangeCustomer, customer, 1, 3});
        if (isAsked)
            shop.talk(shop.a);
        tests::hear(*shop.b.engine, shop.server, *call, shop.steady);
    }
    QVERIFY(isAsked);

    const char *const beyond = "SELECT count(*) FROM op o, sync_standing s WHERE o.seq > s.seq";
    QCOMPARE(tests::numberOf(shop.b.seat.database(), beyond), 0);
    shop.audit();
    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(tests::findingsOf(shop.b.seat), QString());
}

void TestAudit::askedWhileOneIsUnderWay_isDoneAgain()
{
    Shop shop;
    shop.b.engine->audit();
    std::optional<core::Call> call;
    while (!call || !std::holds_alternative<core::Audit>(call->said)) {
        if (call) {
            tests::hear(*shop.b.engine, shop.server, *call, shop.steady);
        }
        shop.steady.advance(core::microsPerMinute);
        shop.b.tick();
        call = shop.b.engine->next();
    }

    shop.b.damage("UPDATE customer SET name = name || 'x'"); // its sums are on their way already
    shop.b.engine->audit();
    tests::hear(*shop.b.engine, shop.server, *call, shop.steady);
    for (int round = 0; round < 20; ++round)
        shop.talk(shop.b);

    QVERIFY(shop.isGood());
}

void TestAudit::dayLater_isLookedAtAgain()
{
    Shop shop;
    shop.audit();
    shop.b.damage("UPDATE customer SET name = name || 'x'");
    shop.talk(shop.b);
    QVERIFY(!shop.isGood());

    shop.steady.advance(core::Engine::auditEvery);
    for (int round = 0; round < 20; ++round)
        shop.talk(shop.b);

    QVERIFY(shop.isGood());
}

DOCKET_TEST(TestAudit);
#include "tst_audit.moc"
