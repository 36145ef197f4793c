// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QString>

#include <span>

namespace core {

/// Which papers count together. Reaches the disk: add at the end.
enum class SeriesKind { Invoice = 1, CreditNote = 2, Quote = 3, Receipt = 4, Job = 5 };

/// In the order in which people list them.
std::span<const SeriesKind> seriesKinds();

/// A run of numbers of one device in one period.
///
/// Pattern: text with {mark} (the device's), {kind} (a letter, none for invoices), {n} or {n:5}
/// (padded with zeros), and one of {fy} ("26-27", or "26" where the year starts in January) and
/// {year} ("2026-27", or "2026"), where it starts again every year.
struct Series
{
    SeriesKind kind = SeriesKind::Invoice;
    QString mark;
    QString pattern;
    int period = 0; ///< the year the fiscal year starts in; 0 never starts again
};

/// How a kind of paper is numbered at this PC today.
struct Numbering
{
    SeriesKind kind = SeriesKind::Invoice;
    QString pattern;
    qint64 n = 1;         ///< the next one
    QString next;         ///< as it will be printed
    bool isBegun = false; ///< a paper of this series bears a number already
};

/// The longest a printed number may be.
/// Source: CGST Rules 2017, rule 46(b): not above sixteen characters.
constexpr int longestNumber = 16;
/// The highest number that a series may be told to go on at.
constexpr qint64 largestStart = 9'999'999;

/// The year in which the fiscal year of `day` starts.
int fiscalYearOf(Day day, int startMonth);

/// The pattern a new shop uses for a kind of paper.
QString startingPattern(SeriesKind kind);
/// Whether its numbers start again every fiscal year: where the year stands in them.
bool startsAgainYearly(const QString &pattern);

/// Whether papers may be numbered so: with {mark}, so that two PCs never print one number, and {n},
/// each once; one year at most; letters, digits, - and /, a letter or digit in front; something
/// between the mark and the number, except on jobs; short enough for a hundred thousand papers
/// of a PC whose mark has three characters.
///
/// Refuses: NumberPatternIncomplete; NumberPatternUnclear; NumberPatternCharacter; NumberTooLong.
/// Source: CGST Rules 2017, rule 46(b): consecutive, letters, digits, dash and slash, unique in a
/// financial year.
Result<Done> checkPattern(SeriesKind kind, const QString &pattern, int startMonth);
/// What all numbers of a series look like, with {n} where the number stands: two series of one
/// shape would print the same numbers, whatever their patterns say. How many zeros stand in front
/// tells nobody apart.
QString shapeOf(const Series &series, int startMonth);

/// The n-th number as it is printed.
///
/// Refuses: NumberTooLong.
Result<QString> printedNumber(const Series &series, int startMonth, qint64 n);

} // namespace core
