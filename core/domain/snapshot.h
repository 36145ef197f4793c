// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"
#include "core/domain/shop_details.h"

namespace core {

/// Who issues a paper, and to whom, as it stood on the day of issue.
struct Parties
{
    QString sellerName;
    QString sellerAddress;
    QString sellerPhone;
    QString sellerTaxNumber;
    TaxStatus sellerTaxStatus = TaxStatus::Regular;
    Customer buyer;
    QString buyerPhone;
};

/// Everything an issued paper prints, as JSON; frozen with it, so that a later change of name or
/// address never changes what was handed out:
///
///     {"kind","number","dated","due","currency","note","place_of_supply",
///      "seller":{"name","address","phone","tax_number","tax_status"},
///      "buyer":{"name","place","tax_number","phone","address","country"},
///      "content":{… as the Document JSON …},"totals":{… as `document total` …}}
///
/// "place_of_supply", "tax_status", "address" and "country" only where they say something: a
/// region, "composition" or "none", what papers are addressed to, another country than the shop's.
QByteArray
snapshotOf(const Paper &paper, const Parties &parties, const QString &note, CurrencyDigits digits);

/// The words of a snapshot; what it calculates with stands in the paper beside it.
struct IssuedText
{
    Parties parties;
    QString note;
    QString placeOfSupply;
    QString followedNumber; ///< of the paper on which this one follows; empty where there is none
    QDate followedDated;
    QString reason;
};

/// Reads what `snapshotOf` wrote.
IssuedText readSnapshot(const QByteArray &snapshot);

/// SHA-256 of a snapshot.
QByteArray hashOf(const QByteArray &snapshot);

} // namespace core
