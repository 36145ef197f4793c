// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/country.h"
#include "core/domain/currency.h"
#include "core/domain/paper.h"
#include "core/domain/shop_details.h"

#include <QImage>

namespace ui {

/// The shop that hands a sheet out, as it is today.
struct SheetShop
{
    core::ShopDetails details;
    core::Country country;
    core::Currency currency;
    QImage logo = {};
};

struct PrintedParty
{
    QString name;
    QString address;
    QString phone;
    QString taxNumber;
    QImage logo = {};
};

/// The shop as it calls itself today, for what is not frozen.
PrintedParty partyOf(const SheetShop &shop);

/// Where a customer's papers go to: of another country with its name, in English as post offices
/// ask for it.
///
/// Source: Universal Postal Union, standard S42.
QString addressOf(const core::Customer &customer, const core::Country &home);

enum class Stamp { None, Draft, Cancelled };

/// All that an invoice, a credit note or a quote prints.
struct PrintedPaper
{
    core::DocumentKind kind = core::DocumentKind::Invoice;
    QString number;
    core::Day dated;
    core::Day due;
    PrintedParty seller;
    PrintedParty buyer;
    core::TaxStatus taxStatus = core::TaxStatus::Regular; ///< the seller's
    QString placeOfSupply = {};                           ///< a region's code, or empty
    QString followedNumber = {}; ///< of the paper on which it follows, or empty
    core::Day followedDated = {};
    QString reason = {};
    QString note;
    core::DocumentContent content;
    core::DocumentTotals totals;
    core::Money open; ///< still to be paid
    Stamp stamp = Stamp::None;
    QString upiId;
    QString bankDetails = {};
    QString design = {}; ///< a name of paperDesigns

    core::Money paid() const;
    /// Whether somebody is to pay it.
    bool isBill() const { return kind == core::DocumentKind::Invoice; }
};

/// An issued paper says what was frozen with it. Of today are its balance with the address to pay
/// it to, and the logo: they ask and adorn, they do not state.
PrintedPaper printedPaper(const core::PaperCard &card, const SheetShop &shop);

/// A draft as it would be issued today. `customer` is who stands in it, `followed` the paper on
/// which it follows.
///
/// Refuses: as totalsOf.
core::Result<PrintedPaper> printedDraft(const core::Draft &draft,
                                        const core::CustomerCard &customer,
                                        const std::optional<core::FollowedPaper> &followed,
                                        const SheetShop &shop,
                                        core::Day today);

} // namespace ui
