// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core {

/// What a tax number looks like. None of them refuses it: there are numbers of other shapes
/// (governments, embassies, those who withhold tax).
enum class TaxNumberLook {
    Unknown, ///< no rule for such numbers, or none was given
    Sound,
    Unusual,  ///< not the shape that such numbers have
    Mistyped, ///< the shape is right, and the check characters are not those of the rest
};

/// A tax number (GSTIN, VAT id, ABN …) as somebody typed it, read in the country of the shop.
struct TaxNumber
{
    QString text; ///< without blanks, dots and dashes, in capitals
    TaxNumberLook look = TaxNumberLook::Unknown;
    QString sample; ///< one of the right shape, to be shown; empty where there is no rule
    QString
        region; ///< what stands where the State that gave it has its code; empty where none does
};

/// Source: resources/packs/tax_numbers.json; GST: Rule 10 of the CGST Rules and its check
/// character; ISO 7064 for Germany; the authorities' own rules for the others.
TaxNumber taxNumberFrom(const QString &typed, const QString &country);

} // namespace core
