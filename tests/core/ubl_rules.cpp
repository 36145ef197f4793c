// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ubl_rules.h"

#include "tests/core/ubl_parts.h"

using namespace Qt::StringLiterals;

namespace tests {
namespace {

bool eachLine(const UblNode &d, bool (*holds)(const UblNode &))
{
    return each(linesOf(d), holds);
}

bool linesAreRight(const UblNode &d)
{
    const QString quantity = quantityIn(d);
    return each(linesOf(d), [&](const UblNode &line) {
        const auto parse = [&line](const QString &path) {
            return core::Decimal::fromMillionths(line.amountAt(path));
        };
        const auto base = core::amountOf(parse(quantity),
                                         parse(u"Price/PriceAmount"_s),
                                         parse(u"Price/BaseQuantity"_s),
                                         digitsOf(d));
        const qint64 extras = extraSum(line, true) - extraSum(line, false);
        return base
               && base->minor() * minorUnit(d) + extras == line.amountAt(u"LineExtensionAmount"_s);
    });
}

bool isEmptyNowhere(const UblNode &d)
{
    return each(d.everything(), [](const UblNode &node) {
        return !node.children.empty() || !node.text.trimmed().isEmpty();
    });
}

bool vatIdsBeginWithACountry(const UblNode &d)
{
    for (const QString &party : {ublSeller, ublBuyer}) {
        const QString id = numberOf(d, party, u"VAT"_s);
        const QString country = d.textAt(party + u"PostalAddress/Country/IdentificationCode"_s);
        if (!id.isEmpty() && !id.startsWith(country) && !id.startsWith(u"EL"_s))
            return false;
    }
    return true;
}

bool sellerIsKnown(const UblNode &d)
{
    return d.has(ublSeller + u"PartyIdentification/ID"_s)
           || d.has(ublSeller + u"PartyLegalEntity/CompanyID"_s)
           || !numberOf(d, ublSeller, u"VAT"_s).isEmpty();
}

bool extrasHaveReasons(const UblNode &where)
{
    return each(where.all(u"AllowanceCharge"_s), [](const UblNode &extra) {
        return extra.has(u"AllowanceChargeReason"_s) || extra.has(u"AllowanceChargeReasonCode"_s);
    });
}

const std::vector<UblRule> head{
    {"BR-01", [](const UblNode &d) { return d.has(u"CustomizationID"_s); }},
    {"BR-02", [](const UblNode &d) { return d.has(u"ID"_s); }},
    {"BR-03", [](const UblNode &d) { return d.has(u"IssueDate"_s); }},
    {"BR-04",
     [](const UblNode &d) {
         return d.textAt(isNote(d) ? u"CreditNoteTypeCode"_s : u"InvoiceTypeCode"_s)
                == (isNote(d) ? u"381"_s : u"380"_s);
     }},
    {"BR-05", [](const UblNode &d) { return d.textAt(u"DocumentCurrencyCode"_s).size() == 3; }},
    {"BR-06",
     [](const UblNode &d) { return d.has(ublSeller + u"PartyLegalEntity/RegistrationName"_s); }},
    {"BR-07",
     [](const UblNode &d) { return d.has(ublBuyer + u"PartyLegalEntity/RegistrationName"_s); }},
    {"BR-08", [](const UblNode &d) { return d.has(ublSeller + u"PostalAddress"_s); }},
    {"BR-09",
     [](const UblNode &d) {
         return d.textAt(ublSeller + u"PostalAddress/Country/IdentificationCode"_s).size() == 2;
     }},
    {"BR-10", [](const UblNode &d) { return d.has(ublBuyer + u"PostalAddress"_s); }},
    {"BR-11",
     [](const UblNode &d) {
         return d.textAt(ublBuyer + u"PostalAddress/Country/IdentificationCode"_s).size() == 2;
     }},
    {"BR-12", [](const UblNode &d) { return d.has(ublTotals + u"LineExtensionAmount"_s); }},
    {"BR-13", [](const UblNode &d) { return d.has(ublTotals + u"TaxExclusiveAmount"_s); }},
    {"BR-14", [](const UblNode &d) { return d.has(ublTotals + u"TaxInclusiveAmount"_s); }},
    {"BR-15", [](const UblNode &d) { return d.has(ublTotals + u"PayableAmount"_s); }},
    {"BR-16", [](const UblNode &d) { return !linesOf(d).empty(); }},
    {"BR-53", [](const UblNode &d) { return d.all(u"TaxTotal"_s).size() == 1; }},
    {"BR-49",
     [](const UblNode &d) {
         return each(d.all(u"PaymentMeans"_s),
                     [](const UblNode &one) { return one.has(u"PaymentMeansCode"_s); });
     }},
    {"BR-61",
     [](const UblNode &d) {
         return each(d.all(u"PaymentMeans"_s),
                     [](const UblNode &one) { return one.has(u"PayeeFinancialAccount/ID"_s); });
     }},
    {"BR-55",
     [](const UblNode &d) {
         return each(d.all(u"BillingReference/InvoiceDocumentReference"_s),
                     [](const UblNode &one) { return one.has(u"ID"_s); });
     }},
    {"BR-57",
     [](const UblNode &d) {
         return each(d.all(u"Delivery/DeliveryLocation/Address"_s),
                     [](const UblNode &one) { return one.has(u"Country/IdentificationCode"_s); });
     }},
    {"BR-CO-9", &vatIdsBeginWithACountry},
    {"BR-CO-25",
     [](const UblNode &d) {
         return d.amountAt(ublTotals + u"PayableAmount"_s) <= 0 || d.has(u"DueDate"_s)
                || d.has(u"PaymentTerms/Note"_s);
     }},
    {"BR-CO-26", &sellerIsKnown},
    {"PEPPOL-EN16931-R008", &isEmptyNowhere},
};

const std::vector<UblRule> lines{
    {"BR-21",
     [](const UblNode &d) {
         return eachLine(d, [](const UblNode &line) { return line.has(u"ID"_s); });
     }},
    {"BR-22",
     [](const UblNode &d) {
         return each(linesOf(d), [&d](const UblNode &line) { return line.has(quantityIn(d)); });
     }},
    {"BR-23",
     [](const UblNode &d) {
         return each(linesOf(d), [&d](const UblNode &line) {
             const UblNode *quantity = line.one(quantityIn(d));
             return quantity && !quantity->attributes.value(u"unitCode"_s).isEmpty();
         });
     }},
    {"BR-24",
     [](const UblNode &d) {
         return eachLine(d, [](const UblNode &line) { return line.has(u"LineExtensionAmount"_s); });
     }},
    {"BR-25",
     [](const UblNode &d) {
         return eachLine(d, [](const UblNode &line) { return line.has(u"Item/Name"_s); });
     }},
    {"BR-26",
     [](const UblNode &d) {
         return eachLine(d, [](const UblNode &line) { return line.has(u"Price/PriceAmount"_s); });
     }},
    {"BR-27",
     [](const UblNode &d) {
         return eachLine(
             d, [](const UblNode &line) { return line.amountAt(u"Price/PriceAmount"_s) >= 0; });
     }},
    {"BR-33", [](const UblNode &d) { return extrasHaveReasons(d); }},
    {"BR-32",
     [](const UblNode &d) {
         return each(d.all(u"AllowanceCharge"_s),
                     [](const UblNode &one) { return one.has(u"TaxCategory/ID"_s); });
     }},
    {"BR-42", [](const UblNode &d) { return eachLine(d, &extrasHaveReasons); }},
    {"BR-64",
     [](const UblNode &d) {
         return each(d.all(u"InvoiceLine/Item/CommodityClassification"_s), [](const UblNode &one) {
             const UblNode *code = one.one(u"ItemClassificationCode"_s);
             return code && code->attributes.contains(u"listID"_s);
         });
     }},
    {"BR-CO-04",
     [](const UblNode &d) {
         return eachLine(
             d, [](const UblNode &line) { return line.has(u"Item/ClassifiedTaxCategory/ID"_s); });
     }},
    {"PEPPOL-EN16931-R120", &linesAreRight},
    {"PEPPOL-EN16931-R121",
     [](const UblNode &d) {
         return eachLine(
             d, [](const UblNode &line) { return line.amountAt(u"Price/BaseQuantity"_s) > 0; });
     }},
};

} // namespace

const std::vector<UblRule> &ublRules()
{
    static const std::vector<UblRule> all = [] {
        std::vector<UblRule> rules;
        for (const std::vector<UblRule> *part : {&head, &lines, &ublTaxRules()})
            rules.insert(rules.end(), part->begin(), part->end());
        return rules;
    }();
    return all;
}

QStringList brokenRules(const UblNode &invoice)
{
    QStringList broken;
    for (const UblRule &rule : ublRules()) {
        if (!rule.holds(invoice))
            broken.append(QString::fromLatin1(rule.id));
    }
    return broken;
}

} // namespace tests
