// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/document_json.h"

#include "core/domain/document_content_json.h"

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr qsizetype mostBytes = 4 * 1024 * 1024;

DocumentKind kindIn(JsonFields &fields)
{
    const QStringList choices{u"invoice"_s, u"credit_note"_s, u"quote"_s, u"credit-note"_s};
    constexpr DocumentKind kinds[] = {DocumentKind::Invoice,
                                      DocumentKind::CreditNote,
                                      DocumentKind::Quote,
                                      DocumentKind::CreditNote};
    return kinds[fields.choice(u"kind"_s, choices)];
}

Money paidIn(JsonFields &fields, CurrencyDigits digits)
{
    const Money paid = fields.money(u"paid"_s, digits).value_or(Money());
    if (paid.isNegative()) {
        fields.refuse({.kind = ErrorKind::AmountNotPositive,
                       .subject = u"paid"_s,
                       .given = plainText(paid, digits)});
    }
    return paid;
}

Error currencyFault(const QString &code)
{
    if (code.isEmpty())
        return {.kind = ErrorKind::FieldMissing, .subject = u"currency"_s};
    return {.kind = ErrorKind::NotFound, .subject = u"currency"_s, .given = code};
}

} // namespace

Result<DocumentRequest> documentFromJson(const QByteArray &json, const DigitsOfCurrency &digitsOf)
{
    const auto object = objectFromJson(json, mostBytes);
    if (!object)
        return object.error();
    JsonFields::Fault fault;
    JsonFields fields(*object, {}, fault);
    DocumentRequest request;
    request.kind = kindIn(fields);
    request.date = fields.day(u"date"_s);
    request.due = fields.day(u"due"_s);
    request.customer = fields.text(u"customer"_s);
    request.job = fields.text(u"job"_s);
    request.currency = fields.text(u"currency"_s);
    request.language = fields.text(u"lang"_s);
    request.note = fields.text(u"note"_s);
    request.placeOfSupply = fields.text(u"place_of_supply"_s);
    request.follows = fields.text(u"follows"_s);
    request.reason = fields.text(u"reason"_s);
    request.id = fields.text(u"id"_s);
    if (fault)
        return *fault;

    const auto digits = digitsOf(request.currency);
    if (!digits)
        return currencyFault(request.currency);
    request.content = contentIn(fields, fault, *digits);
    request.paid = paidIn(fields, *digits);
    fields.refuseOthers();
    if (fault)
        return *fault;
    return request;
}

QJsonObject
toJson(const DocumentTotals &totals, Money paid, CurrencyDigits digits, const QString &words)
{
    QJsonObject json = totalsToJson(totals, digits);
    json.insert(u"paid"_s, plainText(paid, digits));
    json.insert(u"due"_s, plainText(totals.payable - paid, digits));
    json.insert(u"words"_s, words);
    return json;
}

} // namespace core
