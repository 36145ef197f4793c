// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tax_number.h"
#include "core/domain/tax_region.h"
#include "tests/support/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using core::TaxNumberLook;

using namespace Qt::StringLiterals;

/// Tax numbers are read, and what looks wrong is told; none is refused.
class TestTaxNumbers : public QObject
{
    Q_OBJECT

private slots:
    void number_isReadByItsCountrysRule_data();
    void number_isReadByItsCountrysRule();
    void everySample_passesItsOwnRule();
    void everyWrongDigit_isNoticed();
    void gstin_saysItsState();
    void regions_areOfIndiaAlone();
    void anythingTyped_isRead();
};

void TestTaxNumbers::number_isReadByItsCountrysRule_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<TaxNumberLook>("look");
    using enum TaxNumberLook;
    const auto row = [](const QString &country, const QString &typed, TaxNumberLook look) {
        QTest::newRow(qPrintable(country + u' ' + typed)) << country << typed << look;
    };
    for (const QString &gstin : {u"27AAPFU0939F1ZV"_s,
                                 u"29AAGCB7383J1Z4"_s,
                                 u"10AABCU9355J1Z9"_s,
                                 u"09AABCU9355J1ZS"_s,
                                 u"24AANFA2641L1ZF"_s,
                                 u"29AABCR1718E1ZL"_s})
        row(u"IN"_s, gstin, Sound);
    row(u"IN"_s, u" 27 aapfu0939f 1zv "_s, Sound);
    row(u"IN"_s, u"27AAPFU0939F1Z0"_s, Mistyped);
    row(u"IN"_s, u"36AMBPG7773M002"_s, Unusual); // one of those that only withhold tax
    row(u"IN"_s, u"27AAPFU0939F1Z"_s, Unusual);
    row(u"IN"_s, u""_s, Unknown);
    row(u"IN"_s, u"DE136695976"_s, Sound);
    row(u"DE"_s, u"DE 136 695 976"_s, Sound);
    row(u"DE"_s, u"DE136695978"_s, Mistyped);
    row(u"DE"_s, u"DE12345"_s, Unusual);
    row(u"DE"_s, u"21/815/08150"_s, Unknown); // of the local tax office
    row(u"FR"_s, u"FR40303265045"_s, Sound);
    row(u"FR"_s, u"FR41303265045"_s, Mistyped);
    row(u"IT"_s, u"IT00743110157"_s, Sound);
    row(u"IT"_s, u"IT00743110158"_s, Mistyped);
    row(u"GB"_s, u"GB980780684"_s, Sound);
    row(u"GB"_s, u"GB802311781"_s, Mistyped);
    row(u"NL"_s, u"NL004495445B01"_s, Sound);
    row(u"AU"_s, u"51 824 753 556"_s, Sound);
    row(u"AU"_s, u"99 999 999 999"_s, Mistyped);
    row(u"BR"_s, u"16.727.230/0001-97"_s, Sound);
    row(u"BR"_s, u"16.727.230.0001-98"_s, Mistyped);
    row(u"BR"_s, u"390.533.447-05"_s, Sound);
    row(u"BR"_s, u"231.002.999-00"_s, Mistyped);
    row(u"AE"_s, u"100-1234567-0000-3"_s, Sound);
    row(u"AE"_s, u"200-1234567-0000-3"_s, Unusual);
    row(u"US"_s, u"12-3456789"_s, Unknown);
}

void TestTaxNumbers::number_isReadByItsCountrysRule()
{
    QFETCH(QString, country);
    QFETCH(QString, typed);
    QFETCH(TaxNumberLook, look);

    QCOMPARE(core::taxNumberFrom(typed, country).look, look);
}

void TestTaxNumbers::everySample_passesItsOwnRule()
{
    QFile file(u":/docket/packs/tax_numbers.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray rules =
        QJsonDocument::fromJson(file.readAll()).object().value(u"numbers"_s).toArray();
    QVERIFY(rules.size() > 10);
    for (const QJsonValue &value : rules) {
        const QJsonObject rule = value.toObject();
        const QString sample = rule.value(u"sample"_s).toString();
        const auto number = core::taxNumberFrom(sample, rule.value(u"country"_s).toString());
        QCOMPARE(number.look, TaxNumberLook::Sound);
        QCOMPARE(number.text, sample);
        QCOMPARE(number.sample, sample);
    }
}

void TestTaxNumbers::everyWrongDigit_isNoticed()
{
    const QString right = u"27AAPFU0939F1ZV"_s;
    for (const qsizetype place : {7, 8, 9, 10}) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString typed = right;
            typed[place] = QChar(digit);
            const bool isSame = typed == right;
            QCOMPARE(core::taxNumberFrom(typed, u"IN"_s).look,
                     isSame ? TaxNumberLook::Sound : TaxNumberLook::Mistyped);
        }
    }
}

void TestTaxNumbers::gstin_saysItsState()
{
    QCOMPARE(core::taxNumberFrom(u"07SHAPA0000S1ZC"_s, u"IN"_s).region, u"07"_s);
    QCOMPARE(core::taxNumberFrom(u"DE136695976"_s, u"IN"_s).region, QString());
    const auto region = core::taxRegionOf(u"IN"_s, u"27"_s);
    QVERIFY(region);
    QCOMPARE(region->name, u"Maharashtra"_s);
}

void TestTaxNumbers::regions_areOfIndiaAlone()
{
    QCOMPARE(core::taxRegionsOf(u"IN"_s).size(), 38);
    QVERIFY(core::taxRegionsOf(u"DE"_s).isEmpty());
    for (const QString &gone : {u"25"_s, u"28"_s, u"00"_s, u""_s})
        QVERIFY(!core::taxRegionOf(u"IN"_s, gone));
    QCOMPARE(core::taxRegionOf(u"IN"_s, u"38"_s)->kind, core::RegionKind::Territory);
    QCOMPARE(core::taxRegionOf(u"IN"_s, u"07"_s)->kind, core::RegionKind::State);
    QCOMPARE(core::taxRegionOf(u"IN"_s, u"96"_s)->kind, core::RegionKind::Abroad);
}

void TestTaxNumbers::anythingTyped_isRead()
{
    for (const QString &country : {u"IN"_s, u"BR"_s, u"AU"_s, u"DE"_s, u"GB"_s, u"US"_s}) {
        for (const QString &typed :
             {u"२७AAPFU0939F1ZV"_s, QString(5000, u'9'), u"GB"_s, u"😀"_s, u"000000000000000"_s})
            core::taxNumberFrom(typed, country);
    }
    QCOMPARE(core::taxNumberFrom(u"२७AAPFU0939F1ZV"_s, u"IN"_s).look, TaxNumberLook::Unusual);
}

DOCKET_TEST(TestTaxNumbers);
#include "tst_tax_numbers.moc"
