// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/support/registry.h"
#include "tests/sync/pair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Op;
using tests::Deed;
using tests::Pair;
using tests::Pc;

/// PCs of one shop with programs of different ages.
class TestVersions : public QObject
{
    Q_OBJECT

private slots:
    void unknownColumn_isKeptAndTheRestIsTaken();
    void unknownTable_isKeptAndTheFeedGoesOn();
    void understoodLater_takesItsPlace();
    void ownWriteBesideTheUnknown_leavesItAlone();
    void actOfANewerProgram_isNotUndone();
    void tooOldToRead_stopsAndLosesNothing();
    void tooOldToWrite_addsFactsOnly();
};

namespace {

/// What A wrote last, as a newer program would have: with something more in its first op.
core::LoggedUnit newer(Pair &shop, const std::function<void(Op &)> &more)
{
    core::LoggedUnit unit = shop.a.seat.log().constLast();
    core::Query before(shop.a.seat.database(),
                       R"(SELECT o.dchain FROM op o JOIN unit u ON u.row = o.unit
                           WHERE u.origin = (SELECT origin FROM sync_identity) AND o.dseq = ?1)",
                       unit.ops.first().dseq - 1);
    QByteArray chain = before.next() ? before.bytes(0) : core::UnitLog::chainStart();
    for (Op &op : unit.ops) {
        if (&op == &unit.ops.first())
            more(op);
        op.digest = op.digestNow();
        op.dchain = op.chainNow(chain, unit.unit.digest);
        chain = op.dchain;
    }
    return unit;
}

void nickname(Op &op)
{
    op.body.replace(R"({"new":{)", R"({"new":{"nickname":"Ashu",)");
}

/// B hears of a change of a customer to which a newer program added a nickname.
void hearOfNickname(Pair &shop)
{
    QVERIFY(shop.a.act({Deed::ChangeCustomer, 0, 1, 1}).how == tests::Played::How::Done);
    shop.server.hearNewer(newer(shop, nickname));
    shop.talk(shop.b);
}

QString rowsOf(Pc &pc, const char *table)
{
    return tests::syncedRows(pc.seat.database()).filter(QLatin1StringView(table)).join(u'\n');
}

qint64 unread(Pc &pc)
{
    return tests::numberOf(pc.seat.database(), "SELECT count(*) FROM op WHERE unread = 1");
}

} // namespace

void TestVersions::unknownColumn_isKeptAndTheRestIsTaken()
{
    Pair shop;
    hearOfNickname(shop);

    QCOMPARE(rowsOf(shop.b, "customer|"), rowsOf(shop.a, "customer|"));
    QCOMPARE(unread(shop.b), 1);
    QCOMPARE(
        tests::numberOf(shop.b.seat.database(), "SELECT count(*) FROM op WHERE body LIKE '%Ashu%'"),
        1);
    QCOMPARE(tests::findingsOf(shop.b.seat), QString());
}

void TestVersions::unknownTable_isKeptAndTheFeedGoesOn()
{
    Pair shop;
    QVERIFY(shop.a.act({Deed::ChangeCustomer, 0, 1, 1}).how == tests::Played::How::Done);
    core::LoggedUnit unit = newer(shop, [](Op &op) { op.table = u"loyalty_card"_s; });
    unit.ops = {unit.ops.first()};
    const auto standing = shop.b.replica.standing();
    QVERIFY(standing && *standing);
    core::FeedPage page{.from = (*standing)->taken};
    Op &op = unit.ops.first();
    op.ruling = {.seq = page.from.seq + 1, .verdict = core::Verdict::Applied, .won = -1};
    page.units = {unit};
    page.upTo = {op.ruling.seq, op.serverChainNow(page.from.chain)};
    page.head = page.upTo.seq;

    QVERIFY(shop.b.replica.take(page));

    QCOMPARE(unread(shop.b), 1);
    const auto after = shop.b.replica.standing();
    QVERIFY(after && *after && (*after)->taken == page.upTo);
    QVERIFY(shop.b.seat.file().readAnew()); // it does not understand it any better
    QCOMPARE(unread(shop.b), 1);
}

void TestVersions::understoodLater_takesItsPlace()
{
    Pair shop;
    QVERIFY(shop.a.act({Deed::TakeOldestFirst, 0, 1, 50}).how == tests::Played::How::Done);
    shop.talk(shop.a);
    shop.talk(shop.b);
    const QStringList rows = tests::syncedRows(shop.b.seat.database());
    const QStringList derived = tests::derivedRows(shop.b.seat.database());
    // As an older program would have taken it.
    shop.b.damage("UPDATE op SET unread = 1 WHERE tbl IN ('receipt', 'allocation');"
                  "DELETE FROM allocation_cut; DELETE FROM allocation;"
                  "DELETE FROM entry WHERE id IN (SELECT id FROM receipt); DELETE FROM receipt");

    QVERIFY(shop.b.seat.file().readAnew());

    QCOMPARE(unread(shop.b), 0);
    QCOMPARE(tests::syncedRows(shop.b.seat.database()), rows);
    QCOMPARE(tests::derivedRows(shop.b.seat.database()), derived);
}

void TestVersions::ownWriteBesideTheUnknown_leavesItAlone()
{
    Pair shop;
    hearOfNickname(shop);

    QVERIFY(shop.b.act({Deed::ChangeCustomer, 0, 1, 2}).how == tests::Played::How::Done);
    shop.talk(shop.b);

    const QList<Op> ops = shop.server.log().last().ops;
    QVERIFY(std::none_of(
        ops.begin(), ops.end(), [](const Op &op) { return op.body.contains("nickname"); }));
    QCOMPARE(tests::findingsOf(shop.b.seat), QString());
}

void TestVersions::actOfANewerProgram_isNotUndone()
{
    Pair shop;
    hearOfNickname(shop);
    const core::RowId unit = shop.server.log().last().unit.id;

    const auto undone = shop.b.seat.shop().history.undo(shop.b.seat.by(u"Ravi"_s), unit);

    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, core::ErrorKind::UnknownToThisVersion);
}

void TestVersions::tooOldToRead_stopsAndLosesNothing()
{
    Pair shop;
    QVERIFY(shop.b.act({Deed::TakeOldestFirst, 0, 1, 50}).how == tests::Played::How::Done);
    shop.server.require(core::newestSchema() + 1, 0);
    shop.greet(shop.b);

    QCOMPARE(shop.b.engine->state(), core::Engine::State::Outdated);
    shop.steady.advance(core::microsPerDay);
    QVERIFY(!shop.b.engine->next());

    shop.server.require(0, 0); // it was brought up to date and started again
    shop.b.crash();
    shop.talk(shop.b);
    shop.talk(shop.a);
    QCOMPARE(shop.receipts(shop.a), 1);
}

void TestVersions::tooOldToWrite_addsFactsOnly()
{
    Pair shop;
    shop.server.require(0, core::newestSchema() + 1);
    QVERIFY(shop.b.act({Deed::TakeOldestFirst, 0, 1, 50}).how == tests::Played::How::Done);
    QVERIFY(shop.b.act({Deed::ChangeCustomer, 0, 1, 1}).how == tests::Played::How::Done);

    shop.talk(shop.b);
    shop.talk(shop.a);

    QCOMPARE(rowsOf(shop.a, "customer|"), rowsOf(shop.b, "customer|"));
    const auto looks = shop.b.replica.looks();
    QVERIFY(looks);
    QCOMPARE(looks->size(), 1);
    QCOMPARE(looks->first().reason, u"outdated"_s);
}

DOCKET_TEST(TestVersions);
#include "tst_versions.moc"
