// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/draft_like.h"
#include "core/domain/snapshot.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Draft;
using core::ErrorKind;
using core::Paper;
using core::PaperState;
using tests::money;
using tests::TestShop;

class TestIssuedPapers : public QObject
{
    Q_OBJECT

private slots:
    void snapshot_saysWhatWasIssuedAndItsHashHolds();
    void laterChangeOfName_leavesThePaperAsItWas();
    void issuedPaper_cannotBeChangedInTheFile();
    void payments_moveThePaperThroughItsStates();
    void cancelledPaper_keepsItsNumberAndFreesThePayment();
    void cancelledTwice_isRefused();
    void cancelWithoutReason_isRefused();
    void creditNote_becomesCredit();
    void cancelledCreditNote_takesTheCreditBack();
    void openOnly_listsWhatIsStillToBePaid();
    void soldAgain_saysTheSameOfToday();
    void limitThatWarns_refusesNothing();
    void limitThatBlocks_refusesAndLeavesNothing();
    void limitThatBlocks_countsCreditAndPayments();
    void limitThatBlocks_yieldsToAnApprover();
    void listOverTheLimit_isRefusedAsAWhole();

private:
    static core::Id<core::Customer>
    limited(TestShop &shop, qint64 limit, core::LimitAction action = core::LimitAction::Block);
    static core::Result<core::PaperCard>
    issue(TestShop &shop, const core::By &by, const Draft &draft);
};

core::Id<core::Customer>
TestIssuedPapers::limited(TestShop &shop, qint64 limit, core::LimitAction action)
{
    const auto customer = shop.aCustomer();
    core::CustomerChange change;
    change.creditLimit = money(limit);
    change.limitAction = action;
    if (!shop->customers.change(shop.owner, customer, change))
        qFatal("terms were refused");
    return customer;
}

core::Result<core::PaperCard>
TestIssuedPapers::issue(TestShop &shop, const core::By &by, const Draft &draft)
{
    const auto id = shop.newId<Draft>();
    if (const auto added = shop->documents.addDraft(by, id, draft); !added)
        return added.error();
    return shop->documents.issue(by, shop.newId<Paper>(), id);
}

void TestIssuedPapers::snapshot_saysWhatWasIssuedAndItsHashHolds()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(1200'00));

    DOCKET_TAKE(card, shop->documents.card(shop.owner, invoice));

    const QJsonObject json = QJsonDocument::fromJson(card.paper.snapshot).object();
    QCOMPARE(json["number"_L1].toString(), QStringLiteral("A/26-27/00001"));
    QCOMPARE(json["seller"_L1]["name"_L1].toString(), QStringLiteral("Sharma Print"));
    QCOMPARE(json["buyer"_L1]["name"_L1].toString(), QStringLiteral("Gupta Medicals"));
    QCOMPARE(card.paper.hash, core::hashOf(card.paper.snapshot));
}

void TestIssuedPapers::laterChangeOfName_leavesThePaperAsItWas()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1200'00));
    DOCKET_TAKE(before, shop->documents.card(shop.owner, invoice));
    core::CustomerChange change;
    change.name = QStringLiteral("Gupta & Sons");
    change.place = QStringLiteral("Indore");
    DOCKET_DONE(shop->customers.change(shop.owner, customer, change));

    DOCKET_TAKE(after, shop->documents.card(shop.owner, invoice));

    QCOMPARE(after.paper.snapshot, before.paper.snapshot);
    QCOMPARE(after.paper.hash, before.paper.hash);
    QCOMPARE(after.paper.customerName, QStringLiteral("Gupta Medicals"));
    DOCKET_SOUND(shop);
}

void TestIssuedPapers::issuedPaper_cannotBeChangedInTheFile()
{
    TestShop shop;
    shop.anInvoice(shop.aCustomer(), money(1200'00));
    shop.database().openGate();

    for (const char *sql : {"UPDATE document SET payable = 1",
                            "DELETE FROM document",
                            "UPDATE document_line SET amount = 1",
                            "DELETE FROM document_tax",
                            "DELETE FROM customer"}) {
        const auto outcome = shop.database().write([&]() -> core::Result<core::Done> {
            core::Query(shop.database(), sql).run();
            return core::Done{};
        });
        const bool nothingThere = QByteArray(sql).contains("document_tax");
        QVERIFY2(!outcome || nothingThere, sql);
        shop.database().openGate();
    }
    shop.database().closeGate();
    DOCKET_SOUND(shop);
}

void TestIssuedPapers::payments_moveThePaperThroughItsStates()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    const auto state = [&]() {
        const auto card = shop->documents.card(shop.owner, invoice);
        return card ? card->state : PaperState::Cancelled;
    };

    QCOMPARE(state(), PaperState::Open);
    shop.aReceipt(customer, money(999'99));
    QCOMPARE(state(), PaperState::PartPaid);
    const auto last = shop.aReceipt(customer, money(1));
    QCOMPARE(state(), PaperState::Paid);
    DOCKET_DONE(shop->payments.reverse(shop.owner, last, QStringLiteral("false coin")));
    QCOMPARE(state(), PaperState::PartPaid);
}

void TestIssuedPapers::cancelledPaper_keepsItsNumberAndFreesThePayment()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    const auto receipt = shop.aReceipt(customer, money(400'00));

    DOCKET_TAKE(cancelled,
                shop->documents.cancel(shop.owner, invoice, QStringLiteral("wrong name")));
    const auto next = shop.anInvoice(customer, money(100'00));

    QCOMPARE(cancelled.state, PaperState::Cancelled);
    QCOMPARE(cancelled.open, money(0));
    QCOMPARE(shop.owed(customer), money(100'00));
    QCOMPARE(shop.credit(customer), money(400'00));
    DOCKET_TAKE(paid, shop->payments.card(shop.owner, receipt));
    QVERIFY(paid.paid.isEmpty());
    DOCKET_TAKE(second, shop->documents.card(shop.owner, next));
    QCOMPARE(second.paper.number, QStringLiteral("A/26-27/00002"));
    DOCKET_TAKE(listed, shop->documents.list(shop.owner, {}, customer, false, 10));
    QCOMPARE(listed.size(), 2);
    DOCKET_SOUND(shop);
}

void TestIssuedPapers::cancelledTwice_isRefused()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(1000'00));
    DOCKET_DONE(shop->documents.cancel(shop.owner, invoice, QStringLiteral("once")));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->documents.cancel(shop.owner, invoice, QStringLiteral("twice")),
                   ErrorKind::AlreadyCancelled);
    QCOMPARE(tests::markOf(shop), before);
}

void TestIssuedPapers::cancelWithoutReason_isRefused()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(1000'00));

    DOCKET_REFUSED(shop->documents.cancel(shop.owner, invoice, QStringLiteral("  ")),
                   ErrorKind::FieldMissing);
    QCOMPARE(shop.open(invoice), money(1000'00));
}

void TestIssuedPapers::creditNote_becomesCredit()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(1000'00));
    Draft note = shop.aDraft(customer, money(150'00));
    note.kind = core::DocumentKind::CreditNote;

    DOCKET_DONE(issue(shop, shop.owner, note));

    QCOMPARE(shop.owed(customer), money(1000'00));
    QCOMPARE(shop.credit(customer), money(150'00));
    DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, {}));
    QCOMPARE(ageing.total.balance(), money(850'00));
    DOCKET_SOUND(shop);
}

void TestIssuedPapers::cancelledCreditNote_takesTheCreditBack()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    Draft note = shop.aDraft(customer, money(150'00));
    note.kind = core::DocumentKind::CreditNote;
    DOCKET_TAKE(issued, issue(shop, shop.owner, note));

    DOCKET_DONE(shop->documents.cancel(
        shop.owner, core::Id<Paper>(issued.id), QStringLiteral("goods were kept")));

    QCOMPARE(shop.credit(customer), money(0));
    DOCKET_SOUND(shop);
}

void TestIssuedPapers::openOnly_listsWhatIsStillToBePaid()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(100'00));
    shop.aReceipt(customer, money(100'00));
    const auto open = shop.anInvoice(customer, money(200'00));

    DOCKET_TAKE(rows, shop->documents.list(shop.owner, core::DocumentKind::Invoice, {}, true, 10));

    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().id, open.row());
}

void TestIssuedPapers::soldAgain_saysTheSameOfToday()
{
    TestShop shop;
    Draft sold = shop.aDraft(shop.aCustomer(), money(100'00));
    sold.dated = shop.today().plus(-30);
    sold.content.pricesIncludeTax = true;
    DOCKET_TAKE(first, issue(shop, shop.owner, sold));

    const std::optional<Draft> again = core::draftLike(first.paper);
    QVERIFY(again);
    DOCKET_TAKE(second, issue(shop, shop.owner, *again));

    QCOMPARE(second.paper.content, first.paper.content);
    QCOMPARE(second.paper.totals.payable, first.paper.totals.payable);
    QCOMPARE(second.paper.dated, shop.today());
    QVERIFY(second.paper.due >= shop.today() && !second.paper.follows);

    core::Paper note = first.paper;
    note.kind = core::DocumentKind::CreditNote;
    QVERIFY(!core::draftLike(note));
}

void TestIssuedPapers::limitThatWarns_refusesNothing()
{
    TestShop shop;
    const auto customer = limited(shop, 100'00, core::LimitAction::Warn);
    const core::By counter = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));

    DOCKET_DONE(issue(shop, counter, shop.aDraft(customer, money(100'01))));
}

void TestIssuedPapers::limitThatBlocks_refusesAndLeavesNothing()
{
    TestShop shop;
    const auto customer = limited(shop, 1000'00);
    const core::By counter = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    DOCKET_DONE(issue(shop, counter, shop.aDraft(customer, money(600'00))));
    const auto draft = shop.newId<Draft>();
    DOCKET_DONE(shop->documents.addDraft(counter, draft, shop.aDraft(customer, money(400'01))));
    const auto before = tests::markOf(shop);

    const auto refused = shop->documents.issue(counter, shop.newId<Paper>(), draft);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::CreditLimitReached);
    QCOMPARE(*refused.error().amount, money(1000'01));
    QCOMPARE(*refused.error().limit, money(1000'00));
    QCOMPARE(tests::markOf(shop), before);
    DOCKET_DONE(issue(shop, counter, shop.aDraft(customer, money(400'00))));
}

void TestIssuedPapers::limitThatBlocks_countsCreditAndPayments()
{
    TestShop shop;
    const auto customer = limited(shop, 1000'00);
    const core::By counter = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    DOCKET_DONE(issue(shop, counter, shop.aDraft(customer, money(1000'00))));
    DOCKET_REFUSED(issue(shop, counter, shop.aDraft(customer, money(1))),
                   ErrorKind::CreditLimitReached);

    shop.aReceipt(customer, money(1500'00));

    DOCKET_DONE(issue(shop, counter, shop.aDraft(customer, money(1500'00))));
}

void TestIssuedPapers::limitThatBlocks_yieldsToAnApprover()
{
    TestShop shop;
    const auto customer = limited(shop, 100'00);
    core::By counter = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    counter.approver = shop.owner.actor;

    DOCKET_DONE(issue(shop, counter, shop.aDraft(customer, money(500'00))));

    DOCKET_TAKE(acts, shop->history.acts(shop.owner, {}, 1));
    QCOMPARE(acts.first().by, QStringLiteral("Asha"));
    QCOMPARE(acts.first().approvedBy, QStringLiteral("Ravi"));
}

void TestIssuedPapers::listOverTheLimit_isRefusedAsAWhole()
{
    TestShop shop;
    const auto customer = limited(shop, 1000'00);
    const core::By counter = shop.person(QStringLiteral("Asha"), QStringLiteral("counter"));
    const QList<core::Stored<Draft>> list{
        {shop.newId<Draft>(), shop.aDraft(customer, money(600'00))},
        {shop.newId<Draft>(), shop.aDraft(customer, money(600'00))}};

    DOCKET_REFUSED(shop->documents.issueAll(counter, shop.file().ids().next(), list),
                   ErrorKind::CreditLimitReached);
    QCOMPARE(shop.rows("document"), 0);
}

DOCKET_TEST(TestIssuedPapers);
#include "tst_issued_papers.moc"
