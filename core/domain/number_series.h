// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QString>

namespace core {

/// Which papers count together. Reaches the disk: add at the end.
enum class SeriesKind { Invoice = 1, CreditNote = 2, Quote = 3, Receipt = 4, Job = 5 };

/// A run of numbers of one device in one period.
///
/// Pattern: text with {mark} (the device's), {kind} (a letter, none for invoices), {fy} ("26-27",
/// or "26" where the year starts in January), {n} or {n:5} (padded with zeros).
struct Series
{
    SeriesKind kind = SeriesKind::Invoice;
    QString mark;
    QString pattern;
    int period = 0; ///< the year the fiscal year starts in; 0 never starts again
};

/// The longest a printed number may be.
/// Source: CGST Rules 2017, rule 46(b): not above sixteen characters.
constexpr int longestNumber = 16;

/// The year in which the fiscal year of `day` starts.
int fiscalYearOf(Day day, int startMonth);

/// The pattern a new shop uses for a kind of paper.
QString startingPattern(SeriesKind kind);
/// Whether its numbers start again every fiscal year; a job's never do.
bool startsAgainYearly(SeriesKind kind);

/// The n-th number as it is printed.
///
/// Refuses: NumberTooLong.
Result<QString> printedNumber(const Series &series, int startMonth, qint64 n);

} // namespace core
