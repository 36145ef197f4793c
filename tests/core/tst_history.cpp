// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::RowId;
using tests::lastUnit;
using tests::money;
using tests::TestShop;

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void customerAdded_isGoneAfterUndo();
    void customerChanged_hasTheOldValuesAfterUndo();
    void termsAgreedAgainAfterUndo_hold();
    void jobAdded_isGoneAfterUndoAndItsNumberStaysTaken();
    void jobMoved_goesBackAfterUndo();
    void itemAndDraft_areGoneAfterUndo();
    void paperIssued_isCancelledByUndo();
    void receiptTaken_isReversedByUndo();
    void allocation_isFreedByUndo();
    void staffActs_goBackAfterUndo();
    void foundingAndReversalsAndCancellations_cannotBeUndone();
    void undoneTwice_isRefused();
    void undoOfReversedReceipt_isRefused();
    void changeBySomebodyElse_isNamed();
    void changeOfAnotherGroup_doesNotStandInTheWay();
    void customerInUse_isRefused();
    void nothingDone_leavesNothingToUndo();
    void batch_isTakenBackAsAWhole();
};

void TestHistory::customerAdded_isGoneAfterUndo()
{
    TestShop shop;
    const auto customer = shop.aCustomer();

    DOCKET_TAKE(undone, shop->history.undoLast(shop.owner));

    QCOMPARE(undone.verb, QStringLiteral("customer.add"));
    QVERIFY(undone.undone);
    DOCKET_REFUSED(shop->customers.card(shop.owner, customer), ErrorKind::NotFound);
    DOCKET_TAKE(found, shop->customers.find(shop.owner, QStringLiteral("gupta"), 10));
    QVERIFY(found.isEmpty());
    DOCKET_SOUND(shop);
}

void TestHistory::customerChanged_hasTheOldValuesAfterUndo()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    core::CustomerChange change;
    change.name = QStringLiteral("Gupta & Sons");
    change.alert = QStringLiteral("pays late");
    change.addPhones = {QStringLiteral("98765 43210")};
    change.termsDays = 30;
    DOCKET_DONE(shop->customers.change(shop.owner, customer, change));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));
    QCOMPARE(card.customer->name, QStringLiteral("Gupta Medicals"));
    QCOMPARE(card.customer->alert, QString());
    QVERIFY(card.contacts.isEmpty());
    QVERIFY(!card.terms);
    DOCKET_SOUND(shop);
}

void TestHistory::termsAgreedAgainAfterUndo_hold()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    core::CustomerChange change;
    change.creditLimit = money(500'00);
    change.limitAction = core::LimitAction::Block;
    DOCKET_DONE(shop->customers.change(shop.owner, customer, change));
    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_DONE(shop->customers.change(shop.owner, customer, change));

    DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));
    QVERIFY(card.terms);
    QCOMPARE(card.terms->creditLimit.value_or(core::Money()), money(500'00));
    DOCKET_SOUND(shop);
}

void TestHistory::jobAdded_isGoneAfterUndoAndItsNumberStaysTaken()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto job = shop.aJob(customer);

    DOCKET_DONE(shop->history.undoLast(shop.owner));
    const auto next = shop.aJob(customer);

    DOCKET_REFUSED(shop->jobs.card(shop.owner, job), ErrorKind::NotFound);
    DOCKET_TAKE(card, shop->jobs.card(shop.owner, next));
    QCOMPARE(card.row.number, QStringLiteral("2"));
    QCOMPARE(tests::number(shop.database(), "SELECT sum(jobs) FROM stage_count"), 1);
    DOCKET_SOUND(shop);
}

void TestHistory::jobMoved_goesBackAfterUndo()
{
    TestShop shop;
    const auto job = shop.aJob(shop.aCustomer());
    DOCKET_TAKE(stages, shop->jobs.stages(shop.owner));
    DOCKET_DONE(shop->jobs.move(shop.owner, job, stages[2].id, QStringLiteral("urgent")));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_TAKE(card, shop->jobs.card(shop.owner, job));
    QCOMPARE(card.job->stage, stages[0].id);
    QCOMPARE(card.steps.size(), 3);
    QCOMPARE(card.steps.last().to, stages[0]->name);
    DOCKET_SOUND(shop);
}

void TestHistory::itemAndDraft_areGoneAfterUndo()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const core::Item item{.name = QStringLiteral("Bill book")};
    DOCKET_DONE(shop->items.add(shop.owner, shop.newId<core::Item>(), item, {}));
    const auto draft = shop.newId<core::Draft>();
    DOCKET_DONE(shop->documents.addDraft(shop.owner, draft, shop.aDraft(customer, money(100'00))));

    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_TAKE(items, shop->items.list(shop.owner, 10));
    QVERIFY(items.isEmpty());
    DOCKET_REFUSED(shop->documents.draft(shop.owner, draft), ErrorKind::NotFound);
    DOCKET_REFUSED(shop->documents.issue(shop.owner, shop.newId<core::Paper>(), draft),
                   ErrorKind::NotFound);
    DOCKET_SOUND(shop);
}

void TestHistory::paperIssued_isCancelledByUndo()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_TAKE(card, shop->documents.card(shop.owner, invoice));
    QCOMPARE(card.state, core::PaperState::Cancelled);
    QCOMPARE(shop.owed(customer), money(0));
    const auto next = shop.anInvoice(customer, money(1'00));
    DOCKET_TAKE(second, shop->documents.card(shop.owner, next));
    QCOMPARE(second.paper.number, QStringLiteral("A/26-27/00002"));
    DOCKET_SOUND(shop);
}

void TestHistory::receiptTaken_isReversedByUndo()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    const auto receipt = shop.aReceipt(customer, money(1200'00));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_TAKE(card, shop->payments.card(shop.owner, receipt));
    QVERIFY(card.receipt->reversed);
    QCOMPARE(shop.open(invoice), money(1000'00));
    QCOMPARE(shop.credit(customer), money(0));
    QCOMPARE(shop.rows("reversal"), 1);
    DOCKET_SOUND(shop);
}

void TestHistory::allocation_isFreedByUndo()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = shop.aReceipt(customer, money(500'00));
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    DOCKET_DONE(shop->payments.allocate(
        shop.owner, shop.newId<core::Allocation>(), receipt, {invoice.row(), money(500'00)}));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    QCOMPARE(shop.open(invoice), money(1000'00));
    QCOMPARE(shop.credit(customer), money(500'00));
    DOCKET_SOUND(shop);
}

void TestHistory::staffActs_goBackAfterUndo()
{
    TestShop shop;
    const core::By asha = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    DOCKET_DONE(shop->team.setPin(shop.owner, asha.actor, QStringLiteral("1234")));

    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_DONE(shop->team.signIn(QStringLiteral("Asha"), {}));
    const core::By meena = shop.person(QStringLiteral("Meena"), QStringLiteral("counter"));
    DOCKET_DONE(shop->history.undoLast(shop.owner));

    DOCKET_TAKE(people, shop->team.people());
    QCOMPARE(people.size(), 2);
    DOCKET_REFUSED(shop->customers.list(meena, {}, 1), ErrorKind::NotPermitted);
    DOCKET_SOUND(shop);
}

void TestHistory::foundingAndReversalsAndCancellations_cannotBeUndone()
{
    TestShop shop;
    DOCKET_REFUSED(shop->history.undo(shop.owner, lastUnit(shop)), ErrorKind::CannotBeUndone);
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    const auto receipt = shop.aReceipt(customer, money(1000'00));

    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, QStringLiteral("bounced")));
    DOCKET_REFUSED(shop->history.undo(shop.owner, lastUnit(shop)), ErrorKind::CannotBeUndone);
    DOCKET_DONE(shop->documents.cancel(shop.owner, invoice, QStringLiteral("wrong")));
    const auto before = tests::markOf(shop);
    DOCKET_REFUSED(shop->history.undo(shop.owner, lastUnit(shop)), ErrorKind::CannotBeUndone);

    QCOMPARE(tests::markOf(shop), before);
}

void TestHistory::undoneTwice_isRefused()
{
    TestShop shop;
    shop.aCustomer();
    const RowId unit = lastUnit(shop);
    DOCKET_DONE(shop->history.undo(shop.owner, unit));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->history.undo(shop.owner, unit), ErrorKind::AlreadyUndone);
    QCOMPARE(tests::markOf(shop), before);
}

void TestHistory::undoOfReversedReceipt_isRefused()
{
    TestShop shop;
    const auto receipt = shop.aReceipt(shop.aCustomer(), money(100'00));
    const RowId taking = lastUnit(shop);
    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, QStringLiteral("bounced")));

    DOCKET_REFUSED(shop->history.undo(shop.owner, taking), ErrorKind::AlreadyReversed);
    QCOMPARE(shop.rows("reversal"), 1);
}

void TestHistory::changeBySomebodyElse_isNamed()
{
    TestShop shop;
    const core::By asha = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    const auto customer = shop.aCustomer();
    core::CustomerChange change;
    change.place = QStringLiteral("Indore");
    DOCKET_DONE(shop->customers.change(shop.owner, customer, change));
    const RowId mine = lastUnit(shop);
    change.place = QStringLiteral("Bhopal");
    DOCKET_DONE(shop->customers.change(asha, customer, change));
    const auto before = tests::markOf(shop);

    const auto refused = shop->history.undo(shop.owner, mine);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::ChangedSince);
    QCOMPARE(refused.error().given, QStringLiteral("Asha"));
    QCOMPARE(tests::markOf(shop), before);
}

void TestHistory::changeOfAnotherGroup_doesNotStandInTheWay()
{
    TestShop shop;
    const core::By asha = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    const auto customer = shop.aCustomer();
    core::CustomerChange place;
    place.place = QStringLiteral("Indore");
    DOCKET_DONE(shop->customers.change(shop.owner, customer, place));
    const RowId mine = lastUnit(shop);
    core::CustomerChange alert;
    alert.alert = QStringLiteral("pays late");
    DOCKET_DONE(shop->customers.change(asha, customer, alert));

    DOCKET_DONE(shop->history.undo(shop.owner, mine));

    DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));
    QCOMPARE(card.customer->place, QString());
    QCOMPARE(card.customer->alert, QStringLiteral("pays late"));
}

void TestHistory::customerInUse_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const RowId adding = lastUnit(shop);
    shop.aReceipt(customer, money(100'00));
    const auto before = tests::markOf(shop);

    const auto refused = shop->history.undo(shop.owner, adding);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::StillUsed);
    QCOMPARE(refused.error().given, QStringLiteral("receipt"));
    QCOMPARE(tests::markOf(shop), before);
}

void TestHistory::nothingDone_leavesNothingToUndo()
{
    TestShop shop;
    const core::By asha = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));

    DOCKET_REFUSED(shop->history.undoLast(asha), ErrorKind::NothingToUndo);
    DOCKET_REFUSED(shop->history.undo(shop.owner, shop.file().ids().next()), ErrorKind::NotFound);
}

void TestHistory::batch_isTakenBackAsAWhole()
{
    TestShop shop;
    const RowId batch = shop.file().ids().next();
    for (int unit = 0; unit < 3; ++unit) {
        const QList<core::Stored<core::NewCustomer>> some{
            {shop.newId<core::NewCustomer>(), {.customer = {.name = QStringLiteral("A")}}},
            {shop.newId<core::NewCustomer>(), {.customer = {.name = QStringLiteral("B")}}}};
        DOCKET_DONE(shop->customers.addAll(shop.owner, batch, some));
    }
    shop.aCustomer(QStringLiteral("Not of the batch"));

    DOCKET_TAKE(taken, shop->history.undoBatch(shop.owner, batch));

    QCOMPARE(taken, 3);
    DOCKET_TAKE(left, shop->customers.list(shop.owner, {}, 10));
    QCOMPARE(left.size(), 1);
    DOCKET_TAKE(again, shop->history.undoBatch(shop.owner, batch));
    QCOMPARE(again, 0);
    DOCKET_REFUSED(shop->history.undoBatch(shop.owner, shop.file().ids().next()),
                   ErrorKind::NotFound);
    DOCKET_SOUND(shop);
}

DOCKET_TEST(TestHistory);
#include "tst_history.moc"
