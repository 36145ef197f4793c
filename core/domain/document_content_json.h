// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json_fields.h"
#include "core/domain/document.h"

namespace core {

/// The content in the field names of the Document JSON; decimals and amounts are strings. Reading
/// it back gives the same content.
QJsonObject contentToJson(const DocumentContent &content, CurrencyDigits digits);

/// Refuses: as JsonFields; TooManyLines. Unknown fields are refused.
Result<DocumentContent> contentFromJson(const QJsonObject &json, CurrencyDigits digits);

/// Reads the content's own fields out of an object that has others besides; faults stay in
/// `fields`.
DocumentContent contentIn(JsonFields &fields, JsonFields::Fault &fault, CurrencyDigits digits);

/// What a document comes to, in the field names of `document total`; amounts are strings.
QJsonObject totalsToJson(const DocumentTotals &totals, CurrencyDigits digits);

/// "S", "AE" ...
QString textOf(TaxCategory category);

} // namespace core
