// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tst_day_text.h"

#include "tests/support/registry.h"
#include "ui/text/day_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString read(const QString &text, const QString &today)
{
    const auto day = ui::dayFromText(text, core::Day::of(QDate::fromString(today, Qt::ISODate)));
    return day ? ui::dayText(*day) : core::nameOf(day.error().kind);
}

} // namespace

void TestDayText::dayAsTyped_isReadOrRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");

    const auto row = [](const QString &text, const QString &outcome) {
        QTest::newRow(qPrintable(text)) << text << outcome;
    };
    row(u"2026-11-20"_s, u"2026-11-20"_s);
    row(u"2026/1/5"_s, u"2026-01-05"_s);
    row(u"20/11/2026"_s, u"2026-11-20"_s);
    row(u"20-11-26"_s, u"2026-11-20"_s);
    row(u"20.11.2026"_s, u"2026-11-20"_s);
    row(u"1 2 2027"_s, u"2027-02-01"_s);
    row(u"5/3/98"_s, u"1998-03-05"_s);
    row(u"20/11"_s, u"2026-11-20"_s);
    row(u"1/1"_s, u"2026-01-01"_s);
    row(u"२०/११/२०२६"_s, u"2026-11-20"_s);
    row(u"٢٥"_s, u"2026-11-25"_s);
    row(u"25"_s, u"2026-11-25"_s);
    row(u"18"_s, u"2026-11-18"_s);
    row(u"3"_s, u"2026-12-03"_s);
    row(u"31"_s, u"2026-12-31"_s);
    row(u"+2"_s, u"2026-11-20"_s);
    row(u"-3"_s, u"2026-11-15"_s);
    row(u"+14"_s, u"2026-12-02"_s);
    row(u"today"_s, u"2026-11-18"_s);
    row(u" Tomorrow "_s, u"2026-11-19"_s);
    row(u"yesterday"_s, u"2026-11-17"_s);
    row(u"fri"_s, u"2026-11-20"_s);
    row(u"Friday"_s, u"2026-11-20"_s);
    row(u"wed"_s, u"2026-11-25"_s);
    row(u"tues"_s, u"2026-11-24"_s);
    row(u"31/2"_s, u"DateDoesNotExist"_s);
    row(u"29/2/2026"_s, u"DateDoesNotExist"_s);
    row(u"20/13"_s, u"DateDoesNotExist"_s);
    row(u"0"_s, u"DateDoesNotExist"_s);
    row(u"32"_s, u"DateDoesNotExist"_s);
    row(u"00/00/0000"_s, u"DateDoesNotExist"_s);
    row(u"31/12/1989"_s, u"DateOutOfRange"_s);
    row(u"1/1/1990"_s, u"1990-01-01"_s);
    row(u"31/12/2199"_s, u"2199-12-31"_s);
    row(u"2200-01-01"_s, u"DateOutOfRange"_s);
    row(u"29/2/0000"_s, u"DateOutOfRange"_s);
    row(u"-99999"_s, u"DateOutOfRange"_s);
    row(u"+99999"_s, u"DateOutOfRange"_s);
    row(u"20/11-2026"_s, u"NotADate"_s);
    row(u"20/11/202"_s, u"NotADate"_s);
    row(u"100"_s, u"NotADate"_s);
    row(u"fr"_s, u"NotADate"_s);
    row(u"soon"_s, u"NotADate"_s);
    row(u"/"_s, u"NotADate"_s);
    row(u"+"_s, u"NotADate"_s);
    row(QString(1'000, u'1'), u"NotADate"_s);
    row(u""_s, u"FieldMissing"_s);
}

void TestDayText::dayAsTyped_isReadOrRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, outcome);

    QCOMPARE(read(text, u"2026-11-18"_s), outcome);
}

void TestDayText::lastDayOfMonthPassed_meansTheNextMonthThatHasOne()
{
    QCOMPARE(read(u"30"_s, u"2027-01-31"_s), u"2027-03-30"_s);
    QCOMPARE(read(u"31"_s, u"2026-12-31"_s), u"2026-12-31"_s);
}

void TestDayText::otherLanguage_stillUnderstandsItsWeekdays()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    const QString outcome = read(u"Samstag"_s, u"2026-11-18"_s);
    QLocale::setDefault(before);

    QCOMPARE(outcome, u"2026-11-21"_s);
}

void TestDayText::rangeRefusal_namesTheRange()
{
    const auto day = ui::dayFromText(u"1/1/1900"_s, core::Day::of(2026, 11, 18));

    QVERIFY(!day);
    QCOMPARE(day.error().allowed, u"1990-01-01 to 2199-12-31"_s);
}

DOCKET_TEST(TestDayText);
