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
    void year_inThePatternStartsItAgain();
    void pattern_isTakenOrRefused_data();
    void pattern_isTakenOrRefused();
    void shape_isWhatAllNumbersOfASeriesLookLike();
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
    QTest::newRow("year in full") << Series{.kind = SeriesKind::Invoice,
                                            .mark = u"A"_s,
                                            .pattern = u"{mark}-{year}-{n}"_s,
                                            .period = 2026}
                                  << 4 << qint64(5) << u"A-2026-27-5"_s;
    QTest::newRow("calendar year in full") << Series{.kind = SeriesKind::Invoice,
                                                     .mark = u"A"_s,
                                                     .pattern = u"RE-{mark}-{year}-{n:4}"_s,
                                                     .period = 2026}
                                           << 1 << qint64(5) << u"RE-A-2026-0005"_s;
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

void TestNumberSeries::year_inThePatternStartsItAgain()
{
    QVERIFY(!core::startsAgainYearly(core::startingPattern(SeriesKind::Job)));
    QVERIFY(core::startsAgainYearly(core::startingPattern(SeriesKind::Invoice)));
    QVERIFY(core::startsAgainYearly(u"{mark}-{year}-{n}"_s));
    QVERIFY(!core::startsAgainYearly(u"{mark}-{n}"_s));
}

void TestNumberSeries::pattern_isTakenOrRefused_data()
{
    QTest::addColumn<SeriesKind>("kind");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<std::optional<ErrorKind>>("refused");
    using enum SeriesKind;
    constexpr std::nullopt_t fine = std::nullopt;
    const auto row = [](const char *name,
                        SeriesKind kind,
                        const QString &pattern,
                        std::optional<ErrorKind> refused) {
        QTest::newRow(name) << kind << pattern << refused;
    };
    for (const SeriesKind kind : core::seriesKinds())
        row(qPrintable(u"new shop %1"_s.arg(int(kind))), kind, core::startingPattern(kind), fine);

    row("words in front", Invoice, u"INV/{mark}/{n:4}"_s, fine);
    row("year in full", Invoice, u"{mark}{year}-{n}"_s, fine);
    row("year too full", Invoice, u"{mark}-{year}-{n}"_s, ErrorKind::NumberTooLong);
    row("number first", Invoice, u"{n:5}-{mark}"_s, fine);
    row("the year between", Invoice, u"{mark}{fy}{n:5}"_s, fine);
    row("jobs run together", Job, u"{mark}{n}"_s, fine);
    row("unmarked jobs begin with a dash", Job, u"{mark}-{n}"_s, ErrorKind::NumberPatternCharacter);

    row("empty", Invoice, u""_s, ErrorKind::NumberPatternIncomplete);
    row("no mark", Invoice, u"INV/{fy}/{n}"_s, ErrorKind::NumberPatternIncomplete);
    row("no number", Invoice, u"{mark}/{fy}"_s, ErrorKind::NumberPatternIncomplete);
    row("two numbers", Invoice, u"{mark}/{n}/{n:3}"_s, ErrorKind::NumberPatternUnclear);
    row("two marks", Invoice, u"{mark}/{mark}/{n}"_s, ErrorKind::NumberPatternUnclear);
    row("two years", Invoice, u"{mark}/{fy}{year}/{n}"_s, ErrorKind::NumberPatternUnclear);
    row("two kinds", Quote, u"{mark}{kind}{kind}/{n}"_s, ErrorKind::NumberPatternUnclear);
    row("run together", Invoice, u"{mark}{n}"_s, ErrorKind::NumberPatternUnclear);
    row("run together with a word", Invoice, u"{mark}X{n}"_s, ErrorKind::NumberPatternUnclear);
    row("the other way round", Invoice, u"{n}{mark}"_s, ErrorKind::NumberPatternUnclear);
    row("unknown place", Invoice, u"{mark}/{month}/{n}"_s, ErrorKind::NumberPatternUnclear);
    row("no zeros at all", Invoice, u"{mark}/{n:0}"_s, ErrorKind::NumberPatternUnclear);
    row("torn brace", Invoice, u"{mark}/{n}}"_s, ErrorKind::NumberPatternUnclear);
    row("blank", Invoice, u"{mark} {n}"_s, ErrorKind::NumberPatternUnclear);
    row("a blank beside", Invoice, u"{mark}/ {n}"_s, ErrorKind::NumberPatternCharacter);
    row("hash", Invoice, u"{mark}#/{n}"_s, ErrorKind::NumberPatternCharacter);
    row("full stop", Invoice, u"{mark}/{fy}.{n}"_s, ErrorKind::NumberPatternCharacter);
    row("Devanagari digit", Invoice, u"१{mark}/{n}"_s, ErrorKind::NumberPatternCharacter);
    row("dash in front", Invoice, u"-{mark}/{n}"_s, ErrorKind::NumberPatternCharacter);
    row("too long", Invoice, u"INVOICE/{mark}/{fy}/{n}"_s, ErrorKind::NumberTooLong);
    row("too many zeros", Invoice, u"{mark}/{fy}/{n:9}"_s, ErrorKind::NumberTooLong);
    row("very long", Invoice, QString(5000, u'x') + u"{mark}/{n}"_s, ErrorKind::NumberTooLong);
}

void TestNumberSeries::pattern_isTakenOrRefused()
{
    QFETCH(SeriesKind, kind);
    QFETCH(QString, pattern);
    QFETCH(std::optional<ErrorKind>, refused);

    const auto answer = core::checkPattern(kind, pattern, 4);

    QCOMPARE(bool(answer), !refused);
    if (refused)
        QCOMPARE(answer.error().kind, *refused);
}

void TestNumberSeries::shape_isWhatAllNumbersOfASeriesLookLike()
{
    using enum SeriesKind;
    const auto shape = [](SeriesKind kind, const QString &pattern) {
        return core::shapeOf({.kind = kind, .mark = u"A"_s, .pattern = pattern, .period = 2026}, 4);
    };
    const QString standard = core::startingPattern(Invoice);
    QCOMPARE(shape(Invoice, standard), u"A/26-27/{n}"_s);
    QCOMPARE(shape(Invoice, u"{mark}/{fy}/{n:3}"_s), shape(Invoice, standard));
    QCOMPARE(shape(Invoice, u"{mark}/26-27/{n}"_s), shape(Invoice, standard));
    QCOMPARE(shape(Invoice, u"{mark}/20{fy}/{n}"_s), shape(Invoice, u"{mark}/{year}/{n:9}"_s));
    QCOMPARE(shape(Quote, u"{mark}{kind}/{n}"_s), shape(Receipt, u"{mark}q/{n}"_s));
    QVERIFY(shape(Invoice, standard) != shape(Quote, standard));
    QVERIFY(shape(Invoice, u"INV/{mark}/{n}"_s) != shape(Quote, u"QT/{mark}/{n}"_s));
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
