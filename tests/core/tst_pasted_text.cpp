// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/chat/pasted_text.h"
#include "tests/support/registry.h"
#include "tests/support/test_shop.h"

#include <QTest>

using core::DateOrder;
using core::Day;
using core::ErrorKind;
using core::readPaste;

using namespace Qt::StringLiterals;

class TestPastedText : public QObject
{
    Q_OBJECT

private slots:
    void head_isReadInEveryShape_data();
    void head_isReadInEveryShape();
    void noHead_isOneMessageOfNobody();
    void lineWithoutHead_goesOnWithTheOneAbove();
    void looksLikeAHead_isText_data();
    void looksLikeAHead_isText();
    void wholePaste_tellsTheOrderOfDates();
    void unknownOrder_isTheRegions();
    void impossibleDate_keepsItsText();
    void bounds_areHeld();
    void anyText_isReadSomehow();
    void cutAnywhere_isReadSomehow();
};

void TestPastedText::head_isReadInEveryShape_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("second");
    const int tenThirty = (10 * 60 + 30) * 60;
    QTest::newRow("web") << u"[10:30, 20/11/2026] Ravi: hello"_s << tenThirty;
    QTest::newRow("web, pm") << u"[10:30 pm, 20/11/2026] Ravi: hello"_s << tenThirty + 12 * 3600;
    QTest::newRow("phone, bracket") << u"[20/11/26, 10:30:15] Ravi: hello"_s << tenThirty + 15;
    QTest::newRow("marked") << u"\u200e[20/11/26, 10:30:15] Ravi: hello"_s << tenThirty + 15;
    QTest::newRow("phone, dash") << u"20/11/26, 10:30 - Ravi: hello"_s << tenThirty;
    QTest::newRow("narrow blank") << u"20/11/26, 10:30\u202fpm - Ravi: hello"_s
                                  << tenThirty + 12 * 3600;
    QTest::newRow("p. m.") << u"20/11/26, 10:30 p.\u00a0m. - Ravi: hello"_s
                           << tenThirty + 12 * 3600;
    QTest::newRow("noon") << u"20/11/26, 12:00 am - Ravi: hello"_s << 0;
    QTest::newRow("dots") << u"20.11.26 10.30 - Ravi: hello"_s << tenThirty;
    QTest::newRow("year first") << u"2026-11-20, 10:30 - Ravi: hello"_s << tenThirty;
    QTest::newRow("arabic") << u"[٢٠\u200f/١١\u200f/٢٠٢٦، ١٠:٣٠ ص] Ravi: hello"_s << tenThirty;
    QTest::newRow("devanagari") << u"२०/११/२०२६, १०:३० - Ravi: hello"_s << tenThirty;
    QTest::newRow("no gap") << u"[20/11/2026 10:30] Ravi: hello"_s << tenThirty;
}

void TestPastedText::head_isReadInEveryShape()
{
    QFETCH(QString, line);
    QFETCH(int, second);

    DOCKET_TAKE(entries, readPaste(line, DateOrder::DayFirst));

    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].author, u"Ravi"_s);
    QCOMPARE(entries[0].text, u"hello"_s);
    QVERIFY(entries[0].day);
    QCOMPARE(*entries[0].day, Day::of(2026, 11, 20));
    QCOMPARE(*entries[0].second, second);
    QVERIFY(!entries[0].raw.isEmpty());
}

void TestPastedText::noHead_isOneMessageOfNobody()
{
    DOCKET_TAKE(entries, readPaste(u" 200 cards?\nin red: yes "_s, DateOrder::DayFirst));

    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].text, u"200 cards?\nin red: yes"_s);
    QVERIFY(entries[0].author.isEmpty() && entries[0].raw.isEmpty() && !entries[0].day);
}

void TestPastedText::lineWithoutHead_goesOnWithTheOneAbove()
{
    DOCKET_TAKE(entries,
                readPaste(u"[10:30, 20/11/2026] A: one\n\ntwo\n[10:31, 20/11/2026] B: three"_s,
                          DateOrder::DayFirst));

    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].text, u"one\n\ntwo"_s);
    QCOMPARE(entries[1].author, u"B"_s);
}

void TestPastedText::looksLikeAHead_isText_data()
{
    QTest::addColumn<QString>("line");
    for (const QString &line : {u"[picture] same as this"_s,
                                u"10 - 12 o'clock"_s,
                                u"[1]"_s,
                                u"20/11/2026 - please"_s,
                                u"[25:70, 20/11/2026] A: b"_s,
                                u"99999999999999999999/1/1, 10:30 - A: b"_s,
                                u"[10:30, 20/11/2026, more] A: b"_s,
                                u"["_s,
                                u"1"_s})
        QTest::newRow(qPrintable(line)) << line;
}

void TestPastedText::looksLikeAHead_isText()
{
    QFETCH(QString, line);

    DOCKET_TAKE(entries, readPaste(line, DateOrder::DayFirst));

    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].text, line);
}

void TestPastedText::wholePaste_tellsTheOrderOfDates()
{
    DOCKET_TAKE(
        entries,
        readPaste(u"3/4/26, 10:30 - A: one\n3/14/26, 10:31 - A: two"_s, DateOrder::DayFirst));

    QCOMPARE(*entries[0].day, Day::of(2026, 3, 4));
    QCOMPARE(*entries[1].day, Day::of(2026, 3, 14));
}

void TestPastedText::unknownOrder_isTheRegions()
{
    QCOMPARE(core::dateOrderOf(u"IN"_s), DateOrder::DayFirst);
    QCOMPARE(core::dateOrderOf(u"US"_s), DateOrder::MonthFirst);

    DOCKET_TAKE(entries, readPaste(u"3/4/26, 10:30 - A: one"_s, DateOrder::DayFirst));

    QCOMPARE(*entries[0].day, Day::of(2026, 4, 3));
}

void TestPastedText::impossibleDate_keepsItsText()
{
    DOCKET_TAKE(entries, readPaste(u"31/2/26, 10:30 - A: one"_s, DateOrder::DayFirst));

    QVERIFY(!entries[0].day && !entries[0].second);
    QCOMPARE(entries[0].raw, u"31/2/26, 10:30"_s);
    QCOMPARE(entries[0].text, u"one"_s);
}

void TestPastedText::bounds_areHeld()
{
    const QString line = u"[1:00, 1/1/2026] A: b\n"_s;

    DOCKET_REFUSED(readPaste(QString(), DateOrder::DayFirst), ErrorKind::FieldMissing);
    DOCKET_REFUSED(readPaste(u"[1:00, 1/1/2026] A: "_s, DateOrder::DayFirst),
                   ErrorKind::FieldMissing);
    DOCKET_REFUSED(readPaste(QString(core::longestPaste + 1, u'x'), DateOrder::DayFirst),
                   ErrorKind::TextTooLong);
    DOCKET_REFUSED(readPaste(line.repeated(core::mostPasted + 1), DateOrder::DayFirst),
                   ErrorKind::TooManyLines);
    DOCKET_TAKE(most, readPaste(line.repeated(core::mostPasted), DateOrder::DayFirst));
    QCOMPARE(most.size(), core::mostPasted);
    DOCKET_TAKE(longest, readPaste(QString(core::longestPaste, u'['), DateOrder::DayFirst));
    QCOMPARE(longest.size(), 1);
}

void TestPastedText::anyText_isReadSomehow()
{
    core::SeededRandom random(7);
    // Signs that heads are made of, marks, halves of characters.
    const QString alphabet = u"[]()-–:/., 0123456789٣९apmAPMص\n\r\t\u200e\u200f\u202f\u00a0xर"_s
                             + QChar(0xD83D) + QChar(0xDE00) + QChar(0) + QChar(0xFEFF);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        const QByteArray bytes = random.bytes(1 + round % 80);
        for (const char byte : bytes)
            text += alphabet[uchar(byte) % alphabet.size()];
        const auto entries = readPaste(text, DateOrder::DayFirst);
        if (!entries) {
            QCOMPARE(entries.error().kind, ErrorKind::FieldMissing);
            continue;
        }
        for (const core::PastedEntry &entry : *entries) {
            QVERIFY(!entry.text.isEmpty());
            QVERIFY(!entry.day || entry.day->isPlausible());
            QVERIFY(!entry.second || (*entry.second >= 0 && *entry.second < 24 * 3600));
        }
    }
}

void TestPastedText::cutAnywhere_isReadSomehow()
{
    const QString whole = u"\u200e[10:30 p.\u202fm., 20/11/2026] Ravi: one: two\n"
                          "three\n[٢٠\u200f/١١\u200f/٢٠٢٦، ١٠:٣٠ ص] Ravi: 😀"_s;
    for (qsizetype length = 1; length < whole.size(); ++length) {
        const auto entries = readPaste(whole.left(length), DateOrder::DayFirst);
        QVERIFY(entries || entries.error().kind == ErrorKind::FieldMissing);
    }
}

DOCKET_TEST(TestPastedText);
#include "tst_pasted_text.moc"
