// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/registry.h"
#include "tests/sync/oracles.h"
#include "tests/sync/pair.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::Money;
using tests::Deed;
using tests::numberOf;
using tests::Pair;
using tests::Pc;

/// Which of two acts comes first, on every PC: of one person, of two, and where the server said
/// something else before.
class TestOrder : public QObject
{
    Q_OBJECT

private slots:
    void clockPutRight_keepsTheOrderOfActs();
    void clockPutRight_leavesWhatWasSeenBeforeIt();
    void followUpDoneOnOnePc_isDoneWhereAnotherMovedIt();
    void oneCreditUsedTwice_paysInTheServersOrder();
    void oneCreditUsedTwice_paysInTheNewOrderOfASetBackServer();
};

namespace {

/// A credit of 100 and two debts of 100, on both PCs.
struct CreditAndDebts
{
    CreditAndDebts()
    {
        const core::By ravi = shop.a.seat.by(u"Ravi"_s);
        core::Shop &at = shop.a.seat.shop();
        const auto customer = at.file->ids().make<core::Customer>();
        const bool isMade =
            at.customers.add(ravi, customer, {.customer = {.name = u"Noor Stores"_s}})
            && at.payments.take(
                ravi,
                credit,
                {.customer = customer, .amount = amount, .splits = QList<core::Split>()});
        for (const core::Id<core::AccountAdjustment> &debt : debts) {
            const core::NewOpening opening{
                .customer = customer, .dated = at.file->today(), .due = {}, .amount = amount};
            if (!isMade || !at.adjustments.open(ravi, debt, opening))
                qFatal("no credit and debts");
        }
        shop.talk(shop.a);
        shop.talk(shop.b);
    }

    void use(Pc &pc, int debt)
    {
        const auto used =
            pc.seat.shop().payments.allocate(pc.seat.by(u"Ravi"_s),
                                             pc.seat.file().ids().make<core::Allocation>(),
                                             credit,
                                             {debts[size_t(debt)].row(), amount});
        QVERIFY(used);
        pc.remember();
        pc.engine->wake();
    }

    /// What is left of a debt, on this PC.
    qint64 open(Pc &pc, int debt)
    {
        core::Query query(
            pc.seat.database(), "SELECT open FROM entry WHERE id = ?1", debts[size_t(debt)]);
        return query.next() ? query.integer(0) : -1;
    }

    Pair shop;
    Money amount = Money::fromMinor(100'00);
    core::Id<core::Receipt> credit = shop.a.seat.file().ids().make<core::Receipt>();
    std::array<core::Id<core::AccountAdjustment>, 2> debts{
        shop.a.seat.file().ids().make<core::AccountAdjustment>(),
        shop.a.seat.file().ids().make<core::AccountAdjustment>()};
};

constexpr const char *stampsOutOfOrder = R"(
    SELECT count(*) FROM op o JOIN op n ON n.row = o.row + 1
     WHERE n.hlc <= o.hlc AND o.unit > (SELECT max(row) - 3 FROM unit))";

} // namespace

void TestOrder::clockPutRight_keepsTheOrderOfActs()
{
    Pair shop;
    shop.a.clockAhead = 3650 * core::microsPerDay;
    QVERIFY(shop.a.act({Deed::TakeOldestFirst, 0, 1, 50}).how == tests::Played::How::Done);
    QVERIFY(shop.a.act({Deed::AddCustomerOnTerms, 0, 1, 50}).how == tests::Played::How::Done);
    QVERIFY(shop.a.act({Deed::ChangeCustomer, 0, 1, 50}).how == tests::Played::How::Done);

    shop.talk(shop.a);

    QVERIFY(numberOf(shop.a.seat.database(), "SELECT count(*) FROM op WHERE written > 0") > 4);
    QCOMPARE(numberOf(shop.a.seat.database(), stampsOutOfOrder), 0);
}

void TestOrder::clockPutRight_leavesWhatWasSeenBeforeIt()
{
    Pair shop;
    shop.b.clockAhead = 100 * core::microsPerSecond; // the server lets that pass
    QVERIFY(shop.b.act({Deed::ChangeCustomer, 0, 1, 1}).how == tests::Played::How::Done);
    shop.talk(shop.b);
    shop.talk(shop.a);

    shop.a.clockAhead = 3650 * core::microsPerDay;
    QVERIFY(shop.a.act({Deed::ChangeCustomer, 0, 1, 2}).how == tests::Played::How::Done);
    shop.talk(shop.a);
    shop.talk(shop.b);

    // Who has seen a word and says another means that.
    QCOMPARE(numberOf(shop.b.seat.database(),
                      "SELECT (SELECT hlc FROM op ORDER BY row DESC LIMIT 1) = max(hlc) FROM op"),
             1);
    QCOMPARE(tests::syncedRows(shop.b.seat.database()), tests::syncedRows(shop.a.seat.database()));
}

void TestOrder::followUpDoneOnOnePc_isDoneWhereAnotherMovedIt()
{
    Pair shop;
    const core::By ravi = shop.a.seat.by(u"Ravi"_s);
    const auto id = shop.a.seat.file().ids().make<core::FollowUp>();
    const core::Day today = shop.a.seat.file().today();
    QVERIFY(shop.a.seat.shop().followUps.add(ravi, id, {.what = u"Ask again"_s, .dueOn = today}));
    shop.a.engine->wake();
    shop.talk(shop.a);
    shop.talk(shop.b);

    QVERIFY(shop.a.seat.shop().followUps.close(ravi, id, core::FollowUpOutcome::Done, {}));
    shop.steady.advance(core::microsPerMinute);
    shop.b.tick();
    QVERIFY(shop.b.seat.shop().followUps.moveTo(ravi, id, today.plus(3), std::nullopt));
    for (Pc *pc : {&shop.b, &shop.a, &shop.b}) {
        pc->engine->wake();
        shop.talk(*pc);
    }

    for (Pc *pc : {&shop.a, &shop.b}) {
        const auto card = pc->seat.shop().followUps.card(ravi, id);
        QVERIFY(card);
        QVERIFY(card->followUp->doneAt);
        QCOMPARE(card->followUp->dueOn, today.plus(3));
    }
}

void TestOrder::oneCreditUsedTwice_paysInTheServersOrder()
{
    CreditAndDebts money;
    money.use(money.shop.a, 0);
    money.use(money.shop.b, 1);

    money.shop.talk(money.shop.b);
    money.shop.talk(money.shop.a);
    money.shop.talk(money.shop.b);

    for (Pc *pc : {&money.shop.a, &money.shop.b}) {
        QCOMPARE(money.open(*pc, 0), 100'00);
        QCOMPARE(money.open(*pc, 1), 0);
    }
}

void TestOrder::oneCreditUsedTwice_paysInTheNewOrderOfASetBackServer()
{
    CreditAndDebts money;
    const tests::ModelServer copy = money.shop.server;
    money.use(money.shop.a, 0);
    money.use(money.shop.b, 1);
    money.shop.talk(money.shop.a);
    money.shop.talk(money.shop.b);
    money.shop.talk(money.shop.a);
    QCOMPARE(money.open(money.shop.a, 1), 100'00);

    money.shop.server = copy;
    money.shop.server.restart(1000);
    for (Pc *pc : {&money.shop.b, &money.shop.a, &money.shop.b}) {
        pc->engine->wake();
        money.shop.talk(*pc);
    }

    for (Pc *pc : {&money.shop.a, &money.shop.b}) {
        QCOMPARE(money.open(*pc, 0), 100'00);
        QCOMPARE(money.open(*pc, 1), 0);
        QCOMPARE(tests::findingsOf(pc->seat), QString());
    }
}

DOCKET_TEST(TestOrder);
#include "tst_order.moc"
