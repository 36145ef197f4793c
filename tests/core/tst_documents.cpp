// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Day;
using core::DocumentKind;
using core::Draft;
using core::ErrorKind;
using core::Paper;
using tests::money;
using tests::TestShop;

class TestDocuments : public QObject
{
    Q_OBJECT

private slots:
    void draft_isIssuedAsAPaper();
    void draft_keepsWhatWasSaid();
    void issueAskedTwice_answersTheFirst();
    void issuedDraftUnderAnotherId_isRefusedWithItsNumber();
    void draftAskedTwice_isOneDraft();
    void sameDraftIdOtherContent_isRefused();
    void numbersOfAKind_countOnTheirOwn();
    void newFiscalYear_startsASeriesFromOne();
    void paperOfLastYear_countsOnInItsSeries();
    void dayAfterToday_isRefused();
    void dueBeforeDated_isRefused();
    void termsOfTheCustomer_setTheDueDay();
    void draftWithoutLines_isRefused();
    void totalBelowZero_isRefused();
    void strangers_areRefused();
    void listOfDrafts_takesNumbersInOrder();
    void listWithOneRefused_leavesNothing();
    void openDrafts_leaveOutTheIssued();
    void paper_isFoundByNumberAndId();

private:
    static core::Result<core::PaperCard> issue(TestShop &shop, const Draft &draft);
};

core::Result<core::PaperCard> TestDocuments::issue(TestShop &shop, const Draft &draft)
{
    const auto id = shop.newId<Draft>();
    if (const auto added = shop->documents.addDraft(shop.owner, id, draft); !added)
        return added.error();
    return shop->documents.issue(shop.owner, shop.newId<Paper>(), id);
}

void TestDocuments::draft_isIssuedAsAPaper()
{
    TestShop shop;
    const auto customer = shop.aCustomer();

    DOCKET_TAKE(card, issue(shop, shop.aDraft(customer, money(1200'50))));

    QCOMPARE(card.paper.number, QStringLiteral("A/26-27/00001"));
    QCOMPARE(card.paper.totals.payable, money(1200'50));
    QCOMPARE(card.paper.dated, shop.today());
    QCOMPARE(card.paper.due, shop.today());
    QCOMPARE(card.paper.currency, QStringLiteral("INR"));
    QCOMPARE(card.open, money(1200'50));
    QCOMPARE(card.state, core::PaperState::Open);
    QCOMPARE(shop.owed(customer), money(1200'50));
    DOCKET_SOUND(shop);
}

void TestDocuments::draft_keepsWhatWasSaid()
{
    TestShop shop;
    Draft wanted = shop.aDraft(shop.aCustomer(), money(10'00));
    wanted.note = QStringLiteral("first line\nsecond line");
    wanted.language = QStringLiteral("hi");
    wanted.due = shop.today().plus(9);
    wanted.content.totalStep = money(1'00);
    wanted.content.lines[0].taxes = {
        .components = {{.name = QStringLiteral("GST"), .rate = core::Decimal::whole(18)}}};
    const auto id = shop.newId<Draft>();

    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, wanted));

    DOCKET_TAKE(kept, shop->documents.draft(shop.owner, id));
    QCOMPARE(kept->note, wanted.note);
    QCOMPARE(kept->language, wanted.language);
    QVERIFY(kept->due == wanted.due && !kept->dated);
    QVERIFY(kept->content == wanted.content);
}

void TestDocuments::issueAskedTwice_answersTheFirst()
{
    TestShop shop;
    const auto draft = shop.newId<Draft>();
    const auto paper = shop.newId<Paper>();
    DOCKET_DONE(
        shop->documents.addDraft(shop.owner, draft, shop.aDraft(shop.aCustomer(), money(100'00))));

    DOCKET_TAKE(first, shop->documents.issue(shop.owner, paper, draft));
    DOCKET_TAKE(second, shop->documents.issue(shop.owner, paper, draft));

    QCOMPARE(second.paper.number, first.paper.number);
    QCOMPARE(shop.rows("document"), 1);
}

void TestDocuments::issuedDraftUnderAnotherId_isRefusedWithItsNumber()
{
    TestShop shop;
    const auto draft = shop.newId<Draft>();
    DOCKET_DONE(
        shop->documents.addDraft(shop.owner, draft, shop.aDraft(shop.aCustomer(), money(100'00))));
    DOCKET_DONE(shop->documents.issue(shop.owner, shop.newId<Paper>(), draft));
    const auto before = tests::markOf(shop);

    const auto refused = shop->documents.issue(shop.owner, shop.newId<Paper>(), draft);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::AlreadyIssued);
    QCOMPARE(refused.error().given, QStringLiteral("A/26-27/00001"));
    QCOMPARE(tests::markOf(shop), before);
}

void TestDocuments::draftAskedTwice_isOneDraft()
{
    TestShop shop;
    const auto id = shop.newId<Draft>();
    const Draft wanted = shop.aDraft(shop.aCustomer(), money(100'00));

    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, wanted));
    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, wanted));

    QCOMPARE(shop.rows("draft"), 1);
    QCOMPARE(shop.rows("draft_line"), 1);
}

void TestDocuments::sameDraftIdOtherContent_isRefused()
{
    TestShop shop;
    const auto id = shop.newId<Draft>();
    Draft wanted = shop.aDraft(shop.aCustomer(), money(100'00));
    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, wanted));

    wanted.content.lines[0].quantity = core::Decimal::whole(2);
    DOCKET_REFUSED(shop->documents.addDraft(shop.owner, id, wanted), ErrorKind::IdReused);
}

void TestDocuments::numbersOfAKind_countOnTheirOwn()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    QStringList numbers;
    const DocumentKind kinds[] = {DocumentKind::Invoice,
                                  DocumentKind::CreditNote,
                                  DocumentKind::Invoice,
                                  DocumentKind::Quote,
                                  DocumentKind::CreditNote,
                                  DocumentKind::Invoice};

    for (const DocumentKind kind : kinds) {
        Draft draft = shop.aDraft(customer, money(100'00));
        draft.kind = kind;
        DOCKET_TAKE(card, issue(shop, draft));
        numbers.append(card.paper.number);
    }

    const QStringList expected{QStringLiteral("A/26-27/00001"),
                               QStringLiteral("AC/26-27/00001"),
                               QStringLiteral("A/26-27/00002"),
                               QStringLiteral("AQ/26-27/00001"),
                               QStringLiteral("AC/26-27/00002"),
                               QStringLiteral("A/26-27/00003")};
    QCOMPARE(numbers, expected);
    DOCKET_SOUND(shop);
}

void TestDocuments::newFiscalYear_startsASeriesFromOne()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    DOCKET_DONE(issue(shop, shop.aDraft(customer, money(100'00))));

    shop.advanceDays(Day::of(2027, 3, 31).number - shop.today().number);
    DOCKET_TAKE(lastDay, issue(shop, shop.aDraft(customer, money(100'00))));
    shop.advanceDays(1);
    DOCKET_TAKE(firstDay, issue(shop, shop.aDraft(customer, money(100'00))));

    QCOMPARE(lastDay.paper.number, QStringLiteral("A/26-27/00002"));
    QCOMPARE(firstDay.paper.number, QStringLiteral("A/27-28/00001"));
    DOCKET_SOUND(shop);
}

void TestDocuments::paperOfLastYear_countsOnInItsSeries()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    Draft late = shop.aDraft(customer, money(100'00));
    late.dated = Day::of(2026, 3, 31);

    DOCKET_TAKE(first, issue(shop, late));
    DOCKET_DONE(issue(shop, shop.aDraft(customer, money(100'00))));
    DOCKET_TAKE(second, issue(shop, late));

    QCOMPARE(first.paper.number, QStringLiteral("A/25-26/00001"));
    QCOMPARE(second.paper.number, QStringLiteral("A/25-26/00002"));
    DOCKET_SOUND(shop);
}

void TestDocuments::dayAfterToday_isRefused()
{
    TestShop shop;
    Draft tomorrow = shop.aDraft(shop.aCustomer(), money(100'00));
    tomorrow.dated = shop.today().plus(1);
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->documents.addDraft(shop.owner, shop.newId<Draft>(), tomorrow),
                   ErrorKind::DateOutOfRange);
    QCOMPARE(tests::markOf(shop), before);

    // A draft of today, issued on a PC whose clock is a day behind.
    tomorrow.dated = shop.today();
    const auto id = shop.newId<Draft>();
    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, tomorrow));
    shop.advanceDays(-1);
    DOCKET_REFUSED(shop->documents.issue(shop.owner, shop.newId<Paper>(), id),
                   ErrorKind::DateOutOfRange);
    QCOMPARE(shop.rows("document"), 0);
}

void TestDocuments::dueBeforeDated_isRefused()
{
    TestShop shop;
    Draft draft = shop.aDraft(shop.aCustomer(), money(100'00));
    draft.dated = shop.today().plus(-3);
    draft.due = shop.today().plus(-4);

    DOCKET_REFUSED(issue(shop, draft), ErrorKind::DateOutOfRange);
    draft.due = shop.today().plus(-3);
    DOCKET_DONE(issue(shop, draft));
}

void TestDocuments::termsOfTheCustomer_setTheDueDay()
{
    TestShop shop;
    const auto customer = shop.aCustomer(QStringLiteral("Gupta Medicals"), 21);

    DOCKET_TAKE(card, issue(shop, shop.aDraft(customer, money(100'00))));

    QCOMPARE(card.paper.due, shop.today().plus(21));
}

void TestDocuments::draftWithoutLines_isRefused()
{
    TestShop shop;
    Draft empty = shop.aDraft(shop.aCustomer(), money(100'00));
    empty.content.lines.clear();
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->documents.addDraft(shop.owner, shop.newId<Draft>(), empty),
                   ErrorKind::DocumentEmpty);
    QCOMPARE(tests::markOf(shop), before);
}

void TestDocuments::totalBelowZero_isRefused()
{
    TestShop shop;
    Draft draft = shop.aDraft(shop.aCustomer(), money(100'00));
    draft.content.lines[0].quantity = core::Decimal::whole(-1);
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->documents.addDraft(shop.owner, shop.newId<Draft>(), draft),
                   ErrorKind::AmountNotPositive);
    QCOMPARE(tests::markOf(shop), before);
}

void TestDocuments::strangers_areRefused()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    Draft forNoJob = shop.aDraft(customer, money(100'00));
    forNoJob.job = shop.newId<core::Job>();
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(issue(shop, shop.aDraft(shop.newId<core::Customer>(), money(1'00))),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(issue(shop, forNoJob), ErrorKind::NotFound);
    DOCKET_REFUSED(shop->documents.issue(shop.owner, shop.newId<Paper>(), shop.newId<Draft>()),
                   ErrorKind::NotFound);
    DOCKET_REFUSED(shop->documents.cancel(shop.owner, shop.newId<Paper>(), QStringLiteral("why")),
                   ErrorKind::NotFound);
    QCOMPARE(tests::markOf(shop), before);
}

void TestDocuments::listOfDrafts_takesNumbersInOrder()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    QList<core::Stored<Draft>> list;
    for (int i = 1; i <= 3; ++i)
        list.append({shop.newId<Draft>(), shop.aDraft(customer, money(i * 100'00))});

    DOCKET_DONE(shop->documents.issueAll(shop.owner, shop.file().ids().next(), list));

    DOCKET_TAKE(rows, shop->documents.list(shop.owner, {}, {}, false, 10));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].number, QStringLiteral("A/26-27/00003"));
    QCOMPARE(rows[2].payable, money(100'00));
    QCOMPARE(shop.owed(customer), money(600'00));
    DOCKET_SOUND(shop);
}

void TestDocuments::listWithOneRefused_leavesNothing()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    QList<core::Stored<Draft>> list{{shop.newId<Draft>(), shop.aDraft(customer, money(100'00))},
                                    {shop.newId<Draft>(), shop.aDraft(customer, money(100'00))}};
    list[1].value.content.lines.clear();
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->documents.issueAll(shop.owner, shop.file().ids().next(), list),
                   ErrorKind::DocumentEmpty);

    QCOMPARE(tests::markOf(shop), before);
    QCOMPARE(shop.rows("series"), 0);
    QCOMPARE(shop.owed(customer), money(0));
}

void TestDocuments::openDrafts_leaveOutTheIssued()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    shop.anInvoice(customer, money(100'00));
    const auto open = shop.newId<Draft>();
    DOCKET_DONE(shop->documents.addDraft(shop.owner, open, shop.aDraft(customer, money(70'00))));

    DOCKET_TAKE(drafts, shop->documents.drafts(shop.owner, 10));

    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().id, open);
    QCOMPARE(drafts.first().payable, money(70'00));
    QCOMPARE(drafts.first().customer, QStringLiteral("Gupta Medicals"));
}

void TestDocuments::paper_isFoundByNumberAndId()
{
    TestShop shop;
    const auto invoice = shop.anInvoice(shop.aCustomer(), money(100'00));

    DOCKET_TAKE(byNumber, shop->documents.named(shop.owner, QStringLiteral("A/26-27/00001")));
    DOCKET_TAKE(byId, shop->documents.named(shop.owner, invoice.text()));

    QCOMPARE(byNumber, invoice);
    QCOMPARE(byId, invoice);
    DOCKET_REFUSED(shop->documents.named(shop.owner, QStringLiteral("A/26-27/1")),
                   ErrorKind::NotFound);
}

DOCKET_TEST(TestDocuments);
#include "tst_documents.moc"
