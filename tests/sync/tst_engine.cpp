// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting_store.h"
#include "tests/support/registry.h"
#include "tests/sync/oracles.h"
#include "tests/sync/pair.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Deed;
using tests::Pair;
using tests::Pc;

/// One situation each of what the simulation meets by chance.
class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void paymentOnOnePc_isOnTheOther();
    void lostReply_isAskedAgainAndWrittenOnce();
    void clockYearsAhead_isPutRightBeforeAnybodySees();
    void equalStamps_haveOneWinnerWhoeverComesFirst();
    void settingChangedOnBoth_secondIsListedAndTakenBack();
    void damagedOp_doesNotHoldUpTheRest();
    void damagedOp_isPassedOverByASetBackServerToo();
    void refusedPayment_isInNobodysBooks();
    void refusedPayment_countsWhereASetBackServerTakesIt();
    void copiedFile_takesALifeOfItsOwn();
    void sameActsWaitingInTwoCopies_leaveNoGap();
    void oldImageThatWroteMoreThanWasLost_isFound();
    void olderCopyPutBack_livesAnotherLifeAtOnce();
    void wholeDiskPutBack_isLeftToTheServer();
    void restoredServer_isOfferedAgainWhatItLost();
    void serverSetBack_withTheSameLog_knowsItsPcs();
    void copyThatSendsFirst_leavesNoGapBesideADamagedAct();
    void nothingNew_writesNothing();
};

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

void TestEngine::equalStamps_haveOneWinnerWhoeverComesFirst()
{
    QStringList winners;
    for (const bool isAFirst : {true, false}) {
        Pair shop;
        QVERIFY(shop.a.act({Deed::ChangeCustomer, 0, 1, 1}).how == tests::Played::How::Done);
        QVERIFY(shop.b.act({Deed::ChangeCustomer, 0, 1, 2}).how == tests::Played::How::Done);
        const char *last = "SELECT hlc FROM op ORDER BY row DESC LIMIT 1";
        QCOMPARE(tests::numberOf(shop.a.seat.database(), last),
                 tests::numberOf(shop.b.seat.database(), last));

        shop.talk(isAFirst ? shop.a : shop.b);
        shop.talk(isAFirst ? shop.b : shop.a);
        shop.talk(isAFirst ? shop.a : shop.b);

        const QStringList rows = tests::syncedRows(shop.a.seat.database());
        QCOMPARE(rows, tests::syncedRows(shop.b.seat.database()));
        winners.append(rows.filter(QRegularExpression(u"^customer\\|"_s)).join(u'\n'));
    }
    QVERIFY(!winners.first().isEmpty());
    QCOMPARE(winners.first(), winners.last());
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
    Pc twin(2,
            std::make_unique<tests::Seat>(13, core::Enrolment{}, &shop.a.seat.database()),
            shop.steady);
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
    Pc twin(2,
            std::make_unique<tests::Seat>(13, core::Enrolment{}, &shop.a.seat.database()),
            shop.steady);
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
    shop.a.restore(image, true);
    for (int payment = 0; payment < 3; ++payment)
        shop.a.act({Deed::TakeOldestFirst, payment % 2, 1, 50 + payment});

    shop.talk(shop.a);
    shop.talk(shop.b);

    QVERIFY(core::UnitLog(shop.a.seat.database()).identity().incarnation != 1);
    QCOMPARE(shop.receipts(shop.b), 3);
    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(tests::findingsOf(shop.a.seat), QString());
}

void TestEngine::olderCopyPutBack_livesAnotherLifeAtOnce()
{
    Pair shop;
    core::Database image(u"copy"_s, core::Database::Access::Memory);
    image.become(shop.a.seat.database());
    shop.a.crash();
    const core::Identity before = core::UnitLog(shop.a.seat.database()).identity();
    QVERIFY(shop.a.act({Deed::TakeOldestFirst, 0, 1, 50}).how == tests::Played::How::Done);

    shop.a.restore(image, false);

    const core::Identity after = core::UnitLog(shop.a.seat.database()).identity();
    QVERIFY(after.incarnation != before.incarnation);
    QVERIFY(after.mark.size() == 3 && after.mark != before.mark);
    QVERIFY(shop.a.act({Deed::TakeOldestFirst, 0, 1, 20}).how == tests::Played::How::Done);
    shop.talk(shop.a);
    shop.talk(shop.b);
    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
    shop.a.crash(); // once is enough
    QCOMPARE(core::UnitLog(shop.a.seat.database()).identity().mark, after.mark);
}

void TestEngine::wholeDiskPutBack_isLeftToTheServer()
{
    Pair shop;
    core::Database image(u"copy"_s, core::Database::Access::Memory);
    image.become(shop.a.seat.database());
    shop.a.crash();
    shop.talk(shop.a); // by which the server knows that it went on

    shop.a.restore(image, true);
    QCOMPARE(core::UnitLog(shop.a.seat.database()).identity().incarnation, 1);
    shop.talk(shop.a);

    QVERIFY(core::UnitLog(shop.a.seat.database()).identity().incarnation > 1);
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

void TestEngine::copyThatSendsFirst_leavesNoGapBesideADamagedAct()
{
    Pair shop;
    const tests::ModelServer copy = shop.server;
    shop.a.act({Deed::TakeOldestFirst, 0, 1, 50});
    shop.a.act({Deed::AddJob, 0, 1, 50});
    QVERIFY(shop.a.poison());
    shop.talk(shop.a);
    core::Database image(u"copy"_s, core::Database::Access::Memory);
    image.become(shop.a.seat.database());
    shop.server = copy;
    shop.server.restart(1000);

    shop.greet(shop.a);
    shop.b.restore(image, true);
    shop.talk(shop.b); // hands A's acts over in a life of its own
    shop.a.act({Deed::ChangeCustomer, 0, 1, 50});
    for (int time = 0; time < 2; ++time) {
        shop.a.engine->disconnect();
        shop.steady.advance(core::microsPerMinute);
        shop.talk(shop.a);
    }

    const auto waiting = shop.a.replica.waitingUnits();
    QVERIFY(waiting);
    QCOMPARE(*waiting, 0);
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
