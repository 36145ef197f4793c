// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tst_money_text.h"

#include "tests/support/registry.h"
#include "ui/text/amount_words.h"
#include "ui/text/money_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Typed
{
    QStringView text;
    int digits;
    QStringView outcome;
};

constexpr Typed typedAmounts[] = {
    {u"1200", 2, u"1200.00"},
    {u" 1200.5 ", 2, u"1200.50"},
    {u"0", 2, u"0.00"},
    {u".5", 2, u"0.50"},
    {u"5.", 2, u"5.00"},
    {u"1,20,000.50", 2, u"120000.50"},
    {u"12,34,567", 2, u"1234567.00"},
    {u"1,200.50", 2, u"1200.50"},
    {u"1,234,567.8", 2, u"1234567.80"},
    {u"1.234,56", 2, u"1234.56"},
    {u"1.234.567,8", 2, u"1234567.80"},
    {u"1 234,56", 2, u"1234.56"},
    {u"1\u202F234", 2, u"1234.00"},
    {u"1'234.50", 2, u"1234.50"},
    {u"12,5", 2, u"12.50"},
    {u"12,00", 2, u"12.00"},
    {u"12,00", 0, u"NotAnAmount"},
    {u"1.250", 2, u"1250.00"},
    {u"1,250", 2, u"1250.00"},
    {u"1.250", 3, u"1.250"},
    {u"1,250", 3, u"1250.000"},
    {u"1.250", 0, u"1250"},
    {u"0.500", 2, u"0.50"},
    {u"0.505", 2, u"TooManyDecimals"},
    {u"1,200.505", 2, u"TooManyDecimals"},
    {u"1.5", 0, u"TooManyDecimals"},
    {u"12,0000", 2, u"NotAnAmount"},
    {u"1,2,3", 2, u"NotAnAmount"},
    {u"1,,000", 2, u"NotAnAmount"},
    {u"0,500", 2, u"NotAnAmount"},
    {u"1,20.50", 2, u"NotAnAmount"},
    {u"1.200.50", 2, u"NotAnAmount"},
    {u"1,234.567,8", 2, u"NotAnAmount"},
    {u"१२००", 2, u"1200.00"},
    {u"₹१,२०,०००", 2, u"120000.00"},
    {u"١٢٣٤٫٥", 2, u"1234.50"},
    {u"1.2k", 2, u"1200.00"},
    {u"1,5K", 2, u"1500.00"},
    {u"1.25055k", 2, u"1250.55"},
    {u"1.2505555k", 2, u"TooManyDecimals"},
    {u"2 k", 0, u"2000"},
    {u"k", 2, u"NotAnAmount"},
    {u"500x2.4", 2, u"1200.00"},
    {u"500 × 2.4", 2, u"1200.00"},
    {u"0.5*0.5", 2, u"0.25"},
    {u"0.5x0.05", 2, u"TooManyDecimals"},
    {u"3x1.5", 0, u"TooManyDecimals"},
    {u"2x1.5k", 2, u"3000.00"},
    {u"2x3x4", 2, u"NotAnAmount"},
    {u"500x", 2, u"NotAnAmount"},
    {u"999999x999999", 2, u"AmountTooLarge"},
    {u"₹ 500", 2, u"500.00"},
    {u"Rs. 1,20,000/-", 2, u"120000.00"},
    {u"INR 500", 2, u"500.00"},
    {u"500 inr", 2, u"500.00"},
    {u"US$ 12.30", 2, u"12.30"},
    {u"12,30 €", 2, u"12.30"},
    {u"R$ 1.234,50", 2, u"1234.50"},
    {u"-5", 2, u"AmountNotPositive"},
    {u"₹-5", 2, u"AmountNotPositive"},
    {u"\u22125", 2, u"AmountNotPositive"},
    {u"10000000000", 2, u"10000000000.00"},
    {u"10000000000.01", 2, u"AmountTooLarge"},
    {u"", 2, u"FieldMissing"},
    {u"  ", 2, u"FieldMissing"},
    {u"abc", 2, u"NotAnAmount"},
    {u"₹", 2, u"NotAnAmount"},
    {u"12a", 2, u"NotAnAmount"},
    {u"1e5", 2, u"NotAnAmount"},
    {u".", 2, u"NotAnAmount"},
    {u",", 2, u"NotAnAmount"},
};

QString read(const QString &text, core::CurrencyDigits digits)
{
    const auto amount = ui::moneyFromText(text, digits, u"amount"_s);
    return amount ? core::plainText(*amount, digits) : core::nameOf(amount.error().kind);
}

QString words(qint64 minor, const QString &code)
{
    return ui::amountInWords(core::Money::fromMinor(minor), *core::currencyOf(code));
}

} // namespace

void TestMoneyText::amountAsTyped_isReadOrRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("outcome");

    for (const Typed &typed : typedAmounts) {
        const QString name = u"%1 / %2"_s.arg(typed.text).arg(typed.digits);
        QTest::newRow(qPrintable(name))
            << typed.text.toString() << typed.digits << typed.outcome.toString();
    }
    QTest::newRow("endless") << QString(500, u'9') << 2 << u"AmountTooLarge"_s;
}

void TestMoneyText::amountAsTyped_isReadOrRefused()
{
    QFETCH(QString, text);
    QFETCH(int, digits);
    QFETCH(QString, outcome);

    QCOMPARE(read(text, digits), outcome);
}

void TestMoneyText::refusal_carriesWhatWasTyped()
{
    const auto amount = ui::moneyFromText(u" 12,0000 "_s, 2, u"price"_s);

    QVERIFY(!amount);
    QCOMPARE(amount.error().given, u"12,0000"_s);
    QCOMPARE(amount.error().subject, u"price"_s);
}

void TestMoneyText::amountWritten_isGroupedAsPeopleCount()
{
    using ui::Grouping;
    const auto text = [](qint64 minor, int digits, Grouping grouping) {
        return ui::moneyText(core::Money::fromMinor(minor), digits, grouping);
    };
    QCOMPARE(text(1'234'567'50, 2, Grouping::Indian), u"12,34,567.50"_s);
    QCOMPARE(text(1'234'567'50, 2, Grouping::Western), u"1,234,567.50"_s);
    QCOMPARE(text(-100'000'00, 2, Grouping::Indian), u"-1,00,000.00"_s);
    QCOMPARE(text(-100'00, 2, Grouping::Western), u"-100.00"_s);
    QCOMPARE(text(999'00, 2, Grouping::Indian), u"999.00"_s);
    QCOMPARE(text(1'000'000, 0, Grouping::Western), u"1,000,000"_s);
    QCOMPARE(text(1'234'567, 3, Grouping::Western), u"1,234.567"_s);
    QCOMPARE(ui::groupingOf(u"INR"_s), Grouping::Indian);
    QCOMPARE(ui::groupingOf(u"EUR"_s), Grouping::Western);
}

void TestMoneyText::amountWritten_isReadBack()
{
    for (const qint64 minor : {0LL, 5LL, 99LL, 1'00LL, 999'99LL, 1'000'00LL, 12'345'678'90LL}) {
        for (const int digits : {0, 2, 3}) {
            for (const auto grouping : {ui::Grouping::Indian, ui::Grouping::Western}) {
                const auto amount = core::Money::fromMinor(minor);
                const QString text = ui::moneyText(amount, digits, grouping);
                QCOMPARE(*ui::moneyFromText(text, digits, u"amount"_s), amount);
            }
        }
    }
}

void TestMoneyText::percentAsTyped_isReadOrRefused()
{
    const auto read = [](const QString &text) { return ui::percentFromText(text, u"discount"_s); };
    const std::pair<QString, QString> sound[] = {{u"2%"_s, u"2"_s},
                                                 {u" 12.5 % "_s, u"12.5"_s},
                                                 {u"12,5%"_s, u"12.5"_s},
                                                 {u"٢٪"_s, u"2"_s},
                                                 {u"100%"_s, u"100"_s}};
    for (const auto &[typed, number] : sound) {
        const auto percent = read(typed);
        QVERIFY2(percent && *percent, qPrintable(typed));
        QCOMPARE((*percent)->text(), number);
    }
    QVERIFY(!read(u"2"_s));
    QVERIFY(!read(u""_s));
    for (const QString &typed : {u"%"_s, u"two%"_s, u"-2%"_s, u"101%"_s}) {
        const auto percent = read(typed);
        QVERIFY2(percent && !*percent, qPrintable(typed));
        QCOMPARE(percent->error().given, typed);
    }
}

void TestMoneyText::words_nameWholeAndMinorUnits()
{
    QCOMPARE(words(200'000'50, u"INR"_s), u"Rupees Two Lakh and Fifty Paise Only"_s);
    QCOMPARE(words(1'234'567'00, u"INR"_s),
             u"Rupees Twelve Lakh Thirty-Four Thousand Five Hundred Sixty-Seven Only"_s);
    QCOMPARE(words(1'00, u"INR"_s), u"Rupee One Only"_s);
    QCOMPARE(words(1, u"INR"_s), u"One Paisa Only"_s);
    QCOMPARE(words(0, u"INR"_s), u"Rupees Zero Only"_s);
    QCOMPARE(words(200'50, u"USD"_s), u"Two Hundred Dollars and Fifty Cents Only"_s);
    QCOMPARE(words(-1'01, u"USD"_s), u"Minus One Dollar and One Cent Only"_s);
    QCOMPARE(words(1'050, u"JPY"_s), u"One Thousand Fifty Yen Only"_s);
    QCOMPARE(words(1'005, u"KWD"_s), u"One Dinar and Five Fils Only"_s);
    QCOMPARE(words(200'000'00, u"EUR"_s), u"Two Hundred Thousand Euros Only"_s);
}

void TestMoneyText::words_haveNoSoftHyphens()
{
    QVERIFY(!words(999'999'999'999, u"INR"_s).contains(u'\u00AD'));
    QVERIFY(!words(999'999'999'999, u"INR"_s).contains(u'9'));
}

DOCKET_TEST(TestMoneyText);
