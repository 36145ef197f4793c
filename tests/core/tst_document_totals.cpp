// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tst_document_totals.h"

#include "core/domain/currency.h"
#include "core/domain/document_content_json.h"
#include "core/transfer/document_json.h"
#include "tests/support/registry.h"
#include "tests/support/test_shop.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::money;

namespace {

core::DocumentLine line(qint64 quantity, qint64 price)
{
    core::DocumentLine line;
    line.description = u"Work"_s;
    line.quantity = core::Decimal::whole(quantity);
    line.price = core::Decimal::whole(price);
    return line;
}

core::Adjustment amountOff(core::Money amount)
{
    core::Adjustment adjustment;
    adjustment.amount = amount;
    return adjustment;
}

core::Adjustment percentOff(int percent)
{
    core::Adjustment adjustment;
    adjustment.percent = core::Decimal::whole(percent);
    return adjustment;
}

core::Taxes vat(int rate)
{
    return {.components = {{.name = u"VAT"_s, .rate = core::Decimal::whole(rate)}}};
}

core::DocumentContent oneLine(const core::DocumentLine &line)
{
    core::DocumentContent content;
    content.lines = {line};
    return content;
}

core::Error refusalOf(const core::DocumentContent &content)
{
    const auto totals = core::totalsOf(content, 2);
    return totals ? core::Error{.kind = core::ErrorKind::NothingToUndo} : totals.error();
}

} // namespace

void TestDocumentTotals::workedExample_comesToItsTotals_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<QJsonObject>("expected");

    QFile file(QStringLiteral(DOCKET_TEST_FILES "/document_totals.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(cases.size() >= 70);
    for (const QJsonValue &value : cases) {
        const QJsonObject one = value.toObject();
        QTest::newRow(qPrintable(one.value(u"name"_s).toString()))
            << one.value(u"document"_s).toObject() << one.value(u"totals"_s).toObject();
    }
}

void TestDocumentTotals::workedExample_comesToItsTotals()
{
    QFETCH(QJsonObject, document);
    QFETCH(QJsonObject, expected);

    const auto request =
        core::documentFromJson(QJsonDocument(document).toJson(), core::currencyDigitsOf);
    QVERIFY(request);
    const auto digits = core::currencyDigitsOf(request->currency);
    const auto totals = core::totalsOf(request->content, *digits);
    QVERIFY(totals);

    QJsonObject answer = core::toJson(*totals, request->paid, *digits, QString());
    answer.remove(u"words"_s);
    for (const QString &name : expected.keys())
        QCOMPARE(answer.value(name), expected.value(name));
    QCOMPARE(answer, expected);
}

void TestDocumentTotals::workedExample_keepsItsSums_data()
{
    workedExample_comesToItsTotals_data();
}

void TestDocumentTotals::workedExample_keepsItsSums()
{
    QFETCH(QJsonObject, document);

    const auto request =
        core::documentFromJson(QJsonDocument(document).toJson(), core::currencyDigitsOf);
    QVERIFY(request);
    const auto totals =
        core::totalsOf(request->content, *core::currencyDigitsOf(request->currency));
    QVERIFY(totals);

    QCOMPARE(totals->total, totals->net + totals->taxTotal);
    QCOMPARE(totals->payable, totals->total - totals->retained + totals->roundOff);
    const core::Money asked = totals->subtotal - totals->discount + totals->charge;
    QCOMPARE(request->content.pricesIncludeTax ? totals->total : totals->net, asked);
}

void TestDocumentTotals::everythingNegated_mirrorsTheTotals_data()
{
    workedExample_comesToItsTotals_data();
}

void TestDocumentTotals::everythingNegated_mirrorsTheTotals()
{
    QFETCH(QJsonObject, document);
    const auto request =
        core::documentFromJson(QJsonDocument(document).toJson(), core::currencyDigitsOf);
    QVERIFY(request);
    const int digits = *core::currencyDigitsOf(request->currency);
    core::DocumentContent mirrored = request->content;
    const auto negate = [](QList<core::Adjustment> &adjustments) {
        for (core::Adjustment &adjustment : adjustments)
            adjustment.amount = -adjustment.amount;
    };
    for (core::DocumentLine &line : mirrored.lines) {
        line.quantity = -line.quantity;
        negate(line.discounts);
        negate(line.charges);
    }
    negate(mirrored.discounts);
    negate(mirrored.charges);

    const auto totals = core::totalsOf(request->content, digits);
    const auto opposite = core::totalsOf(mirrored, digits);

    QVERIFY(totals);
    QVERIFY(opposite);
    QCOMPARE(opposite->payable, -totals->payable);
    QCOMPARE(opposite->net, -totals->net);
    QCOMPARE(opposite->taxes.size(), totals->taxes.size());
    for (qsizetype row = 0; row < totals->taxes.size(); ++row)
        QCOMPARE(opposite->taxes[row].amount, -totals->taxes[row].amount);
}

void TestDocumentTotals::noLines_comeToNothing()
{
    core::DocumentContent content;
    content.charges = {amountOff(money(5'00))};

    const auto totals = core::totalsOf(content, 2);

    QVERIFY(totals);
    QCOMPARE(totals->payable, money(5'00));
    QVERIFY(totals->taxes.isEmpty());
}

void TestDocumentTotals::lineAboveTheLargestAmount_isRefusedByItsPlace()
{
    core::DocumentContent content = oneLine(line(1, 1));
    content.lines.append(line(1'000'000, 1'000'000));

    const auto error = refusalOf(content);

    QCOMPARE(error.kind, core::ErrorKind::AmountTooLarge);
    QCOMPARE(error.subject, u"lines[1]"_s);
    QCOMPARE(error.limit, money(core::Money::largestMinor));
}

void TestDocumentTotals::sumAboveTheLargestAmount_isRefusedAsTotal()
{
    core::DocumentContent content;
    for (int count = 0; count < 10'000; ++count)
        content.lines.append(line(1, 10'000'000'000));

    const auto error = refusalOf(content);

    QCOMPARE(error.kind, core::ErrorKind::AmountTooLarge);
    QCOMPARE(error.subject, u"total"_s);
}

void TestDocumentTotals::taxAboveTheLargestAmount_isRefusedAsTotal()
{
    core::DocumentLine rich = line(1, 10'000'000'000);
    for (int component = 0; component < 20; ++component)
        rich.taxes.components.append({.name = u"T"_s, .rate = core::Decimal::whole(1'000)});
    core::DocumentContent content;
    for (int count = 0; count < 5'000; ++count) {
        content.lines.append(rich);
        content.lines.append(rich);
        content.lines.last().quantity = core::Decimal::whole(-1);
    }

    for (const auto rounding : {core::TaxRounding::Group, core::TaxRounding::Line}) {
        content.taxRounding = rounding;
        const auto totals = core::totalsOf(content, 2);
        QVERIFY(totals);
        QVERIFY(totals->total.isZero());
    }
    content.lines = {rich};
    QCOMPARE(refusalOf(content).subject, u"total"_s);
    content.pricesIncludeTax = true;
    QVERIFY(core::totalsOf(content, 2));
}

void TestDocumentTotals::hugeSharesOfLinesThatCancel_areRefused()
{
    core::DocumentContent content;
    content.lines = {line(1, 10'000'000'000), line(-1, 9'999'999'999)};
    content.lines[1].quantity = core::Decimal::whole(-1);
    content.discounts = {amountOff(money(core::Money::largestMinor))};

    const auto error = refusalOf(content);

    QCOMPARE(error.kind, core::ErrorKind::AmountTooLarge);
    QCOMPARE(error.subject, u"total"_s);
}

void TestDocumentTotals::rateOutOfRange_isRefusedByItsPlace()
{
    core::DocumentLine taxed = line(1, 1);
    taxed.taxes = vat(1'001);

    const auto error = refusalOf(oneLine(taxed));

    QCOMPARE(error.kind, core::ErrorKind::NumberOutOfRange);
    QCOMPARE(error.subject, u"lines[0].tax[0].rate"_s);
    QCOMPARE(error.allowed, u"0 to 1000"_s);
    taxed.taxes = vat(-1);
    QCOMPARE(refusalOf(oneLine(taxed)).kind, core::ErrorKind::NumberOutOfRange);
    taxed.taxes = vat(1'000);
    QVERIFY(core::totalsOf(oneLine(taxed), 2));
}

void TestDocumentTotals::discountAboveHundredPerCent_isRefused()
{
    core::DocumentContent content = oneLine(line(1, 1));
    content.lines[0].discounts = {percentOff(101)};

    QCOMPARE(refusalOf(content).subject, u"lines[0].discounts[0].percent"_s);
    content = oneLine(line(1, 1));
    content.discounts = {percentOff(-1)};
    QCOMPARE(refusalOf(content).subject, u"discounts[0].percent"_s);
}

void TestDocumentTotals::pricePerNothing_isRefused()
{
    core::DocumentLine strange = line(1, 1);
    for (const qint64 units : {0LL, -1LL, 1'000'001LL}) {
        strange.pricePer = core::Decimal::whole(units);
        const auto error = refusalOf(oneLine(strange));
        QCOMPARE(error.kind, core::ErrorKind::NumberOutOfRange);
        QCOMPARE(error.subject, u"lines[0].price_per"_s);
    }
}

void TestDocumentTotals::moreLinesThanFit_areRefused()
{
    core::DocumentContent content;
    content.lines = QList<core::DocumentLine>(10'001, line(1, 1));

    const auto error = refusalOf(content);

    QCOMPARE(error.kind, core::ErrorKind::TooManyLines);
    QCOMPARE(error.allowed, u"10000"_s);
    content.lines.removeLast();
    QVERIFY(core::totalsOf(content, 2));
}

void TestDocumentTotals::stepBelowZero_isRefused()
{
    core::DocumentContent content = oneLine(line(1, 1));
    content.totalStep = money(-1);

    QCOMPARE(refusalOf(content).kind, core::ErrorKind::NumberOutOfRange);
}

DOCKET_TEST(TestDocumentTotals);
