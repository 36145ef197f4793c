// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ageing.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::AgeFrom;
using core::ErrorKind;
using core::Money;
using tests::money;
using tests::TestShop;

namespace {

/// An invoice of today, due in twenty days, and one of a month ago that was due at once.
core::Id<core::Customer> twoInvoices(TestShop &shop)
{
    const auto customer = shop.aCustomer(QStringLiteral("Gupta Medicals"), 20);
    shop.anInvoice(customer, money(100'00));
    core::NewOpening old{.customer = customer,
                         .number = {},
                         .dated = shop.today().plus(-30),
                         .due = shop.today().plus(-30),
                         .amount = money(40'00)};
    if (!shop->adjustments.open(shop.owner, shop.newId<core::AccountAdjustment>(), old))
        qFatal("an old bill was refused");
    return customer;
}

} // namespace

/// Debts by their age, counted from one day or the other, in buckets of one's own.
class TestAgeing : public QObject
{
    Q_OBJECT

private slots:
    void daysSinceTheInvoice_chooseTheBucket_data();
    void daysSinceTheInvoice_chooseTheBucket();
    void bothWays_comeToTheSameSum();
    void ownBuckets_areAsManyAsAskedFor();
    void pastDay_isAgedFromTheInvoiceToo();
    void credit_standsBesideTheBuckets();
    void statement_isAgedByTheBucketsAskedFor();
    void senselessBuckets_areRefused_data();
    void senselessBuckets_areRefused();
};

void TestAgeing::daysSinceTheInvoice_chooseTheBucket_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("bucket");
    QTest::newRow("of today") << 0 << 1;
    QTest::newRow("30 days") << 30 << 1;
    QTest::newRow("31 days") << 31 << 2;
    QTest::newRow("60 days") << 60 << 2;
    QTest::newRow("61 days") << 61 << 3;
    QTest::newRow("90 days") << 90 << 3;
    QTest::newRow("91 days") << 91 << 4;
}

void TestAgeing::daysSinceTheInvoice_chooseTheBucket()
{
    QFETCH(int, days);
    QFETCH(int, bucket);
    TestShop shop;
    shop.anInvoice(shop.aCustomer(QStringLiteral("Gupta Medicals"), 365), money(100'00));
    shop.advanceDays(days);

    DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, {}, {.from = AgeFrom::Dated}));

    for (size_t i = 0; i < core::ageingBuckets; ++i)
        QCOMPARE(ageing.total.buckets[i], money(int(i) == bucket ? 100'00 : 0));
}

void TestAgeing::bothWays_comeToTheSameSum()
{
    TestShop shop;
    twoInvoices(shop);

    DOCKET_TAKE(due, shop->ledger.ageing(shop.owner, {}));
    DOCKET_TAKE(dated, shop->ledger.ageing(shop.owner, {}, {.from = AgeFrom::Dated}));

    QCOMPARE(due.total.owed, dated.total.owed);
    QCOMPARE(due.total.buckets[0], money(100'00));
    QCOMPARE(due.total.buckets[1], money(40'00));
    QCOMPARE(dated.total.buckets[0], money(0));
    QCOMPARE(dated.total.buckets[1], money(140'00));
}

void TestAgeing::ownBuckets_areAsManyAsAskedFor()
{
    TestShop shop;
    twoInvoices(shop);

    DOCKET_TAKE(one, shop->ledger.ageing(shop.owner, {}, {.days = {29}}));
    DOCKET_TAKE(five, shop->ledger.ageing(shop.owner, {}, {.days = {7, 14, 29, 30, 45}}));

    QCOMPARE(one.total.buckets, (std::vector<Money>{money(100'00), money(0), money(40'00)}));
    QCOMPARE(five.total.buckets.size(), size_t(7));
    QCOMPARE(five.total.buckets[4], money(40'00));
    QCOMPARE(five.rows.first().buckets, five.total.buckets);
}

void TestAgeing::pastDay_isAgedFromTheInvoiceToo()
{
    TestShop shop;
    const auto customer = twoInvoices(shop);
    const core::Day before = shop.today();
    shop.advanceDays(40);
    shop.aReceipt(customer, money(140'00));

    DOCKET_TAKE(then, shop->ledger.ageing(shop.owner, before, {.from = AgeFrom::Dated}));

    QCOMPARE(then.total.buckets[1], money(140'00));
    QCOMPARE(then.total.owed, money(140'00));
}

void TestAgeing::credit_standsBesideTheBuckets()
{
    TestShop shop;
    const auto customer = twoInvoices(shop);
    core::TakePayment advance = shop.aPayment(customer, money(25'00));
    advance.splits = QList<core::Split>();
    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), advance));

    DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, {}, {.from = AgeFrom::Dated}));

    QCOMPARE(ageing.total.owed, money(140'00));
    QCOMPARE(ageing.total.credit, money(25'00));
    QCOMPARE(ageing.total.balance(), money(115'00));
}

void TestAgeing::statement_isAgedByTheBucketsAskedFor()
{
    TestShop shop;
    const auto customer = twoInvoices(shop);
    DOCKET_TAKE(account,
                shop->ledger.statement(shop.owner, customer, core::Day::earliest(), shop.today()));
    QCOMPARE(account.ageing.buckets[1], money(40'00));

    DOCKET_TAKE(own, core::agedBy(account, {.days = {10, 20}, .from = AgeFrom::Dated}));

    QCOMPARE(own.ageing.buckets.size(), size_t(4));
    QCOMPARE(own.ageing.buckets[0], money(0));
    QCOMPARE(own.ageing.buckets[1], money(100'00));
    QCOMPARE(own.ageing.buckets[3], money(40'00));
    DOCKET_REFUSED(core::agedBy(account, {.days = {20, 10}}), ErrorKind::NumberOutOfRange);
}

void TestAgeing::senselessBuckets_areRefused_data()
{
    QTest::addColumn<std::vector<int>>("days");
    QTest::newRow("none") << std::vector<int>{};
    QTest::newRow("nine") << std::vector<int>{1, 2, 3, 4, 5, 6, 7, 8, 9};
    QTest::newRow("of no day") << std::vector<int>{0, 30};
    QTest::newRow("before today") << std::vector<int>{-5, 30};
    QTest::newRow("equal") << std::vector<int>{30, 30};
    QTest::newRow("backwards") << std::vector<int>{60, 30};
    QTest::newRow("of a thousand years") << std::vector<int>{365'000};
}

void TestAgeing::senselessBuckets_areRefused()
{
    QFETCH(std::vector<int>, days);
    TestShop shop;

    DOCKET_REFUSED(shop->ledger.ageing(shop.owner, {}, {.days = days}),
                   ErrorKind::NumberOutOfRange);
}

DOCKET_TEST(TestAgeing);
#include "tst_ageing.moc"
