// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ageing.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Day;
using core::EntryKind;
using core::ErrorKind;
using core::Money;
using core::Statement;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<Statement> &statements)
{
    QStringList names;
    for (const Statement &one : statements)
        names.append(one.customer->name);
    return names;
}

} // namespace

/// What stands open on an account, and the accounts of all customers at once.
class TestStatements : public QObject
{
    Q_OBJECT

private slots:
    void openItems_areDebtsAndUnusedCredit();
    void openItemsOfAPastDay_areThoseOfThen();
    void allAccounts_comeByNameAndToTheTotal();
    void quietAccounts_areLeftOut();
    void eachOfAll_isTheOneAskedAlone();
    void allBackwards_areRefused();
    void productionRole_seesNone();
};

void TestStatements::openItems_areDebtsAndUnusedCredit()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(70'00));
    shop.anInvoice(customer, money(100'00));
    const auto paid = shop.anInvoice(customer, money(30'00));
    core::TakePayment payment = shop.aPayment(customer, money(30'00));
    payment.splits = QList<core::Split>{{paid.row(), money(30'00)}};
    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), payment));

    DOCKET_TAKE(statement,
                shop->ledger.statement(shop.owner, customer, Day::earliest(), shop.today()));

    QCOMPARE(statement.lines.size(), 4);
    QCOMPARE(statement.open.size(), 1);
    QCOMPARE(statement.open[0].open, money(100'00));
    QCOMPARE(statement.unused.size(), 1);
    QCOMPARE(statement.unused[0].kind, EntryKind::Receipt);
    QCOMPARE(statement.unused[0].open, money(70'00));
    QCOMPARE(statement.ageing.balance(), statement.closing);
}

void TestStatements::openItemsOfAPastDay_areThoseOfThen()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(70'00));
    const Day then = shop.today();
    shop.advanceDays(1);
    const auto invoice = shop.anInvoice(customer, money(100'00));
    DOCKET_DONE(shop->payments.useCredit(shop.owner, invoice));

    DOCKET_TAKE(before, shop->ledger.statement(shop.owner, customer, Day::earliest(), then));
    DOCKET_TAKE(now, shop->ledger.statement(shop.owner, customer, Day::earliest(), shop.today()));

    QVERIFY(before.open.isEmpty());
    QCOMPARE(before.unused.size(), 1);
    QCOMPARE(before.unused[0].open, money(70'00));
    QCOMPARE(now.open[0].open, money(30'00));
    QVERIFY(now.unused.isEmpty());
}

void TestStatements::allAccounts_comeByNameAndToTheTotal()
{
    TestShop shop;
    const auto lotus = shop.aCustomer(u"Lotus"_s);
    const auto gupta = shop.aCustomer(u"gupta"_s);
    shop.anInvoice(lotus, money(100'00));
    shop.anInvoice(gupta, money(40'00));
    shop.aReceipt(shop.aCustomer(u"Mohan"_s), money(15'00));

    DOCKET_TAKE(all, shop->ledger.statements(shop.owner, Day::earliest(), shop.today()));
    DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, {}));

    QCOMPARE(namesOf(all), QStringList({u"gupta"_s, u"Lotus"_s, u"Mohan"_s}));
    Money closing;
    Money open;
    for (const Statement &one : all) {
        closing += one.closing;
        open += one.ageing.balance();
    }
    QCOMPARE(closing, money(125'00));
    QCOMPARE(open, closing);
    QCOMPARE(ageing.total.balance(), closing);
}

void TestStatements::quietAccounts_areLeftOut()
{
    TestShop shop;
    shop.aCustomer(u"Never"_s);
    const auto settled = shop.aCustomer(u"Settled"_s);
    shop.anInvoice(settled, money(10'00));
    shop.aReceipt(settled, money(10'00));
    const auto owing = shop.aCustomer(u"Owing"_s);
    shop.anInvoice(owing, money(10'00));
    shop.advanceDays(1);

    DOCKET_TAKE(all, shop->ledger.statements(shop.owner, shop.today(), shop.today()));

    QCOMPARE(namesOf(all), QStringList({u"Owing"_s}));
    QCOMPARE(all[0].opening, money(10'00));
    QVERIFY(all[0].lines.isEmpty());
}

void TestStatements::eachOfAll_isTheOneAskedAlone()
{
    TestShop shop;
    const Day first = shop.today();
    for (const QString &name : {u"A"_s, u"B"_s}) {
        const auto customer = shop.aCustomer(name, 5);
        shop.anInvoice(customer, money(80'00));
        shop.aReceipt(customer, money(name == u"A"_s ? 30'00 : 95'00));
    }
    shop.advanceDays(9);
    shop.anInvoice(shop.aCustomer(u"C"_s), money(1'00));

    for (const Day to : {first, first.plus(3), shop.today()}) {
        DOCKET_TAKE(all, shop->ledger.statements(shop.owner, first, to));
        for (const Statement &one : all) {
            DOCKET_TAKE(alone, shop->ledger.statement(shop.owner, one.customer.id, first, to));
            QCOMPARE(one.opening, alone.opening);
            QCOMPARE(one.closing, alone.closing);
            QCOMPARE(one.lines.size(), alone.lines.size());
            QCOMPARE(one.open.size(), alone.open.size());
            QCOMPARE(one.unused.size(), alone.unused.size());
            QCOMPARE(one.ageing.buckets, alone.ageing.buckets);
            QCOMPARE(one.ageing.credit, alone.ageing.credit);
        }
    }
}

void TestStatements::allBackwards_areRefused()
{
    TestShop shop;

    DOCKET_REFUSED(shop->ledger.statements(shop.owner, shop.today(), shop.today().plus(-1)),
                   ErrorKind::DateOutOfRange);
}

void TestStatements::productionRole_seesNone()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);

    DOCKET_REFUSED(shop->ledger.statements(mohan, shop.today(), shop.today()),
                   ErrorKind::NotPermitted);
}

DOCKET_TEST(TestStatements);
#include "tst_statements.moc"
