// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/day_text.h"

#include "ui/text/typed_number.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using core::Day;
using core::ErrorKind;

namespace ui {
namespace {

/// The words for days, in the language of the window; the English ones are always understood.
class DayWords
{
    Q_DECLARE_TR_FUNCTIONS(DayWords)

public:
    static std::optional<int> daysFromToday(const QString &word)
    {
        if (word == u"today"_s || word == tr("today").toLower())
            return 0;
        if (word == u"tomorrow"_s || word == tr("tomorrow").toLower())
            return 1;
        if (word == u"yesterday"_s || word == tr("yesterday").toLower())
            return -1;
        return std::nullopt;
    }

    /// 1 is Monday.
    static std::optional<int> weekday(const QString &word)
    {
        constexpr qsizetype fewestLetters = 3;
        for (int day = 1; day <= 7; ++day) {
            for (const QLocale &locale : {QLocale(QLocale::English), QLocale()}) {
                const QString name = locale.dayName(day, QLocale::LongFormat).toLower();
                if (word == name || (word.size() >= fewestLetters && name.startsWith(word)))
                    return day;
            }
        }
        return std::nullopt;
    }
};

/// Year, month and day as numbers, not yet a date.
struct Numbers
{
    int year = 0;
    int month = 0;
    int day = 0;
};

core::Result<Day> dayOf(const Numbers &numbers, const QString &given)
{
    const bool isPlausibleYear = numbers.year >= Day::earliest().date().year()
                                 && numbers.year <= Day::latest().date().year();
    // Of a year outside, only whether such a day exists in any year.
    constexpr int anyLeapYear = 2000;
    if (!QDate::isValid(isPlausibleYear ? numbers.year : anyLeapYear, numbers.month, numbers.day))
        return core::Error{.kind = ErrorKind::DateDoesNotExist, .given = given};
    if (!isPlausibleYear) {
        return core::Error{.kind = ErrorKind::DateOutOfRange,
                           .given = given,
                           .allowed =
                               u"%1 to %2"_s.arg(dayText(Day::earliest()), dayText(Day::latest()))};
    }
    return Day::of(numbers.year, numbers.month, numbers.day);
}

core::Result<Day> dayAfter(Day today, int days, const QString &given)
{
    const QDate date = today.date().addDays(days);
    return dayOf({.year = date.year(), .month = date.month(), .day = date.day()}, given);
}

/// The next day with this number, in this month or the first after it that has one.
core::Result<Day> nextDayOfMonth(int number, Day today, const QString &given)
{
    const QDate date = today.date();
    const QDate firstOfMonth(date.year(), date.month(), 1);
    for (int months = 0; months <= 2 && number >= 1 && number <= 31; ++months) {
        const QDate month = firstOfMonth.addMonths(months);
        const QDate next(month.year(), month.month(), number);
        if (next.isValid() && next >= date)
            return dayOf({.year = next.year(), .month = next.month(), .day = number}, given);
    }
    return core::Error{.kind = ErrorKind::DateDoesNotExist, .given = given};
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    constexpr int firstOfLastCentury = 90;
    return year >= firstOfLastCentury ? 1900 + year : 2000 + year;
}

/// Dates in numbers; nothing when the text is none.
std::optional<core::Result<Day>> numericDay(const QString &text, Day today, const QString &given)
{
    static const QRegularExpression yearFirst(u"^([0-9]{4})([-/. ])([0-9]{1,2})\\2([0-9]{1,2})$"_s);
    static const QRegularExpression dayFirst(
        u"^([0-9]{1,2})([-/. ])([0-9]{1,2})(?:\\2([0-9]{4}|[0-9]{2}))?$"_s);
    static const QRegularExpression dayOnly(u"^[0-9]{1,2}$"_s);
    static const QRegularExpression distance(u"^[-+\u2212][0-9]{1,5}$"_s);

    if (dayOnly.match(text).hasMatch())
        return nextDayOfMonth(text.toInt(), today, given);
    if (distance.match(text).hasMatch()) {
        const int days = text.mid(1).toInt();
        return dayAfter(today, text.front() == u'+' ? days : -days, given);
    }
    if (const auto match = yearFirst.match(text); match.hasMatch()) {
        return dayOf({.year = match.captured(1).toInt(),
                      .month = match.captured(3).toInt(),
                      .day = match.captured(4).toInt()},
                     given);
    }
    if (const auto match = dayFirst.match(text); match.hasMatch()) {
        const QString year = match.captured(4);
        return dayOf({.year = year.isEmpty() ? today.date().year() : fullYear(year),
                      .month = match.captured(3).toInt(),
                      .day = match.captured(1).toInt()},
                     given);
    }
    return std::nullopt;
}

} // namespace

QString dayText(Day day)
{
    return day.date().toString(Qt::ISODate);
}

core::Result<Day> dayFromText(const QString &text, Day today)
{
    const QString given = text.trimmed();
    const QString word = withPlainDigits(text).trimmed().toLower();
    if (word.isEmpty())
        return core::Error{.kind = ErrorKind::FieldMissing, .subject = u"date"_s};
    if (const auto day = numericDay(word, today, given))
        return *day;
    if (const auto days = DayWords::daysFromToday(word))
        return dayAfter(today, *days, given);
    if (const auto weekday = DayWords::weekday(word)) {
        const int days = (*weekday - today.date().dayOfWeek() + 6) % 7 + 1;
        return dayAfter(today, days, given);
    }
    return core::Error{.kind = ErrorKind::NotADate, .given = given};
}

} // namespace ui
