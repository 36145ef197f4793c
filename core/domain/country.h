// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/document.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// How the total of a document is rounded; a step of zero does not round.
struct TotalRounding
{
    Money step;
    StepMode mode = StepMode::HalfUp;

    bool operator==(const TotalRounding &) const = default;
};

/// A value that holds from a day until the next one's.
template <typename Value>
struct Dated
{
    Day from;
    Value value;
};

/// What a new shop of a country starts with.
struct Country
{
    QString code; ///< ISO 3166: "IN"
    QString name; ///< in English
    QString currency;
    QString zone; ///< IANA, of the largest city where there are several
    QString phoneRegion;
    QString language;
    QList<Dated<int>> fiscalYearStartMonths;    ///< oldest first
    QList<Dated<TotalRounding>> totalRoundings; ///< oldest first
    QList<Dated<QStringList>> taxNames;         ///< of the components of its tax; oldest first

    /// The first day of the fiscal year in which `day` lies.
    Day fiscalYearStart(Day day) const;
    TotalRounding roundingOn(Day day) const;
    /// The tax of a sale within the country at `rate` per cent: 18 in India is CGST 9 and SGST 9.
    Taxes taxesOn(Day day, Decimal rate) const;
};

/// Nothing for a code that the table does not have; capitals matter.
///
/// Source: resources/packs/countries.json.
std::optional<Country> countryOf(const QString &code);
/// All codes of the table, sorted.
QStringList countryCodes();

} // namespace core
