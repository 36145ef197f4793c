// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::ErrorKind;
using tests::money;
using tests::TestShop;

/// Who is asked for money first, and what stands beside their name.
class TestDebtors : public QObject
{
    Q_OBJECT

private slots:
    void brokenPromises_comeFirst_thenMoneyTimesDays();
    void promiseMovedOrKept_isNotBroken();
    void jobsAndCredit_areInWhatIsToPay();
    void pastDay_hasTheBalanceOfThatDay();
    void oneWhoMayNotSeeMoney_isRefused();

private:
    static QStringList names(TestShop &shop, std::optional<core::Day> asOf = {})
    {
        QStringList all;
        if (const auto debtors = shop->debtors.inTurn(shop.owner, asOf)) {
            for (const core::Debtor &debtor :
                 *shop->debtors.told(shop.owner, debtors->rows, debtors->asOf))
                all.append(debtor.ageing.name);
        }
        return all;
    }
    static core::Id<core::Customer> owing(TestShop &shop, const QString &name, qint64 minor)
    {
        const auto customer = shop.aCustomer(name);
        shop.anInvoice(customer, money(minor));
        return customer;
    }
    static void promises(TestShop &shop, core::Id<core::Customer> customer, int inDays)
    {
        QVERIFY(shop->followUps.promise(
            shop.owner,
            shop.newId<core::Promise>(),
            {.customer = customer, .promisedOn = shop.today().plus(inDays), .amount = {}}));
    }
};

void TestDebtors::brokenPromises_comeFirst_thenMoneyTimesDays()
{
    TestShop shop;
    promises(shop, owing(shop, u"Broken"_s, 10'00), 2);
    owing(shop, u"Old and small"_s, 100'00); // 40 days: 4000
    shop.advanceDays(30);
    owing(shop, u"New and big"_s, 300'00); // 10 days: 3000
    shop.advanceDays(10);
    owing(shop, u"Today"_s, 9000'00);
    shop.aReceipt(shop.aCustomer(u"Paid before"_s), money(50'00));

    QCOMPARE(names(shop),
             QStringList({u"Broken"_s, u"Old and small"_s, u"New and big"_s, u"Today"_s}));
    DOCKET_TAKE(debtors, shop->debtors.inTurn(shop.owner, {}));
    QCOMPARE(debtors.total.credit, money(50'00));
    QCOMPARE(debtors.total.owed, money(9410'00));
    DOCKET_TAKE(told, shop->debtors.told(shop.owner, debtors.rows, debtors.asOf));
    QVERIFY(told[0].told.isBroken && !told[1].told.isBroken);
}

void TestDebtors::promiseMovedOrKept_isNotBroken()
{
    TestShop shop;
    const auto moved = owing(shop, u"Moved"_s, 10'00);
    promises(shop, moved, 2);
    const auto kept = owing(shop, u"Kept"_s, 20'00);
    promises(shop, kept, 2);
    owing(shop, u"Big"_s, 500'00);
    shop.advanceDays(1);
    promises(shop, moved, 9);
    shop.aReceipt(kept, money(20'00));
    shop.advanceDays(4);

    QCOMPARE(names(shop), QStringList({u"Big"_s, u"Moved"_s}));
}

void TestDebtors::jobsAndCredit_areInWhatIsToPay()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(900'00), money(200'00));
    DOCKET_TAKE(card, shop->jobs.card(shop.owner, job));
    shop.anInvoice(*card.job->customer, money(100'00));

    DOCKET_TAKE(debtors, shop->debtors.inTurn(shop.owner, {}));
    DOCKET_TAKE(told, shop->debtors.told(shop.owner, debtors.rows, debtors.asOf));

    DOCKET_TAKE(customer, shop->customers.card(shop.owner, *card.job->customer));
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].toPay, core::standingOf(customer)->toPay());
}

void TestDebtors::pastDay_hasTheBalanceOfThatDay()
{
    TestShop shop;
    const auto customer = owing(shop, u"Gupta"_s, 100'00);
    const core::Day then = shop.today();
    shop.advanceDays(5);
    shop.aReceipt(customer, money(100'00));
    owing(shop, u"Rao"_s, 70'00);

    QCOMPARE(names(shop), QStringList{u"Rao"_s});
    QCOMPARE(names(shop, then), QStringList{u"Gupta"_s});
    DOCKET_TAKE(debtors, shop->debtors.inTurn(shop.owner, then));
    DOCKET_TAKE(told, shop->debtors.told(shop.owner, debtors.rows, debtors.asOf));
    QCOMPARE(told[0].toPay, money(100'00));
}

void TestDebtors::oneWhoMayNotSeeMoney_isRefused()
{
    TestShop shop;
    owing(shop, u"Gupta"_s, 100'00);
    const core::By worker = shop.person(u"Kiran"_s, u"production"_s);
    DOCKET_TAKE(debtors, shop->debtors.inTurn(shop.owner, {}));

    DOCKET_REFUSED(shop->debtors.inTurn(worker, {}), ErrorKind::NotPermitted);
    DOCKET_REFUSED(shop->debtors.told(worker, debtors.rows, debtors.asOf), ErrorKind::NotPermitted);
}

DOCKET_TEST(TestDebtors);
#include "tst_debtors.moc"
