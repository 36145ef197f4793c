// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::AccountAdjustment;
using core::AdjustmentKind;
using core::ErrorKind;
using core::Money;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// What is let off, kept back or lost.
class TestSettlements : public QObject
{
    Q_OBJECT

private slots:
    void settlement_takesFromWhatIsOwed_data();
    void settlement_takesFromWhatIsOwed();
    void settlementOfMoreThanIsOwed_isRefused();
    void settlementOfACancelledInvoice_isRefused();
    void writeOffWithoutReason_isRefused();
    void clerk_letsOffASmallDifferenceOnly();
    void badDebt_isTheOwners();
    void badDebtPaidAfterAll_isOwedAgainAndPaid();
    void badDebtPaidInPartsAndMore_keepsTheRestAsCredit();
    void withheldTax_waitsForItsCertificate();
    void takenBack_opensWhatItSettled();
    void undo_takesASettlementBack();
    void pastDay_answersAsItDidThen();

private:
    static core::NewSettlement
    settlementOf(core::Id<core::Paper> paper, AdjustmentKind kind, Money amount)
    {
        return {.item = paper.row(), .kind = kind, .amount = amount, .reason = u"agreed"_s};
    }
};

void TestSettlements::settlement_takesFromWhatIsOwed_data()
{
    QTest::addColumn<AdjustmentKind>("kind");
    QTest::newRow("write-off") << AdjustmentKind::WriteOff;
    QTest::newRow("bad debt") << AdjustmentKind::BadDebt;
    QTest::newRow("discount") << AdjustmentKind::Discount;
    QTest::newRow("withheld tax") << AdjustmentKind::WithheldTax;
}

void TestSettlements::settlement_takesFromWhatIsOwed()
{
    QFETCH(AdjustmentKind, kind);
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(1000'00));

    DOCKET_TAKE(row,
                shop->adjustments.settle(shop.owner,
                                         shop.newId<AccountAdjustment>(),
                                         settlementOf(invoice, kind, money(100'00))));
    QCOMPARE(row.adjustment->kind, kind);
    QCOMPARE(shop.open(invoice), money(900'00));
    QCOMPARE(shop.owed(customer), money(900'00));
    QCOMPARE(shop.credit(customer), money(0));
    DOCKET_TAKE(statement,
                shop->ledger.statement(shop.owner, customer, core::Day::earliest(), shop.today()));
    QCOMPARE(statement.lines[1].kind, core::entryKindOf(kind));
    QCOMPARE(statement.closing, money(900'00));
    DOCKET_SOUND(shop);
}

void TestSettlements::settlementOfMoreThanIsOwed_isRefused()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(100'00));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(
        shop->adjustments.settle(shop.owner,
                                 shop.newId<AccountAdjustment>(),
                                 settlementOf(invoice, AdjustmentKind::WriteOff, money(100'01))),
        ErrorKind::SplitTooLarge);
    QCOMPARE(tests::markOf(shop), before);
}

void TestSettlements::settlementOfACancelledInvoice_isRefused()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(100'00));
    DOCKET_DONE(shop->documents.cancel(shop.owner, invoice, u"mistake"_s));

    DOCKET_REFUSED(
        shop->adjustments.settle(shop.owner,
                                 shop.newId<AccountAdjustment>(),
                                 settlementOf(invoice, AdjustmentKind::Discount, money(1'00))),
        ErrorKind::AlreadyCancelled);
}

void TestSettlements::writeOffWithoutReason_isRefused()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(100'00));
    core::NewSettlement nameless = settlementOf(invoice, AdjustmentKind::WriteOff, money(1'00));
    nameless.reason = u"  "_s;

    DOCKET_REFUSED(shop->adjustments.settle(shop.owner, shop.newId<AccountAdjustment>(), nameless),
                   ErrorKind::FieldMissing);
}

void TestSettlements::clerk_letsOffASmallDifferenceOnly()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(100'00));
    const core::By clerk = shop.person(u"Sunil"_s, u"counter"_s);
    const Money small = shop.file().facts().smallDifference;
    QCOMPARE(small, money(10'00));

    DOCKET_REFUSED(
        shop->adjustments.settle(clerk,
                                 shop.newId<AccountAdjustment>(),
                                 settlementOf(invoice, AdjustmentKind::WriteOff, small + money(1))),
        ErrorKind::WriteOffTooLarge);
    core::By approved = clerk;
    approved.approver = shop.owner.actor;
    DOCKET_DONE(shop->adjustments.settle(
        approved,
        shop.newId<AccountAdjustment>(),
        settlementOf(invoice, AdjustmentKind::WriteOff, small + money(1))));
    DOCKET_DONE(shop->adjustments.settle(clerk,
                                         shop.newId<AccountAdjustment>(),
                                         settlementOf(invoice, AdjustmentKind::Discount, small)));
}

void TestSettlements::badDebt_isTheOwners()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(100'00));
    const core::NewSettlement lost = settlementOf(invoice, AdjustmentKind::BadDebt, money(5'00));

    for (const QString &role : {u"counter"_s, u"accounts"_s, u"manager"_s}) {
        DOCKET_REFUSED(shop->adjustments.settle(
                           shop.person(role, role), shop.newId<AccountAdjustment>(), lost),
                       ErrorKind::NotPermitted);
    }
    DOCKET_DONE(shop->adjustments.settle(shop.owner, shop.newId<AccountAdjustment>(), lost));
}

void TestSettlements::badDebtPaidAfterAll_isOwedAgainAndPaid()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(100'00));
    const auto debt = shop.newId<AccountAdjustment>();
    DOCKET_DONE(shop->adjustments.settle(
        shop.owner, debt, settlementOf(invoice, AdjustmentKind::BadDebt, money(100'00))));
    QCOMPARE(shop.owed(customer), money(0));

    DOCKET_TAKE(
        taken,
        shop->adjustments.recover(
            shop.owner, shop.newId<core::Receipt>(), debt, shop.aPayment(customer, money(60'00))));

    QCOMPARE(taken.paid.size(), 1);
    QCOMPARE(taken.paid[0].amount, money(60'00));
    QCOMPARE(taken.credit, money(0));
    QCOMPARE(shop.owed(customer), money(0));
    DOCKET_TAKE(statement,
                shop->ledger.statement(shop.owner, customer, core::Day::earliest(), shop.today()));
    QCOMPARE(statement.closing, money(0));
    DOCKET_SOUND(shop);
}

void TestSettlements::badDebtPaidInPartsAndMore_keepsTheRestAsCredit()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(100'00));
    const auto debt = shop.newId<AccountAdjustment>();
    DOCKET_DONE(shop->adjustments.settle(
        shop.owner, debt, settlementOf(invoice, AdjustmentKind::BadDebt, money(100'00))));
    const auto pay = [&](Money amount) {
        return shop->adjustments.recover(
            shop.owner, shop.newId<core::Receipt>(), debt, shop.aPayment(customer, amount));
    };

    DOCKET_DONE(pay(money(60'00)));
    DOCKET_DONE(pay(money(70'00)));

    QCOMPARE(shop.credit(customer), money(30'00));
    QCOMPARE(shop.owed(customer), money(0));
    DOCKET_SOUND(shop);
}

void TestSettlements::withheldTax_waitsForItsCertificate()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(1000'00));
    const auto withheld = shop.newId<AccountAdjustment>();
    DOCKET_DONE(shop->adjustments.settle(
        shop.owner, withheld, settlementOf(invoice, AdjustmentKind::WithheldTax, money(20'00))));
    const core::AdjustmentFilter waiting{.uncertified = true};
    DOCKET_TAKE(before, shop->adjustments.list(shop.owner, waiting, 10));
    QCOMPARE(before.size(), 1);

    shop.advanceDays(20);
    DOCKET_TAKE(row, shop->adjustments.certify(shop.owner, withheld, u"27EQ/0099"_s, {}));

    QCOMPARE(row.certified, std::optional(shop.today()));
    DOCKET_TAKE(after, shop->adjustments.list(shop.owner, waiting, 10));
    QVERIFY(after.isEmpty());
    DOCKET_REFUSED(shop->adjustments.certify(shop.owner, withheld, u""_s, {}),
                   ErrorKind::FieldMissing);
    DOCKET_SOUND(shop);
}

void TestSettlements::takenBack_opensWhatItSettled()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(100'00));
    const auto discount = shop.newId<AccountAdjustment>();
    DOCKET_DONE(shop->adjustments.settle(
        shop.owner, discount, settlementOf(invoice, AdjustmentKind::Discount, money(7'00))));
    QCOMPARE(shop.open(invoice), money(93'00));

    DOCKET_DONE(shop->adjustments.reverse(shop.owner, discount, u"not agreed"_s));

    QCOMPARE(shop.open(invoice), money(100'00));
    DOCKET_SOUND(shop);
}

void TestSettlements::undo_takesASettlementBack()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(100'00));
    DOCKET_DONE(
        shop->adjustments.settle(shop.owner,
                                 shop.newId<AccountAdjustment>(),
                                 settlementOf(invoice, AdjustmentKind::WriteOff, money(3'00))));

    DOCKET_DONE(shop->history.undoLast(shop.owner));

    QCOMPARE(shop.open(invoice), money(100'00));
    DOCKET_SOUND(shop);
}

void TestSettlements::pastDay_answersAsItDidThen()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto invoice = shop.anInvoice(customer, money(100'00));
    shop.advanceDays(1);
    const auto discount = shop.newId<AccountAdjustment>();
    DOCKET_DONE(shop->adjustments.settle(
        shop.owner, discount, settlementOf(invoice, AdjustmentKind::Discount, money(10'00))));
    const core::Day settled = shop.today();
    shop.advanceDays(1);
    DOCKET_DONE(shop->adjustments.reverse(shop.owner, discount, u"no"_s));
    shop.advanceDays(1);
    const auto owedOn = [&](core::Day day) {
        const auto report = shop->ledger.outstanding(shop.owner, day);
        return report ? report->owed : Money();
    };

    QCOMPARE(owedOn(settled.plus(-1)), money(100'00));
    QCOMPARE(owedOn(settled), money(90'00));
    QCOMPARE(owedOn(settled.plus(1)), money(100'00));
}

DOCKET_TEST(TestSettlements);

#include "tst_settlements.moc"
