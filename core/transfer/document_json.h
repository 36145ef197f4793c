// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/domain/document.h"

#include <QJsonObject>

#include <functional>

namespace core {

/// What a Document JSON asks for: the content, and around it whom and when it is for.
struct DocumentRequest
{
    DocumentKind kind = DocumentKind::Invoice;
    std::optional<Day> date;
    std::optional<Day> due;
    QString customer;
    QString job;
    QString currency; ///< as given; empty: the shop's
    QString language;
    QString note;
    QString placeOfSupply; ///< a region's code
    QString follows;       ///< id or number of the paper that it follows on
    QString reason;        ///< of a credit note
    QString id;
    DocumentContent content;
    Money paid;
};

/// The digits of a currency by its code; asked with an empty code when none is given, for the
/// shop's own. Nothing when it does not know.
using DigitsOfCurrency = std::function<std::optional<CurrencyDigits>(const QString &code)>;

/// Reads a Document JSON of at most 4 MiB and 10,000 lines.
///
/// Refuses: NotJson; TextTooLong; as contentFromJson; NotADate, DateDoesNotExist, DateOutOfRange;
/// FieldMissing or NotFound for a currency of which the digits are not known; AmountNotPositive
/// for `paid` below zero.
Result<DocumentRequest> documentFromJson(const QByteArray &json, const DigitsOfCurrency &digitsOf);

/// The totals in the field names of `document total`; `words` is the amount in words.
QJsonObject
toJson(const DocumentTotals &totals, Money paid, CurrencyDigits digits, const QString &words);

} // namespace core
