// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::EntryKind;
using core::ErrorKind;
using core::Money;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// What an amount is made of, and what moved on a day.
class TestExplanations : public QObject
{
    Q_OBJECT

private slots:
    void balance_isOpenBillsLessCredit();
    void jobWithoutInvoice_isToPayBesideTheBalance();
    void openAmount_isTheInvoiceLessWhatPaidIt();
    void restOfAReceipt_isTheReceiptLessWhatItPaid();
    void cancelledInvoice_explainsNothingOpen();
    void receiptTakenBack_explainsNothingLeft();
    void stranger_isRefused();
    void dayBook_holdsWhatMovedThatDay();

private:
    static Money sumOf(const core::Explanation &explanation)
    {
        Money sum;
        for (const core::Explanation::Line &line : explanation.lines)
            sum += line.amount;
        return sum;
    }
};

void TestExplanations::balance_isOpenBillsLessCredit()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.aReceipt(customer, money(30'00));
    shop.anInvoice(customer, money(100'00));
    shop.anInvoice(customer, money(50'00));

    DOCKET_TAKE(balance, shop->ledger.explain(shop.owner, customer.row()));

    QCOMPARE(balance.about, core::Explanation::About::Balance);
    QCOMPARE(balance.lines.size(), 3);
    QCOMPARE(balance.total, money(120'00));
    QCOMPARE(balance.total, sumOf(balance));
    QCOMPARE(balance.total, shop.owed(customer) - shop.credit(customer));
}

void TestExplanations::jobWithoutInvoice_isToPayBesideTheBalance()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(100'00));
    core::NewJob job;
    job.customer = customer;
    job.title = u"Cards"_s;
    job.price = money(40'00);
    DOCKET_DONE(shop->jobs.add(shop.owner, shop.newId<core::Job>(), job));

    DOCKET_TAKE(balance, shop->ledger.explain(shop.owner, customer.row()));
    DOCKET_TAKE(card, shop->customers.card(shop.owner, customer));

    QCOMPARE(balance.total, money(100'00));
    QCOMPARE(balance.jobs.size(), 1);
    QCOMPARE(balance.jobs.first().price, money(40'00));
    QCOMPARE(balance.toPay(), money(140'00));
    QCOMPARE(balance.toPay(), core::standingOf(card)->toPay());
}

void TestExplanations::openAmount_isTheInvoiceLessWhatPaidIt()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(100'00));
    shop.aReceipt(customer, money(30'00));
    DOCKET_DONE(shop->adjustments.settle(
        shop.owner,
        shop.newId<core::AccountAdjustment>(),
        {.item = invoice.row(), .kind = core::AdjustmentKind::Discount, .amount = money(5'00)}));

    DOCKET_TAKE(open, shop->ledger.explain(shop.owner, invoice.row()));

    QCOMPARE(open.about, core::Explanation::About::Debt);
    QCOMPARE(open.lines.size(), 3);
    QCOMPARE(open.lines[0].kind, EntryKind::Invoice);
    QCOMPARE(open.lines[1].kind, EntryKind::Receipt);
    QCOMPARE(open.lines[2].kind, EntryKind::Discount);
    QCOMPARE(open.total, money(65'00));
    QCOMPARE(open.total, sumOf(open));
    QCOMPARE(open.total, shop.open(invoice));
}

void TestExplanations::restOfAReceipt_isTheReceiptLessWhatItPaid()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(100'00));
    const auto receipt = shop.aReceipt(customer, money(130'00));

    DOCKET_TAKE(rest, shop->ledger.explain(shop.owner, receipt.row()));

    QCOMPARE(rest.about, core::Explanation::About::Credit);
    QCOMPARE(rest.total, money(30'00));
    QCOMPARE(rest.total, sumOf(rest));
}

void TestExplanations::cancelledInvoice_explainsNothingOpen()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(100'00));
    DOCKET_DONE(shop->documents.cancel(shop.owner, invoice, u"mistake"_s));

    DOCKET_TAKE(open, shop->ledger.explain(shop.owner, invoice.row()));
    QCOMPARE(open.total, money(0));
    QCOMPARE(sumOf(open), money(0));
    QCOMPARE(open.lines[1].kind, EntryKind::Cancellation);
}

void TestExplanations::receiptTakenBack_explainsNothingLeft()
{
    TestShop shop;
    const auto receipt = shop.aReceipt(shop.aCustomer(), money(100'00));
    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, u"slip"_s));

    DOCKET_TAKE(rest, shop->ledger.explain(shop.owner, receipt.row()));
    QCOMPARE(rest.total, money(0));
    QCOMPARE(rest.lines[1].kind, EntryKind::Reversal);
}

void TestExplanations::stranger_isRefused()
{
    TestShop shop;
    DOCKET_REFUSED(shop->ledger.explain(shop.owner, shop.newId<core::Customer>().row()),
                   ErrorKind::NotFound);
    const core::By maker = shop.person(u"Sunil"_s, u"production"_s);
    DOCKET_REFUSED(shop->ledger.explain(maker, shop.aCustomer().row()), ErrorKind::NotPermitted);
    DOCKET_REFUSED(shop->ledger.dayBook(maker, shop.today(), shop.today()),
                   ErrorKind::NotPermitted);
}

void TestExplanations::dayBook_holdsWhatMovedThatDay()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(500'00));
    shop.advanceDays(1);
    const auto invoice = shop.anInvoice(customer, money(100'00));
    const auto receipt = shop.aReceipt(customer, money(40'00));
    DOCKET_DONE(shop->payments.reverse(shop.owner, receipt, u"slip"_s));
    DOCKET_DONE(shop->documents.cancel(shop.owner, invoice, u"mistake"_s));
    DOCKET_DONE(shop->adjustments.charge(
        shop.owner,
        shop.newId<core::AccountAdjustment>(),
        {.customer = customer, .amount = money(7'00), .reason = u"bank"_s}));
    const core::Day day = shop.today();
    shop.advanceDays(1);
    shop.aReceipt(customer, money(1'00));

    DOCKET_TAKE(book, shop->ledger.dayBook(shop.owner, day, day));

    QCOMPARE(book.rows.size(), 5);
    QCOMPARE(book.debits, money(147'00));
    QCOMPARE(book.credits, money(140'00));
    DOCKET_REFUSED(shop->ledger.dayBook(shop.owner, day, day.plus(-1)), ErrorKind::DateOutOfRange);
}

DOCKET_TEST(TestExplanations);

#include "tst_explanations.moc"
