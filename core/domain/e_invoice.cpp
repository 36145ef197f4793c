// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/e_invoice.h"

#include "core/domain/document_content_json.h"
#include "core/domain/tax_number.h"
#include "core/domain/tax_shares.h"
#include "core/domain/tax_summary.h"
#include "core/domain/unit_codes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

/// Amounts of the standard have no more places.
constexpr CurrencyDigits mostDigits = 2;

/// Greece's numbers begin otherwise than its code.
/// Source: Directive 2006/112/EC, article 215; EN 16931-1, BR-CO-9.
bool isVatId(const QString &number, const QString &country)
{
    return number.startsWith(country) || (country == u"GR"_s && number.startsWith(u"EL"_s));
}

bool isOutside(const EInvoiceTax &tax)
{
    return tax.category == TaxCategory::O;
}

EInvoiceParty
partyOf(const QString &name, const QString &address, const QString &country, const QString &number)
{
    // As it is, and not as somebody spaced it.
    const QString plain = taxNumberFrom(number, country).text;
    const bool hasVatId = isVatId(plain, country);
    return {.name = name,
            .address = postalAddressFrom(address),
            .country = country,
            .vatId = hasVatId ? plain : QString(),
            .taxNumber = hasVatId ? QString() : number,
            .phone = {}};
}

/// Its first line says what it is; what stands below is said of it.
void nameLine(const DocumentLine &line, qsizetype place, EInvoiceLine &named)
{
    const QString text = line.description.trimmed();
    const qsizetype end = text.indexOf(u'\n');
    named.name = text.left(end).trimmed();
    named.description = end < 0 ? QString() : text.mid(end + 1).trimmed();
    if (named.name.isEmpty())
        named.name = line.code.isEmpty() ? QString::number(place + 1) : line.code;
}

QString joinedReasons(const QList<Adjustment> &adjustments)
{
    QStringList reasons;
    for (const Adjustment &one : adjustments) {
        if (!one.reason.isEmpty() && !reasons.contains(one.reason))
            reasons.append(one.reason);
    }
    return reasons.join(u", "_s);
}

/// Above zero as a charge, below as something taken off; nothing for nothing.
void addExtra(QList<EInvoiceExtra> &extras, Money amount, const QString &reason, EInvoiceTax tax)
{
    if (!amount.isZero())
        extras.append({amount.isPositive(), amount.abs(), reason, tax});
}

/// Takes an issued paper apart.
class EInvoiceMaker
{
public:
    EInvoiceMaker(const PaperCard &card,
                  const Country &country,
                  CurrencyDigits digits,
                  const UntaxedReasons &reasons)
        : m_paper(card.paper)
        , m_text(readSnapshot(card.paper.snapshot))
        , m_country(country)
        , m_digits(digits)
        , m_reasons(reasons)
    {}

    Result<EInvoice> make()
    {
        const QList<EInvoiceTax> taxes = taxesOf(m_paper.content);
        m_isAllOutside = std::all_of(taxes.begin(), taxes.end(), &isOutside);
        addHead();
        if (const Result<Done> added = addLines(); !added)
            return added.error();
        if (const Result<Done> added = addExtras(); !added)
            return added.error();
        addSums();
        m_made.total = m_made.net + m_made.tax;
        m_made.rounding = m_paper.totals.roundOff;
        m_made.payable = m_made.total + m_made.rounding;
        if (const Result<Done> sound = check(); !sound)
            return sound.error();
        return m_made;
    }

private:
    /// A document's bases and taxes by how they are taxed, and what each part comes to.
    struct Shares
    {
        QList<EInvoiceTax> taxes; ///< of each part
        QList<TaxShare> parts;
        DocumentTotals totals;
    };

    void addHead()
    {
        const Parties &parties = m_text.parties;
        const Customer &buyer = parties.buyer;
        m_made.kind = m_paper.kind;
        m_made.number = m_paper.number;
        m_made.dated = m_paper.dated;
        m_made.due = m_paper.due;
        m_made.currency = m_paper.currency;
        m_made.digits = m_digits;
        m_made.isFromUnion = m_country.isInUnion;
        m_made.seller = partyOf(
            parties.sellerName, parties.sellerAddress, m_country.code, parties.sellerTaxNumber);
        m_made.seller.phone = parties.sellerPhone;
        m_made.buyer = partyOf(buyer.name,
                               buyer.postalAddress(),
                               buyer.country.isEmpty() ? m_country.code : buyer.country,
                               buyer.taxNumber);
        m_made.buyer.phone = parties.buyerPhone;
        if (m_paper.kind == DocumentKind::CreditNote && m_paper.follows) {
            m_made.invoice = m_text.followedNumber;
            m_made.invoiceDated = m_paper.follows->dated;
        }
        for (const QString &note : {m_text.reason, m_text.note}) {
            if (!note.trimmed().isEmpty())
                m_made.notes.append(note.trimmed());
        }
        for (const TaxRow &row : m_paper.totals.taxes) {
            if (row.retained) {
                m_made.notes.append(u"%1: -%2 %3"_s.arg(
                    row.name, plainText(row.amount, m_digits), m_paper.currency));
            }
        }
    }

    bool isRegistered() const { return !m_text.parties.sellerTaxNumber.isEmpty(); }

    EInvoiceTax taxOf(const Taxes &taxes) const
    {
        const std::optional<Decimal> rate = rateOf(taxes);
        if (rate && !rate->isZero())
            return {TaxCategory::S, *rate};
        if (!isRegistered() || m_text.parties.sellerTaxStatus == TaxStatus::None)
            return {isRegistered() ? TaxCategory::E : TaxCategory::O, {}};
        const bool isPlain = taxes.category == TaxCategory::S || taxes.category == TaxCategory::Z;
        if (!isPlain)
            return {taxes.category, {}};
        return {rate ? TaxCategory::Z : TaxCategory::E, {}};
    }

    Result<Shares> sharesOf(const DocumentContent &content) const
    {
        const auto totals = totalsOf(content, m_digits);
        if (!totals)
            return totals.error();
        const auto parts = taxSharesOf(content, *totals, m_digits);
        if (!parts)
            return parts.error();
        Shares shares{.taxes = taxesOf(content), .parts = *parts, .totals = *totals};
        // Without a line, what is taken off or added has no taxes.
        while (shares.taxes.size() < shares.parts.size())
            shares.taxes.append(taxOf(Taxes()));
        // Nothing may be outside the tax where something else is not (BR-O-11 to BR-O-14).
        for (EInvoiceTax &tax : shares.taxes) {
            if (isOutside(tax) && !m_isAllOutside)
                tax.category = TaxCategory::E;
        }
        return shares;
    }

    /// Of the lines, and of what is taken off or added under a tax of its own.
    QList<EInvoiceTax> taxesOf(const DocumentContent &content) const
    {
        QList<EInvoiceTax> taxes;
        for (const DocumentLine &line : content.lines)
            taxes.append(taxOf(line.taxes));
        for (const QList<Adjustment> *list : {&content.discounts, &content.charges}) {
            for (const Adjustment &one : *list) {
                if (one.taxes)
                    taxes.append(taxOf(*one.taxes));
            }
        }
        return taxes;
    }

    Money baseOf(const Shares &shares, const EInvoiceTax &tax) const
    {
        Money sum;
        for (qsizetype i = 0; i < shares.parts.size(); ++i) {
            if (shares.taxes[i] == tax)
                sum += shares.parts[i].base;
        }
        return sum;
    }

    Result<Done> addLines()
    {
        DocumentContent bare = m_paper.content;
        bare.discounts.clear();
        bare.charges.clear();
        const Result<Shares> shares = sharesOf(bare);
        if (!shares)
            return shares.error();
        m_lines = *shares;
        for (qsizetype i = 0; i < bare.lines.size(); ++i) {
            const DocumentLine &line = bare.lines[i];
            EInvoiceLine made{.name = {},
                              .description = {},
                              .quantity = line.quantity,
                              .unit = unitCodeOf(line.unit),
                              .price = line.price,
                              .pricePer = line.pricePer,
                              .code = line.code,
                              .extras = {},
                              .net = shares->parts[i].base,
                              .tax = shares->taxes[i]};
            nameLine(line, i, made);
            if (bare.pricesIncludeTax || m_digits < mostDigits)
                priceTheWhole(made);
            else
                addLineExtras(line, made);
            m_made.lineSum += made.net;
            m_made.lines.append(made);
        }
        return Done{};
    }

    /// The net amount for the whole quantity: no price per one has to be rounded, and where money
    /// has no decimals, quantity and price still come to the amount.
    void priceTheWhole(EInvoiceLine &line) const
    {
        const bool isNothing = line.quantity.isZero();
        const Decimal whole = line.quantity.isNegative() ? -line.quantity : line.quantity;
        line.quantity = line.net.isNegative() ? -whole : whole;
        line.price = isNothing ? Decimal() : priceOf(line.net.abs(), m_digits);
        line.pricePer = isNothing ? Decimal::whole(1) : whole;
        // What was taken off and added is in the price.
        if (isNothing && !line.net.isZero())
            addExtra(line.extras, line.net, {}, line.tax);
    }

    void addLineExtras(const DocumentLine &line, EInvoiceLine &made) const
    {
        if (line.price.isNegative()) {
            made.price = -line.price;
            made.quantity = -line.quantity;
        }
        const Money whole =
            amountOf(line.quantity, line.price, line.pricePer, m_digits).value_or(Money());
        for (const QList<Adjustment> *list : {&line.discounts, &line.charges}) {
            for (const Adjustment &one : *list) {
                const Money amount = one.percent ? percentOf(whole, *one.percent) : one.amount;
                addExtra(
                    made.extras, list == &line.charges ? amount : -amount, one.reason, made.tax);
            }
        }
    }

    /// What the document takes off and adds, in each way of taxing: the difference that it makes.
    Result<Done> addExtras()
    {
        DocumentContent discounted = m_paper.content;
        discounted.charges.clear();
        const Result<Shares> reduced = sharesOf(discounted);
        if (!reduced)
            return reduced.error();
        const Result<Shares> whole = sharesOf(m_paper.content);
        if (!whole)
            return whole.error();
        m_whole = *whole;
        for (const EInvoiceTax &tax : std::as_const(m_whole.taxes)) {
            if (!m_groups.contains(tax))
                m_groups.append(tax);
        }
        for (const EInvoiceTax &tax : std::as_const(m_groups)) {
            const Money taken = baseOf(*reduced, tax) - baseOf(m_lines, tax);
            const Money added = baseOf(m_whole, tax) - baseOf(*reduced, tax);
            addExtra(m_made.extras, taken, joinedReasons(m_paper.content.discounts), tax);
            addExtra(m_made.extras, added, joinedReasons(m_paper.content.charges), tax);
        }
        for (const EInvoiceExtra &extra : std::as_const(m_made.extras))
            (extra.isCharge ? m_made.charges : m_made.allowances) += extra.amount;
        return Done{};
    }

    void addSums()
    {
        for (const EInvoiceTax &tax : std::as_const(m_groups)) {
            EInvoiceSum sum{.tax = tax, .base = baseOf(m_whole, tax), .amount = {}, .reason = {}};
            if (tax.rate.isZero())
                sum.reason = m_reasons.value(tax.category);
            for (qsizetype i = 0; i < m_whole.parts.size(); ++i) {
                if (m_whole.taxes[i] == tax)
                    sum.amount += taxIn(m_whole.parts[i], m_whole.totals);
            }
            m_made.net += sum.base;
            m_made.tax += sum.amount;
            m_made.isWithinUnion = m_made.isWithinUnion || tax.category == TaxCategory::K;
            m_made.sums.append(sum);
        }
    }

    static Money taxIn(const TaxShare &share, const DocumentTotals &totals)
    {
        Money sum;
        for (qsizetype row = 0; row < share.taxes.size(); ++row) {
            if (!totals.taxes[row].retained)
                sum += share.taxes[row];
        }
        return sum;
    }

    bool has(TaxCategory category) const
    {
        return std::any_of(m_groups.begin(), m_groups.end(), [category](const EInvoiceTax &tax) {
            return tax.category == category;
        });
    }

    Result<Done> check() const
    {
        if (m_digits > mostDigits)
            return Error{.kind = ErrorKind::CurrencyNotForEInvoice, .given = m_paper.currency};
        const EInvoiceParty &seller = m_made.seller;
        const EInvoiceParty &buyer = m_made.buyer;
        if (!isRegistered() && (!has(TaxCategory::O) || m_groups.size() > 1))
            return Error{.kind = ErrorKind::SellerNumberNeeded};
        if ((has(TaxCategory::K) || has(TaxCategory::G)) && seller.vatId.isEmpty())
            return Error{.kind = ErrorKind::SellerNumberNeeded, .given = seller.taxNumber};
        const bool isAbroad = has(TaxCategory::K) || has(TaxCategory::G);
        if (isAbroad && buyer.country == seller.country)
            return Error{.kind = ErrorKind::FieldMissing, .subject = u"country"_s};
        const bool owesTax = has(TaxCategory::AE) || has(TaxCategory::K);
        if (owesTax && buyer.vatId.isEmpty())
            return Error{.kind = ErrorKind::BuyerNumberNeeded, .given = buyer.taxNumber};
        return Done{};
    }

    const Paper &m_paper;
    const IssuedText m_text;
    const Country &m_country;
    const CurrencyDigits m_digits;
    const UntaxedReasons &m_reasons;
    EInvoice m_made;
    bool m_isAllOutside = false;
    Shares m_lines;
    Shares m_whole;
    QList<EInvoiceTax> m_groups;
};

} // namespace

Result<EInvoice> eInvoiceOf(const PaperCard &card,
                            const Country &country,
                            CurrencyDigits digits,
                            const UntaxedReasons &reasons)
{
    const DocumentKind kind = card.paper.kind;
    if (kind != DocumentKind::Invoice && kind != DocumentKind::CreditNote) {
        return Error{.kind = ErrorKind::NotOneOf,
                     .subject = u"kind"_s,
                     .given = card.paper.number,
                     .allowed = u"invoice, credit note"_s};
    }
    if (card.state == PaperState::Cancelled)
        return Error{.kind = ErrorKind::AlreadyCancelled,
                     .subject = card.paper.number,
                     .given = u"e-invoice"_s};
    return EInvoiceMaker(card, country, digits, reasons).make();
}

} // namespace core
