// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/taxes_text.h"

#include "core/domain/document_content_json.h"

#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;

namespace {

// Taxes carry no amounts, so the currency does not matter.
constexpr CurrencyDigits anyDigits = 2;

} // namespace

QString taxesToText(const Taxes &taxes)
{
    DocumentContent content;
    content.lines.append({.taxes = taxes});
    const QJsonObject line =
        contentToJson(content, anyDigits).value("lines"_L1).toArray().first().toObject();
    const QJsonObject json{{u"tax"_s, line.value("tax"_L1)},
                           {u"tax_category"_s, line.value("tax_category"_L1)}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<Taxes> taxesFromText(const QString &text)
{
    QJsonObject line = QJsonDocument::fromJson(text.toUtf8()).object();
    line.insert(u"price"_s, u"0"_s);
    const Result<DocumentContent> content =
        contentFromJson({{u"lines"_s, QJsonArray{line}}}, anyDigits);
    if (!content)
        return content.error();
    return content->lines.first().taxes;
}

} // namespace core
