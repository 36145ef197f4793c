// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/country.h"
#include "core/domain/paper.h"
#include "core/domain/postal_address.h"
#include "core/domain/snapshot.h"

#include <QHash>

namespace core {

/// How a part of an e-invoice is taxed; all components of a tax together.
struct EInvoiceTax
{
    TaxCategory category = TaxCategory::S;
    Decimal rate; ///< per cent; above zero only for S

    bool operator==(const EInvoiceTax &) const = default;
};

/// Something taken off a line or the document, or added to it.
struct EInvoiceExtra
{
    bool isCharge = false;
    Money amount; ///< above zero
    QString reason;
    EInvoiceTax tax;
};

struct EInvoiceLine
{
    QString name;
    QString description;
    Decimal quantity;
    QString unit;  ///< by UN/ECE Recommendation 20
    Decimal price; ///< net, never below zero
    Decimal pricePer = Decimal::whole(1);
    QString code;
    QList<EInvoiceExtra> extras;
    Money net; ///< quantity x price / pricePer, and what is taken off and added
    EInvoiceTax tax;
};

/// One row of its tax summary.
struct EInvoiceSum
{
    EInvoiceTax tax;
    Money base;
    Money amount;
    QString reason; ///< why there is no tax
};

struct EInvoiceParty
{
    QString name;
    PostalAddress address;
    QString country;   ///< ISO 3166
    QString vatId;     ///< begins with the code of its country
    QString taxNumber; ///< of another form
    QString phone;
};

/// An invoice or a credit note as the European standard sees it: net amounts, one tax, parties with
/// countries. All of a credit note's amounts have the sign that they have on paper.
///
/// Source: EN 16931-1:2017, semantic model.
struct EInvoice
{
    DocumentKind kind = DocumentKind::Invoice;
    QString number;
    Day dated;
    Day due;
    QString currency;
    CurrencyDigits digits = 2;
    QStringList notes;
    QString invoice; ///< of a credit note: its invoice's number, and its day
    std::optional<Day> invoiceDated;
    EInvoiceParty seller;
    EInvoiceParty buyer;
    QString account;            ///< where to transfer to (IBAN), as it is today; empty: not said
    bool isFromUnion = false;   ///< the seller's country has the EU's common system of VAT
    bool isWithinUnion = false; ///< the buyer's country is where it is delivered
    QList<EInvoiceLine> lines;
    QList<EInvoiceExtra> extras;
    QList<EInvoiceSum> sums;
    Money lineSum;
    Money allowances;
    Money charges;
    Money net;
    Money tax;
    Money total;
    Money rounding;
    Money payable;
};

/// What is said where there is no tax and nobody wrote why, in the language of the paper.
using UntaxedReasons = QHash<TaxCategory, QString>;

/// What stood on the issued paper. Prices that include tax become net ones: a line's own net amount
/// for its whole quantity, so that no price has to be rounded; so do those of money without
/// decimals. What the buyer retains is not subtracted: the standard does not know it, and a note
/// says it.
///
/// Refuses: NotOneOf (kind); AlreadyCancelled; SellerNumberNeeded; BuyerNumberNeeded; FieldMissing
/// (country: of a buyer abroad); CurrencyNotForEInvoice; as taxSharesOf.
/// Source: EN 16931-1:2017, 6.4 (business rules).
Result<EInvoice> eInvoiceOf(const PaperCard &card,
                            const Country &country,
                            CurrencyDigits digits,
                            const UntaxedReasons &reasons);

} // namespace core
