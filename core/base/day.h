// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QTimeZone>

#include <compare>

namespace core {

/// A business date: days since 1970-01-01. It has no time and no zone.
struct Day
{
    qint32 number = 0;

    static Day of(QDate date) { return {qint32(date.toJulianDay() - julianOfEpoch)}; }
    static Day of(int year, int month, int day) { return of(QDate(year, month, day)); }
    QDate date() const { return QDate::fromJulianDay(number + julianOfEpoch); }
    Day plus(int days) const { return {number + days}; }

    /// The years the books accept: a date outside is a slip of the finger.
    static Day earliest() { return of(1990, 1, 1); }
    static Day latest() { return of(2199, 12, 31); }
    bool isPlausible() const { return *this >= earliest() && *this <= latest(); }

    auto operator<=>(const Day &) const = default;

private:
    static constexpr qint64 julianOfEpoch = 2'440'588;
};

/// Tells which business day a moment belongs to: the shop's zone, and the hour its day starts (a
/// bakery that closes at two in the morning is still on yesterday's day).
class Calendar
{
public:
    Calendar() = default;
    Calendar(const QTimeZone &zone, int dayStartMinutes)
        : m_zone(zone)
        , m_dayStartMinutes(dayStartMinutes)
    {}

    Day dayOf(Instant instant) const;
    /// The moment as the shop's wall clock shows it.
    QDateTime local(Instant instant) const;
    /// The moment at which the shop's wall clock shows this date and second after midnight.
    Instant instantOf(Day date, int second) const;

private:
    QTimeZone m_zone = QTimeZone::utc();
    int m_dayStartMinutes = 0;
};

} // namespace core
