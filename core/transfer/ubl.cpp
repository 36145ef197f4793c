// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/ubl.h"

#include "core/domain/document_content_json.h"

#include <QRegularExpression>
#include <QXmlStreamWriter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

const QString aggregates =
    u"urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"_s;
const QString basics = u"urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"_s;

constexpr qsizetype streetLines = 3; ///< street, additional street, one more

/// Of UNTDID 5189 and 7161: a discount; what both sides know.
constexpr auto discountCode = "95"_L1;
constexpr auto chargeCode = "ZZZ"_L1;

/// A reason as a code; of an exemption in general there is none.
/// Source: the code list VATEX of the Connecting Europe Facility.
QString exemptionCode(TaxCategory category)
{
    switch (category) {
    case TaxCategory::AE:
        return u"VATEX-EU-AE"_s;
    case TaxCategory::K:
        return u"VATEX-EU-IC"_s;
    case TaxCategory::G:
        return u"VATEX-EU-G"_s;
    case TaxCategory::O:
        return u"VATEX-EU-O"_s;
    case TaxCategory::S:
    case TaxCategory::Z:
    case TaxCategory::E:
        return {};
    }
    Q_UNREACHABLE();
}

QString writable(const QString &text)
{
    static const QRegularExpression unwritable(
        u"[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{fffe}\\x{ffff}]"_s);
    QString kept = QString(text).remove(unwritable);
    // Half of a pair is no character.
    QString whole;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar one = kept[i];
        if (!one.isSurrogate()) {
            whole.append(one);
        } else if (one.isHighSurrogate() && i + 1 < kept.size() && kept[i + 1].isLowSurrogate()) {
            whole.append(one).append(kept[i + 1]);
            ++i;
        }
    }
    return whole.trimmed();
}

bool isHarmonised(const QString &code)
{
    // 99 begins the codes of services in India, which are none of it.
    static const QRegularExpression digits(u"^(?!99)(\\d{4}|\\d{6}|\\d{8})$"_s);
    return digits.match(code).hasMatch();
}

class UblWriter
{
public:
    explicit UblWriter(const EInvoice &invoice)
        : m_invoice(invoice)
        , m_xml(&m_bytes)
        , m_isOutside(std::any_of(invoice.sums.begin(), invoice.sums.end(), [](const auto &sum) {
            return sum.tax.category == TaxCategory::O;
        }))
    {}

    QByteArray write()
    {
        const QString root = isNote() ? u"CreditNote"_s : u"Invoice"_s;
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeStartDocument();
        m_xml.writeDefaultNamespace(
            u"urn:oasis:names:specification:ubl:schema:xsd:%1-2"_s.arg(root));
        m_xml.writeNamespace(aggregates, u"cac"_s);
        m_xml.writeNamespace(basics, u"cbc"_s);
        m_xml.writeStartElement(root);
        writeHead();
        writeParty("AccountingSupplierParty"_L1, m_invoice.seller);
        writeParty("AccountingCustomerParty"_L1, m_invoice.buyer);
        writeDelivery();
        writePayment();
        writeTerms();
        for (const EInvoiceExtra &extra : m_invoice.extras)
            writeExtra(extra, Place::Document);
        writeTaxes();
        writeTotals();
        for (qsizetype i = 0; i < m_invoice.lines.size(); ++i)
            writeLine(i);
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    enum class Place { Document, Line };

    bool isNote() const { return m_invoice.kind == DocumentKind::CreditNote; }

    template <typename Content>
    void inside(QLatin1StringView name, Content content)
    {
        m_xml.writeStartElement(aggregates, name);
        content();
        m_xml.writeEndElement();
    }

    void text(QLatin1StringView name, const QString &value)
    {
        if (const QString kept = writable(value); !kept.isEmpty())
            m_xml.writeTextElement(basics, name, kept);
    }

    void day(QLatin1StringView name, Day value) { text(name, value.date().toString(Qt::ISODate)); }

    void amount(QLatin1StringView name, Money value)
    {
        measured(name, plainText(value, m_invoice.digits), "currencyID"_L1, m_invoice.currency);
    }

    void measured(QLatin1StringView name,
                  const QString &value,
                  QLatin1StringView attribute,
                  const QString &unit)
    {
        m_xml.writeStartElement(basics, name);
        m_xml.writeAttribute(attribute, unit);
        m_xml.writeCharacters(value);
        m_xml.writeEndElement();
    }

    void writeHead()
    {
        text("CustomizationID"_L1, u"urn:cen.eu:en16931:2017"_s);
        text("ID"_L1, m_invoice.number);
        day("IssueDate"_L1, m_invoice.dated);
        if (!isNote())
            day("DueDate"_L1, m_invoice.due);
        // UNTDID 1001: a commercial invoice, a credit note.
        text(isNote() ? "CreditNoteTypeCode"_L1 : "InvoiceTypeCode"_L1,
             isNote() ? u"381"_s : u"380"_s);
        for (const QString &note : m_invoice.notes)
            text("Note"_L1, note);
        text("DocumentCurrencyCode"_L1, m_invoice.currency);
        if (m_invoice.invoice.isEmpty())
            return;
        inside("BillingReference"_L1, [this]() {
            inside("InvoiceDocumentReference"_L1, [this]() {
                text("ID"_L1, m_invoice.invoice);
                if (m_invoice.invoiceDated)
                    day("IssueDate"_L1, *m_invoice.invoiceDated);
            });
        });
    }

    void writeParty(QLatin1StringView role, const EInvoiceParty &party)
    {
        inside(role, [&]() {
            inside("Party"_L1, [&]() {
                if (role == "AccountingSupplierParty"_L1)
                    writeIdentity(party);
                inside("PostalAddress"_L1, [&]() { writeAddress(party); });
                if (!m_isOutside)
                    writeTaxScheme(party.vatId, "VAT"_L1);
                // Only the seller has a number of another form.
                if (role == "AccountingSupplierParty"_L1)
                    writeTaxScheme(party.taxNumber, "FC"_L1);
                inside("PartyLegalEntity"_L1, [&]() {
                    text("RegistrationName"_L1, party.name);
                    if (role != "AccountingSupplierParty"_L1)
                        text("CompanyID"_L1, party.taxNumber);
                });
                if (!writable(party.phone).isEmpty())
                    inside("Contact"_L1, [&]() { text("Telephone"_L1, party.phone); });
            });
        });
    }

    /// Something must tell the seller from others where the VAT id does not.
    /// Source: EN 16931-1, BR-CO-26.
    void writeIdentity(const EInvoiceParty &seller)
    {
        if (!seller.vatId.isEmpty() && !m_isOutside)
            return;
        for (const QString &identity :
             {seller.taxNumber, seller.vatId, seller.phone, seller.name}) {
            if (!writable(identity).isEmpty())
                return inside("PartyIdentification"_L1, [&]() { text("ID"_L1, identity); });
        }
    }

    void writeAddress(const EInvoiceParty &party)
    {
        QStringList lines = party.address.lines;
        if (lines.size() > streetLines) {
            const QStringList rest = lines.mid(streetLines - 1);
            lines = lines.first(streetLines - 1) << rest.join(u", "_s);
        }
        text("StreetName"_L1, lines.value(0));
        text("AdditionalStreetName"_L1, lines.value(1));
        text("CityName"_L1, party.address.city);
        text("PostalZone"_L1, party.address.postalCode);
        if (lines.size() == streetLines)
            inside("AddressLine"_L1, [&]() { text("Line"_L1, lines.last()); });
        writeCountry(party.country);
    }

    void writeCountry(const QString &code)
    {
        inside("Country"_L1, [&]() { text("IdentificationCode"_L1, code); });
    }

    void writeTaxScheme(const QString &number, QLatin1StringView scheme)
    {
        if (number.isEmpty())
            return;
        inside("PartyTaxScheme"_L1, [&]() {
            text("CompanyID"_L1, number);
            inside("TaxScheme"_L1, [&]() { text("ID"_L1, scheme); });
        });
    }

    void writeDelivery()
    {
        if (!m_invoice.isWithinUnion)
            return;
        inside("Delivery"_L1, [this]() {
            day("ActualDeliveryDate"_L1, m_invoice.dated);
            inside("DeliveryLocation"_L1, [this]() {
                inside("Address"_L1, [this]() { writeCountry(m_invoice.buyer.country); });
            });
        });
    }

    /// A transfer to an account (UNTDID 4461), named by the invoice's number.
    void writePayment()
    {
        if (isNote() || m_invoice.account.isEmpty() || !m_invoice.payable.isPositive())
            return;
        inside("PaymentMeans"_L1, [this]() {
            const bool isEuro = m_invoice.currency == u"EUR"_s;
            text("PaymentMeansCode"_L1, isEuro ? u"58"_s : u"30"_s);
            text("PaymentID"_L1, m_invoice.number);
            inside("PayeeFinancialAccount"_L1, [this]() { text("ID"_L1, m_invoice.account); });
        });
    }

    /// A credit note has no due date of its own, and must say when all the same (BR-CO-25).
    void writeTerms()
    {
        if (isNote() && m_invoice.payable.isPositive())
            inside("PaymentTerms"_L1, [this]() { day("Note"_L1, m_invoice.due); });
    }

    void writeExtra(const EInvoiceExtra &extra, Place place)
    {
        inside("AllowanceCharge"_L1, [&]() {
            text("ChargeIndicator"_L1, extra.isCharge ? u"true"_s : u"false"_s);
            text("AllowanceChargeReasonCode"_L1, extra.isCharge ? chargeCode : discountCode);
            text("AllowanceChargeReason"_L1, extra.reason);
            amount("Amount"_L1, extra.amount);
            if (place == Place::Document)
                inside("TaxCategory"_L1, [&]() { writeCategory(extra.tax, {}); });
        });
    }

    void writeCategory(const EInvoiceTax &tax, const QString &reason)
    {
        text("ID"_L1, textOf(tax.category));
        if (tax.category != TaxCategory::O)
            text("Percent"_L1, tax.rate.text());
        if (!reason.isEmpty()) {
            if (m_invoice.isFromUnion) // a ground of its law
                text("TaxExemptionReasonCode"_L1, exemptionCode(tax.category));
            text("TaxExemptionReason"_L1, reason);
        }
        inside("TaxScheme"_L1, [this]() { text("ID"_L1, u"VAT"_s); });
    }

    void writeTaxes()
    {
        inside("TaxTotal"_L1, [this]() {
            amount("TaxAmount"_L1, m_invoice.tax);
            for (const EInvoiceSum &sum : m_invoice.sums)
                inside("TaxSubtotal"_L1, [&]() { writeSum(sum); });
        });
    }

    void writeSum(const EInvoiceSum &sum)
    {
        amount("TaxableAmount"_L1, sum.base);
        amount("TaxAmount"_L1, sum.amount);
        inside("TaxCategory"_L1, [&]() { writeCategory(sum.tax, sum.reason); });
    }

    void writeTotals()
    {
        inside("LegalMonetaryTotal"_L1, [this]() {
            amount("LineExtensionAmount"_L1, m_invoice.lineSum);
            amount("TaxExclusiveAmount"_L1, m_invoice.net);
            amount("TaxInclusiveAmount"_L1, m_invoice.total);
            amount("AllowanceTotalAmount"_L1, m_invoice.allowances);
            amount("ChargeTotalAmount"_L1, m_invoice.charges);
            if (!m_invoice.rounding.isZero())
                amount("PayableRoundingAmount"_L1, m_invoice.rounding);
            amount("PayableAmount"_L1, m_invoice.payable);
        });
    }

    void writeLine(qsizetype place)
    {
        const EInvoiceLine &line = m_invoice.lines[place];
        inside(isNote() ? "CreditNoteLine"_L1 : "InvoiceLine"_L1, [&]() {
            text("ID"_L1, QString::number(place + 1));
            measured(isNote() ? "CreditedQuantity"_L1 : "InvoicedQuantity"_L1,
                     line.quantity.text(),
                     "unitCode"_L1,
                     line.unit);
            amount("LineExtensionAmount"_L1, line.net);
            for (const EInvoiceExtra &extra : line.extras)
                writeExtra(extra, Place::Line);
            inside("Item"_L1, [&]() { writeItem(line); });
            inside("Price"_L1, [&]() {
                measured("PriceAmount"_L1, line.price.text(), "currencyID"_L1, m_invoice.currency);
                measured("BaseQuantity"_L1, line.pricePer.text(), "unitCode"_L1, line.unit);
            });
        });
    }

    void writeItem(const EInvoiceLine &line)
    {
        text("Description"_L1, line.description);
        text("Name"_L1, line.name);
        if (isHarmonised(line.code)) {
            inside("CommodityClassification"_L1, [&]() {
                measured("ItemClassificationCode"_L1, line.code, "listID"_L1, u"HS"_s);
            });
        } else if (!writable(line.code).isEmpty()) {
            // Before the classification, in the order of the schema.
            inside("SellersItemIdentification"_L1, [&]() { text("ID"_L1, line.code); });
        }
        inside("ClassifiedTaxCategory"_L1, [&]() { writeCategory(line.tax, {}); });
    }

    const EInvoice &m_invoice;
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
    const bool m_isOutside;
};

} // namespace

QByteArray ublOf(const EInvoice &invoice)
{
    return UblWriter(invoice).write();
}

} // namespace core
