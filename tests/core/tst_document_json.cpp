// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tst_document_json.h"

#include "core/domain/document_content_json.h"
#include "core/transfer/document_json.h"
#include "tests/support/registry.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

std::optional<core::CurrencyDigits> rupees(const QString &code)
{
    return code == u"INR"_s ? std::optional(2) : std::nullopt;
}

core::Result<core::DocumentRequest> read(const QByteArray &json)
{
    return core::documentFromJson(json, rupees);
}

/// A document of one line, with `more` in it.
QByteArray withLine(const QByteArray &more)
{
    return R"({"currency":"INR","lines":[{"price":"1")" + more + "}]}";
}

core::Error refusalOf(const QByteArray &json)
{
    const auto request = read(json);
    return request ? core::Error{.kind = core::ErrorKind::NothingToUndo} : request.error();
}

struct Faulty
{
    const char *name;
    QByteArray json;
    core::ErrorKind kind;
    const char *subject;
};

QList<Faulty> faultyLines()
{
    using enum core::ErrorKind;
    return {
        {"fraction", withLine(R"(,"quantity":1.5)"), NotANumber, "lines[0].quantity"},
        {"huge integer",
         withLine(R"(,"quantity":99999999999999999999)"),
         NotANumber,
         "lines[0].quantity"},
        {"words", withLine(R"(,"quantity":"two")"), NotANumber, "lines[0].quantity"},
        {"boolean for a number", withLine(R"(,"quantity":true)"), NotOneOf, "lines[0].quantity"},
        {"object for a text", withLine(R"(,"unit":{})"), NotOneOf, "lines[0].unit"},
        {"unknown", withLine(R"(,"colour":"red")"), FieldUnknown, "lines[0].colour"},
        {"unknown at the top", R"({"currency":"INR","foo":1})", FieldUnknown, "foo"},
        {"unknown in a tax",
         withLine(R"(,"tax":[{"name":"A","rate":"1","foo":2}])"),
         FieldUnknown,
         "lines[0].tax[0].foo"},
        {"tax on a line's discount",
         withLine(R"(,"discounts":[{"amount":"1","tax":[]}])"),
         FieldUnknown,
         "lines[0].discounts[0].tax"},
        {"rate forgotten",
         withLine(R"(,"tax":[{"name":"A"}])"),
         FieldMissing,
         "lines[0].tax[0].rate"},
        {"name forgotten",
         withLine(R"(,"tax":[{"rate":"1"}])"),
         FieldMissing,
         "lines[0].tax[0].name"},
        {"price forgotten", R"({"currency":"INR","lines":[{}]})", FieldMissing, "lines[0].price"},
        {"empty discount",
         R"({"currency":"INR","discounts":[{}]})",
         FieldMissing,
         "discounts[0].amount"},
        {"two discounts in one",
         R"({"currency":"INR","discounts":[{"amount":"1","percent":"2"}]})",
         NotOneOf,
         "discounts[0]"},
    };
}

QList<Faulty> faultyDocuments()
{
    using enum core::ErrorKind;
    return {
        {"category", withLine(R"(,"tax_category":"X")"), NotOneOf, "lines[0].tax_category"},
        {"kind", R"({"kind":"bill","currency":"INR"})", NotOneOf, "kind"},
        {"too many decimals", R"({"currency":"INR","paid":"1.005"})", TooManyDecimals, "paid"},
        {"paid below zero", R"({"currency":"INR","paid":"-1"})", AmountNotPositive, "paid"},
        {"no currency", R"({"lines":[]})", FieldMissing, "currency"},
        {"other currency", R"({"currency":"XXX"})", NotFound, "currency"},
        {"not a date", R"({"currency":"INR","date":"20/11/2026"})", NotADate, "date"},
        {"no such date", R"({"currency":"INR","date":"2026-02-29"})", DateDoesNotExist, "date"},
        {"far date", R"({"currency":"INR","due":"1026-02-28"})", DateOutOfRange, "due"},
        {"lines as an object", R"({"currency":"INR","lines":{}})", NotOneOf, "lines"},
        {"a line as a number", R"({"currency":"INR","lines":[1]})", NotOneOf, "lines[0]"},
        {"cut off", R"({"currency":)", NotJson, "byte 12"},
        {"empty", "", NotJson, "byte 0"},
        {"a list", "[]", NotJson, "byte 0"},
    };
}

constexpr const char *everything = R"({"kind":"credit_note","id":"0123","date":"2026-11-20",
    "due":"2026-12-05","customer":"Asha","job":"17","currency":"INR","lang":"hi","note":"Thanks",
    "prices_include_tax":true,"tax_rounding":"line","total_step":"0.50","total_step_mode":"down",
    "paid":"12.5","lines":[{"description":"Bill book","quantity":"2.5","unit":"pcs",
    "price":"75.125","price_per":"100","code":"9989","discounts":[{"percent":"5","reason":"old"},
    {"amount":"1.00"}],"charges":[{"amount":2}],"tax":[{"name":"CGST","rate":"9"},
    {"name":"TDS","rate":"10","retained":true},{"name":"Cess","rate":null}],"tax_category":"AE"}],
    "discounts":[{"percent":"2","tax":[{"name":"CGST","rate":"9"}],"tax_category":"S"}],
    "charges":[{"amount":"50"}]})";

} // namespace

void TestDocumentJson::everyField_isRead()
{
    const auto request = read(everything);

    QVERIFY(request);
    QCOMPARE(request->kind, core::DocumentKind::CreditNote);
    QCOMPARE(request->date, core::Day::of(2026, 11, 20));
    QCOMPARE(request->due, core::Day::of(2026, 12, 5));
    QCOMPARE(request->customer, u"Asha"_s);
    QCOMPARE(request->job, u"17"_s);
    QCOMPARE(request->language, u"hi"_s);
    QCOMPARE(request->note, u"Thanks"_s);
    QCOMPARE(request->id, u"0123"_s);
    QCOMPARE(request->paid, core::Money::fromMinor(1'250));
    QVERIFY(request->content.pricesIncludeTax);
    QCOMPARE(request->content.taxRounding, core::TaxRounding::Line);
    QCOMPARE(request->content.totalStep, core::Money::fromMinor(50));
    QCOMPARE(request->content.stepMode, core::StepMode::Down);
}

void TestDocumentJson::everyFieldOfALine_isRead()
{
    const auto request = read(everything);

    QVERIFY(request);
    const core::DocumentLine &line = request->content.lines.first();
    QCOMPARE(line.quantity.text(), u"2.5"_s);
    QCOMPARE(line.price.text(), u"75.125"_s);
    QCOMPARE(line.pricePer.text(), u"100"_s);
    QCOMPARE(line.discounts.first().percent, core::Decimal::whole(5));
    QCOMPARE(line.discounts.first().reason, u"old"_s);
    QCOMPARE(line.charges.first().amount, core::Money::fromMinor(200));
    QCOMPARE(line.taxes.category, core::TaxCategory::AE);
    QVERIFY(line.taxes.components[1].retained);
    QVERIFY(!line.taxes.components[2].rate);
    QVERIFY(request->content.discounts.first().taxes.has_value());
    QVERIFY(!request->content.charges.first().taxes.has_value());
}

void TestDocumentJson::contentWritten_isReadBackTheSame()
{
    const auto request = read(everything);
    QVERIFY(request);

    const QJsonObject written = core::contentToJson(request->content, 2);
    const auto again = core::contentFromJson(written, 2);

    QVERIFY(again);
    QCOMPARE(*again, request->content);
    QCOMPARE(core::contentToJson(*again, 2), written);
}

void TestDocumentJson::leastDocument_hasDefaults()
{
    const auto request = read(withLine(""));

    QVERIFY(request);
    QCOMPARE(request->kind, core::DocumentKind::Invoice);
    QVERIFY(!request->date);
    QCOMPARE(request->content.lines.first().quantity, core::Decimal::whole(1));
    QCOMPARE(request->content.lines.first().pricePer, core::Decimal::whole(1));
    QVERIFY(request->content.totalStep.isZero());
}

void TestDocumentJson::fault_isNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<QString>("subject");

    for (const Faulty &faulty : faultyLines() + faultyDocuments()) {
        QTest::newRow(faulty.name)
            << faulty.json << faulty.kind << QString::fromLatin1(faulty.subject);
    }
}

void TestDocumentJson::fault_isNamedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(core::ErrorKind, kind);
    QFETCH(QString, subject);

    const auto error = refusalOf(json);

    QCOMPARE(core::nameOf(error.kind), core::nameOf(kind));
    QCOMPARE(error.subject, subject);
}

void TestDocumentJson::fraction_isToldToBecomeAString()
{
    QCOMPARE(refusalOf(withLine(R"(,"quantity":12.5)")).allowed, u"\"12.5\""_s);
}

void TestDocumentJson::hostileSize_isRefused()
{
    QCOMPARE(refusalOf(QByteArray(5 * 1024 * 1024, ' ')).kind, core::ErrorKind::TextTooLong);
    const QByteArray lines = QByteArray(R"({"price":"1"},)").repeated(10'001).chopped(1);
    const auto error = refusalOf(R"({"currency":"INR","lines":[)" + lines + "]}");
    QCOMPARE(error.kind, core::ErrorKind::TooManyLines);
    QCOMPARE(refusalOf(QByteArray(100'000, '[')).kind, core::ErrorKind::NotJson);
}

void TestDocumentJson::damagedDocument_neverStopsTheProgram()
{
    std::mt19937_64 random(7);
    int readable = 0;
    for (int round = 0; round < 3'000; ++round) {
        QByteArray damaged = everything;
        for (quint64 fault = random() % 6 + 1; fault > 0; --fault) {
            const auto place = qsizetype(random() % quint64(damaged.size()));
            damaged[place] = R"({}[]":,-0.9e"x)"[random() % 14];
        }
        const auto request = read(damaged);
        // Whatever was still readable is added up, or refused; it need not make sense.
        const core::Result<core::DocumentTotals> totals =
            request ? core::totalsOf(request->content, 2) : request.error();
        readable += totals ? 1 : 0;
    }
    QVERIFY(readable > 0);
}

void TestDocumentJson::totals_areWrittenWithTheirNames()
{
    core::DocumentTotals totals;
    totals.lineAmounts = {core::Money::fromMinor(10'000)};
    totals.payable = core::Money::fromMinor(11'800);
    totals.taxes = {{.name = u"TDS"_s, .rate = {}, .retained = true, .base = {}, .amount = {}}};

    const QJsonObject json = core::toJson(totals, core::Money::fromMinor(1'800), 2, u"Words"_s);

    QCOMPARE(json.keys(),
             (QStringList{u"charge"_s,
                          u"discount"_s,
                          u"due"_s,
                          u"lines"_s,
                          u"net"_s,
                          u"paid"_s,
                          u"payable"_s,
                          u"retained"_s,
                          u"round_off"_s,
                          u"subtotal"_s,
                          u"tax"_s,
                          u"tax_total"_s,
                          u"total"_s,
                          u"words"_s}));
    QCOMPARE(json.value(u"due"_s).toString(), u"100.00"_s);
    const QJsonObject row = json.value(u"tax"_s).toArray().first().toObject();
    QVERIFY(row.value(u"rate"_s).isNull());
    QVERIFY(row.value(u"retained"_s).toBool());
}

DOCKET_TEST(TestDocumentJson);
