// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/currency.h"
#include "core/domain/tax_register.h"
#include "core/transfer/document_json.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using core::DocumentKind;
using core::ErrorKind;
using core::Money;
using tests::money;
using tests::TestShop;

using namespace Qt::StringLiterals;

namespace {

/// A shop in Pune that has issued a few papers in November.
struct Books
{
    TestShop shop;
    core::Id<core::Customer> near;
    core::Id<core::Customer> far;
    bool isReady = false;

    Books()
    {
        isReady = bool(shop->settings.change(shop.owner, {.taxNumber = u"27AAPFU0939F1ZV"_s}));
        near = buyer(u"Near"_s, u"27AAPFU0939F1ZV"_s);
        far = buyer(u"Far"_s, u"29AAGCB7383J1Z4"_s);
    }

    core::Id<core::Customer> buyer(const QString &name, const QString &number)
    {
        const auto id = shop.newId<core::Customer>();
        const core::NewCustomer wanted{.customer = {.name = name, .taxNumber = number}};
        isReady = isReady && shop->customers.add(shop.owner, id, wanted);
        return id;
    }

    core::DocumentLine line(const QString &code, qint64 price, int rate, int quantity = 1)
    {
        core::DocumentLine line;
        line.description = u"Work"_s;
        line.code = code;
        line.unit = u"pcs"_s;
        line.quantity = core::Decimal::whole(quantity);
        line.price = core::Decimal::whole(price);
        line.taxes = shop.file().facts().country.taxesOn(shop.today(), core::Decimal::whole(rate));
        return line;
    }

    core::Id<core::Paper> issue(core::Id<core::Customer> customer,
                                const QList<core::DocumentLine> &lines,
                                DocumentKind kind = DocumentKind::Invoice,
                                std::optional<core::Id<core::Paper>> follows = {})
    {
        core::Draft draft = shop.aDraft(customer, money(1'00));
        draft.kind = kind;
        draft.follows = follows;
        draft.reason = follows ? u"sent back"_s : QString();
        draft.content.lines = lines;
        const auto id = shop.newId<core::Draft>();
        const auto paper = shop.newId<core::Paper>();
        isReady = isReady && shop->documents.addDraft(shop.owner, id, draft)
                  && shop->documents.issue(shop.owner, paper, id);
        return paper;
    }

    core::Result<core::TaxReport> report()
    {
        return shop->taxReports.report(
            shop.owner, core::Day::of(2026, 11, 1), core::Day::of(2026, 11, 30));
    }
};

/// "A/26-27/00001 18 1000.00 CGST 90.00 SGST 90.00 1180.00".
QString textOf(const core::SaleEntry &sale)
{
    QStringList words{
        sale.number, sale.rate ? sale.rate->text() : u"-"_s, core::plainText(sale.taxable, 2)};
    for (auto tax = sale.taxes.cbegin(); tax != sale.taxes.cend(); ++tax)
        words << tax.key() << core::plainText(tax.value(), 2);
    words << core::plainText(sale.total, 2);
    return words.join(u' ');
}

} // namespace

/// Taxes on the parts of a document, and over the papers of some days.
class TestTaxRegister : public QObject
{
    Q_OBJECT

private slots:
    void everyWorkedExample_isSharedOutToTheMinorUnit_data();
    void everyWorkedExample_isSharedOutToTheMinorUnit();
    void sharedTax_isGivenLineByLine();
    void papers_areListedByRate();
    void creditNote_isTakenOff();
    void cancelledPaper_isCountedInItsSeriesAlone();
    void codes_addUpToTheSales();
    void otherDays_areLeftOut();
    void placeOfSupply_isNamedAsInReturns();
    void reader_needsTheRight();
};

void TestTaxRegister::everyWorkedExample_isSharedOutToTheMinorUnit_data()
{
    QTest::addColumn<QJsonObject>("document");
    for (const char *name : {"document_totals.json", "published_totals.json"}) {
        QFile file(QStringLiteral(DOCKET_TEST_FILES "/") + QLatin1StringView(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
        QVERIFY(cases.size() > 100);
        for (const QJsonValue &value : cases) {
            QTest::newRow(qPrintable(value["name"_L1].toString()))
                << value["document"_L1].toObject();
        }
    }
}

void TestTaxRegister::everyWorkedExample_isSharedOutToTheMinorUnit()
{
    QFETCH(QJsonObject, document);
    const auto request =
        core::documentFromJson(QJsonDocument(document).toJson(), core::currencyDigitsOf);
    QVERIFY(request);
    const core::CurrencyDigits digits = *core::currencyDigitsOf(request->currency);
    DOCKET_TAKE(totals, core::totalsOf(request->content, digits));

    DOCKET_TAKE(shares, core::taxSharesOf(request->content, totals, digits));

    Money net;
    QList<Money> taxes(totals.taxes.size());
    for (const core::TaxShare &share : shares) {
        net += share.base;
        for (qsizetype row = 0; row < taxes.size(); ++row)
            taxes[row] += share.taxes[row];
    }
    QCOMPARE(net, totals.net);
    for (qsizetype row = 0; row < taxes.size(); ++row)
        QCOMPARE(taxes[row], totals.taxes[row].amount);
}

void TestTaxRegister::sharedTax_isGivenLineByLine()
{
    const core::Taxes six{.components = {{.name = u"VAT"_s, .rate = core::Decimal::whole(6)}}};
    core::DocumentLine line;
    line.price = *core::Decimal::fromText(u"7.60"_s, {});
    line.taxes = six;
    core::DocumentContent content;
    content.lines = {line, line};
    DOCKET_TAKE(totals, core::totalsOf(content, 2));

    DOCKET_TAKE(shares, core::taxSharesOf(content, totals, 2));

    QCOMPARE(totals.taxTotal, money(91));
    QCOMPARE(shares[0].taxes[0], money(46));
    QCOMPARE(shares[1].taxes[0], money(45));
}

void TestTaxRegister::papers_areListedByRate()
{
    Books books;
    books.issue(books.near,
                {books.line(u"9989"_s, 1000, 18),
                 books.line(u"4817"_s, 200, 18),
                 books.line(u"4901"_s, 500, 5)});
    books.issue(books.far, {books.line(u"9989"_s, 300, 18)});
    QVERIFY(books.isReady);

    DOCKET_TAKE(report, books.report());

    QStringList sales;
    for (const core::SaleEntry &sale : report.sales)
        sales.append(textOf(sale));
    QCOMPARE(sales,
             QStringList({u"A/26-27/00001 18 1200.00 CGST 108.00 SGST 108.00 1416.00"_s,
                          u"A/26-27/00001 5 500.00 CGST 12.50 SGST 12.50 525.00"_s,
                          u"A/26-27/00002 18 300.00 IGST 54.00 354.00"_s}));
    QCOMPARE(report.taxNames, QStringList({u"CGST"_s, u"SGST"_s, u"IGST"_s}));
    QCOMPARE(report.sum().taxable, money(2000'00));
    QCOMPARE(report.sum().total, money(2295'00));
    QCOMPARE(report.sales[2].customer, u"Far"_s);
    QCOMPARE(report.sales[2].taxNumber, u"29AAGCB7383J1Z4"_s);
}

void TestTaxRegister::creditNote_isTakenOff()
{
    Books books;
    const auto invoice = books.issue(books.near, {books.line(u"9989"_s, 1000, 18, 2)});
    books.issue(books.near, {books.line(u"9989"_s, 1000, 18)}, DocumentKind::CreditNote, invoice);
    QVERIFY(books.isReady);

    DOCKET_TAKE(report, books.report());

    QCOMPARE(textOf(report.sales[1]),
             u"AC/26-27/00001 18 -1000.00 CGST -90.00 SGST -90.00 -1180.00"_s);
    QCOMPARE(report.sum().total, money(1180'00));
    QCOMPARE(report.codes.size(), 1);
    QCOMPARE(report.codes[0].quantity, core::Decimal::whole(1));
    QCOMPARE(report.series.size(), 2);
    QCOMPARE(report.sales[1].invoice, u"A/26-27/00001"_s);
    QCOMPARE(report.sales[1].invoiceDated, std::optional(books.shop.today()));
}

void TestTaxRegister::cancelledPaper_isCountedInItsSeriesAlone()
{
    Books books;
    books.issue(books.near, {books.line(u"9989"_s, 1000, 18)});
    const auto second = books.issue(books.near, {books.line(u"9989"_s, 700, 18)});
    QVERIFY(books.isReady);
    DOCKET_DONE(books.shop->documents.cancel(books.shop.owner, second, u"typed twice"_s));

    DOCKET_TAKE(report, books.report());

    QCOMPARE(report.sales.size(), 1);
    QCOMPARE(report.series.size(), 1);
    const core::SeriesEntry &series = report.series[0];
    QCOMPARE(series.first, u"A/26-27/00001"_s);
    QCOMPARE(series.last, u"A/26-27/00002"_s);
    QCOMPARE(series.issued, 2);
    QCOMPARE(series.cancelled, 1);
}

void TestTaxRegister::codes_addUpToTheSales()
{
    Books books;
    books.issue(books.near,
                {books.line(u"9989"_s, 333, 18, 3),
                 books.line(u"4817"_s, 77, 12),
                 books.line(u"9989"_s, 41, 18)});
    books.issue(books.far, {books.line(u"9989"_s, 19, 18), books.line(u""_s, 5, 5)});
    QVERIFY(books.isReady);

    DOCKET_TAKE(report, books.report());

    Money taxable;
    Money total;
    for (const core::CodeEntry &entry : report.codes) {
        taxable += entry.taxable;
        total += entry.total;
    }
    QCOMPARE(taxable, report.sum().taxable);
    QCOMPARE(total, report.sum().total);
    QStringList codes;
    for (const core::CodeEntry &entry : report.codes)
        codes.append(entry.code + u' ' + entry.quantity.text());
    QCOMPARE(codes, QStringList({u" 1"_s, u"4817 1"_s, u"9989 5"_s}));
}

void TestTaxRegister::otherDays_areLeftOut()
{
    Books books;
    books.issue(books.near, {books.line(u"9989"_s, 1000, 18)});
    QVERIFY(books.isReady);
    const auto of = [&books](core::Day from, core::Day to) {
        return books.shop->taxReports.report(books.shop.owner, from, to);
    };
    const core::Day today = books.shop.today();

    DOCKET_TAKE(before, of(today.plus(-30), today.plus(-1)));
    DOCKET_TAKE(that, of(today, today));
    DOCKET_TAKE(after, of(today.plus(1), today.plus(30)));

    QVERIFY(before.series.isEmpty());
    QCOMPARE(that.sales.size(), 1);
    QVERIFY(after.sales.isEmpty());
    DOCKET_REFUSED(of(today, today.plus(-1)), ErrorKind::DateOutOfRange);
}

void TestTaxRegister::placeOfSupply_isNamedAsInReturns()
{
    Books books;
    books.issue(books.far, {books.line(u"9989"_s, 1000, 18)});
    QVERIFY(books.isReady);

    DOCKET_TAKE(report, books.report());

    QCOMPARE(report.sales[0].placeOfSupply, u"29-Karnataka"_s);
}

void TestTaxRegister::reader_needsTheRight()
{
    Books books;
    const core::By worker = books.shop.person(u"Mohan"_s, u"production"_s);

    DOCKET_REFUSED(books.shop->taxReports.report(worker, books.shop.today(), books.shop.today()),
                   ErrorKind::NotPermitted);
}

DOCKET_TEST(TestTaxRegister);
#include "tst_tax_register.moc"
