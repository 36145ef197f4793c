// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::PaymentMode;
using core::TakingsBy;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

core::Id<core::Receipt> taken(TestShop &shop,
                              const core::By &by,
                              core::Id<core::Customer> customer,
                              core::Money amount,
                              PaymentMode mode)
{
    core::TakePayment payment = shop.aPayment(customer, amount);
    payment.mode = mode;
    const auto id = shop.newId<core::Receipt>();
    if (!shop->payments.take(by, id, payment))
        qFatal("a payment was refused");
    return id;
}

} // namespace

/// What came in and was given back, told apart by mode, by person and by day.
class TestTakings : public QObject
{
    Q_OBJECT

private slots:
    void byMode_countsEachOnce();
    void byPerson_namesWhoTookAndWhoGaveBack();
    void byDay_includesBothEnds();
    void shopsDay_endsWhenTheShopSays();
    void takenBack_doesNotCount();
    void threeWays_comeToTheSameTotal();
    void backwards_isRefused();
    void productionRole_seesNone();
};

void TestTakings::byMode_countsEachOnce()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    taken(shop, shop.owner, customer, money(100'00), PaymentMode::Upi);
    taken(shop, shop.owner, customer, money(50'00), PaymentMode::Cash);
    taken(shop, shop.owner, customer, money(25'00), PaymentMode::Cash);
    DOCKET_DONE(shop->adjustments.refund(shop.owner,
                                         shop.newId<core::AccountAdjustment>(),
                                         {.customer = customer, .amount = money(10'00)}));

    DOCKET_TAKE(rows,
                shop->payments.takings(shop.owner, shop.today(), shop.today(), TakingsBy::Mode));

    QCOMPARE(rows.size(), 2);
    QCOMPARE(*rows[0].mode, PaymentMode::Cash);
    QCOMPARE(rows[0].taken, money(75'00));
    QCOMPARE(rows[0].receipts, 2);
    QCOMPARE(rows[0].refunded, money(10'00));
    QCOMPARE(rows[0].refunds, 1);
    QCOMPARE(rows[0].net(), money(65'00));
    QCOMPARE(*rows[1].mode, PaymentMode::Upi);
    QCOMPARE(rows[1].net(), money(100'00));
}

void TestTakings::byPerson_namesWhoTookAndWhoGaveBack()
{
    TestShop shop;
    const core::By asha = shop.person(u"Asha"_s, u"counter"_s);
    const auto customer = shop.aCustomer();
    taken(shop, asha, customer, money(80'00), PaymentMode::Cash);
    taken(shop, shop.owner, customer, money(20'00), PaymentMode::Card);
    DOCKET_DONE(shop->adjustments.refund(shop.owner,
                                         shop.newId<core::AccountAdjustment>(),
                                         {.customer = customer, .amount = money(5'00)}));

    DOCKET_TAKE(rows,
                shop->payments.takings(shop.owner, shop.today(), shop.today(), TakingsBy::Person));

    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].personName, u"Asha"_s);
    QCOMPARE(*rows[0].person, asha.actor);
    QCOMPARE(rows[0].taken, money(80'00));
    QCOMPARE(rows[1].personName, u"Ravi"_s);
    QCOMPARE(rows[1].taken, money(20'00));
    QCOMPARE(rows[1].refunded, money(5'00));
}

void TestTakings::byDay_includesBothEnds()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const core::Day first = shop.today();
    for (const int rupees : {1, 2, 4, 8}) {
        taken(shop, shop.owner, customer, money(rupees * 100), PaymentMode::Cash);
        shop.advanceDays(1);
    }

    DOCKET_TAKE(rows,
                shop->payments.takings(shop.owner, first.plus(1), first.plus(2), TakingsBy::Day));

    QCOMPARE(rows.size(), 2);
    QCOMPARE(*rows[0].day, first.plus(1));
    QCOMPARE(rows[0].taken, money(2'00));
    QCOMPARE(*rows[1].day, first.plus(2));
    QCOMPARE(rows[1].taken, money(4'00));
}

void TestTakings::shopsDay_endsWhenTheShopSays()
{
    TestShop shop;
    DOCKET_DONE(shop->settings.change(shop.owner, {.dayStartMinutes = 2 * 60}));
    const auto customer = shop.aCustomer();
    const core::Day friday = shop.today();
    const auto midnight = shop.file().facts().calendar.instantOf(friday.plus(1), 0);
    shop.clock.set({midnight.micros + 119 * core::microsPerMinute});
    taken(shop, shop.owner, customer, money(1'00), PaymentMode::Cash);
    shop.clock.set({midnight.micros + 120 * core::microsPerMinute});
    taken(shop, shop.owner, customer, money(2'00), PaymentMode::Cash);

    DOCKET_TAKE(rows, shop->payments.takings(shop.owner, friday, friday.plus(1), TakingsBy::Day));

    QCOMPARE(rows.size(), 2);
    QCOMPARE(*rows[0].day, friday);
    QCOMPARE(rows[0].taken, money(1'00));
    QCOMPARE(rows[1].taken, money(2'00));
}

void TestTakings::takenBack_doesNotCount()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto receipt = taken(shop, shop.owner, customer, money(9'00), PaymentMode::Cash);
    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, u"a slip"_s));

    for (const TakingsBy apart : {TakingsBy::Mode, TakingsBy::Person, TakingsBy::Day}) {
        DOCKET_TAKE(rows, shop->payments.takings(shop.owner, shop.today(), shop.today(), apart));
        QVERIFY(rows.isEmpty());
    }
}

void TestTakings::threeWays_comeToTheSameTotal()
{
    TestShop shop;
    const core::By asha = shop.person(u"Asha"_s, u"counter"_s);
    const auto customer = shop.aCustomer();
    const core::Day first = shop.today();
    for (int n = 0; n < 12; ++n) {
        taken(shop,
              n % 3 ? asha : shop.owner,
              customer,
              money(100 + 7 * n),
              static_cast<PaymentMode>(1 + n % 5));
        shop.advanceDays(n % 2);
    }
    const auto whole = shop->payments.totals(shop.owner, first, shop.today());
    core::Money expected;
    for (const core::ModeTotal &one : *whole)
        expected += one.total;

    for (const TakingsBy apart : {TakingsBy::Mode, TakingsBy::Person, TakingsBy::Day}) {
        DOCKET_TAKE(rows, shop->payments.takings(shop.owner, first, shop.today(), apart));
        core::Money sum;
        for (const core::Takings &row : rows)
            sum += row.taken;
        QCOMPARE(sum, expected);
    }
}

void TestTakings::backwards_isRefused()
{
    TestShop shop;

    DOCKET_REFUSED(
        shop->payments.takings(shop.owner, shop.today(), shop.today().plus(-1), TakingsBy::Day),
        ErrorKind::DateOutOfRange);
}

void TestTakings::productionRole_seesNone()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);

    DOCKET_REFUSED(shop->payments.takings(mohan, shop.today(), shop.today(), TakingsBy::Mode),
                   ErrorKind::NotPermitted);
}

DOCKET_TEST(TestTakings);
#include "tst_takings.moc"
