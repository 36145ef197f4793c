// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/postal_address.h"
#include "core/domain/unit_codes.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What shops write in their own way, in the parts and codes that other programs ask for.
class TestEInvoiceParts : public QObject
{
    Q_OBJECT

private slots:
    void address_isTakenApart_data();
    void address_isTakenApart();
    void units_haveCodes();
};

void TestEInvoiceParts::address_isTakenApart_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("city");
    const auto row = [](const char *name,
                        const char16_t *written,
                        const char16_t *lines,
                        const char16_t *code,
                        const char16_t *city) {
        QTest::newRow(name) << QString::fromUtf16(written) << QString::fromUtf16(lines)
                            << QString::fromUtf16(code) << QString::fromUtf16(city);
    };
    row("Germany", u"Hafenstr. 7\n24103 Kiel", u"Hafenstr. 7", u"24103", u"Kiel");
    row("one line", u"Hafenstr. 7, D-24103 Kiel", u"Hafenstr. 7", u"24103", u"Kiel");
    row("Brazil", u"Rua A, 5\n01310-100 São Paulo", u"Rua A, 5", u"01310-100", u"São Paulo");
    row("India",
        u"12 MG Road\nPune - 411 001\nMaharashtra",
        u"12 MG Road|Maharashtra",
        u"411 001",
        u"Pune");
    row("India, one line", u"12 MG Road, Pune, 411001", u"12 MG Road", u"411001", u"Pune");
    row("Sweden", u"Storgatan 1\n114 55 Stockholm", u"Storgatan 1", u"114 55", u"Stockholm");
    row("Switzerland", u"Gasse 3\nCH-3011 Bern", u"Gasse 3", u"3011", u"Bern");
    row("Netherlands", u"Damrak 1\n1012 AB Amsterdam", u"Damrak 1", u"1012 AB", u"Amsterdam");
    row("Britain", u"4 High Street\nLeeds LS1 4DY", u"4 High Street", u"LS1 4DY", u"Leeds");
    row("Canada",
        u"Unit 4\n1200 Main Street\nToronto ON M5V 2T6",
        u"Unit 4|1200 Main Street",
        u"M5V 2T6",
        u"Toronto ON");
    row("a box", u"Hotel X\nPO Box 12345\nDubai", u"Hotel X|PO Box 12345|Dubai", u"", u"");
    row("no code", u"Market lane", u"Market lane", u"", u"");
    row("a house is no code", u"1200 Main Street", u"1200 Main Street", u"", u"");
    row("nothing", u" \n ", u"", u"", u"");
}

void TestEInvoiceParts::address_isTakenApart()
{
    QFETCH(QString, written);
    QFETCH(QString, lines);
    QFETCH(QString, code);
    QFETCH(QString, city);
    const core::PostalAddress address = core::postalAddressFrom(written);
    QCOMPARE(address.lines.join(u'|'), lines);
    QCOMPARE(address.postalCode, code);
    QCOMPARE(address.city, city);
}

void TestEInvoiceParts::units_haveCodes()
{
    QCOMPARE(core::unitCodeOf(u"Pcs."_s), u"H87"_s);
    QCOMPARE(core::unitCodeOf(u"SQ FT"_s), u"FTK"_s);
    QCOMPARE(core::unitCodeOf(u"قطعة"_s), u"H87"_s);
    QCOMPARE(core::unitCodeOf(u"handful"_s), u"C62"_s);
    QCOMPARE(core::unitCodeOf({}), u"C62"_s);
}

DOCKET_TEST(TestEInvoiceParts);
#include "tst_e_invoice_parts.moc"
