// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::PaperFilter;
using core::PaymentMode;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

/// What a page of papers or receipts shows, what a day begins with, and how credit is used.
class TestDayLists : public QObject
{
    Q_OBJECT

private slots:
    void receipts_arePagedNewestFirst();
    void receipts_areFiltered();
    void receiptsOfOne_areThoseTheyTook();
    void receiptTakenBack_saysWhy();
    void totals_leaveOutWhatWasTakenBack();
    void papers_arePagedByState();
    void draft_isChangedDiscardedAndBack();
    void draft_isRefusedAndNothingWritten();
    void invoiceOfAJob_isProposed();
    void freeCredit_paysOldestFirstAndNeverMore();
    void freeCredit_isRefusedAndNothingWritten();
    void day_beginsWithWhatMatters();
    void dayOfThoseWithoutMoney_showsTheirOwn();

private:
    static core::Id<core::Receipt>
    take(TestShop &shop, core::Id<core::Customer> customer, core::Money amount, PaymentMode mode);
    static QStringList numbers(TestShop &shop, const core::PaperQuestion &question);
};

core::Id<core::Receipt> TestDayLists::take(TestShop &shop,
                                           core::Id<core::Customer> customer,
                                           core::Money amount,
                                           PaymentMode mode)
{
    core::TakePayment payment = shop.aPayment(customer, amount);
    payment.mode = mode;
    payment.splits = QList<core::Split>();
    const auto id = shop.newId<core::Receipt>();
    return shop->payments.take(shop.owner, id, payment) ? id : core::Id<core::Receipt>();
}

QStringList TestDayLists::numbers(TestShop &shop, const core::PaperQuestion &question)
{
    const auto page = shop->documents.page(shop.owner, question);
    QStringList found;
    for (const core::PaperRow &row : page->rows)
        found.append(row.number.right(2));
    return found;
}

void TestDayLists::receipts_arePagedNewestFirst()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    for (int i = 0; i < 5; ++i)
        take(shop, customer, money(i + 1), PaymentMode::Cash);

    QList<core::Money> found;
    std::optional<core::Id<core::Receipt>> after;
    bool more = true;
    while (more) {
        DOCKET_TAKE(page, shop->payments.page(shop.owner, {}, after, 2));
        for (const auto &row : page.rows)
            found.append(row.receipt->amount);
        after = page.rows.last().receipt.id;
        more = page.more;
        QCOMPARE(page.rows.first().by, u"Ravi"_s);
        QCOMPARE(page.rows.first().at, shop.clock.now());
    }

    QCOMPARE(found, QList<core::Money>({money(5), money(4), money(3), money(2), money(1)}));
}

void TestDayLists::receipts_areFiltered()
{
    TestShop shop;
    const auto gupta = shop.aCustomer();
    const auto lotus = shop.aCustomer(u"Lotus"_s);
    take(shop, gupta, money(1), PaymentMode::Cash);
    shop.advanceDays(3);
    take(shop, gupta, money(2), PaymentMode::Upi);
    take(shop, lotus, money(3), PaymentMode::Cash);
    const auto count = [&](const core::ReceiptFilter &filter) {
        return shop->payments.page(shop.owner, filter, {}, 10)->rows.size();
    };

    QCOMPARE(count({}), 3);
    QCOMPARE(count({.from = shop.today(), .to = shop.today()}), 2);
    QCOMPARE(count({.to = shop.today().plus(-1)}), 1);
    QCOMPARE(count({.mode = PaymentMode::Cash}), 2);
    QCOMPARE(count({.customer = gupta}), 2);
    QCOMPARE(count({.from = shop.today(), .mode = PaymentMode::Cash, .customer = gupta}), 0);
}

void TestDayLists::receiptsOfOne_areThoseTheyTook()
{
    TestShop shop;
    const core::By asha = shop.person(u"Asha"_s, u"counter"_s);
    const auto gupta = shop.aCustomer();
    take(shop, gupta, money(1'00), PaymentMode::Cash);
    DOCKET_TAKE(hers,
                shop->payments.take(
                    asha, shop.newId<core::Receipt>(), {.customer = gupta, .amount = money(2'00)}));
    // Taken back by another, it is still the one that she took.
    DOCKET_DONE(shop->payments.take(
        asha, shop.newId<core::Receipt>(), {.customer = gupta, .amount = money(4'00)}));
    DOCKET_DONE(shop->payments.reverse(shop.owner, hers.receipt.id, u"wrong"_s));

    DOCKET_TAKE(page, shop->payments.page(shop.owner, {.takenBy = asha.actor}, {}, 10));
    DOCKET_TAKE(
        both, shop->payments.page(shop.owner, {.customer = gupta, .takenBy = asha.actor}, {}, 10));
    DOCKET_TAKE(totals, shop->payments.totals(shop.owner, shop.today(), shop.today(), asha.actor));

    QCOMPARE(page.rows.size(), 2);
    QCOMPARE(both.rows.size(), 2);
    QVERIFY(page.rows[1].receipt->reversed);
    QCOMPARE(totals.size(), 1);
    QCOMPARE(totals.first().total, money(4'00));
}

void TestDayLists::receiptTakenBack_saysWhy()
{
    TestShop shop;
    const auto receipt = take(shop, shop.aCustomer(), money(1'00), PaymentMode::Cash);
    QVERIFY(shop->payments.reverse(shop.owner, receipt, u"wrong amount"_s));
    DOCKET_TAKE(page, shop->payments.page(shop.owner, {}, {}, 10));
    QVERIFY(page.rows.first().receipt->reversed);
    QCOMPARE(page.rows.first().voidReason, u"wrong amount"_s);
}

void TestDayLists::totals_leaveOutWhatWasTakenBack()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    take(shop, customer, money(100), PaymentMode::Cash);
    take(shop, customer, money(50), PaymentMode::Cash);
    take(shop, customer, money(30), PaymentMode::Upi);
    DOCKET_DONE(shop->payments.reverse(
        shop.owner, take(shop, customer, money(7), PaymentMode::Card), u"wrong"_s));

    DOCKET_TAKE(totals, shop->payments.totals(shop.owner, shop.today(), shop.today()));

    QCOMPARE(totals.size(), 2);
    QCOMPARE(totals[0].mode, PaymentMode::Cash);
    QCOMPARE(totals[0].total, money(150));
    QCOMPARE(totals[0].count, 2);
    QCOMPARE(totals[1].total, money(30));
}

void TestDayLists::papers_arePagedByState()
{
    TestShop shop;
    const auto gupta = shop.aCustomer();
    shop.anInvoice(gupta, money(100'00));
    shop.aReceipt(gupta, money(100'00));
    shop.advanceDays(5);
    const auto late = shop.aCustomer(u"Late"_s);
    shop.anInvoice(late, money(10'00));
    shop.advanceDays(5);
    shop.anInvoice(gupta, money(20'00));
    const auto gone = shop.anInvoice(gupta, money(30'00));
    DOCKET_DONE(shop->documents.cancel(shop.owner, gone, u"wrong"_s));
    DOCKET_DONE(shop->documents.addDraft(
        shop.owner, shop.newId<core::Draft>(), shop.aDraft(late, money(40'00))));

    QCOMPARE(numbers(shop, {}), QStringList({u"04"_s, u"03"_s, u"02"_s, u"01"_s}));
    QCOMPARE(numbers(shop, {.filter = PaperFilter::Unpaid}), QStringList({u"03"_s, u"02"_s}));
    QCOMPARE(numbers(shop, {.filter = PaperFilter::Overdue}), QStringList({u"02"_s}));
    QCOMPARE(numbers(shop, {.filter = PaperFilter::Paid}), QStringList({u"01"_s}));
    QCOMPARE(numbers(shop, {.filter = PaperFilter::Cancelled}), QStringList({u"04"_s}));
    QCOMPARE(numbers(shop, {.filter = PaperFilter::Unpaid, .customer = late}),
             QStringList({u"02"_s}));
    QCOMPARE(numbers(shop, {.kind = core::DocumentKind::Quote}), QStringList());
    QCOMPARE(numbers(shop, {.customer = gupta}), QStringList({u"04"_s, u"03"_s, u"01"_s}));
    DOCKET_TAKE(drafts, shop->documents.page(shop.owner, {.filter = PaperFilter::Draft}));
    QCOMPARE(drafts.rows.size(), 1);
    QCOMPARE(drafts.rows[0].state, core::PaperState::Draft);
    QCOMPARE(drafts.rows[0].payable, money(40'00));
    DOCKET_TAKE(first, shop->documents.page(shop.owner, {.limit = 2}));
    QVERIFY(first.more);
    QCOMPARE(numbers(shop, {.after = first.rows.last().id}), QStringList({u"02"_s, u"01"_s}));
}

void TestDayLists::draft_isChangedDiscardedAndBack()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto id = shop.newId<core::Draft>();
    core::Draft draft = shop.aDraft(customer, money(10'00));
    draft.content.lines.append(draft.content.lines.first());
    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, draft));
    core::Draft other = shop.aDraft(customer, money(25'00));
    other.note = u"urgent"_s;

    DOCKET_DONE(shop->documents.changeDraft(shop.owner, id, other));
    DOCKET_TAKE(changed, shop->documents.draft(shop.owner, id));
    QCOMPARE(changed->content, other.content);
    QCOMPARE(changed->note, u"urgent"_s);
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_TAKE(back, shop->documents.draft(shop.owner, id));
    QCOMPARE(back->content, draft.content);
    DOCKET_DONE(shop->documents.discardDraft(shop.owner, id));
    DOCKET_REFUSED(shop->documents.draft(shop.owner, id), ErrorKind::NotFound);
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    DOCKET_DONE(shop->documents.draft(shop.owner, id));
    DOCKET_SOUND(shop);
}

void TestDayLists::draft_isRefusedAndNothingWritten()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto id = shop.newId<core::Draft>();
    core::Draft draft = shop.aDraft(customer, money(10'00));
    DOCKET_DONE(shop->documents.addDraft(shop.owner, id, draft));
    const auto issued = shop.newId<core::Draft>();
    DOCKET_DONE(shop->documents.addDraft(shop.owner, issued, draft));
    DOCKET_DONE(shop->documents.issue(shop.owner, shop.newId<core::Paper>(), issued));
    const auto before = tests::markOf(shop);
    auto &documents = shop->documents;

    DOCKET_REFUSED(documents.changeDraft(shop.owner, issued, draft), ErrorKind::AlreadyIssued);
    DOCKET_REFUSED(documents.discardDraft(shop.owner, issued), ErrorKind::AlreadyIssued);
    DOCKET_REFUSED(documents.discardDraft(shop.owner, shop.newId<core::Draft>()),
                   ErrorKind::NotFound);
    draft.kind = core::DocumentKind::Quote;
    DOCKET_REFUSED(documents.changeDraft(shop.owner, id, draft), ErrorKind::NotOneOf);
    draft.kind = core::DocumentKind::Invoice;
    draft.customer = shop.newId<core::Customer>();
    DOCKET_REFUSED(documents.changeDraft(shop.owner, id, draft), ErrorKind::NotFound);
    draft.content.lines.clear();
    DOCKET_REFUSED(documents.changeDraft(shop.owner, id, draft), ErrorKind::DocumentEmpty);
    QCOMPARE(tests::markOf(shop), before);
}

void TestDayLists::invoiceOfAJob_isProposed()
{
    TestShop shop;
    const auto job = shop.aPricedJob(money(99'50), {});
    core::NewJob wanted;
    wanted.title = u"For nobody yet"_s;
    const auto nobodys = shop.newId<core::Job>();
    DOCKET_DONE(shop->jobs.add(shop.owner, nobodys, wanted));

    DOCKET_TAKE(draft, shop->documents.draftFor(shop.owner, job));
    DOCKET_TAKE(totals, shop->documents.totals(draft.content));

    QCOMPARE(draft.content.lines.first().description, u"Bill books"_s);
    QCOMPARE(totals.total, money(99'50));
    QCOMPARE(totals.payable, money(100'00)); // to the rupee
    DOCKET_REFUSED(shop->documents.draftFor(shop.owner, nobodys), ErrorKind::FieldMissing);
    DOCKET_REFUSED(shop->documents.draftFor(shop.owner, shop.newId<core::Job>()),
                   ErrorKind::NotFound);
}

void TestDayLists::freeCredit_paysOldestFirstAndNeverMore()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    const auto old = take(shop, customer, money(30'00), PaymentMode::Cash);
    shop.advanceDays(1);
    const auto recent = take(shop, customer, money(100'00), PaymentMode::Cash);
    const auto invoice = shop.anInvoice(customer, money(50'00));
    const auto units = shop.rows("unit");

    DOCKET_TAKE(left, shop->payments.useCredit(shop.owner, invoice));

    QCOMPARE(left, money(0));
    QCOMPARE(shop.rows("unit"), units + 1);
    DOCKET_TAKE(credits, shop->payments.credits(shop.owner, customer));
    QCOMPARE(credits.size(), 1);
    QCOMPARE(credits[0].id, recent.row());
    QCOMPARE(credits[0].open, money(80'00));
    DOCKET_TAKE(card, shop->payments.card(shop.owner, old));
    QCOMPARE(card.credit, money(0));
    const auto before = tests::markOf(shop);
    DOCKET_DONE(shop->payments.useCredit(shop.owner, invoice)); // nothing is left to pay
    QCOMPARE(tests::markOf(shop), before);
    DOCKET_DONE(shop->history.undoLast(shop.owner));
    QCOMPARE(shop.credit(customer), money(130'00));
    QCOMPARE(shop.open(invoice), money(50'00));
    DOCKET_SOUND(shop);
}

void TestDayLists::freeCredit_isRefusedAndNothingWritten()
{
    TestShop shop;
    const auto customer = shop.aCustomer();
    take(shop, customer, money(30'00), PaymentMode::Cash);
    const auto gone = shop.anInvoice(customer, money(50'00));
    DOCKET_DONE(shop->documents.cancel(shop.owner, gone, u"wrong"_s));
    const auto before = tests::markOf(shop);

    DOCKET_REFUSED(shop->payments.useCredit(shop.owner, gone), ErrorKind::AlreadyCancelled);
    DOCKET_REFUSED(shop->payments.useCredit(shop.owner, shop.newId<core::Paper>()),
                   ErrorKind::NotFound);
    QCOMPARE(tests::markOf(shop), before);
}

void TestDayLists::day_beginsWithWhatMatters()
{
    TestShop shop;
    const auto gupta = shop.aCustomer();
    take(shop, gupta, money(5'00), PaymentMode::Cash);
    shop.advanceDays(2);
    take(shop, gupta, money(10'00), PaymentMode::Upi);
    take(shop, gupta, money(20'00), PaymentMode::Cash);
    shop.anInvoice(shop.aCustomer(u"Lotus"_s), money(70'00));
    for (const int days : {-2, 0, 1, 9}) {
        core::NewJob wanted;
        wanted.title = QString::number(days);
        wanted.promisedOn = shop.today().plus(days);
        DOCKET_DONE(shop->jobs.add(shop.owner, shop.newId<core::Job>(), wanted));
    }
    const auto ready = shop.aJob(gupta, u"ready"_s);
    DOCKET_DONE(shop->jobs.move(shop.owner, ready, shop.stageOf(core::StageCategory::Ready), {}));

    DOCKET_TAKE(sheet, shop->daySheets.today(shop.owner, 5));

    QCOMPARE(sheet.money->takenTotal, money(30'00));
    QCOMPARE(sheet.money->taken.size(), 2);
    QCOMPARE(sheet.money->invoiced, money(70'00));
    QCOMPARE(sheet.money->invoices, 1);
    QCOMPARE(sheet.money->owed, money(70'00));
    QCOMPARE(sheet.money->debtors, 1);
    QCOMPARE(sheet.money->lastDays.size(), 7);
    QCOMPARE(sheet.money->lastDays[4].total, money(5'00));
    QCOMPARE(sheet.money->lastDays[6].total, money(30'00));
    QCOMPARE(*sheet.takenByMe, money(30'00));
    QCOMPARE(sheet.late, 1);
    QCOMPARE(sheet.dueToday, 1);
    QCOMPARE(sheet.nextDays[1].jobs, 1);
    QCOMPARE(sheet.ready, 1);
    QCOMPARE(sheet.urgent.size(), 2);
    QCOMPARE(sheet.urgent[0].daysLate, 2);
    QCOMPARE(sheet.readyJobs[0].id, ready);
}

void TestDayLists::dayOfThoseWithoutMoney_showsTheirOwn()
{
    TestShop shop;
    const core::By mohan = shop.person(u"Mohan"_s, u"production"_s);

    DOCKET_TAKE(sheet, shop->daySheets.today(mohan, 5));

    QVERIFY(!sheet.money && !sheet.takenByMe);
    DOCKET_REFUSED(shop->daySheets.today({}, 5), ErrorKind::NotPermitted);
}

DOCKET_TEST(TestDayLists);
#include "tst_day_lists.moc"
