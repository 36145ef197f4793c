// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/document.h"
#include "core/domain/supply.h"

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

/// What the components of a country's tax are called.
struct TaxNames
{
    QStringList within;
    QStringList inTerritory;    ///< within a region of that kind; empty: as within
    QStringList betweenRegions; ///< from one region to another; empty: as within
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
    bool isInUnion = false;                     ///< of the EU's common system of VAT
    QList<Dated<int>> fiscalYearStartMonths;    ///< oldest first
    QList<Dated<TotalRounding>> totalRoundings; ///< oldest first
    QList<Dated<TaxNames>> taxNames;            ///< oldest first

    /// The first day of the fiscal year in which `day` lies.
    Day fiscalYearStart(Day day) const;
    /// The month in which the fiscal year of `day` starts.
    int fiscalYearMonth(Day day) const { return fiscalYearStart(day).date().month(); }
    TotalRounding roundingOn(Day day) const;
    /// The tax of a sale at `rate` per cent: 18 in India is CGST 9 and SGST 9, and IGST 18 from one
    /// State to another.
    Taxes taxesOn(Day day, Decimal rate, const Supply &supply = {}) const;
    /// The same rate as it is called where that supply is made; what is not the country's own tax
    /// on sales (a cess, what the buyer retains) stays.
    Taxes moved(const Taxes &taxes, Day day, const Supply &supply) const;

    /// The rate of the country's own tax on sales among them, all components together; none where
    /// none has a rate.
    std::optional<Decimal> ownRateOf(const Taxes &taxes) const;
    /// In which order its taxes are listed; others come behind.
    int placeOfTax(const QString &tax) const;

private:
    QStringList taxNamesFor(Day day, const Supply &supply) const;
    bool isOwnTax(const QString &tax) const;
};

/// Nothing for a code that the table does not have; capitals matter.
///
/// Source: resources/packs/countries.json.
std::optional<Country> countryOf(const QString &code);
/// Whether some country has this code (ISO 3166), with a pack or without.
bool isCountryCode(const QString &code);
/// All codes of the table, sorted.
QStringList countryCodes();

} // namespace core
