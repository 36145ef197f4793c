// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tst_currencies.h"

#include "core/domain/country.h"
#include "core/domain/currency.h"
#include "core/domain/tax_summary.h"
#include "tests/support/registry.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

void TestCurrencies::code_knowsItsDigits()
{
    QCOMPARE(core::currencyOf(u"INR"_s)->digits, 2);
    QCOMPARE(core::currencyOf(u"JPY"_s)->digits, 0);
    QCOMPARE(core::currencyOf(u"CLP"_s)->digits, 0);
    QCOMPARE(core::currencyOf(u"KWD"_s)->digits, 3);
    QCOMPARE(core::currencyOf(u"IQD"_s)->digits, 3);
    QCOMPARE(core::currencyOf(u"INR"_s)->minorPlural, u"Paise"_s);
}

void TestCurrencies::codeUnknown_isNothing()
{
    QVERIFY(!core::currencyOf(u"XXX"_s));
    QVERIFY(!core::currencyOf(u"inr"_s));
    QVERIFY(!core::currencyOf(QString()));
    QVERIFY(!core::countryOf(u"XX"_s));
}

void TestCurrencies::everyCountry_isComplete()
{
    QCOMPARE(core::countryCodes().size(), 27);
    for (const QString &code : core::countryCodes()) {
        const auto country = core::countryOf(code);
        QVERIFY(country);
        const auto currency = core::currencyOf(country->currency);
        QVERIFY2(currency, qPrintable(code));
        QVERIFY(!currency->majorPlural.isEmpty());
        QCOMPARE(currency->minorPlural.isEmpty(), currency->digits == 0);
        QVERIFY2(QTimeZone(country->zone.toUtf8()).isValid(), qPrintable(country->zone));
        QVERIFY(!country->fiscalYearStartMonths.isEmpty());
        QCOMPARE(country->phoneRegion.size(), 2);
    }
}

void TestCurrencies::fiscalYear_beginsInTheCountrysMonth()
{
    const auto india = core::countryOf(u"IN"_s);
    const auto germany = core::countryOf(u"DE"_s);

    QCOMPARE(india->fiscalYearStart(core::Day::of(2027, 3, 31)), core::Day::of(2026, 4, 1));
    QCOMPARE(india->fiscalYearStart(core::Day::of(2027, 4, 1)), core::Day::of(2027, 4, 1));
    QCOMPARE(germany->fiscalYearStart(core::Day::of(2026, 11, 20)), core::Day::of(2026, 1, 1));
}

void TestCurrencies::datedValue_holdsFromItsDay()
{
    core::Country country;
    country.fiscalYearStartMonths = {{.from = core::Day::of(1990, 1, 1), .value = 4},
                                     {.from = core::Day::of(2025, 1, 1), .value = 1}};

    QCOMPARE(country.fiscalYearStart(core::Day::of(2024, 12, 31)), core::Day::of(2024, 4, 1));
    QCOMPARE(country.fiscalYearStart(core::Day::of(2025, 2, 1)), core::Day::of(2025, 1, 1));
}

void TestCurrencies::rounding_isTheNearestRupeeInIndiaOnly()
{
    const core::Day day = core::Day::of(2026, 11, 20);

    QCOMPARE(core::countryOf(u"IN"_s)->roundingOn(day).step, core::Money::fromMinor(100));
    QVERIFY(core::countryOf(u"GB"_s)->roundingOn(day).step.isZero());
}

void TestCurrencies::taxInIndia_isHalfCentralHalfState()
{
    const auto india = core::countryOf(u"IN"_s);
    const core::Taxes taxes = india->taxesOn(core::Day::of(2026, 11, 20), core::Decimal::whole(18));
    QCOMPARE(taxes.components.size(), 2);
    QCOMPARE(taxes.components[0].name, u"CGST"_s);
    QCOMPARE(taxes.components[1].name, u"SGST"_s);
    QCOMPARE(*taxes.components[0].rate, core::Decimal::whole(9));
    QCOMPARE(*taxes.components[1].rate, core::Decimal::whole(9));
    const core::Taxes before = india->taxesOn(core::Day::of(2017, 6, 30), core::Decimal::whole(5));
    QCOMPARE(before.components.size(), 1);
}

void TestCurrencies::taxInIndia_followsThePlaceOfSupply_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("names");
    QTest::newRow("not said") << u""_s << u""_s << u"CGST 9, SGST 9"_s;
    QTest::newRow("shop without a number") << u""_s << u"27"_s << u"CGST 9, SGST 9"_s;
    QTest::newRow("buyer not said") << u"27"_s << u""_s << u"CGST 9, SGST 9"_s;
    QTest::newRow("within a State") << u"27"_s << u"27"_s << u"CGST 9, SGST 9"_s;
    QTest::newRow("within Delhi") << u"07"_s << u"07"_s << u"CGST 9, SGST 9"_s;
    QTest::newRow("within Chandigarh") << u"04"_s << u"04"_s << u"CGST 9, UTGST 9"_s;
    QTest::newRow("Chandigarh, buyer not said") << u"04"_s << u""_s << u"CGST 9, UTGST 9"_s;
    QTest::newRow("to another State") << u"27"_s << u"29"_s << u"IGST 18"_s;
    QTest::newRow("to a territory") << u"27"_s << u"04"_s << u"IGST 18"_s;
    QTest::newRow("abroad") << u"27"_s << u"96"_s << u"IGST 18"_s;
}

void TestCurrencies::taxInIndia_followsThePlaceOfSupply()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, names);
    const auto india = core::countryOf(u"IN"_s);
    const core::Day day = core::Day::of(2026, 11, 20);
    const core::Decimal rate = core::Decimal::whole(18);
    const auto said = [](const core::Taxes &taxes) {
        QStringList parts;
        for (const core::TaxComponent &one : taxes.components)
            parts.append(one.name + u' ' + (one.rate ? one.rate->text() : u"-"_s));
        return parts.join(u", "_s);
    };

    const core::Taxes direct = india->taxesOn(day, rate, {.from = from, .to = to});
    const core::Taxes there =
        india->moved(india->taxesOn(day, rate), day, {.from = from, .to = to});
    const core::Taxes back = india->moved(there, day, {});

    QCOMPARE(said(direct), names);
    QCOMPARE(there, direct);
    QCOMPARE(back, india->taxesOn(day, rate));
}

void TestCurrencies::movedTaxes_keepWhatIsNotTheCountrysOwn()
{
    const auto india = core::countryOf(u"IN"_s);
    const core::Day day = core::Day::of(2026, 11, 20);
    const core::Supply between{.from = u"27"_s, .to = u"29"_s};
    core::Taxes taxes = india->taxesOn(day, core::Decimal::whole(28));
    const core::TaxComponent cess{.name = u"Cess"_s, .rate = core::Decimal::whole(12)};
    const core::TaxComponent withheld{
        .name = u"CGST"_s, .rate = core::Decimal::whole(1), .retained = true};
    taxes.components += {cess, withheld};

    const core::Taxes there = india->moved(taxes, day, between);
    QCOMPARE(there.components.size(), 3);
    QCOMPARE(there.components[0].name, u"IGST"_s);
    QCOMPARE(there.components[1], cess);
    QCOMPARE(there.components[2], withheld);

    // What is called so there anyway stays as somebody wrote it; another tax is none of these.
    const core::Taxes uneven{.components = {{.name = u"CGST"_s, .rate = core::Decimal::whole(10)},
                                            {.name = u"SGST"_s, .rate = core::Decimal::whole(8)}}};
    QCOMPARE(india->moved(uneven, day, {.from = u"27"_s, .to = u"27"_s}), uneven);
    const core::Taxes liquor{.components = {{.name = u"VAT"_s, .rate = core::Decimal::whole(20)}}};
    QCOMPARE(india->moved(liquor, day, between), liquor);

    const core::Taxes exempt{.components = {{.name = u"CGST"_s, .rate = {}}},
                             .category = core::TaxCategory::E};
    QVERIFY(!india->moved(exempt, day, between).components[0].rate);
    QCOMPARE(india->moved(exempt, day, between).category, core::TaxCategory::E);
    const core::Taxes vat{.components = {{.name = u"VAT"_s, .rate = core::Decimal::whole(5)}}};
    QCOMPARE(core::countryOf(u"GB"_s)->moved(vat, day, between), vat);
    QCOMPARE(india->moved({}, day, between), core::Taxes());
}

void TestCurrencies::taxElsewhere_isOneComponent()
{
    for (const QString &code : core::countryCodes()) {
        const core::Taxes taxes =
            core::countryOf(code)->taxesOn(core::Day::of(2026, 11, 20), core::Decimal::whole(20));
        QVERIFY2(code == u"IN" || taxes.components.size() == 1, qPrintable(code));
    }
}

void TestCurrencies::taxShares_sumToTheRate()
{
    const core::Decimal odd = core::Decimal::fromMillionths(250'001);
    const core::Taxes taxes = core::countryOf(u"IN"_s)->taxesOn(core::Day::of(2026, 1, 1), odd);
    QCOMPARE(*core::rateOf(taxes), odd);
}

void TestCurrencies::taxOfZero_isZeroRated()
{
    const core::Taxes taxes =
        core::countryOf(u"GB"_s)->taxesOn(core::Day::of(2026, 1, 1), core::Decimal());
    QCOMPARE(int(taxes.category), int(core::TaxCategory::Z));
    QCOMPARE(*core::rateOf(taxes), core::Decimal());
}

DOCKET_TEST(TestCurrencies);
