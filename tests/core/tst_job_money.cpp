// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::Job;
using core::NewJob;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// What a job costs, what was left for it, what is still to be paid.
class TestJobMoney : public QObject
{
    Q_OBJECT

private slots:
    void advance_isOneActWithTheJob();
    void advance_needsARightAndACustomer();
    void advance_isRefusedWithTheJob();
    void advance_paysTheJobsInvoiceWhenItIsIssued();
    void undoneIssue_givesTheAdvanceBack();
    void paymentForAJob_staysWithIt();
    void card_showsMoneyToThoseWhoSeeIt();
    void standing_countsJobsUntilTheirInvoice();
    void standing_leavesCancelledJobsOut();
    void standing_isNotSaidToWhoSeesNoMoney();
};

void TestJobMoney::advance_isOneActWithTheJob()
{
    TestShop shop;
    const auto before = tests::markOf(shop);
    const auto job = shop.aPricedJob(money(1000'00), money(200'00));

    QCOMPARE(shop.rows("unit"), before.units + 2); // the customer, and the job with its advance
    DOCKET_TAKE(card, shop->jobs.card(shop.owner, job));
    QCOMPARE(card.receipts.size(), 1);
    QCOMPARE(card.receipts[0]->amount, money(200'00));
    QCOMPARE(*card.row.paid, money(200'00));
    QCOMPARE(*card.row.due, money(800'00));
    DOCKET_DONE(shop->history.undo(shop.owner, tests::lastUnit(shop)));
    DOCKET_REFUSED(shop->jobs.card(shop.owner, job), ErrorKind::NotFound);
    QCOMPARE(shop.credit(*card.row.customerId), money(0));
    DOCKET_SOUND(shop);
}

void TestJobMoney::advance_needsARightAndACustomer()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);
    const core::By asha = shop.person(u"Asha"_s, u"accounts"_s); // takes money, takes no jobs in
    NewJob wanted;
    wanted.customer = shop.aCustomer();
    wanted.title = u"Cards"_s;
    wanted.advance = core::Advance{shop.newId<core::Receipt>(), money(1'00)};
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->jobs.add(mohan, shop.newId<Job>(), wanted), ErrorKind::NotPermitted);
    DOCKET_REFUSED(shop->jobs.add(asha, shop.newId<Job>(), wanted), ErrorKind::NotPermitted);
    wanted.customer.reset();
    DOCKET_REFUSED(shop->jobs.add(shop.owner, shop.newId<Job>(), wanted), ErrorKind::FieldMissing);

    QCOMPARE(tests::markOf(shop), before);
}

void TestJobMoney::advance_isRefusedWithTheJob()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto used = shop.aReceipt(customer, money(5'00));
    NewJob wanted;
    wanted.customer = customer;
    wanted.title = u"Cards"_s;
    const auto before = tests::markOf(shop);

    wanted.advance = core::Advance{shop.newId<core::Receipt>(), money(0)};
    DOCKET_REFUSED(shop->jobs.add(shop.owner, shop.newId<Job>(), wanted),
                   ErrorKind::AmountNotPositive);
    wanted.advance = core::Advance{used, money(5'00)};
    DOCKET_REFUSED(shop->jobs.add(shop.owner, shop.newId<Job>(), wanted), ErrorKind::IdReused);

    QCOMPARE(tests::markOf(shop), before);
    QCOMPARE(shop.rows("job"), 0);
}

void TestJobMoney::advance_paysTheJobsInvoiceWhenItIsIssued()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(1000'00), money(200'00));
    DOCKET_TAKE(draft, shop->documents.draftFor(shop.owner, job));
    const auto id = shop.newId<core::Draft>();
    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, draft));

    DOCKET_TAKE(paper, shop->documents.issue(shop.owner, shop.newId<core::Paper>(), id));

    QCOMPARE(paper.paper.totals.payable, money(1000'00));
    QCOMPARE(paper.open, money(800'00));
    DOCKET_TAKE(card, shop->jobs.card(shop.owner, job));
    QCOMPARE(*card.row.due, money(800'00));
    QCOMPARE(*card.row.paid, money(200'00));
    QCOMPARE(card.papers.size(), 1);
    DOCKET_SOUND(shop);
}

void TestJobMoney::undoneIssue_givesTheAdvanceBack()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(1000'00), money(200'00));
    DOCKET_TAKE(draft, shop->documents.draftFor(shop.owner, job));
    const auto id = shop.newId<core::Draft>();
    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, draft));
    DOCKET_DONE(shop->documents.issue(shop.owner, shop.newId<core::Paper>(), id));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    QCOMPARE(shop.credit(draft.customer), money(200'00));
    QCOMPARE(shop.owed(draft.customer), money(0));
    DOCKET_SOUND(shop);
}

void TestJobMoney::paymentForAJob_staysWithIt()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto old = shop.anInvoice(customer, money(500'00));
    core::TakePayment payment = shop.aPayment(customer, money(300'00));
    payment.job = shop.aJob(customer);

    DOCKET_TAKE(taken, shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));

    QCOMPARE(taken.credit, money(300'00));
    QCOMPARE(shop.open(old), money(500'00));
}

void TestJobMoney::standing_countsJobsUntilTheirInvoice()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(900'00), money(300'00));
    const auto customer = *shop->jobs.card(shop.owner, job)->row.customerId;
    const auto standing = [&]() {
        return *core::standingOf(*shop->customers.card(shop.owner, customer));
    };
    QCOMPARE(standing().owed, money(0));
    QCOMPARE(standing().unbilled, money(900'00));
    QCOMPARE(standing().advance, money(300'00));
    QCOMPARE(standing().toPay(), money(600'00));

    DOCKET_TAKE(draft, shop->documents.draftFor(shop.owner, job));
    const auto id = shop.newId<core::Draft>();
    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, draft));
    DOCKET_DONE(shop->documents.issue(shop.owner, shop.newId<core::Paper>(), id));

    QCOMPARE(standing().owed, money(600'00));
    QCOMPARE(standing().unbilled, money(0));
    QCOMPARE(standing().advance, money(0));
    QCOMPARE(standing().toPay(), money(600'00));
}

void TestJobMoney::standing_leavesCancelledJobsOut()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(900'00), {});
    const auto customer = *shop->jobs.card(shop.owner, job)->row.customerId;

    DOCKET_DONE(shop->jobs.move(shop.owner, job, shop.stageOf(core::StageCategory::Cancelled), {}));

    QCOMPARE(core::standingOf(*shop->customers.card(shop.owner, customer))->toPay(), money(0));
}

void TestJobMoney::standing_isNotSaidToWhoSeesNoMoney()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(900'00), {});
    const auto customer = *shop->jobs.card(shop.owner, job)->row.customerId;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);

    DOCKET_TAKE(card, shop->customers.card(mohan, customer));

    QVERIFY(!core::standingOf(card));
}

void TestJobMoney::card_showsMoneyToThoseWhoSeeIt()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);
    const auto job = shop.aPricedJob(money(100'00), money(150'00));
    DOCKET_TAKE(mine, shop->jobs.card(shop.owner, job));
    DOCKET_TAKE(his, shop->jobs.card(mohan, job));
    DOCKET_TAKE(counts, shop->jobs.counts(mohan));

    QCOMPARE(*mine.row.due, money(0)); // more was left than it costs
    QVERIFY(!his.row.price && !his.row.paid && !his.row.due);
    QVERIFY(his.receipts.isEmpty() && his.papers.isEmpty());
    QVERIFY(!counts[0].value);
}

DOCKET_TEST(TestJobMoney);
#include "tst_job_money.moc"
