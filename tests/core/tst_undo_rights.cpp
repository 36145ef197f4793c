// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::By;
using core::ErrorKind;
using core::RowId;
using tests::money;
using tests::TestShop;

class TestUndoRights : public QObject
{
    Q_OBJECT

private slots:
    void ownActWithinTenMinutes_needsNoMoreThanTheVerb();
    void ownActLater_needsTheRightToVoid();
    void anothersAct_needsTheRightToVoid();
    void approver_allowsTheUndo();
    void personWithoutTheVerb_cannotUndoEvenTheirOwn();
    void listOfActs_isForThoseWhoMaySeeIt();
    void listOfActs_saysWhoDidWhatToWhat();
    void actsOfOneRow_leaveOutTheOthers();
    void actThatChangesNothing_isNotWritten();
    void undo_isInTheListWithItsReason();

private:
    static RowId lastUnit(TestShop &shop);
    static core::Result<core::TakenPayment> takes(TestShop &shop, const By &by);
};

RowId TestUndoRights::lastUnit(TestShop &shop)
{
    return tests::cell(shop.database(), "SELECT id FROM unit ORDER BY row DESC LIMIT 1").id();
}

core::Result<core::TakenPayment> TestUndoRights::takes(TestShop &shop, const By &by)
{
    const auto customer = shop.aCustomer(QStringLiteral("Verma Traders"));
    return shop->payments.take(
        by, shop.newId<core::Receipt>(), shop.aPayment(customer, money(100'00)));
}

void TestUndoRights::ownActWithinTenMinutes_needsNoMoreThanTheVerb()
{
    TestShop shop;
    const By asha = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    DOCKET_DONE(takes(shop, asha));

    shop.clock.advance(10 * core::microsPerMinute);

    DOCKET_DONE(shop->history.undoLast(asha));
    QCOMPARE(shop.rows("reversal"), 1);
}

void TestUndoRights::ownActLater_needsTheRightToVoid()
{
    TestShop shop;
    const By asha = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    DOCKET_DONE(takes(shop, asha));

    shop.clock.advance(10 * core::microsPerMinute + 1);

    const auto refused = shop->history.undoLast(asha);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NotPermitted);
    QCOMPARE(refused.error().subject, core::nameOf(core::Permit::ReversePayments));
    QCOMPARE(shop.rows("reversal"), 0);
}

void TestUndoRights::anothersAct_needsTheRightToVoid()
{
    TestShop shop;
    const By asha = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    const By vikram = shop.person(QStringLiteral("Vikram"), QStringLiteral("counter"));
    const By meena = shop.person(QStringLiteral("Meena"), QStringLiteral("accounts"));
    DOCKET_DONE(takes(shop, asha));
    const RowId unit = lastUnit(shop);

    DOCKET_REFUSED(shop->history.undo(vikram, unit), ErrorKind::NotPermitted);
    DOCKET_DONE(shop->history.undo(meena, unit));
}

void TestUndoRights::approver_allowsTheUndo()
{
    TestShop shop;
    By asha = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    DOCKET_DONE(takes(shop, asha));
    shop.advanceDays(1);
    asha.approver = shop.owner.actor;
    asha.reason = QStringLiteral("wrong customer");

    DOCKET_DONE(shop->history.undoLast(asha));

    DOCKET_TAKE(acts, shop->history.acts(shop.owner, {}, 1));
    QCOMPARE(acts.first().approvedBy, QStringLiteral("Ravi"));
    QCOMPARE(tests::cell(shop.database(), "SELECT reason FROM reversal").text(),
             QStringLiteral("wrong customer"));
}

void TestUndoRights::personWithoutTheVerb_cannotUndoEvenTheirOwn()
{
    TestShop shop;
    const By asha = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    DOCKET_DONE(takes(shop, asha));
    DOCKET_DONE(shop->team.setRole(shop.owner, asha.actor, QStringLiteral("production")));

    DOCKET_REFUSED(shop->history.undoLast(asha), ErrorKind::NotPermitted);
    QCOMPARE(shop.rows("reversal"), 0);
}

void TestUndoRights::listOfActs_isForThoseWhoMaySeeIt()
{
    TestShop shop;
    const By asha = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));

    DOCKET_REFUSED(shop->history.acts(asha, {}, 10), ErrorKind::NotPermitted);
    DOCKET_DONE(shop->history.acts(shop.owner, {}, 10));
}

void TestUndoRights::listOfActs_saysWhoDidWhatToWhat()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(100'00));
    shop.aReceipt(customer, money(100'00));

    DOCKET_TAKE(acts, shop->history.acts(shop.owner, {}, 10));

    QCOMPARE(acts.size(), 5);
    QCOMPARE(acts[0].verb, QStringLiteral("receipt.take"));
    QVERIFY(acts[0].about.contains(QStringLiteral("receipt AR/26-27/00001")));
    QCOMPARE(acts[0].by, QStringLiteral("Ravi"));
    QCOMPARE(acts[0].businessDate, shop.today());
    QCOMPARE(acts[1].verb, QStringLiteral("document.issue"));
    QVERIFY(acts[1].about.contains(QStringLiteral("document A/26-27/00001")));
    QCOMPARE(acts[3].verb, QStringLiteral("customer.add"));
    QCOMPARE(acts[4].verb, QStringLiteral("shop.found"));
}

void TestUndoRights::actsOfOneRow_leaveOutTheOthers()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aCustomer(QStringLiteral("Verma Traders"));
    core::CustomerChange change;
    change.place = QStringLiteral("Indore");
    DOCKET_DONE(shop->customers.change(shop.owner, customer, change));

    DOCKET_TAKE(acts, shop->history.acts(shop.owner, customer.row(), 10));

    QCOMPARE(acts.size(), 2);
    QCOMPARE(acts[0].verb, QStringLiteral("customer.change"));
    QCOMPARE(acts[1].verb, QStringLiteral("customer.add"));
}

void TestUndoRights::actThatChangesNothing_isNotWritten()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto before = tests::markOf(shop);
    core::CustomerChange change;
    change.name = QStringLiteral("  Gupta   Medicals ");

    DOCKET_DONE(shop->customers.change(shop.owner, customer, change));
    DOCKET_DONE(shop->customers.change(shop.owner, customer, {}));
    DOCKET_DONE(shop->customers.addAll(shop.owner, shop.file().ids().next(), {}));

    QCOMPARE(tests::markOf(shop), before);
}

void TestUndoRights::undo_isInTheListWithItsReason()
{
    TestShop shop;
    shop.aCustomer();
    const RowId unit = lastUnit(shop);
    By by = shop.owner;
    by.reason = QStringLiteral("twice in the book");
    DOCKET_DONE(shop->history.undo(by, unit));

    DOCKET_TAKE(acts, shop->history.acts(shop.owner, {}, 2));

    QCOMPARE(acts[0].verb, QStringLiteral("undo"));
    QCOMPARE(acts[0].undoes, unit);
    QCOMPARE(acts[0].reason, QStringLiteral("twice in the book"));
    QVERIFY(acts[1].undone && !acts[0].undone);
}

DOCKET_TEST(TestUndoRights);
#include "tst_undo_rights.moc"
