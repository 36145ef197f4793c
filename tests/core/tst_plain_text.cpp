// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_text.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::ErrorKind;
using core::Need;
using core::oneLine;
using core::severalLines;

using namespace Qt::StringLiterals;

class TestPlainText : public QObject
{
    Q_OBJECT

private slots:
    void oneLine_isBroughtIntoOneForm_data();
    void oneLine_isBroughtIntoOneForm();
    void severalLines_keepTheirEnds_data();
    void severalLines_keepTheirEnds();
    void cleanedTwice_isTheSame();
    void missingText_isRefusedOnlyWhereItIsNeeded();
    void longText_isRefused();
};

void TestPlainText::oneLine_isBroughtIntoOneForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"Gupta"_s << u"Gupta"_s;
    QTest::newRow("blanks") << u"  Gupta \t  Medicals \u00a0 "_s << u"Gupta Medicals"_s;
    QTest::newRow("line ends") << u"Gupta\r\nMedicals\u2028Indore"_s << u"Gupta Medicals Indore"_s;
    QTest::newRow("controls") << u"G\u0000u\u0007p\u009bta\u007f"_s << u"Gupta"_s;
    QTest::newRow("accent apart") << u"Mun\u0303oz"_s << u"Muñoz"_s;
    QTest::newRow("emoji") << u"Asha 👩‍👩‍👧 Prints"_s
                           << u"Asha 👩‍👩‍👧 Prints"_s;
    QTest::newRow("half of a pair") << u"A"_s + QChar(0xD83D) + u"B"_s + QChar(0xDC4D) << u"AB"_s;
    QTest::newRow("right to left") << u"שלום ‏שלום"_s << u"שלום ‏שלום"_s;
    QTest::newRow("joiners") << u"क्\u200dष"_s << u"क्\u200dष"_s;
}

void TestPlainText::oneLine_isBroughtIntoOneForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);

    DOCKET_TAKE(text, oneLine(typed, u"name"_s, Need::Required));

    QCOMPARE(text, kept);
}

void TestPlainText::severalLines_keepTheirEnds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("Unix") << u"a\nb\n"_s << u"a\nb"_s;
    QTest::newRow("Windows") << u"a\r\nb\r\n\r\nc"_s << u"a\nb\n\nc"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
    QTest::newRow("controls") << u"a\u0001\nb\u0000"_s << u"a\nb"_s;
    QTest::newRow("blank around") << u"\n\n  a  \n\n"_s << u"a"_s;
}

void TestPlainText::severalLines_keepTheirEnds()
{
    QFETCH(QString, typed);
    QFETCH(QString, kept);

    DOCKET_TAKE(text, severalLines(typed, u"note"_s));

    QCOMPARE(text, kept);
}

void TestPlainText::cleanedTwice_isTheSame()
{
    core::SeededRandom random(4);
    for (int i = 0; i < 500; ++i) {
        const QByteArray bytes = random.bytes(2 * 60);
        const QString noise(reinterpret_cast<const QChar *>(bytes.constData()), 60);

        DOCKET_TAKE(once, oneLine(noise, u"name"_s, Need::Optional));
        DOCKET_TAKE(twice, oneLine(once, u"name"_s, Need::Optional));

        QCOMPARE(twice, once);
        QCOMPARE(QString::fromUtf8(once.toUtf8()), once);
    }
}

void TestPlainText::missingText_isRefusedOnlyWhereItIsNeeded()
{
    for (const QString &nothing : {QString(), u""_s, u" \n\t"_s, u"\u0001"_s}) {
        DOCKET_REFUSED(oneLine(nothing, u"name"_s, Need::Required), ErrorKind::FieldMissing);
        DOCKET_TAKE(text, oneLine(nothing, u"name"_s, Need::Optional));
        QVERIFY(text.isEmpty() && !text.isNull());
    }
}

void TestPlainText::longText_isRefused()
{
    DOCKET_DONE(oneLine(QString(10, u'a') + u"   "_s, u"name"_s, Need::Required, 10));
    const auto refused = oneLine(QString(11, u'a'), u"name"_s, Need::Required, 10);

    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::TextTooLong);
    QCOMPARE(refused.error().subject, u"name"_s);
    QCOMPARE(refused.error().allowed, u"10"_s);
    QVERIFY(!severalLines(QString(10'001, u'a'), u"note"_s));
}

DOCKET_TEST(TestPlainText);
#include "tst_plain_text.moc"
