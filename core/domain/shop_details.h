// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace core {

/// What a shop is for. Only real work is real.
enum class ShopUse { Real, Sample };

/// Whether a shop charges tax: as everybody registered does; not on its papers, since it pays a
/// share of its turnover instead (India's composition scheme); or not at all.
enum class TaxStatus { Regular, Composition, None };

/// Bytes that a logo may have: each change of it stays in the log of every PC.
constexpr qsizetype largestLogo = 200 * 1024;

/// What a shop says of itself, on papers and to its own programs.
struct ShopDetails
{
    QString name;
    QString address;
    QString phone;     ///< E.164, or empty
    QString taxNumber; ///< GSTIN, VAT id
    TaxStatus taxStatus = TaxStatus::Regular;
    QString upiId;           ///< "name@bank", or empty
    int dayStartMinutes = 0; ///< after midnight: until then it is still yesterday
    int termsDays = 0;       ///< of customers with whom nothing else was agreed
    QByteArray logo;         ///< PNG or JPEG, small enough to travel with the log; or empty
    QString bankDetails;     ///< where customers transfer to, in lines as printed; or empty
    QString paperDesign;     ///< how papers look, by name (ui/print/paper_design); empty: as usual
    Money smallDifference; ///< what nobody chases; the currency's own until the shop says otherwise

    bool operator==(const ShopDetails &) const = default;
};

/// Which of them change; what is empty stays.
struct ShopDetailsChange
{
    std::optional<QString> name;
    std::optional<QString> address;
    std::optional<QString> phone; ///< as typed
    std::optional<QString> taxNumber;
    std::optional<TaxStatus> taxStatus;
    std::optional<QString> upiId;
    std::optional<int> dayStartMinutes;
    std::optional<int> termsDays;
    std::optional<QByteArray> logo;
    std::optional<QString> bankDetails;
    std::optional<QString> paperDesign;
    std::optional<Money> smallDifference; ///< zero: nothing is let off without the right
};

} // namespace core
