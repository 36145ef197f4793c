// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Money;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

core::Id<core::Customer> withLimit(TestShop &shop, Money limit)
{
    const auto id = shop.newId<core::Customer>();
    const core::NewCustomer wanted{.customer = {.name = u"Gupta"_s, .alert = u"Pays late"_s},
                                   .terms = core::CustomerTerms{.creditLimit = limit}};
    if (!shop->customers.add(shop.owner, id, wanted))
        qFatal("a customer was refused");
    return id;
}

} // namespace

/// How far a customer is over what was agreed, whenever they are called up.
class TestCustomerLimits : public QObject
{
    Q_OBJECT

private slots:
    void atTheLimit_isNotOverIt();
    void overTheLimit_saysByHowMuch();
    void credit_countsForTheCustomer();
    void noLimit_isNeverOver();
    void whoSeesNoMoney_isToldNothing();
};

void TestCustomerLimits::atTheLimit_isNotOverIt()
{
    TestShop shop;
    const auto customer = withLimit(shop, money(500'00));
    shop.anInvoice(customer, money(500'00));

    DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));

    QVERIFY(!card.overLimit());
}

void TestCustomerLimits::overTheLimit_saysByHowMuch()
{
    TestShop shop;
    const auto customer = withLimit(shop, money(500'00));
    shop.anInvoice(customer, money(500'01));

    DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));

    QCOMPARE(*card.overLimit(), money(1));
    QCOMPARE(card.customer->alert, u"Pays late"_s);
}

void TestCustomerLimits::credit_countsForTheCustomer()
{
    TestShop shop;
    const auto customer = withLimit(shop, money(500'00));
    core::TakePayment advance = shop.aPayment(customer, money(150'00));
    advance.splits = QList<core::Split>();
    DOCKET_DONE(shop->payments.take(shop.owner, shop.newId<core::Receipt>(), advance));
    shop.anInvoice(customer, money(700'00));

    DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));

    QCOMPARE(*card.overLimit(), money(50'00));
}

void TestCustomerLimits::noLimit_isNeverOver()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(90'000'00));

    DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));

    QVERIFY(!card.overLimit());
}

void TestCustomerLimits::whoSeesNoMoney_isToldNothing()
{
    TestShop shop;
    const auto customer = withLimit(shop, money(0));
    shop.anInvoice(customer, money(1'00));
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);

    DOCKET_TAKE(card, shop->customers.card(mohan, customer));

    QVERIFY(!card.overLimit());
}

DOCKET_TEST(TestCustomerLimits);
#include "tst_customer_limits.moc"
