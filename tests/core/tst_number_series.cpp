// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_series.h"
#include "tests/support/expect.h"
#include "tests/support/registry.h"

#include <QTest>

using core::Day;
using core::ErrorKind;
using core::fiscalYearOf;
using core::printedNumber;
using core::Series;
using core::SeriesKind;

using namespace Qt::StringLiterals;

class TestNumberSeries : public QObject
{
    Q_OBJECT

private slots:
    void number_isPrintedByItsPattern_data();
    void number_isPrintedByItsPattern();
    void longerThanSixteen_isRefused();
    void fiscalYear_turnsOnItsFirstDay();
    void everySeriesButJobs_startsAgain();
    void startingPatterns_fitForAHundredThousand();
};

void TestNumberSeries::number_isPrintedByItsPattern_data()
{
    QTest::addColumn<Series>("series");
    QTest::addColumn<int>("startMonth");
    QTest::addColumn<qint64>("n");
    QTest::addColumn<QString>("printed");
    const QString standard = core::startingPattern(SeriesKind::Invoice);
    const auto of = [&](SeriesKind kind) {
        return Series{.kind = kind, .mark = u"A"_s, .pattern = standard, .period = 2026};
    };

    QTest::newRow("invoice") << of(SeriesKind::Invoice) << 4 << qint64(17) << u"A/26-27/00017"_s;
    QTest::newRow("credit note") << of(SeriesKind::CreditNote) << 4 << qint64(1)
                                 << u"AC/26-27/00001"_s;
    QTest::newRow("quote") << of(SeriesKind::Quote) << 4 << qint64(1) << u"AQ/26-27/00001"_s;
    QTest::newRow("receipt") << of(SeriesKind::Receipt) << 4 << qint64(1) << u"AR/26-27/00001"_s;
    QTest::newRow("calendar year") << of(SeriesKind::Invoice) << 1 << qint64(5) << u"A/26/00005"_s;
    QTest::newRow("beyond the zeros")
        << of(SeriesKind::Invoice) << 4 << qint64(1'234'567) << u"A/26-27/1234567"_s;
    QTest::newRow("job") << Series{.kind = SeriesKind::Job,
                                   .mark = u""_s,
                                   .pattern = core::startingPattern(SeriesKind::Job)}
                         << 1 << qint64(2041) << u"2041"_s;
    QTest::newRow("marked job") << Series{.kind = SeriesKind::Job,
                                          .mark = u"B7K"_s,
                                          .pattern = core::startingPattern(SeriesKind::Job)}
                                << 1 << qint64(12) << u"B7K12"_s;
    QTest::newRow("turn of the century")
        << Series{.kind = SeriesKind::Invoice, .mark = u"A"_s, .pattern = standard, .period = 2099}
        << 4 << qint64(1) << u"A/99-00/00001"_s;
    QTest::newRow("own pattern") << Series{.kind = SeriesKind::Invoice,
                                           .mark = u"X"_s,
                                           .pattern = u"{n}-{mark}"_s}
                                 << 4 << qint64(9) << u"9-X"_s;
}

void TestNumberSeries::number_isPrintedByItsPattern()
{
    QFETCH(Series, series);
    QFETCH(int, startMonth);
    QFETCH(qint64, n);
    QFETCH(QString, printed);

    DOCKET_TAKE(number, printedNumber(series, startMonth, n));

    QCOMPARE(number, printed);
}

void TestNumberSeries::longerThanSixteen_isRefused()
{
    Series series{.kind = SeriesKind::CreditNote,
                  .mark = u"B7K"_s,
                  .pattern = core::startingPattern(SeriesKind::CreditNote),
                  .period = 2026};

    DOCKET_TAKE(longest, printedNumber(series, 4, 99'999));
    const auto refused = printedNumber(series, 4, 100'000);

    QCOMPARE(longest, u"B7KC/26-27/99999"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::NumberTooLong);
    QCOMPARE(refused.error().given, u"B7KC/26-27/100000"_s);
    QCOMPARE(refused.error().allowed, u"16"_s);
}

void TestNumberSeries::fiscalYear_turnsOnItsFirstDay()
{
    QCOMPARE(fiscalYearOf(Day::of(2027, 3, 31), 4), 2026);
    QCOMPARE(fiscalYearOf(Day::of(2027, 4, 1), 4), 2027);
    QCOMPARE(fiscalYearOf(Day::of(2026, 12, 31), 1), 2026);
    QCOMPARE(fiscalYearOf(Day::of(2027, 1, 1), 1), 2027);
    QCOMPARE(fiscalYearOf(Day::earliest(), 4), 1989);
}

void TestNumberSeries::everySeriesButJobs_startsAgain()
{
    QVERIFY(!core::startsAgainYearly(SeriesKind::Job));
    for (const SeriesKind kind :
         {SeriesKind::Invoice, SeriesKind::CreditNote, SeriesKind::Quote, SeriesKind::Receipt})
        QVERIFY(core::startsAgainYearly(kind));
}

void TestNumberSeries::startingPatterns_fitForAHundredThousand()
{
    for (const SeriesKind kind : {SeriesKind::Invoice,
                                  SeriesKind::CreditNote,
                                  SeriesKind::Quote,
                                  SeriesKind::Receipt,
                                  SeriesKind::Job}) {
        const Series series{
            .kind = kind, .mark = u"B7K"_s, .pattern = core::startingPattern(kind), .period = 2026};
        DOCKET_DONE(printedNumber(series, 4, 99'999));
    }
}

DOCKET_TEST(TestNumberSeries);
#include "tst_number_series.moc"
