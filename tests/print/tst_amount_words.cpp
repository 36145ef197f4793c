// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/currency.h"
#include "tests/support/registry.h"
#include "ui/text/amount_words.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAmountWords : public QObject
{
    Q_OBJECT

private slots:
    void amount_isSpelledAsItsLanguageDoes_data();
    void amount_isSpelledAsItsLanguageDoes();
    void languageOrUnitWeDoNotKnow_isSpelledInEnglish();
};

void TestAmountWords::amount_isSpelledAsItsLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("words");
    const auto row =
        [](const QString &language, const QString &currency, qint64 minor, const QString &words) {
            QTest::addRow("%s %s %lld", qPrintable(language), qPrintable(currency), minor)
                << language << currency << minor << words;
        };
    row(u"hi"_s, u"INR"_s, 200'000'50, u"दो लाख रुपये और पचास पैसे मात्र"_s);
    row(u"hi"_s, u"INR"_s, 1'00, u"एक रुपया मात्र"_s);
    row(u"de"_s, u"EUR"_s, 200'000'50, u"Zweihunderttausend Euro und fünfzig Cent"_s);
    row(u"de"_s, u"INR"_s, 1'00, u"Eine Rupie"_s);
    row(u"es"_s, u"EUR"_s, 21'01, u"Veintiún euros con un céntimo"_s);
    row(u"es"_s, u"INR"_s, 200'00, u"Doscientas rupias"_s);
    row(u"es"_s, u"MXN"_s, 1'000'000'00, u"Un millón de pesos"_s);
    row(u"fr"_s, u"EUR"_s, 1'000'000'00, u"Un million d’euros"_s);
    row(u"fr"_s, u"CHF"_s, 2'20, u"Deux francs et vingt centimes"_s);
    row(u"pt"_s, u"BRL"_s, 2'000'000'00, u"Dois milhões de reais"_s);
    row(u"pt"_s, u"BRL"_s, 1'01, u"Um real e um centavo"_s);
    row(u"id"_s, u"IDR"_s, 200'000'00, u"Dua ratus ribu rupiah"_s);
    row(u"ar"_s, u"SAR"_s, 2'00, u"فقط ريالان لا غير"_s);
    row(u"ar"_s, u"SAR"_s, 1'00, u"فقط ريال واحد لا غير"_s);
    row(u"ar"_s, u"SAR"_s, 11'50, u"فقط إحدى عشر ريالًا وخمسون هللة لا غير"_s);
}

void TestAmountWords::amount_isSpelledAsItsLanguageDoes()
{
    QFETCH(QString, language);
    QFETCH(QString, currency);
    QFETCH(qint64, minor);
    QFETCH(QString, words);

    QCOMPARE(
        ui::amountInWords(core::Money::fromMinor(minor), *core::currencyOf(currency), language),
        words);
}

void TestAmountWords::languageOrUnitWeDoNotKnow_isSpelledInEnglish()
{
    const auto rupees = *core::currencyOf(u"INR"_s);
    const auto amount = core::Money::fromMinor(200'000'50);
    QCOMPARE(ui::amountInWords(amount, rupees, u"ta"_s), u"Rupees Two Lakh and Fifty Paise Only"_s);
    QCOMPARE(ui::amountInWords(amount, *core::currencyOf(u"JPY"_s), u"hi"_s),
             u"Twenty Million Fifty Yen Only"_s);
}

DOCKET_TEST(TestAmountWords);

#include "tst_amount_words.moc"
