// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/credit_left.h"
#include "core/domain/snapshot.h"
#include "tests/core/taxed_shop.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::DocumentKind;
using core::Draft;
using core::ErrorKind;
using core::Paper;
using core::PaperState;
using tests::money;
using tests::TaxedShop;

/// What is taken off an invoice, and never more than it came to.
class TestCreditNotes : public QObject
{
    Q_OBJECT

private slots:
    void noteOfAll_cancelsTheInvoiceToTheMinorUnit();
    void noteOfAPart_leavesTheRest();
    void notesInParts_comeToTheRoundedWhole_data();
    void notesInParts_comeToTheRoundedWhole();
    void noteThatKeepsBackNothing_isRefused();
    void noteOnAPaidInvoice_isCredit();
    void noteAfterLettingOff_givesBackWhatWasPaid();
    void noteOfMoreThanIsLeft_isRefusedAndLeavesNothing();
    void noteWithATaxThatWasNotCharged_isRefused();
    void taxedNote_namesItsInvoice();
    void noteOnAnInvoice_needsAReason();
    void noteOfAnotherCustomer_isRefused();
    void noteBeforeItsInvoice_isRefused();
    void noteOnACancelledInvoice_isRefused();
    void invoiceWithANote_isNeitherCancelledNorUndone();
    void cancelledNote_leavesAllToBeCreditedAgain();
    void note_isPrintedWithWhatItFollowsOn();
    void note_isForWhoMayCancel();
    void noteAfterTheStatusChanged_takesBackWhatWasCharged();
};

void TestCreditNotes::noteOfAll_cancelsTheInvoiceToTheMinorUnit()
{
    TaxedShop books;
    const auto invoice = books.paper(DocumentKind::Invoice, 7);
    DOCKET_TAKE(issued, books.shop->documents.card(books.shop.owner, invoice));

    DOCKET_TAKE(note, books.credit(invoice));

    QCOMPARE(note.paper.totals, issued.paper.totals);
    QCOMPARE(note.paper.due, note.paper.dated);
    QCOMPARE(books.state(invoice), PaperState::Paid);
    QCOMPARE(note.state, PaperState::Paid);
    QCOMPARE(books.shop.owed(books.customer), money(0));
    QCOMPARE(books.shop.credit(books.customer), money(0));
    DOCKET_REFUSED(books.credit(invoice), ErrorKind::CreditTooLarge);
    DOCKET_SOUND(books.shop);
}

void TestCreditNotes::noteOfAPart_leavesTheRest()
{
    TaxedShop books;
    const auto invoice = books.paper(DocumentKind::Invoice, 7);

    DOCKET_DONE(books.credit(invoice, 2));
    DOCKET_DONE(books.credit(invoice, 2));
    DOCKET_TAKE(rest, books.following(invoice));

    QCOMPARE(rest.content.lines.size(), 1);
    QCOMPARE(rest.content.lines[0].quantity, core::Decimal::whole(3));
    QVERIFY(books.shop.open(invoice) > money(353'00));
    DOCKET_DONE(books.credit(invoice));
    DOCKET_REFUSED(books.following(invoice), ErrorKind::CreditTooLarge);
    DOCKET_SOUND(books.shop);
}

void TestCreditNotes::notesInParts_comeToTheRoundedWhole_data()
{
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("second");
    QTest::newRow("both up") << qint64(100'60) << qint64(200'70);
    QTest::newRow("both down") << qint64(100'30) << qint64(200'40);
    QTest::newRow("up and down") << qint64(100'50) << qint64(200'40);
    QTest::newRow("to the coin") << qint64(100'00) << qint64(200'00);
    QTest::newRow("small") << qint64(50) << qint64(99'50);
}

void TestCreditNotes::notesInParts_comeToTheRoundedWhole()
{
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    TaxedShop books;
    Draft draft = books.shop.aDraft(books.customer, money(first));
    draft.content.lines.append(books.shop.aDraft(books.customer, money(second)).content.lines);
    draft.content.lines[1].description = u"Binding"_s;
    draft.content.totalStep = money(1'00);
    DOCKET_TAKE(invoice, books.issue(draft));
    const core::Id<Paper> id(invoice.id);

    DOCKET_TAKE(part, books.following(id));
    part.content.lines.removeLast();
    DOCKET_DONE(books.issue(part));
    DOCKET_DONE(books.credit(id));

    QCOMPARE(books.shop.open(id), money(0));
    QCOMPARE(books.shop.credit(books.customer), money(0));
    DOCKET_SOUND(books.shop);
}

void TestCreditNotes::noteThatKeepsBackNothing_isRefused()
{
    TaxedShop books;
    Draft draft = books.draft(DocumentKind::Invoice, 1);
    draft.content.lines[0].taxes.components.append(
        {.name = u"TDS"_s, .rate = core::Decimal::whole(10), .retained = true});
    DOCKET_TAKE(invoice, books.issue(draft));
    DOCKET_TAKE(note, books.following(core::Id<Paper>(invoice.id)));
    note.content.lines[0].taxes.components.removeLast();

    DOCKET_REFUSED(books.issue(note), ErrorKind::CreditTooLarge);
    DOCKET_DONE(books.credit(core::Id<Paper>(invoice.id)));
}

void TestCreditNotes::noteAfterLettingOff_givesBackWhatWasPaid()
{
    TaxedShop books;
    const auto invoice = books.shop.anInvoice(books.customer, money(100'00));
    books.shop.aReceipt(books.customer, money(90'00));
    DOCKET_DONE(books.shop->adjustments.settle(
        books.shop.owner,
        books.shop.newId<core::AccountAdjustment>(),
        {.item = invoice.row(), .kind = core::AdjustmentKind::Discount, .amount = money(10'00)}));
    DOCKET_TAKE(draft, books.following(invoice));

    const auto answer = books.issue(draft);

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::CreditTooLarge);
    QCOMPARE(*answer.error().limit, money(90'00));
    draft.content.lines[0].price = core::Decimal::whole(90);
    DOCKET_DONE(books.issue(draft));
    QCOMPARE(books.shop.credit(books.customer), money(90'00));
}

void TestCreditNotes::noteOnAPaidInvoice_isCredit()
{
    TaxedShop books;
    const auto invoice = books.paper(DocumentKind::Invoice, 1);
    DOCKET_TAKE(issued, books.shop->documents.card(books.shop.owner, invoice));
    books.shop.aReceipt(books.customer, issued.paper.totals.payable);

    DOCKET_DONE(books.credit(invoice));

    QCOMPARE(books.shop.credit(books.customer), issued.paper.totals.payable);
    DOCKET_SOUND(books.shop);
}

void TestCreditNotes::noteOfMoreThanIsLeft_isRefusedAndLeavesNothing()
{
    TaxedShop books;
    const auto invoice = books.paper(DocumentKind::Invoice, 7);
    DOCKET_DONE(books.credit(invoice, 5));
    DOCKET_TAKE(draft, books.following(invoice));
    draft.content.lines[0].quantity = core::Decimal::whole(3);

    const auto answer = books.issue(draft);

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::CreditTooLarge);
    QCOMPARE(answer.error().given, u"CGST"_s);
    // Less the two paise that keep the last note from taking more than its invoice came to.
    QCOMPARE(*answer.error().amount, money(299'95));
    QCOMPARE(*answer.error().limit, money(199'98));
    QCOMPARE(tests::number(books.shop.database(), "SELECT count(*) FROM document"), 2);
    DOCKET_SOUND(books.shop);
}

void TestCreditNotes::noteWithATaxThatWasNotCharged_isRefused()
{
    TaxedShop books;
    const auto invoice = books.paper(DocumentKind::Invoice, 7);
    DOCKET_TAKE(draft, books.following(invoice));
    draft.content.lines[0].taxes.components = {{u"IGST"_s, core::Decimal::whole(18)}};

    DOCKET_REFUSED(books.issue(draft), ErrorKind::TaxNotOnInvoice);
}

void TestCreditNotes::taxedNote_namesItsInvoice()
{
    TaxedShop books;

    const auto answer = books.issue(books.draft(DocumentKind::CreditNote, 1));

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::FieldMissing);
    QCOMPARE(answer.error().subject, u"invoice"_s);
}

void TestCreditNotes::noteOnAnInvoice_needsAReason()
{
    TaxedShop books;
    DOCKET_TAKE(draft, books.following(books.paper(DocumentKind::Invoice, 7)));
    draft.reason = u"  "_s;

    const auto answer = books.issue(draft);

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::FieldMissing);
    QCOMPARE(answer.error().subject, u"reason"_s);
}

void TestCreditNotes::noteOfAnotherCustomer_isRefused()
{
    TaxedShop books;
    DOCKET_TAKE(draft, books.following(books.paper(DocumentKind::Invoice, 7)));
    draft.customer = books.shop.aCustomer();

    DOCKET_REFUSED(books.issue(draft), ErrorKind::OtherCustomer);
}

void TestCreditNotes::noteBeforeItsInvoice_isRefused()
{
    TaxedShop books;
    DOCKET_TAKE(draft, books.following(books.paper(DocumentKind::Invoice, 7)));
    draft.dated = books.shop.today().plus(-1);

    DOCKET_REFUSED(books.issue(draft), ErrorKind::DateOutOfRange);
}

void TestCreditNotes::noteOnACancelledInvoice_isRefused()
{
    TaxedShop books;
    const auto invoice = books.paper(DocumentKind::Invoice, 7);
    DOCKET_TAKE(draft, books.following(invoice));
    DOCKET_DONE(books.shop->documents.cancel(books.shop.owner, invoice, u"twice"_s));

    DOCKET_REFUSED(books.issue(draft), ErrorKind::AlreadyCancelled);
    DOCKET_REFUSED(books.following(invoice), ErrorKind::AlreadyCancelled);
}

void TestCreditNotes::invoiceWithANote_isNeitherCancelledNorUndone()
{
    TaxedShop books;
    const auto invoice = books.paper(DocumentKind::Invoice, 7);
    const core::RowId unit = books.shop.file().lastUnit();
    DOCKET_TAKE(note, books.credit(invoice, 1));

    const auto answer = books.shop->documents.cancel(books.shop.owner, invoice, u"twice"_s);

    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::NoteStands);
    QCOMPARE(answer.error().given, note.paper.number);
    DOCKET_REFUSED(books.shop->history.undo(books.shop.owner, unit), ErrorKind::NoteStands);
    DOCKET_DONE(
        books.shop->documents.cancel(books.shop.owner, core::Id<Paper>(note.id), u"kept"_s));
    DOCKET_DONE(books.shop->documents.cancel(books.shop.owner, invoice, u"twice"_s));
    DOCKET_SOUND(books.shop);
}

void TestCreditNotes::cancelledNote_leavesAllToBeCreditedAgain()
{
    TaxedShop books;
    const auto invoice = books.paper(DocumentKind::Invoice, 7);
    const core::Money whole = books.shop.open(invoice);
    DOCKET_TAKE(note, books.credit(invoice));

    DOCKET_DONE(
        books.shop->documents.cancel(books.shop.owner, core::Id<Paper>(note.id), u"kept"_s));

    QCOMPARE(books.shop.open(invoice), whole);
    DOCKET_DONE(books.credit(invoice));
    DOCKET_SOUND(books.shop);
}

void TestCreditNotes::note_isPrintedWithWhatItFollowsOn()
{
    TaxedShop books;
    DOCKET_TAKE(note, books.credit(books.paper(DocumentKind::Invoice, 7)));

    const core::IssuedText text = core::readSnapshot(note.paper.snapshot);

    QCOMPARE(text.followedNumber, u"A/26-27/00001"_s);
    QCOMPARE(text.followedDated, books.shop.today().date());
    QCOMPARE(text.reason, u"sent back"_s);
    QCOMPARE(note.paper.follows->number, u"A/26-27/00001"_s);
}

void TestCreditNotes::note_isForWhoMayCancel()
{
    TaxedShop books;
    const auto invoice = books.paper(DocumentKind::Invoice, 7);
    const core::By counter = books.shop.person(u"Asha"_s, u"counter"_s);
    DOCKET_TAKE(draft, books.following(invoice));

    DOCKET_REFUSED(books.issue(draft, counter), ErrorKind::NotPermitted);
    DOCKET_DONE(books.issue(draft, {counter.actor, books.shop.owner.actor, {}}));
}

void TestCreditNotes::noteAfterTheStatusChanged_takesBackWhatWasCharged()
{
    TaxedShop books;
    const auto invoice = books.paper(DocumentKind::Invoice, 7);
    DOCKET_DONE(
        books.shop->settings.change(books.shop.owner, {.taxStatus = core::TaxStatus::Composition}));

    DOCKET_TAKE(note, books.credit(invoice));

    QVERIFY(note.paper.totals.taxTotal.isPositive());
    QCOMPARE(books.state(invoice), PaperState::Paid);
}

DOCKET_TEST(TestCreditNotes);
#include "tst_credit_notes.moc"
