// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tst_phones.h"

#include "core/base/phone.h"
#include "tests/support/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString canonical(const QString &text, const QString &region)
{
    const auto phone = core::phoneFromText(text, region);
    return phone ? phone->canonical : core::nameOf(phone.error().kind);
}

} // namespace

void TestPhones::numberAsWritten_getsOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("form");

    QTest::newRow("blanks") << u"98765 43210"_s << u"IN"_s << u"+919876543210"_s;
    QTest::newRow("trunk zero") << u"098765-43210"_s << u"IN"_s << u"+919876543210"_s;
    QTest::newRow("brackets") << u"+91 (98765) 43210"_s << u"DE"_s << u"+919876543210"_s;
    QTest::newRow("double zero") << u"0091 98765 43210"_s << u"IN"_s << u"+919876543210"_s;
    QTest::newRow("Devanagari") << u"९८७६५ ४३२१०"_s << u"IN"_s << u"+919876543210"_s;
    QTest::newRow("Arabic") << u"٠٥٠١٢٣٤٥٦٧"_s << u"AE"_s << u"+971501234567"_s;
    QTest::newRow("copied marks") << u"\u202A+91 98765\u00A043210\u202C"_s << u"GB"_s
                                  << u"+919876543210"_s;
    QTest::newRow("landline") << u"022 2345 6789"_s << u"IN"_s << u"+912223456789"_s;
    QTest::newRow("service number") << u"1800 123 4567"_s << u"IN"_s << u"+9118001234567"_s;
    QTest::newRow("Italian zero stays") << u"06 1234 5678"_s << u"IT"_s << u"+390612345678"_s;
    QTest::newRow("small letters") << u"07911 123456"_s << u"gb"_s << u"+447911123456"_s;
    QTest::newRow("not in use") << u"12345 67890"_s << u"IN"_s << u"+911234567890"_s;
}

void TestPhones::numberAsWritten_getsOneForm()
{
    QFETCH(QString, text);
    QFETCH(QString, region);
    QFETCH(QString, form);

    QCOMPARE(canonical(text, region), form);
}

void TestPhones::numberAsTyped_isKept()
{
    const auto phone = core::phoneFromText(u"098765-43210"_s, u"IN"_s);

    QVERIFY(phone);
    QCOMPARE(phone->raw, u"098765-43210"_s);
}

void TestPhones::missingDigit_isTooShortAndSaysHowMany()
{
    const auto phone = core::phoneFromText(u"98765 4321"_s, u"IN"_s);

    QVERIFY(!phone);
    QCOMPARE(phone.error().kind, core::ErrorKind::PhoneTooShort);
    QCOMPARE(phone.error().allowed, u"10"_s);
}

void TestPhones::oneDigitMore_isTooLongAndSaysHowMany()
{
    const auto phone = core::phoneFromText(u"98765 432101"_s, u"IN"_s);

    QVERIFY(!phone);
    QCOMPARE(phone.error().kind, core::ErrorKind::PhoneTooLong);
    QCOMPARE(phone.error().allowed, u"10"_s);
}

void TestPhones::anythingElse_isNotAPhone()
{
    for (const QString &text : {u""_s,
                                u"  "_s,
                                u"Asha"_s,
                                u"1800FLOWERS"_s,
                                u"a@b.c"_s,
                                u"+"_s,
                                u"+999 123456"_s,
                                u"98765 x 3"_s,
                                u"98+765"_s,
                                QString(300, u'9')}) {
        QCOMPARE(canonical(text, u"IN"_s), u"NotAPhone"_s);
    }
}

void TestPhones::regionUnknown_takesOnlyInternationalNumbers()
{
    QCOMPARE(canonical(u"98765 43210"_s, QString()), u"NotAPhone"_s);
    QCOMPARE(canonical(u"+91 98765 43210"_s, QString()), u"+919876543210"_s);
}

void TestPhones::number_isSpacedForReading()
{
    QCOMPARE(core::spacedPhone(u"+919876543210"_s), u"+91 98765 43210"_s);
    QCOMPARE(core::spacedPhone(u"call the office"_s), u"call the office"_s);
    QCOMPARE(core::spacedPhone(QString()), QString());
}

void TestPhones::digitsOf_keepsDigitsOfAnyScriptAsAscii()
{
    QCOMPARE(core::digitsOf(u"+९१ (98) ٧٦ x"_s), u"919876"_s);
    QCOMPARE(core::digitsOf(u"Asha"_s), QString());
}

DOCKET_TEST(TestPhones);
