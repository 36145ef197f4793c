// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/taxed_shop.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::DocumentKind;
using core::Draft;
using core::ErrorKind;
using core::Paper;
using core::PaperState;
using core::QuoteAnswer;
using tests::money;
using tests::TaxedShop;

/// How quotes stand, and what becomes of them.
class TestQuotes : public QObject
{
    Q_OBJECT

private slots:
    void quote_standsAsItWasAnswered();
    void quoteThatNobodyAnswered_expires();
    void revisedQuote_takesItsPlaceOnce();
    void quote_becomesOneInvoice();
    void invoiceOfAQuote_isTaxedByWhatHoldsThen();
    void cancelledInvoice_givesTheQuoteBack();
    void quote_owesNothing();
};

void TestQuotes::quote_standsAsItWasAnswered()
{
    TaxedShop books;
    const auto quote = books.paper(DocumentKind::Quote, 7);
    core::Documents &documents = books.shop->documents;
    QCOMPARE(books.state(quote), PaperState::Open);

    DOCKET_DONE(documents.answerQuote(books.shop.owner, quote, QuoteAnswer::Declined, u"dear"_s));
    QCOMPARE(books.state(quote), PaperState::Declined);
    DOCKET_TAKE(declined, documents.card(books.shop.owner, quote));
    QCOMPARE(declined.why, u"dear"_s);
    DOCKET_DONE(documents.answerQuote(books.shop.owner, quote, QuoteAnswer::Accepted, {}));
    QCOMPARE(books.state(quote), PaperState::Accepted);
    DOCKET_DONE(documents.cancel(books.shop.owner, quote, u"no paper"_s));
    QCOMPARE(books.state(quote), PaperState::Cancelled);
    DOCKET_REFUSED(documents.answerQuote(books.shop.owner, quote, QuoteAnswer::Accepted, {}),
                   ErrorKind::AlreadyCancelled);
    DOCKET_REFUSED(
        documents.answerQuote(
            books.shop.owner, books.paper(DocumentKind::Invoice, 1), QuoteAnswer::Accepted, {}),
        ErrorKind::NotFound);
    DOCKET_SOUND(books.shop);
}

void TestQuotes::quoteThatNobodyAnswered_expires()
{
    TaxedShop books;
    Draft draft = books.draft(DocumentKind::Quote, 7);
    draft.due = books.shop.today().plus(7);
    DOCKET_TAKE(card, books.issue(draft));
    const core::Id<Paper> quote(card.id);

    books.shop.advanceDays(7);
    QCOMPARE(books.state(quote), PaperState::Open);
    books.shop.advanceDays(1);
    QCOMPARE(books.state(quote), PaperState::Expired);
    DOCKET_TAKE(rows,
                books.shop->documents.list(books.shop.owner, DocumentKind::Quote, {}, false, 5));
    QCOMPARE(rows[0].state, PaperState::Expired);
    // Late is better than never.
    DOCKET_DONE(books.shop->documents.answerQuote(
        books.shop.owner, quote, QuoteAnswer::Accepted, u"by phone"_s));
    QCOMPARE(books.state(quote), PaperState::Accepted);
}

void TestQuotes::revisedQuote_takesItsPlaceOnce()
{
    TaxedShop books;
    const auto quote = books.paper(DocumentKind::Quote, 7);
    DOCKET_TAKE(draft, books.following(quote, DocumentKind::Quote));
    draft.content.lines[0].quantity = core::Decimal::whole(5);

    DOCKET_TAKE(revised, books.issue(draft));

    QCOMPARE(books.state(quote), PaperState::Replaced);
    QCOMPARE(books.state(core::Id<Paper>(revised.id)), PaperState::Open);
    QCOMPARE(revised.paper.follows->number, u"AQ/26-27/00001"_s);
    const auto again = books.following(quote, DocumentKind::Quote);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::QuoteReplaced);
    QCOMPARE(again.error().given, u"AQ/26-27/00002"_s);
    DOCKET_REFUSED(books.issue(draft), ErrorKind::QuoteReplaced);
    DOCKET_REFUSED(
        books.shop->documents.answerQuote(books.shop.owner, quote, QuoteAnswer::Accepted, {}),
        ErrorKind::QuoteReplaced);
    DOCKET_SOUND(books.shop);
}

void TestQuotes::quote_becomesOneInvoice()
{
    TaxedShop books;
    const auto quote = books.paper(DocumentKind::Quote, 7);
    DOCKET_TAKE(draft, books.following(quote, DocumentKind::Invoice));

    DOCKET_TAKE(invoice, books.issue(draft));

    DOCKET_TAKE(quoted, books.shop->documents.card(books.shop.owner, quote));
    QCOMPARE(invoice.paper.totals, quoted.paper.totals);
    QCOMPARE(quoted.state, PaperState::Accepted);
    DOCKET_REFUSED(books.following(quote, DocumentKind::Invoice), ErrorKind::QuoteReplaced);
    DOCKET_REFUSED(books.issue(draft), ErrorKind::QuoteReplaced);
    DOCKET_SOUND(books.shop);
}

void TestQuotes::invoiceOfAQuote_isTaxedByWhatHoldsThen()
{
    TaxedShop books;
    const auto quote = books.paper(DocumentKind::Quote, 7);
    core::CustomerChange change;
    change.taxNumber = u"29AAGCB7383J1Z4"_s;
    DOCKET_DONE(books.shop->customers.change(books.shop.owner, books.customer, change));
    DOCKET_TAKE(draft, books.following(quote, DocumentKind::Invoice));

    DOCKET_TAKE(invoice, books.issue(draft));

    QCOMPARE(invoice.paper.placeOfSupply, u"29"_s);
    QCOMPARE(invoice.paper.totals.taxes.first().name, u"IGST"_s);
}

void TestQuotes::cancelledInvoice_givesTheQuoteBack()
{
    TaxedShop books;
    const auto quote = books.paper(DocumentKind::Quote, 7);
    DOCKET_TAKE(draft, books.following(quote, DocumentKind::Invoice));
    DOCKET_TAKE(invoice, books.issue(draft));

    DOCKET_DONE(books.shop->documents.cancel(
        books.shop.owner, core::Id<Paper>(invoice.id), u"wrong day"_s));

    QCOMPARE(books.state(quote), PaperState::Open);
    DOCKET_DONE(books.issue(draft));
}

void TestQuotes::quote_owesNothing()
{
    TaxedShop books;
    const auto quote = books.paper(DocumentKind::Quote, 7);

    QCOMPARE(books.shop.owed(books.customer), money(0));
    DOCKET_TAKE(
        unpaid,
        books.shop->documents.page(books.shop.owner, {.filter = core::PaperFilter::Unpaid}));
    QCOMPARE(unpaid.rows.size(), 0);
    DOCKET_REFUSED(books.shop->payments.useCredit(books.shop.owner, quote), ErrorKind::NotFound);
}

DOCKET_TEST(TestQuotes);
#include "tst_quotes.moc"
