// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ageing.h"
#include "core/store/entries.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Day;
using core::ErrorKind;
using core::Money;
using tests::money;
using tests::TestShop;

namespace {

/// What the three reports said on one day, to be asked again later.
struct Seen
{
    Day day;
    Money owed;
    Money credit;
    QList<std::pair<QString, Money>> open;
    core::AgeingRow total;
    Money closing;
};

/// Empty fields where a report was refused; the caller compares with one that was not.
Seen seenOn(TestShop &shop, core::Id<core::Customer> customer, Day day)
{
    Seen seen{.day = day, .owed = {}, .credit = {}, .open = {}, .total = {}, .closing = {}};
    if (const auto outstanding = shop->ledger.outstanding(shop.owner, day)) {
        seen.owed = outstanding->owed;
        seen.credit = outstanding->credit;
        for (const core::OutstandingRow &row : outstanding->rows)
            seen.open.append({row.number, row.open});
    }
    if (const auto ageing = shop->ledger.ageing(shop.owner, day))
        seen.total = ageing->total;
    if (const auto statement = shop->ledger.statement(shop.owner, customer, Day::earliest(), day))
        seen.closing = statement->closing;
    return seen;
}

core::Id<core::Paper>
invoiceDue(TestShop &shop, core::Id<core::Customer> customer, Money amount, Day due)
{
    core::Draft draft = shop.aDraft(customer, amount);
    draft.dated = std::min(due, shop.today());
    draft.due = due;
    const auto id = shop.newId<core::Draft>();
    const auto paper = shop.newId<core::Paper>();
    if (!shop->documents.addDraft(shop.owner, id, draft)
        || !shop->documents.issue(shop.owner, paper, id))
        qFatal("an invoice was refused");
    return paper;
}

} // namespace

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void daysOverdue_chooseTheBucket_data();
    void daysOverdue_chooseTheBucket();
    void limitsOfTheShop_moveTheBuckets();
    void pastDay_answersAsItDidThen();
    void pastDayAskedTwice_answersTheSame();
    void threeReports_agreeToTheMinorUnit();
    void statement_runsFromOpeningToClosing();
    void statementOfAPart_opensWithWhatWasBefore();
    void statementBackwards_isRefused();
    void statementOfAStranger_isRefused();
    void outstanding_listsWhoOwesMostFirst();
    void quote_owesNothing();
    void productionRole_seesNoLedger();

private:
    static void compare(const Seen &now, const Seen &then);
};

void TestLedger::daysOverdue_chooseTheBucket_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("bucket");
    QTest::newRow("due tomorrow") << -1 << 0;
    QTest::newRow("due today") << 0 << 0;
    QTest::newRow("1 day") << 1 << 1;
    QTest::newRow("30 days") << 30 << 1;
    QTest::newRow("31 days") << 31 << 2;
    QTest::newRow("60 days") << 60 << 2;
    QTest::newRow("61 days") << 61 << 3;
    QTest::newRow("90 days") << 90 << 3;
    QTest::newRow("91 days") << 91 << 4;
    QTest::newRow("ten years") << 3653 << 4;
}

void TestLedger::daysOverdue_chooseTheBucket()
{
    QFETCH(int, days);
    QFETCH(int, bucket);
    TestShop shop;
    const auto customer = shop.aCustomer();
    invoiceDue(shop, customer, money(100'00), shop.today().plus(-days));

    DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, {}));
    DOCKET_TAKE(outstanding, shop->ledger.outstanding(shop.owner, {}));

    for (size_t i = 0; i < core::ageingBuckets; ++i)
        QCOMPARE(ageing.total.buckets[i], money(int(i) == bucket ? 100'00 : 0));
    QCOMPARE(outstanding.rows.first().daysOverdue, std::max(0, days));
}

void TestLedger::limitsOfTheShop_moveTheBuckets()
{
    TestShop shop;
    invoiceDue(shop, shop.aCustomer(), money(100'00), shop.today().plus(-8));

    DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, {}, {.days = {7, 14, 21}}));

    QCOMPARE(ageing.total.buckets[2], money(100'00));
}

void TestLedger::compare(const Seen &now, const Seen &then)
{
    QCOMPARE(now.owed, then.owed);
    QCOMPARE(now.credit, then.credit);
    QCOMPARE(now.open, then.open);
    QCOMPARE(now.total.buckets, then.total.buckets);
    QCOMPARE(now.total.owed, then.total.owed);
    QCOMPARE(now.total.credit, then.total.credit);
    QCOMPARE(now.closing, then.closing);
}

void TestLedger::pastDay_answersAsItDidThen()
{
    TestShop shop;
    const auto customer = shop.aCustomer(QStringLiteral("Gupta Medicals"), 15);
    QList<Seen> days;
    const auto dayEnds = [&](int next) {
        days.append(seenOn(shop, customer, shop.today()));
        shop.advanceDays(next);
    };
    const auto first = shop.anInvoice(customer, money(1000'00));
    dayEnds(5);
    const auto bounced = shop.aReceipt(customer, money(400'00));
    dayEnds(5);
    const auto second = shop.anInvoice(customer, money(500'00));
    dayEnds(2);
    QVERIFY(shop->payments.reverse(shop.owner, bounced, QStringLiteral("bounced")));
    dayEnds(3);
    const auto third = shop.aReceipt(customer, money(700'00));
    dayEnds(40);
    QVERIFY(shop->documents.cancel(shop.owner, first, QStringLiteral("never delivered")));
    dayEnds(1);
    QVERIFY(shop->payments.allocate(
        shop.owner, shop.newId<core::Allocation>(), third, {second.row(), money(350'00)}));
    dayEnds(1);

    for (const Seen &then : days)
        compare(seenOn(shop, customer, then.day), then);
    QCOMPARE(days[0].owed, money(1000'00));
    QCOMPARE(days[1].owed, money(600'00));
    QCOMPARE(days[2].owed, money(1100'00));
    QCOMPARE(days[3].owed, money(1500'00));
    QCOMPARE(days[4].owed, money(800'00));
    QCOMPARE(days[5].owed, money(500'00));
    QCOMPARE(days[5].credit, money(700'00));
    QCOMPARE(days[6].owed, money(150'00));
    QCOMPARE(days[6].credit, money(350'00));
    DOCKET_SOUND(shop);
}

void TestLedger::pastDayAskedTwice_answersTheSame()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(1000'00));
    const Day then = shop.today();
    shop.advanceDays(1);
    shop.aReceipt(customer, money(400'00));

    for (int time = 0; time < 3; ++time) {
        DOCKET_TAKE(statement, shop->ledger.statement(shop.owner, customer, then, then));
        QCOMPARE(statement.closing, money(1000'00));
        QCOMPARE(statement.ageing.owed, money(1000'00));
        DOCKET_TAKE(outstanding, shop->ledger.outstanding(shop.owner, then));
        QCOMPARE(outstanding.owed, money(1000'00));
    }
}

void TestLedger::threeReports_agreeToTheMinorUnit()
{
    TestShop shop;
    QList<core::Id<core::Customer>> customers;
    for (int i = 0; i < 4; ++i)
        customers.append(shop.aCustomer(QStringLiteral("Customer %1").arg(i), 7 * i));
    for (int day = 0; day < 24; ++day) {
        const auto customer = customers[day % 4];
        if (day % 3 != 2)
            shop.anInvoice(customer, money(333'33 + day * 7));
        else
            shop.aReceipt(customer, money(500'01 + day * 11));
        shop.advanceDays(5);
    }

    for (const int back : {0, 1, 37, 80, 119}) {
        const Day asOf = shop.today().plus(-back);
        DOCKET_TAKE(outstanding, shop->ledger.outstanding(shop.owner, asOf));
        DOCKET_TAKE(ageing, shop->ledger.ageing(shop.owner, asOf));
        Money statements;
        Money buckets;
        for (const auto &customer : customers) {
            DOCKET_TAKE(statement,
                        shop->ledger.statement(shop.owner, customer, Day::earliest(), asOf));
            QCOMPARE(statement.closing, statement.ageing.balance());
            statements += statement.closing;
        }
        for (const Money &bucket : ageing.total.buckets)
            buckets += bucket;
        QCOMPARE(ageing.total.owed, outstanding.owed);
        QCOMPARE(ageing.total.credit, outstanding.credit);
        QCOMPARE(buckets, outstanding.owed);
        QCOMPARE(statements, outstanding.owed - outstanding.credit);
    }
}

void TestLedger::statement_runsFromOpeningToClosing()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const Day from = shop.today();
    const auto invoice = shop.anInvoice(customer, money(1000'00));
    shop.advanceDays(1);
    shop.aReceipt(customer, money(300'00));
    shop.advanceDays(1);
    QVERIFY(shop->documents.cancel(shop.owner, invoice, QStringLiteral("wrong paper")));

    DOCKET_TAKE(statement, shop->ledger.statement(shop.owner, customer, from, shop.today()));

    QCOMPARE(statement.opening, money(0));
    QCOMPARE(statement.lines.size(), 3);
    QCOMPARE(statement.lines[0].number, QStringLiteral("A/26-27/00001"));
    QCOMPARE(statement.lines[0].debit, money(1000'00));
    QCOMPARE(statement.lines[0].balance, money(1000'00));
    QCOMPARE(statement.lines[1].number, QStringLiteral("AR/26-27/00001"));
    QCOMPARE(statement.lines[1].credit, money(300'00));
    QCOMPARE(statement.lines[1].balance, money(700'00));
    QCOMPARE(statement.lines[2].kind, core::EntryKind::Cancellation);
    QCOMPARE(statement.lines[2].number, QStringLiteral("A/26-27/00001"));
    QCOMPARE(statement.lines[2].balance, money(-300'00));
    QCOMPARE(statement.closing, money(-300'00));
    QCOMPARE(statement.ageing.credit, money(300'00));
}

void TestLedger::statementOfAPart_opensWithWhatWasBefore()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(1000'00));
    shop.advanceDays(10);
    shop.aReceipt(customer, money(300'00));
    const Day paid = shop.today();
    shop.advanceDays(10);
    shop.anInvoice(customer, money(50'00));

    DOCKET_TAKE(statement, shop->ledger.statement(shop.owner, customer, paid, paid));

    QCOMPARE(statement.opening, money(1000'00));
    QCOMPARE(statement.lines.size(), 1);
    QCOMPARE(statement.closing, money(700'00));
    QCOMPARE(statement.open.size(), 1);
    QCOMPARE(statement.open.first().open, money(700'00));
}

void TestLedger::statementBackwards_isRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();

    DOCKET_REFUSED(
        shop->ledger.statement(shop.owner, customer, shop.today(), shop.today().plus(-1)),
        ErrorKind::DateOutOfRange);
}

void TestLedger::statementOfAStranger_isRefused()
{
    TestShop shop;

    DOCKET_REFUSED(shop->ledger.statement(
                       shop.owner, shop.newId<core::Customer>(), shop.today(), shop.today()),
                   ErrorKind::NotFound);
}

void TestLedger::outstanding_listsWhoOwesMostFirst()
{
    TestShop shop;
    const auto little = shop.aCustomer(QStringLiteral("Little"));
    const auto much = shop.aCustomer(QStringLiteral("Much"));
    shop.anInvoice(little, money(150'00));
    invoiceDue(shop, much, money(100'00), shop.today());
    invoiceDue(shop, much, money(100'00), shop.today().plus(-9));

    DOCKET_TAKE(all, shop->ledger.outstanding(shop.owner, {}));
    DOCKET_TAKE(one, shop->ledger.outstanding(shop.owner, {}, little));

    QCOMPARE(all.rows.size(), 3);
    QCOMPARE(all.rows[0].name, QStringLiteral("Much"));
    QCOMPARE(all.rows[0].daysOverdue, 9);
    QCOMPARE(all.rows[2].name, QStringLiteral("Little"));
    QCOMPARE(all.owed, money(350'00));
    QCOMPARE(one.owed, money(150'00));
}

void TestLedger::quote_owesNothing()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    core::Draft quote = shop.aDraft(customer, money(1000'00));
    quote.kind = core::DocumentKind::Quote;
    const auto draft = shop.newId<core::Draft>();
    DOCKET_DONE(shop->documents.addDraft(shop.owner, draft, quote));
    DOCKET_TAKE(issued, shop->documents.issue(shop.owner, shop.newId<core::Paper>(), draft));

    QCOMPARE(issued.paper.number, QStringLiteral("AQ/26-27/00001"));
    QCOMPARE(shop.owed(customer), money(0));
    QCOMPARE(shop.rows("entry"), 0);
}

void TestLedger::productionRole_seesNoLedger()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const core::By worker = shop.person(QStringLiteral("Mohan"), QStringLiteral("production"));

    DOCKET_REFUSED(shop->ledger.outstanding(worker, {}), ErrorKind::NotPermitted);
    DOCKET_REFUSED(shop->ledger.ageing(worker, {}), ErrorKind::NotPermitted);
    DOCKET_REFUSED(shop->ledger.statement(worker, customer, shop.today(), shop.today()),
                   ErrorKind::NotPermitted);
}

DOCKET_TEST(TestLedger);
#include "tst_ledger.moc"
