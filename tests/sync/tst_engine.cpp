// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting_store.h"
#include "tests/support/registry.h"
#include "tests/sync/oracles.h"
#include "tests/sync/world.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::Deed;
using tests::Pc;

/// One situation each of what the simulation meets by chance.
class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void paymentOnOnePc_isOnTheOther();
    void lostReply_isAskedAgainAndWrittenOnce();
    void clockYearsAhead_isPutRightBeforeAnybodySees();
    void settingChangedOnBoth_secondIsListedAndTakenBack();
    void damagedOp_doesNotHoldUpTheRest();
    void damagedOp_isPassedOverByASetBackServerToo();
    void refusedPayment_isInNobodysBooks();
    void refusedPayment_countsWhereASetBackServerTakesIt();
    void copiedFile_takesALifeOfItsOwn();
    void sameActsWaitingInTwoCopies_leaveNoGap();
    void oldImageThatWroteMoreThanWasLost_isFound();
    void restoredServer_isOfferedAgainWhatItLost();
    void serverSetBack_withTheSameLog_knowsItsPcs();
    void nothingNew_writesNothing();

private:
    struct Pair
    {
        Pair();
        /// Talks until a PC is even.
        void talk(Pc &pc);
        /// The PC's hello is answered, and nothing else.
        void greet(Pc &pc);
        /// The PC asks and is heard; the reply is lost.
        void talkInVain(Pc &pc);
        qint64 receipts(Pc &pc);
        /// Asha may take no payments any more, and B has not heard of it when she takes one.
        void refuseAPayment();

        core::FixedClock steady;
        tests::ModelServer server;
        Pc a;
        Pc b;
    };
};

namespace {

tests::Beginning &beginning()
{
    static tests::Beginning made(2);
    return made;
}

} // namespace

TestEngine::Pair::Pair()
    : server(*beginning().server)
    , a(0, beginning().seat(0, 11), steady)
    , b(1, beginning().seat(1, 12), steady)
{
    talk(a);
    talk(b);
}

void TestEngine::Pair::talk(Pc &pc)
{
    for (int round = 0; round < 200; ++round) {
        steady.advance(core::microsPerSecond);
        pc.tick();
        const std::optional<core::Call> call = pc.engine->next();
        if (call) {
            pc.engine->receive(
                server.answer(*call, {tests::shopStart.micros + steady.now().micros}));
            while (pc.engine->work()) {
            }
        }
        if (call && pc.engine->state() == core::Engine::State::Even)
            return;
    }
    QFAIL("does not become even");
}

void TestEngine::Pair::greet(Pc &pc)
{
    pc.crash();
    steady.advance(core::microsPerSecond);
    const std::optional<core::Call> call = pc.engine->next();
    QVERIFY(call && std::holds_alternative<core::Hello>(call->said));
    pc.engine->receive(server.answer(*call, {tests::shopStart.micros + steady.now().micros}));
    while (pc.engine->work()) {
    }
}

void TestEngine::Pair::talkInVain(Pc &pc)
{
    steady.advance(core::microsPerSecond);
    if (const std::optional<core::Call> call = pc.engine->next())
        server.answer(*call, {tests::shopStart.micros + steady.now().micros});
    steady.advance(core::Engine::patience);
}

qint64 TestEngine::Pair::receipts(Pc &pc)
{
    return tests::numberOf(pc.seat.database(), "SELECT count(*) FROM receipt");
}

void TestEngine::Pair::refuseAPayment()
{
    const core::Id<core::Staff> asha = a.seat.by(u"Asha"_s).actor;
    QVERIFY(a.seat.shop().team.setRole(a.seat.by(u"Ravi"_s), asha, u"production"_s));
    a.engine->wake();
    talk(a);
    QVERIFY(b.act({Deed::TakeOldestFirst, 0, 0, 50}).how == tests::Played::How::Done);
    talk(b);
    talk(a);
}

void TestEngine::paymentOnOnePc_isOnTheOther()
{
    Pair shop;
    QVERIFY(shop.a.act({Deed::TakeOldestFirst, 0, 1, 50}).how == tests::Played::How::Done);

    shop.talk(shop.a);
    shop.talk(shop.b);

    QCOMPARE(shop.receipts(shop.b), 1);
    QCOMPARE(tests::derivedRows(shop.b.seat.database()),
             tests::derivedRows(shop.a.seat.database()));
}

void TestEngine::lostReply_isAskedAgainAndWrittenOnce()
{
    Pair shop;
    shop.a.act({Deed::TakeOldestFirst, 0, 1, 50});

    shop.talkInVain(shop.a);
    shop.talk(shop.a);
    shop.talk(shop.b);

    QCOMPARE(shop.server.given().at(core::Answered::Duplicate), 1);
    QCOMPARE(shop.receipts(shop.b), 1);
}

void TestEngine::clockYearsAhead_isPutRightBeforeAnybodySees()
{
    Pair shop;
    shop.a.clockAhead = 10 * 365 * core::microsPerDay;
    shop.a.act({Deed::ChangeCustomer, 0, 1, 1});
    shop.talk(shop.a);
    shop.talk(shop.b);

    shop.steady.advance(core::microsPerMinute);
    shop.b.act({Deed::ChangeCustomer, 0, 1, 2});
    shop.talk(shop.b);
    shop.talk(shop.a);

    // Ten years ahead, A's word would stand until then.
    core::Query query(shop.a.seat.database(),
                      "SELECT count(*) FROM customer WHERE name = 'Renamed 2'");
    QVERIFY(query.next());
    QCOMPARE(query.integer(0), 1);
}

void TestEngine::settingChangedOnBoth_secondIsListedAndTakenBack()
{
    Pair shop;
    shop.a.act({Deed::PutSetting, 1, 1, 100});
    shop.b.act({Deed::PutSetting, 1, 1, 200});

    shop.talk(shop.a);
    shop.talk(shop.b);

    const auto looks = shop.b.replica.looks();
    QVERIFY(looks);
    QCOMPARE(looks->size(), 1);
    QCOMPARE(looks->first().reason, u"stale"_s);
    QVERIFY(shop.b.replica.settle(looks->first().unit));
    QVERIFY(shop.b.replica.looks()->isEmpty());
    QVERIFY(!shop.b.replica.settle(looks->first().unit));
    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
}

void TestEngine::damagedOp_doesNotHoldUpTheRest()
{
    Pair shop;
    shop.a.act({Deed::AddCustomer, 1, 1, 1});
    QVERIFY(shop.a.poison());
    shop.a.act({Deed::TakeOldestFirst, 0, 1, 50});

    shop.talk(shop.a);
    shop.talk(shop.b);

    QCOMPARE(shop.receipts(shop.b), 1);
    QCOMPARE(shop.a.replica.looks()->size(), 1);
}

void TestEngine::damagedOp_isPassedOverByASetBackServerToo()
{
    Pair shop;
    const tests::ModelServer copy = shop.server;
    shop.a.act({Deed::AddCustomer, 1, 1, 1});
    QVERIFY(shop.a.poison());
    shop.talk(shop.a);
    shop.server = copy;
    shop.server.restart(1000);
    shop.a.act({Deed::TakeOldestFirst, 0, 1, 50});

    shop.talk(shop.a);
    shop.talk(shop.b);

    QCOMPARE(shop.receipts(shop.b), 1);
    QCOMPARE(shop.a.replica.looks()->size(), 1);
}

void TestEngine::refusedPayment_isInNobodysBooks()
{
    Pair shop;

    shop.refuseAPayment();

    QCOMPARE(shop.receipts(shop.b), 0);
    const auto looks = shop.b.replica.looks();
    QCOMPARE(looks->size(), 1);
    QCOMPARE(looks->first().reason, u"role"_s);
    QCOMPARE(tests::derivedRows(shop.b.seat.database()),
             tests::derivedRows(shop.a.seat.database()));
    QCOMPARE(tests::findingsOf(shop.b.seat), QString());
    // What counts nowhere is nothing that could be taken back.
    QVERIFY(!shop.b.seat.shop().history.undo(shop.b.seat.by(u"Ravi"_s), looks->first().unit));
}

void TestEngine::refusedPayment_countsWhereASetBackServerTakesIt()
{
    Pair shop;
    const tests::ModelServer copy = shop.server;
    shop.refuseAPayment();
    shop.server = copy; // which knows nothing of Asha's new role
    shop.server.restart(1000);

    for (Pc *pc : {&shop.b, &shop.a, &shop.b}) {
        pc->engine->wake();
        shop.talk(*pc);
    }

    QCOMPARE(shop.receipts(shop.a), 1);
    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(tests::findingsOf(shop.a.seat), QString());
}

void TestEngine::copiedFile_takesALifeOfItsOwn()
{
    Pair shop;
    shop.a.act({Deed::TakeOldestFirst, 0, 1, 50});
    Pc twin(2, std::make_unique<tests::Seat>(13, u"X"_s, &shop.a.seat.database()), shop.steady);
    twin.act({Deed::TakeOldestFirst, 1, 1, 70});

    shop.talk(shop.a);
    shop.talk(twin);
    shop.talk(shop.a);

    // Whoever comes second is the copy.
    const qint64 ofA = core::UnitLog(shop.a.seat.database()).identity().incarnation;
    const qint64 ofTwin = core::UnitLog(twin.seat.database()).identity().incarnation;
    QVERIFY((ofA == 1) != (ofTwin == 1));
    QCOMPARE(shop.receipts(twin), 2);
    QCOMPARE(shop.receipts(shop.a), 2);
    QCOMPARE(tests::findingsOf(twin.seat), QString());
}

void TestEngine::sameActsWaitingInTwoCopies_leaveNoGap()
{
    Pair shop;
    shop.a.act({Deed::TakeOldestFirst, 0, 1, 50});
    Pc twin(2, std::make_unique<tests::Seat>(13, u"X"_s, &shop.a.seat.database()), shop.steady);
    shop.greet(shop.a); // and before it sends anything the other copy comes
    shop.talk(twin);
    shop.a.act({Deed::TakeOldestFirst, 1, 1, 70});

    shop.talk(shop.a);
    shop.a.act({Deed::TakeOldestFirst, 0, 1, 90});
    shop.talk(shop.a);
    shop.talk(twin);

    QCOMPARE(core::UnitLog(shop.a.seat.database()).identity().incarnation, 1);
    QCOMPARE(shop.receipts(shop.a), 3);
    QCOMPARE(tests::syncedRows(twin.seat.database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(tests::findingsOf(twin.seat), QString());
    QCOMPARE(tests::findingsOf(shop.a.seat), QString());
}

void TestEngine::oldImageThatWroteMoreThanWasLost_isFound()
{
    Pair shop;
    core::Database image(u"copy"_s, core::Database::Access::Memory);
    image.become(shop.a.seat.database());
    shop.a.act({Deed::AddItem, 0, 1, 50});
    shop.talk(shop.a);
    shop.a.restore(image);
    for (int payment = 0; payment < 3; ++payment)
        shop.a.act({Deed::TakeOldestFirst, payment % 2, 1, 50 + payment});

    shop.talk(shop.a);
    shop.talk(shop.b);

    QVERIFY(core::UnitLog(shop.a.seat.database()).identity().incarnation != 1);
    QCOMPARE(shop.receipts(shop.b), 3);
    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(tests::findingsOf(shop.a.seat), QString());
}

void TestEngine::restoredServer_isOfferedAgainWhatItLost()
{
    Pair shop;
    const tests::ModelServer copy = shop.server;
    shop.a.act({Deed::TakeOldestFirst, 0, 1, 50});
    shop.talk(shop.a);
    shop.server = copy;
    shop.server.restart(1000);
    shop.b.act({Deed::TakeOldestFirst, 1, 1, 70});

    shop.talk(shop.b);
    shop.a.engine->wake();
    shop.talk(shop.a);
    shop.talk(shop.b);

    QCOMPARE(shop.receipts(shop.a), 2);
    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(tests::findingsOf(shop.a.seat), QString());
}

void TestEngine::serverSetBack_withTheSameLog_knowsItsPcs()
{
    Pair shop;
    const tests::ModelServer copy = shop.server;
    for (int time = 0; time < 3; ++time) {
        shop.a.crash();
        shop.talk(shop.a);
    }
    shop.server = copy;
    shop.server.restart(1000);

    shop.a.act({Deed::TakeOldestFirst, 0, 1, 50});
    shop.talk(shop.a);

    QCOMPARE(core::UnitLog(shop.a.seat.database()).identity().incarnation, 1);
}

void TestEngine::nothingNew_writesNothing()
{
    Pair shop;
    const qint64 before = tests::numberOf(shop.a.seat.database(), "SELECT total_changes()");

    shop.a.engine->wake();
    shop.talk(shop.a);

    QCOMPARE(tests::numberOf(shop.a.seat.database(), "SELECT total_changes()"), before);
}

DOCKET_TEST(TestEngine);
#include "tst_engine.moc"
