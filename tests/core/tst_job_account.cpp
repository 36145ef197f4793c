// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::EntryKind;
using core::ErrorKind;
using core::Job;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

core::Id<core::Customer> customerOf(TestShop &shop, core::Id<Job> job)
{
    return *shop->jobs.card(shop.owner, job)->row.customerId;
}

core::Id<core::Paper> issued(TestShop &shop,
                             core::Id<Job> job,
                             core::Money amount,
                             core::DocumentKind kind = core::DocumentKind::Invoice)
{
    core::Draft draft = shop.aDraft(customerOf(shop, job), amount);
    draft.job = job;
    draft.kind = kind;
    const auto id = shop.newId<core::Draft>();
    const auto paper = shop.newId<core::Paper>();
    if (!shop->documents.addDraft(shop.owner, id, draft)
        || !shop->documents.issue(shop.owner, paper, id))
        qFatal("a paper was refused");
    return paper;
}

} // namespace

/// What the invoices and the advances of a job come to.
class TestJobAccount : public QObject
{
    Q_OBJECT

private slots:
    void advance_isTheirsUntilThereIsAnInvoice();
    void invoice_usesTheAdvanceAndLeavesTheRest();
    void creditNote_isInvoicedNoMore();
    void cancelledAndTakenBack_countNoLonger();
    void otherWorkOfTheCustomer_isNotTheJobs();
    void noPrice_leavesNothingToInvoice();
    void stranger_isNotFound();
    void productionRole_seesNone();
};

void TestJobAccount::advance_isTheirsUntilThereIsAnInvoice()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(1000'00), money(300'00));

    DOCKET_TAKE(account, shop->ledger.job(shop.owner, job));

    QCOMPARE(account.balance(), money(-300'00));
    QCOMPARE(account.unused, money(300'00));
    QCOMPARE(account.credits.size(), 1);
    QCOMPARE(account.credits[0].kind, EntryKind::Receipt);
    QVERIFY(account.invoices.isEmpty());
    QCOMPARE(*account.toInvoice(), money(1000'00));
}

void TestJobAccount::invoice_usesTheAdvanceAndLeavesTheRest()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(1000'00), money(300'00));
    issued(shop, job, money(800'00));

    DOCKET_TAKE(account, shop->ledger.job(shop.owner, job));

    QCOMPARE(account.invoiced, money(800'00));
    QCOMPARE(account.open, money(500'00));
    QCOMPARE(account.unused, money(0));
    QCOMPARE(account.balance(), money(500'00));
    QCOMPARE(*account.toInvoice(), money(200'00));
}

void TestJobAccount::creditNote_isInvoicedNoMore()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(1000'00), {});
    issued(shop, job, money(1000'00));
    issued(shop, job, money(150'00), core::DocumentKind::CreditNote);

    DOCKET_TAKE(account, shop->ledger.job(shop.owner, job));

    QCOMPARE(account.invoiced, money(850'00));
    QCOMPARE(account.open, money(1000'00));
    QCOMPARE(account.unused, money(150'00));
    QCOMPARE(account.balance(), money(850'00));
}

void TestJobAccount::cancelledAndTakenBack_countNoLonger()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(1000'00), money(300'00));
    const auto paper = issued(shop, job, money(800'00));
    DOCKET_DONE(shop->documents.cancel(shop.owner, paper, u"typo"_s));
    DOCKET_TAKE(card, shop->jobs.card(shop.owner, job));
    DOCKET_DONE(shop->payments.reverse(shop.owner, card.receipts[0].id, u"a slip"_s));

    DOCKET_TAKE(account, shop->ledger.job(shop.owner, job));

    QCOMPARE(account.invoiced, money(0));
    QCOMPARE(account.balance(), money(0));
    QVERIFY(account.invoices.isEmpty());
    QVERIFY(account.credits.isEmpty());
}

void TestJobAccount::otherWorkOfTheCustomer_isNotTheJobs()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(1000'00), {});
    shop.anInvoice(customerOf(shop, job), money(77'00));
    shop.aReceipt(customerOf(shop, job), money(100'00));

    DOCKET_TAKE(account, shop->ledger.job(shop.owner, job));

    QCOMPARE(account.balance(), money(0));
    QVERIFY(account.credits.isEmpty());
}

void TestJobAccount::noPrice_leavesNothingToInvoice()
{
    TestShop shop;
    const auto job = shop.aJob(shop.aCustomer());

    DOCKET_TAKE(account, shop->ledger.job(shop.owner, job));

    QVERIFY(!account.price);
    QVERIFY(!account.toInvoice());
    QCOMPARE(account.customerName, u"Gupta Medicals"_s);
}

void TestJobAccount::stranger_isNotFound()
{
    TestShop shop;

    DOCKET_REFUSED(shop->ledger.job(shop.owner, shop.newId<Job>()), ErrorKind::NotFound);
}

void TestJobAccount::productionRole_seesNone()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(1000'00), {});
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);

    DOCKET_REFUSED(shop->ledger.job(mohan, job), ErrorKind::NotPermitted);
}

DOCKET_TEST(TestJobAccount);
#include "tst_job_account.moc"
