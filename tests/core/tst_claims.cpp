// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/adjustment.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Chat;
using core::Claim;
using core::ClaimState;
using core::ErrorKind;
using core::Id;
using core::Receipt;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

/// Somebody owes 1000 and writes that they paid.
struct Debtor
{
    TestShop shop;
    Id<core::Customer> customer = shop.aCustomer();
    Id<core::Paper> invoice = shop.anInvoice(customer, money(1000'00));
    Id<Chat> chat = shop.newId<Chat>();
    Id<Claim> claim = shop.newId<Claim>();

    Debtor()
    {
        const bool isReady =
            shop->inbox.pasted(
                shop.owner, chat, {.text = u"paid 1000 utr 412345678901"_s, .customer = customer})
            && shop->inbox.makeClaim(shop.owner,
                                     chat,
                                     claim,
                                     {.amount = money(1000'00), .reference = u"412345678901"_s});
        if (!isReady)
            qFatal("the claim was refused");
    }
    core::TakePayment payment()
    {
        const auto made = shop->claims.paymentOf(shop.owner, claim);
        return made ? *made : core::TakePayment();
    }
};

} // namespace

class TestClaims : public QObject
{
    Q_OBJECT

private slots:
    void claim_waitsAndTouchesNoBalance();
    void confirmed_isAReceiptInOneAct();
    void confirmedAndUndone_waitsAgain();
    void confirmedTwice_isRefused();
    void clerkWithATooLargeDiscount_isRefusedWhole();
    void sameQuestionTwice_givesOneReceipt();
    void dismissed_needsAReasonAndIsUndone();
    void sameReferenceOnAReceipt_isSaid();
    void badClaim_isRefusedAndNothingWritten_data();
    void badClaim_isRefusedAndNothingWritten();
    void unknownClaim_isRefused();
    void refusedPayment_leavesTheClaimWaiting();
    void claims_areHiddenFromThoseWhoSeeNoMoney();
    void claimWithAnAnswer_isNotUndone();
};

void TestClaims::claim_waitsAndTouchesNoBalance()
{
    Debtor one;

    DOCKET_TAKE(rows, one.shop->claims.waiting(one.shop.owner, 10));

    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].customer, u"Gupta Medicals"_s);
    QCOMPARE(rows[0].claim->amount, money(1000'00));
    QCOMPARE(rows[0].claim->dated, one.shop.today());
    QCOMPARE(rows[0].state, ClaimState::Waiting);
    QCOMPARE(one.shop.owed(one.customer), money(1000'00));
    DOCKET_SOUND(one.shop);
}

void TestClaims::confirmed_isAReceiptInOneAct()
{
    Debtor one;
    const auto receipt = one.shop.newId<Receipt>();
    const qint64 units = one.shop.rows("unit");

    DOCKET_TAKE(taken, one.shop->claims.confirm(one.shop.owner, one.claim, receipt, one.payment()));

    QCOMPARE(taken.receipt->reference, u"412345678901"_s);
    QCOMPARE(one.shop.rows("unit"), units + 1);
    QCOMPARE(one.shop.owed(one.customer), money(0));
    DOCKET_TAKE(card, one.shop->claims.card(one.shop.owner, one.claim));
    QCOMPARE(card.state, ClaimState::Confirmed);
    QCOMPARE(card.receipt, taken.receipt->number);
    QCOMPARE(card.seenOn, QString());
    DOCKET_TAKE(rows, one.shop->claims.waiting(one.shop.owner, 10));
    QVERIFY(rows.isEmpty());
    DOCKET_SOUND(one.shop);
}

void TestClaims::confirmedAndUndone_waitsAgain()
{
    Debtor one;
    DOCKET_DONE(one.shop->claims.confirm(
        one.shop.owner, one.claim, one.shop.newId<Receipt>(), one.payment()));

    DOCKET_DONE(one.shop->history.undoLast(one.shop.owner));

    DOCKET_TAKE(card, one.shop->claims.card(one.shop.owner, one.claim));
    QCOMPARE(card.state, ClaimState::Waiting);
    QCOMPARE(one.shop.owed(one.customer), money(1000'00));
    DOCKET_DONE(one.shop->claims.confirm(
        one.shop.owner, one.claim, one.shop.newId<Receipt>(), one.payment()));
    QCOMPARE(one.shop.owed(one.customer), money(0));
    DOCKET_SOUND(one.shop);
}

void TestClaims::clerkWithATooLargeDiscount_isRefusedWhole()
{
    Debtor debtor;
    TestShop &shop = debtor.shop;
    const core::By clerk = shop.person(u"Sunil"_s, u"counter"_s);
    core::TakePayment payment = debtor.payment();
    payment.amount = money(500'00);
    payment.settled = {{.kind = core::AdjustmentKind::Discount,
                        .amount = money(500'00),
                        .reference = {},
                        .reason = {}}};

    DOCKET_REFUSED(shop->claims.confirm(clerk, debtor.claim, shop.newId<Receipt>(), payment),
                   ErrorKind::WriteOffTooLarge);
    QCOMPARE(shop.rows("receipt"), 0);
}

void TestClaims::confirmedTwice_isRefused()
{
    Debtor one;
    DOCKET_DONE(one.shop->claims.confirm(
        one.shop.owner, one.claim, one.shop.newId<Receipt>(), one.payment()));
    const auto before = tests::markOf(one.shop);

    DOCKET_REFUSED(one.shop->claims.confirm(
                       one.shop.owner, one.claim, one.shop.newId<Receipt>(), one.payment()),
                   ErrorKind::ClaimAnswered);
    DOCKET_REFUSED(one.shop->claims.dismiss(one.shop.owner, one.claim, u"no"_s),
                   ErrorKind::ClaimAnswered);

    QCOMPARE(tests::markOf(one.shop), before);
}

void TestClaims::sameQuestionTwice_givesOneReceipt()
{
    Debtor one;
    const auto receipt = one.shop.newId<Receipt>();

    DOCKET_DONE(one.shop->claims.confirm(one.shop.owner, one.claim, receipt, one.payment()));
    DOCKET_DONE(one.shop->claims.confirm(one.shop.owner, one.claim, receipt, one.payment()));

    QCOMPARE(one.shop.rows("receipt"), 1);
    QCOMPARE(one.shop.rows("claim_answer"), 1);
}

void TestClaims::dismissed_needsAReasonAndIsUndone()
{
    Debtor one;
    DOCKET_REFUSED(one.shop->claims.dismiss(one.shop.owner, one.claim, u" "_s),
                   ErrorKind::FieldMissing);

    DOCKET_TAKE(row, one.shop->claims.dismiss(one.shop.owner, one.claim, u"not there"_s));

    QCOMPARE(row.state, ClaimState::Dismissed);
    QCOMPARE(row.reason, u"not there"_s);
    DOCKET_DONE(one.shop->history.undoLast(one.shop.owner));
    DOCKET_TAKE(rows, one.shop->claims.waiting(one.shop.owner, 10, one.customer));
    QCOMPARE(rows.size(), 1);
    DOCKET_SOUND(one.shop);
}

void TestClaims::sameReferenceOnAReceipt_isSaid()
{
    Debtor one;
    core::TakePayment payment = one.shop.aPayment(one.customer, money(1000'00));
    payment.reference = u"412345678901"_s;
    DOCKET_TAKE(taken, one.shop->payments.take(one.shop.owner, one.shop.newId<Receipt>(), payment));

    DOCKET_TAKE(card, one.shop->claims.card(one.shop.owner, one.claim));

    QCOMPARE(card.seenOn, taken.receipt->number);
}

void TestClaims::badClaim_isRefusedAndNothingWritten_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<int>("daysAhead");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("nothing") << qint64(0) << 0 << QString() << ErrorKind::AmountNotPositive;
    QTest::newRow("too much") << core::Money::largestMinor + 1 << 0 << QString()
                              << ErrorKind::AmountTooLarge;
    QTest::newRow("tomorrow") << qint64(1) << 1 << QString() << ErrorKind::DateOutOfRange;
    QTest::newRow("long") << qint64(1) << 0 << QString(81, u'1') << ErrorKind::TextTooLong;
}

void TestClaims::badClaim_isRefusedAndNothingWritten()
{
    QFETCH(qint64, amount);
    QFETCH(int, daysAhead);
    QFETCH(QString, reference);
    QFETCH(ErrorKind, kind);
    Debtor one;
    const auto before = tests::markOf(one.shop);

    DOCKET_REFUSED(one.shop->inbox.makeClaim(one.shop.owner,
                                             one.chat,
                                             one.shop.newId<Claim>(),
                                             {.amount = money(amount),
                                              .reference = reference,
                                              .dated = one.shop.today().plus(daysAhead)}),
                   kind);

    QCOMPARE(tests::markOf(one.shop), before);
}

void TestClaims::unknownClaim_isRefused()
{
    Debtor one;
    const auto strange = one.shop.newId<Claim>();

    DOCKET_REFUSED(one.shop->claims.card(one.shop.owner, strange), ErrorKind::NotFound);
    DOCKET_REFUSED(one.shop->claims.dismiss(one.shop.owner, strange, u"x"_s), ErrorKind::NotFound);
    DOCKET_REFUSED(
        one.shop->claims.confirm(one.shop.owner, strange, one.shop.newId<Receipt>(), one.payment()),
        ErrorKind::NotFound);
}

void TestClaims::refusedPayment_leavesTheClaimWaiting()
{
    Debtor one;
    core::TakePayment payment = one.payment();
    payment.splits = QList<core::Split>{{one.invoice.row(), money(2000'00)}};
    const auto before = tests::markOf(one.shop);

    DOCKET_REFUSED(
        one.shop->claims.confirm(one.shop.owner, one.claim, one.shop.newId<Receipt>(), payment),
        ErrorKind::SplitTooLarge);

    QCOMPARE(tests::markOf(one.shop), before);
    DOCKET_TAKE(card, one.shop->claims.card(one.shop.owner, one.claim));
    QCOMPARE(card.state, ClaimState::Waiting);
}

void TestClaims::claims_areHiddenFromThoseWhoSeeNoMoney()
{
    Debtor one;
    const auto kiran = one.shop.person(u"Kiran"_s, u"production"_s);

    DOCKET_REFUSED(one.shop->claims.waiting(kiran, 10), ErrorKind::NotPermitted);
    DOCKET_REFUSED(one.shop->claims.card(kiran, one.claim), ErrorKind::NotPermitted);
}

void TestClaims::claimWithAnAnswer_isNotUndone()
{
    Debtor one;
    const core::RowId making = tests::lastUnit(one.shop);
    DOCKET_DONE(one.shop->claims.dismiss(one.shop.owner, one.claim, u"not there"_s));

    DOCKET_REFUSED(one.shop->history.undo(one.shop.owner, making), ErrorKind::StillUsed);
}

DOCKET_TEST(TestClaims);
#include "tst_claims.moc"
