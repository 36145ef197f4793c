// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_series.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr SeriesKind allKinds[] = {SeriesKind::Invoice,
                                   SeriesKind::CreditNote,
                                   SeriesKind::Quote,
                                   SeriesKind::Receipt,
                                   SeriesKind::Job};
constexpr qint64 usualMost = 99'999; ///< papers that a series must have room for

QString letterOf(SeriesKind kind)
{
    switch (kind) {
    case SeriesKind::Invoice:
        return u""_s;
    case SeriesKind::CreditNote:
        return u"C"_s;
    case SeriesKind::Quote:
        return u"Q"_s;
    case SeriesKind::Receipt:
        return u"R"_s;
    case SeriesKind::Job:
        return u""_s;
    }
    Q_UNREACHABLE();
}

QString twoDigits(int year)
{
    return u"%1"_s.arg(year % 100, 2, 10, QChar(u'0'));
}

const QRegularExpression &numberPlace()
{
    static const QRegularExpression place(u"\\{n(?::([1-9]))?\\}"_s);
    return place;
}

Error unclear(const QString &pattern, const QString &what)
{
    return {.kind = ErrorKind::NumberPatternUnclear,
            .subject = u"{mark} {kind} {fy} {year} {n} {n:5}"_s,
            .given = pattern,
            .allowed = what};
}

/// Its places are known ones, and each is there as often as it has to be.
Result<Done> checkPlaces(const QString &pattern)
{
    QString rest = pattern;
    const qsizetype marks = rest.count(u"{mark}"_s);
    const qsizetype years = rest.count(u"{fy}"_s) + rest.count(u"{year}"_s);
    const qsizetype kinds = rest.count(u"{kind}"_s);
    const qsizetype numbers = rest.count(numberPlace());
    for (const QString &place : {u"{mark}"_s, u"{fy}"_s, u"{year}"_s, u"{kind}"_s})
        rest.remove(place);
    rest.remove(numberPlace());
    if (rest.contains(u'{') || rest.contains(u'}'))
        return unclear(pattern, rest);
    for (const auto &[count, place] :
         {std::pair(marks, u"{mark}"_s), std::pair(numbers, u"{n}"_s)}) {
        if (count == 0) {
            return Error{
                .kind = ErrorKind::NumberPatternIncomplete, .given = pattern, .allowed = place};
        }
        if (count > 1)
            return unclear(pattern, place);
    }
    if (years > 1)
        return unclear(pattern, u"{fy}"_s);
    if (kinds > 1)
        return unclear(pattern, u"{kind}"_s);
    return Done{};
}

Result<Done> checkCharacters(const QString &printed)
{
    for (qsizetype i = 0; i < printed.size(); ++i) {
        const char16_t c = printed.at(i).unicode();
        const bool isWord =
            (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        const bool isBetween = i > 0 && (c == u'-' || c == u'/');
        if (!isWord && !isBetween) {
            return Error{.kind = ErrorKind::NumberPatternCharacter,
                         .subject = printed,
                         .given = printed.at(i)};
        }
    }
    return Done{};
}

/// "B7" and "1" must not print what "B" and "71" print.
bool runsTogether(const QString &pattern)
{
    const qsizetype mark = pattern.indexOf(u"{mark}"_s);
    const qsizetype number = pattern.indexOf(numberPlace());
    const QString between = pattern.mid(std::min(mark, number), std::abs(mark - number));
    return !between.contains(u'-') && !between.contains(u'/') && !between.contains(u"{fy}"_s)
           && !between.contains(u"{year}"_s);
}

/// The pattern with everything in its place but the number.
QString withoutNumber(const Series &series, int startMonth)
{
    const bool isCalendar = startMonth == 1;
    const QString later = isCalendar ? QString() : u'-' + twoDigits(series.period + 1);
    QString number = series.pattern;
    number.replace(u"{mark}"_s, series.mark);
    number.replace(u"{kind}"_s, letterOf(series.kind));
    number.replace(u"{fy}"_s, twoDigits(series.period) + later);
    number.replace(u"{year}"_s, QString::number(series.period) + later);
    return number;
}

} // namespace

std::span<const SeriesKind> seriesKinds()
{
    return allKinds;
}

int fiscalYearOf(Day day, int startMonth)
{
    const QDate date = day.date();
    return date.month() >= startMonth ? date.year() : date.year() - 1;
}

QString startingPattern(SeriesKind kind)
{
    return kind == SeriesKind::Job ? u"{mark}{n}"_s : u"{mark}{kind}/{fy}/{n:5}"_s;
}

bool startsAgainYearly(const QString &pattern)
{
    return pattern.contains(u"{fy}"_s) || pattern.contains(u"{year}"_s);
}

Result<Done> checkPattern(SeriesKind kind, const QString &pattern, int startMonth)
{
    if (const Result<Done> sound = checkPlaces(pattern); !sound)
        return sound.error();
    if (kind != SeriesKind::Job && runsTogether(pattern))
        return unclear(pattern, u"{mark}{n}"_s);
    const Series widest{.kind = kind,
                        .mark = u"B7K"_s,
                        .pattern = pattern,
                        .period = startsAgainYearly(pattern) ? 2026 : 0};
    const Result<QString> printed = printedNumber(widest, startMonth, usualMost);
    if (!printed)
        return printed.error();
    if (const Result<Done> sound = checkCharacters(*printed); !sound || kind != SeriesKind::Job)
        return sound;
    // Jobs of the shop's first device carry no mark.
    Series unmarked = widest;
    unmarked.mark = u""_s;
    return checkCharacters(*printedNumber(unmarked, startMonth, usualMost));
}

QString shapeOf(const Series &series, int startMonth)
{
    return withoutNumber(series, startMonth)
        .toUpper()
        .replace(QRegularExpression(u"\\{N(:[1-9])?\\}"_s), u"{n}"_s);
}

Result<QString> printedNumber(const Series &series, int startMonth, qint64 n)
{
    QString number = withoutNumber(series, startMonth);
    const QRegularExpressionMatch match = numberPlace().match(number);
    const int width = match.captured(1).toInt();
    number.replace(
        match.capturedStart(), match.capturedLength(), u"%1"_s.arg(n, width, 10, QChar(u'0')));
    if (number.size() > longestNumber) {
        return Error{.kind = ErrorKind::NumberTooLong,
                     .given = number,
                     .allowed = QString::number(longestNumber)};
    }
    return number;
}

} // namespace core
