// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verify.h"
#include "tests/support/registry.h"
#include "tests/sync/oracles.h"
#include "tests/sync/pair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::DataClass;
using core::ErrorKind;
using tests::Deed;
using tests::Pair;
using tests::Pc;

/// A PC that is not to keep the shop's money has none of it, and works all the same.
class TestClasses : public QObject
{
    Q_OBJECT

private slots:
    void changedClass_beginsANewFileWithoutMoney();
    void changedClass_losesNothingThatWaited();
    void changedBack_hasEverythingAgain();
    void changedBackBeforeItBeganAnew_hasEverythingAgain();
    void newFile_hasNothingOfTheMoneyOnItsDisk();
    void workPc_writesNoMoney();
    void workPc_undoesNoMoney();
    void workPc_showsWhatWasDoneWithoutSayingAboutWhat();
    void hiddenOp_isNoFinding();
    void emptiedBody_isAFindingWhereTheTableIsKept();
    void pageWithoutABody_isRefusedWhereTheTableIsKept();
    void bodyOfATableNotKept_doesNotReachTheFile();
};

namespace {

core::RowId deviceOf(Pc &pc)
{
    return core::UnitLog(pc.seat.database()).identity().device;
}

DataClass keptBy(Pc &pc)
{
    return core::UnitLog(pc.seat.database()).identity().keeps;
}

QList<core::Fault> faultsOf(Pc &pc)
{
    QList<core::Fault> faults;
    const auto report = pc.seat.shop().upkeep.verify();
    for (const core::Finding &finding : report ? report->findings : QList<core::Finding>())
        faults.append(finding.fault);
    return faults;
}

/// B keeps what A keeps no more: it talks, begins its new file, and talks again.
void change(Pair &shop, DataClass keeps)
{
    shop.server.keep(deviceOf(shop.b), keeps);
    shop.talk(shop.b);
    QCOMPARE(shop.b.engine->state(), core::Engine::State::Renewed);
    shop.b.renew();
    shop.talk(shop.b);
    QCOMPARE(keptBy(shop.b), keeps);
}

void takeAPayment(Pair &shop)
{
    QVERIFY(shop.a.act({Deed::TakeOldestFirst, 0, 1, 50}).how == tests::Played::How::Done);
    shop.talk(shop.a);
}

} // namespace

void TestClasses::changedClass_beginsANewFileWithoutMoney()
{
    Pair shop;
    takeAPayment(shop);
    shop.talk(shop.b);
    QCOMPARE(shop.receipts(shop.b), 1);

    change(shop, DataClass::Work);

    for (const core::Table *table : core::allTables()) {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table->name;
        const qint64 rows = tests::numberOf(shop.b.seat.database(), sql.constData());
        const qint64 all = tests::numberOf(shop.a.seat.database(), sql.constData());
        QCOMPARE(rows, table->dataClass == DataClass::Work ? all : 0);
    }
    const auto standing = shop.b.replica.standing();
    QVERIFY(standing && *standing && (*standing)->taken == shop.server.head());
    QCOMPARE(shop.b.engine->state(), core::Engine::State::Even);
}

void TestClasses::changedClass_losesNothingThatWaited()
{
    Pair shop;
    QVERIFY(shop.b.act({Deed::TakeOldestFirst, 0, 1, 50}).how == tests::Played::How::Done);

    shop.server.keep(deviceOf(shop.b), DataClass::Work);
    shop.talkInVain(shop.b);
    QVERIFY(!shop.b.engine->successor()); // first it hands over what waits
    change(shop, DataClass::Work);
    shop.talk(shop.a);

    QCOMPARE(shop.receipts(shop.a), 1);
    QCOMPARE(shop.receipts(shop.b), 0);
}

void TestClasses::changedBack_hasEverythingAgain()
{
    Pair shop;
    takeAPayment(shop);
    change(shop, DataClass::Work);
    change(shop, DataClass::Owner);

    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(tests::derivedRows(shop.b.seat.database()),
             tests::derivedRows(shop.a.seat.database()));
    QCOMPARE(faultsOf(shop.b), QList<core::Fault>());
}

void TestClasses::changedBackBeforeItBeganAnew_hasEverythingAgain()
{
    Pair shop;
    shop.server.keep(deviceOf(shop.b), DataClass::Work);
    takeAPayment(shop);
    shop.talk(shop.b); // and was shown the payment as one that it is not to have
    QCOMPARE(shop.b.engine->state(), core::Engine::State::Renewed);

    change(shop, DataClass::Owner);

    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
    QCOMPARE(shop.receipts(shop.b), 1);
}

void TestClasses::newFile_hasNothingOfTheMoneyOnItsDisk()
{
    Pair shop;
    takeAPayment(shop);
    change(shop, DataClass::Work);

    QCOMPARE(tests::leakOf(shop.server, shop.b), QString());
    shop.server.keep(deviceOf(shop.a), DataClass::Work);
    QVERIFY(!tests::leakOf(shop.server, shop.a).isEmpty()); // its old file still has it
}

void TestClasses::workPc_writesNoMoney()
{
    Pair shop;
    change(shop, DataClass::Work);
    core::Shop &b = shop.b.seat.shop();
    const core::By owner = shop.b.seat.by(u"Ravi"_s);
    const auto id = b.file->ids().make<core::Customer>();

    QVERIFY(b.customers.add(owner, id, {.customer = {.name = u"Asha Stores"_s}}));
    const auto taken = b.payments.take(owner,
                                       b.file->ids().make<core::Receipt>(),
                                       {.customer = id, .amount = core::Money::fromMinor(100'00)});

    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::NotOnThisDevice);
    QCOMPARE(faultsOf(shop.b), QList<core::Fault>());
}

void TestClasses::workPc_undoesNoMoney()
{
    Pair shop;
    QVERIFY(shop.a.act({Deed::WriteOff, 0, 1, 50}).how == tests::Played::How::Done);
    shop.talk(shop.a);
    const core::RowId unit = shop.server.log().last().unit.id;
    change(shop, DataClass::Work);

    const auto undone = shop.b.seat.shop().history.undo(shop.b.seat.by(u"Ravi"_s), unit);

    QVERIFY(!undone);
    QCOMPARE(undone.error().kind, ErrorKind::NotOnThisDevice);
}

void TestClasses::workPc_showsWhatWasDoneWithoutSayingAboutWhat()
{
    Pair shop;
    takeAPayment(shop);
    change(shop, DataClass::Work);

    const auto acts = shop.b.seat.shop().history.acts(shop.b.seat.by(u"Ravi"_s), std::nullopt, 100);

    QVERIFY(acts);
    QCOMPARE(acts->first().verb, u"receipt.take"_s);
    QCOMPARE(acts->first().about, QStringList());
}

void TestClasses::hiddenOp_isNoFinding()
{
    Pair shop;
    takeAPayment(shop);
    change(shop, DataClass::Work);

    QCOMPARE(faultsOf(shop.b), QList<core::Fault>());
}

void TestClasses::emptiedBody_isAFindingWhereTheTableIsKept()
{
    Pair shop;
    takeAPayment(shop);
    shop.talk(shop.b);

    shop.b.seat.database().run("UPDATE op SET body = '', salt = x'' WHERE tbl = 'receipt'");

    QVERIFY(faultsOf(shop.b).contains(core::Fault::OpAltered));
}

void TestClasses::pageWithoutABody_isRefusedWhereTheTableIsKept()
{
    Pair shop;
    takeAPayment(shop);
    const auto standing = shop.b.replica.standing();
    QVERIFY(standing && *standing);
    core::FeedPage page{.from = (*standing)->taken,
                        .units = {shop.server.log().last()},
                        .upTo = shop.server.head(),
                        .head = shop.server.head().seq};
    for (core::Op &op : page.units.last().ops)
        op.hide();

    const auto taken = shop.b.replica.take(page);

    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::NotFound);
    QCOMPARE(shop.receipts(shop.b), 0);
}

void TestClasses::bodyOfATableNotKept_doesNotReachTheFile()
{
    Pair shop;
    change(shop, DataClass::Work);
    takeAPayment(shop);
    const auto standing = shop.b.replica.standing();
    QVERIFY(standing && *standing);
    const core::FeedPage page{.from = (*standing)->taken,
                              .units = {shop.server.log().last()},
                              .upTo = shop.server.head(),
                              .head = shop.server.head().seq};

    QVERIFY(shop.b.replica.take(page));

    QCOMPARE(tests::leakOf(shop.server, shop.b), QString());
    QCOMPARE(shop.receipts(shop.b), 0);
}

DOCKET_TEST(TestClasses);
#include "tst_classes.moc"
