// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/decimal.h"
#include "core/base/money.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

/// What kind of paper it is. Reaches the disk: add at the end, never renumber.
enum class DocumentKind {
    Invoice = 1,
    CreditNote = 2,
    Quote = 3,
};

/// How EN 16931 (BT-151) sorts a tax: standard, zero-rated, exempt, reverse charge, export within
/// the union, export, outside scope.
/// Source: UNCL 5305 as used by EN 16931-1:2017.
enum class TaxCategory { S, Z, E, AE, K, G, O };

/// One component of a tax: "CGST 9". Several make up the tax of a line.
struct TaxComponent
{
    QString name;
    std::optional<Decimal> rate; ///< per cent; none is exempt, zero is zero-rated
    bool retained = false;       ///< withheld by the buyer: lowers the payable, never the total

    bool operator==(const TaxComponent &) const = default;
};

/// All components on one line, and their category.
struct Taxes
{
    QList<TaxComponent> components;
    TaxCategory category = TaxCategory::S;

    bool operator==(const Taxes &) const = default;
};

/// A discount or a charge: a percentage or an amount, never both.
struct Adjustment
{
    std::optional<Decimal>
        percent;  ///< of quantity x price (line) or of the sum of lines (document)
    Money amount; ///< when there is no percentage
    QString reason;
    std::optional<Taxes>
        taxes; ///< document only: changes that group's base; none: spread over lines

    bool operator==(const Adjustment &) const = default;
};

struct DocumentLine
{
    QString description;
    Decimal quantity = Decimal::whole(1);
    QString unit;
    Decimal price; ///< per `pricePer` units, in whole currency
    Decimal pricePer = Decimal::whole(1);
    QString code; ///< HSN, SAC or the shop's own; printed, not calculated with
    QList<Adjustment> discounts;
    QList<Adjustment> charges;
    Taxes taxes;

    bool operator==(const DocumentLine &) const = default;
};

enum class TaxRounding { Group, Line };
enum class StepMode { HalfUp, Up, Down };

constexpr qsizetype mostDocumentLines = 10'000;

/// What a document says before it is issued: all that the arithmetic needs, and no more.
struct DocumentContent
{
    bool pricesIncludeTax = false;
    TaxRounding taxRounding = TaxRounding::Group;
    Money totalStep; ///< the payable is moved to a multiple of it; zero: no rounding line
    StepMode stepMode = StepMode::HalfUp;
    QList<DocumentLine> lines;
    QList<Adjustment> discounts;
    QList<Adjustment> charges;

    bool operator==(const DocumentContent &) const = default;
};

/// One row of the tax summary.
struct TaxRow
{
    QString name;
    std::optional<Decimal> rate;
    TaxCategory category = TaxCategory::S;
    bool retained = false;
    Money base;
    Money amount;

    bool operator==(const TaxRow &) const = default;
};

/// What a document comes to. With inclusive prices the line amounts, `subtotal`, `discount` and
/// `charge` are gross.
struct DocumentTotals
{
    QList<Money> lineAmounts; ///< after line discounts and charges
    Money subtotal;           ///< their sum
    Money discount;           ///< of the document
    Money charge;             ///< of the document
    Money net;                ///< the sum of the bases
    QList<TaxRow> taxes;
    Money taxTotal;
    Money total; ///< net and taxes
    Money retained;
    Money roundOff;
    Money payable; ///< total - retained + roundOff, a multiple of the step

    bool operator==(const DocumentTotals &) const = default;
};

/// The arithmetic of a document: lines rounded to the minor unit, tax once per (name, rate,
/// category), half away from zero; tax per line where `taxRounding` says so.
///
/// Refuses: AmountTooLarge (subject "lines[i]" or "total"); NumberOutOfRange for a rate or a
/// `pricePer` that is not above zero; TooManyLines above 10,000.
/// Source: EN 16931-1 (BR-CO-10 to BR-CO-17); CGST Rules 46; worked examples in tests/files.
Result<DocumentTotals> totalsOf(const DocumentContent &content, CurrencyDigits digits);

} // namespace core
