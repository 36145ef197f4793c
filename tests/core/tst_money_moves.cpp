// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::PaymentMode;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

core::Id<core::AccountAdjustment> givenBack(TestShop &shop,
                                            core::Id<core::Customer> customer,
                                            core::Money amount,
                                            PaymentMode mode = PaymentMode::Cash)
{
    const auto id = shop.newId<core::AccountAdjustment>();
    if (!shop->adjustments.refund(
            shop.owner, id, {.customer = customer, .amount = amount, .mode = mode}))
        qFatal("a refund was refused");
    return id;
}

QList<core::Money> amountsOf(const core::MoneyMovePage &page)
{
    QList<core::Money> amounts;
    for (const core::MoneyMove &row : page.rows)
        amounts.append(row.amount());
    return amounts;
}

} // namespace

/// Payments and refunds as one list, and what they come to.
class TestMoneyMoves : public QObject
{
    Q_OBJECT

private slots:
    void refund_standsAmongThePayments_belowZero();
    void pages_followEachOtherWithoutAGap();
    void filter_holdsForRefundsToo();
    void totals_areOfOnePerson_lessWhatTheyGaveBack();
    void voidRefund_staysInTheListAndDoesNotCount();
    void productionRole_seesNone();
};

void TestMoneyMoves::refund_standsAmongThePayments_belowZero()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(100'00));
    shop.clock.advance(core::microsPerMinute);
    givenBack(shop, customer, money(30'00));
    shop.clock.advance(core::microsPerMinute);
    shop.aReceipt(customer, money(50'00));

    DOCKET_TAKE(page, shop->moneyMoves.page(shop.owner, {}, {}, 10));

    QCOMPARE(amountsOf(page), QList<core::Money>({money(50'00), money(-30'00), money(100'00)}));
    QVERIFY(page.rows[1].refund() && !page.rows[1].receipt());
    QCOMPARE(page.rows[1].customerName(), u"Gupta Medicals"_s);
    QVERIFY(!page.rows[1].number().isEmpty());
    QVERIFY(!page.more);
}

void TestMoneyMoves::pages_followEachOtherWithoutAGap()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    QList<core::RowId> made;
    for (int rupees = 1; rupees <= 9; ++rupees) {
        shop.clock.advance(core::microsPerMinute);
        if (rupees % 3 == 0)
            made.prepend(givenBack(shop, customer, money(rupees)).row());
        else
            made.prepend(shop.aReceipt(customer, money(rupees * 100)).row());
    }

    QList<core::RowId> found;
    std::optional<core::RowId> last;
    for (bool more = true; more;) {
        DOCKET_TAKE(page, shop->moneyMoves.page(shop.owner, {}, last, 2));
        for (const core::MoneyMove &row : page.rows)
            found.append(row.id());
        last = found.last();
        more = page.more;
    }

    QCOMPARE(found, made);
}

void TestMoneyMoves::filter_holdsForRefundsToo()
{
    TestShop shop;
    const core::By asha = shop.person(u"Asha"_s, u"counter"_s);
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(100'00));
    givenBack(shop, customer, money(10'00));
    givenBack(shop, customer, money(20'00), PaymentMode::Upi);
    shop.advanceDays(1);
    givenBack(shop, customer, money(5'00));

    const core::Day first = shop.today().plus(-1);
    DOCKET_TAKE(upi, shop->moneyMoves.page(shop.owner, {.mode = PaymentMode::Upi}, {}, 10));
    DOCKET_TAKE(yesterday, shop->moneyMoves.page(shop.owner, {.from = first, .to = first}, {}, 10));
    DOCKET_TAKE(byAsha, shop->moneyMoves.page(shop.owner, {.takenBy = asha.actor}, {}, 10));

    QCOMPARE(amountsOf(upi), QList<core::Money>({money(-20'00)}));
    QCOMPARE(amountsOf(yesterday),
             QList<core::Money>({money(-20'00), money(-10'00), money(100'00)}));
    QVERIFY(byAsha.rows.isEmpty());
}

void TestMoneyMoves::totals_areOfOnePerson_lessWhatTheyGaveBack()
{
    TestShop shop;
    const core::By asha = shop.person(u"Asha"_s, u"counter"_s);
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(100'00));
    DOCKET_DONE(shop->payments.take(
        asha, shop.newId<core::Receipt>(), shop.aPayment(customer, money(40'00))));
    givenBack(shop, customer, money(30'00));
    const core::Day today = shop.today();

    DOCKET_TAKE(all, shop->moneyMoves.totals(shop.owner, today, today));
    DOCKET_TAKE(hers, shop->moneyMoves.totals(shop.owner, today, today, asha.actor));

    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0].net(), money(110'00));
    QCOMPARE(all[0].refunded, money(30'00));
    QCOMPARE(hers.size(), 1);
    QCOMPARE(hers[0].net(), money(40'00));
    DOCKET_TAKE(takings, shop->payments.takings(shop.owner, today, today, core::TakingsBy::Mode));
    QCOMPARE(takings[0].net(), all[0].net());
}

void TestMoneyMoves::voidRefund_staysInTheListAndDoesNotCount()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(100'00));
    const auto refund = givenBack(shop, customer, money(30'00));
    DOCKET_DONE(shop->adjustments.reverse(shop.owner, refund, u"a slip"_s));

    DOCKET_TAKE(page, shop->moneyMoves.page(shop.owner, {}, {}, 10));
    DOCKET_TAKE(totals, shop->moneyMoves.totals(shop.owner, shop.today(), shop.today()));

    QCOMPARE(page.rows.size(), 2);
    QVERIFY(page.rows[0].isReversed());
    QCOMPARE(totals[0].net(), money(100'00));
}

void TestMoneyMoves::productionRole_seesNone()
{
    TestShop shop;
    const core::By maker = shop.person(u"Om"_s, u"production"_s);
    DOCKET_REFUSED(shop->moneyMoves.page(maker, {}, {}, 10), core::ErrorKind::NotPermitted);
    DOCKET_REFUSED(shop->moneyMoves.totals(maker, shop.today(), shop.today()),
                   core::ErrorKind::NotPermitted);
}

DOCKET_TEST(TestMoneyMoves);

#include "tst_money_moves.moc"
