// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::Stage;
using core::StageCategory;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// The stages of a board.
class TestStages : public QObject
{
    Q_OBJECT

private slots:
    void stages_areAddedChangedShiftedRemoved();
    void stage_isRefusedAndNothingWritten();
    void stageActs_areUndone();
};

void TestStages::stages_areAddedChangedShiftedRemoved()
{
    TestShop shop;
    const auto known = shop.stages();
    const auto id = shop.newId<Stage>();

    DOCKET_TAKE(
        added,
        shop->boards.addStage(
            shop.owner, id, {.name = u" Cutting "_s, .wipLimit = 5, .before = known[1].id}));
    QCOMPARE(added->name, u"Cutting"_s);
    QCOMPARE(shop.stages().at(1).id, id);
    DOCKET_TAKE(changed,
                shop->boards.changeStage(
                    shop.owner, id, {.name = u"Folding"_s, .wipLimit = std::optional<int>()}));
    QVERIFY(changed->name == u"Folding"_s && !changed->wipLimit);
    DOCKET_TAKE(shifted, shop->boards.shiftStage(shop.owner, id, core::Shift::Earlier));
    QCOMPARE(shifted[0].id, id);
    const auto before = tests::markOf(shop);
    DOCKET_DONE(shop->boards.shiftStage(shop.owner, id, core::Shift::Earlier)); // is the first
    QCOMPARE(tests::markOf(shop), before);
    DOCKET_DONE(shop->boards.shiftStage(shop.owner, id, core::Shift::Later));
    DOCKET_DONE(shop->boards.removeStage(shop.owner, id));
    QCOMPARE(shop.stages().size(), known.size());
    DOCKET_SOUND(shop);
}

void TestStages::stage_isRefusedAndNothingWritten()
{
    TestShop shop;
    shop.aJob(shop.aCustomer());
    const auto intake = shop.stages().at(0).id;
    const auto done = shop.stageOf(StageCategory::Done);
    const core::By asha = shop.person(u"Asha"_s, u"counter"_s);
    const auto before = tests::markOf(shop);
    auto &boards = shop->boards;
    const auto id = shop.newId<Stage>();

    DOCKET_REFUSED(boards.addStage(asha, id, {.name = u"x"_s}), ErrorKind::NotPermitted);
    DOCKET_REFUSED(boards.addStage(shop.owner, id, {.name = u" "_s}), ErrorKind::FieldMissing);
    DOCKET_REFUSED(boards.addStage(shop.owner, id, {.name = QString(41, u'x')}),
                   ErrorKind::TextTooLong);
    DOCKET_REFUSED(boards.addStage(shop.owner, id, {.name = u"x"_s, .wipLimit = 0}),
                   ErrorKind::NumberOutOfRange);
    DOCKET_REFUSED(
        boards.addStage(shop.owner, id, {.board = shop.newId<core::Board>(), .name = u"x"_s}),
        ErrorKind::NotFound);
    DOCKET_REFUSED(boards.addStage(shop.owner, id, {.name = u"x"_s, .before = id}),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(boards.changeStage(shop.owner, id, {}), ErrorKind::NotFound);
    DOCKET_REFUSED(boards.changeStage(shop.owner, done, {.category = StageCategory::Doing}),
                   ErrorKind::LastOfItsKind);
    DOCKET_REFUSED(boards.shiftStage(shop.owner, id, core::Shift::Later), ErrorKind::NotFound);
    DOCKET_REFUSED(boards.removeStage(shop.owner, intake), ErrorKind::StillUsed);
    DOCKET_REFUSED(boards.removeStage(shop.owner, done), ErrorKind::LastOfItsKind);
    DOCKET_REFUSED(boards.removeStage(shop.owner, id), ErrorKind::NotFound);
    QCOMPARE(tests::markOf(shop), before);
}

void TestStages::stageActs_areUndone()
{
    TestShop shop;
    const auto known = shop.stages();
    const auto names = [&]() {
        QStringList all;
        for (const auto &stage : shop.stages())
            all.append(stage->name);
        return all;
    };
    const QStringList before = names();

    DOCKET_DONE(shop->boards.addStage(shop.owner, shop.newId<Stage>(), {.name = u"x"_s}));
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_DONE(shop->boards.changeStage(shop.owner, known[1].id, {.name = u"x"_s}));
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_DONE(shop->boards.shiftStage(shop.owner, known[1].id, core::Shift::Later));
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_DONE(shop->boards.removeStage(shop.owner, known[1].id));
    DOCKET_DONE(shop->history.undoLast(shop.owner));

    QCOMPARE(names(), before);
    DOCKET_SOUND(shop);
}

DOCKET_TEST(TestStages);
#include "tst_stages.moc"
