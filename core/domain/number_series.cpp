// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/number_series.h"

#include <QRegularExpression>

namespace core {

using namespace Qt::StringLiterals;

namespace {

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

QString yearText(int period, int startMonth)
{
    const auto twoDigits = [](int year) { return u"%1"_s.arg(year % 100, 2, 10, QChar(u'0')); };
    return startMonth == 1 ? twoDigits(period) : twoDigits(period) + u'-' + twoDigits(period + 1);
}

} // namespace

int fiscalYearOf(Day day, int startMonth)
{
    const QDate date = day.date();
    return date.month() >= startMonth ? date.year() : date.year() - 1;
}

QString startingPattern(SeriesKind kind)
{
    return kind == SeriesKind::Job ? u"{mark}{n}"_s : u"{mark}{kind}/{fy}/{n:5}"_s;
}

bool startsAgainYearly(SeriesKind kind)
{
    return kind != SeriesKind::Job;
}

Result<QString> printedNumber(const Series &series, int startMonth, qint64 n)
{
    QString number = series.pattern;
    number.replace(u"{mark}"_s, series.mark);
    number.replace(u"{kind}"_s, letterOf(series.kind));
    number.replace(u"{fy}"_s, yearText(series.period, startMonth));
    static const QRegularExpression place(u"\\{n(?::(\\d))?\\}"_s);
    const QRegularExpressionMatch match = place.match(number);
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
