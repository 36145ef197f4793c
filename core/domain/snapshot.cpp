// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot.h"

#include "core/base/hash.h"
#include "core/domain/document_content_json.h"
#include "core/domain/tax_status.h"

#include <QJsonDocument>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QString textOf(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Invoice:
        return u"invoice"_s;
    case DocumentKind::CreditNote:
        return u"credit_note"_s;
    case DocumentKind::Quote:
        return u"quote"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray
snapshotOf(const Paper &paper, const Parties &parties, const QString &note, CurrencyDigits digits)
{
    QJsonObject seller{{u"name"_s, parties.sellerName},
                       {u"address"_s, parties.sellerAddress},
                       {u"phone"_s, parties.sellerPhone},
                       {u"tax_number"_s, parties.sellerTaxNumber}};
    if (parties.sellerTaxStatus != TaxStatus::Regular)
        seller.insert(u"tax_status"_s, codeOf(parties.sellerTaxStatus));
    QJsonObject buyer{{u"name"_s, parties.buyer.name},
                      {u"place"_s, parties.buyer.place},
                      {u"tax_number"_s, parties.buyer.taxNumber},
                      {u"phone"_s, parties.buyerPhone}};
    if (!parties.buyer.address.isEmpty())
        buyer.insert(u"address"_s, parties.buyer.address);
    if (!parties.buyer.country.isEmpty())
        buyer.insert(u"country"_s, parties.buyer.country);
    QJsonObject json{{u"kind"_s, textOf(paper.kind)},
                     {u"number"_s, paper.number},
                     {u"dated"_s, paper.dated.date().toString(Qt::ISODate)},
                     {u"due"_s, paper.due.date().toString(Qt::ISODate)},
                     {u"currency"_s, paper.currency},
                     {u"note"_s, note},
                     {u"seller"_s, seller},
                     {u"buyer"_s, buyer},
                     {u"content"_s, contentToJson(paper.content, digits)},
                     {u"totals"_s, totalsToJson(paper.totals, digits)}};
    if (!paper.placeOfSupply.isEmpty())
        json.insert(u"place_of_supply"_s, paper.placeOfSupply);
    if (paper.follows) {
        json.insert(u"follows"_s,
                    QJsonObject{{u"number"_s, paper.follows->number},
                                {u"dated"_s, paper.follows->dated.date().toString(Qt::ISODate)}});
    }
    if (!paper.reason.isEmpty())
        json.insert(u"reason"_s, paper.reason);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

IssuedText readSnapshot(const QByteArray &snapshot)
{
    const QJsonObject json = QJsonDocument::fromJson(snapshot).object();
    const QJsonValue seller = json.value("seller"_L1);
    const QJsonValue buyer = json.value("buyer"_L1);
    const QJsonValue follows = json.value("follows"_L1);
    Customer customer;
    customer.name = buyer["name"_L1].toString();
    customer.place = buyer["place"_L1].toString();
    customer.taxNumber = buyer["tax_number"_L1].toString();
    customer.address = buyer["address"_L1].toString();
    customer.country = buyer["country"_L1].toString();
    return {.parties = {.sellerName = seller["name"_L1].toString(),
                        .sellerAddress = seller["address"_L1].toString(),
                        .sellerPhone = seller["phone"_L1].toString(),
                        .sellerTaxNumber = seller["tax_number"_L1].toString(),
                        .sellerTaxStatus = taxStatusOf(seller["tax_status"_L1].toString()),
                        .buyer = customer,
                        .buyerPhone = buyer["phone"_L1].toString()},
            .note = json.value("note"_L1).toString(),
            .placeOfSupply = json.value("place_of_supply"_L1).toString(),
            .followedNumber = follows["number"_L1].toString(),
            .followedDated = QDate::fromString(follows["dated"_L1].toString(), Qt::ISODate),
            .reason = json.value("reason"_L1).toString()};
}

QByteArray hashOf(const QByteArray &snapshot)
{
    return sha256(snapshot);
}

} // namespace core
