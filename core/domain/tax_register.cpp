// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tax_register.h"

#include "core/domain/tax_region.h"

#include <algorithm>
#include <tuple>

namespace core {

using namespace Qt::StringLiterals;

/// A line of a paper with what it bears, signed as the paper moves the account.
struct TaxRegister::Part
{
    QString code;
    QString unit;
    Decimal quantity;
    std::optional<Decimal> rate;
    TaxCategory category = TaxCategory::S;
    Money taxable;
    NamedTaxes taxes;
};

namespace {

void addTo(NamedTaxes &sum, const NamedTaxes &more)
{
    for (auto tax = more.cbegin(); tax != more.cend(); ++tax)
        sum[tax.key()] += tax.value();
}

Money sumOf(const NamedTaxes &taxes)
{
    Money sum;
    for (const Money amount : taxes)
        sum += amount;
    return sum;
}

QString placeText(const Country &country, const QString &code)
{
    const auto region = taxRegionOf(country.code, code);
    return region ? region->code + u'-' + region->name : QString();
}

QString rateText(const std::optional<Decimal> &rate)
{
    return rate ? rate->text() : u"-"_s;
}

} // namespace

SaleEntry TaxReport::sum() const
{
    SaleEntry sum;
    for (const SaleEntry &sale : sales) {
        sum.taxable += sale.taxable;
        addTo(sum.taxes, sale.taxes);
        sum.total += sale.total;
    }
    return sum;
}

Result<Done>
TaxRegister::add(const PaperCard &card, const QString &taxNumber, const QByteArray &series)
{
    addSeries(card, series);
    if (card.state == PaperState::Cancelled)
        return Done{};
    const Paper &paper = card.paper;
    const auto shares = taxSharesOf(paper.content, paper.totals, m_digits);
    if (!shares)
        return shares.error();
    const auto taxed = taxedPartsOf(paper.content, m_digits);
    if (!taxed)
        return taxed.error();
    const bool isCredit = paper.kind == DocumentKind::CreditNote;
    const auto signedly = [isCredit](Money amount) { return isCredit ? -amount : amount; };
    QList<Part> parts;
    for (qsizetype i = 0; i < shares->size(); ++i) {
        const TaxShare &share = shares->at(i);
        Part part{.rate = m_country.ownRateOf(taxed->at(i).taxes),
                  .category = taxed->at(i).taxes.category,
                  .taxable = signedly(share.base)};
        if (i < paper.content.lines.size()) {
            const DocumentLine &line = paper.content.lines[i];
            part.code = line.code;
            part.unit = line.unit;
            part.quantity = isCredit ? -line.quantity : line.quantity;
        }
        for (qsizetype row = 0; row < paper.totals.taxes.size(); ++row) {
            const TaxRow &tax = paper.totals.taxes[row];
            if (!tax.retained && !share.taxes[row].isZero())
                part.taxes[tax.name] += signedly(share.taxes[row]);
        }
        parts.append(part);
    }
    addSales(card, taxNumber, parts);
    addCodes(parts);
    return Done{};
}

void TaxRegister::addSales(const PaperCard &card,
                           const QString &taxNumber,
                           const QList<Part> &parts)
{
    const Paper &paper = card.paper;
    const qsizetype first = m_report.sales.size();
    const bool isNote = paper.kind == DocumentKind::CreditNote && paper.follows;
    for (const Part &part : parts) {
        const auto known = std::find_if(
            m_report.sales.begin() + first, m_report.sales.end(), [&part](const SaleEntry &sale) {
                return sale.rate == part.rate && sale.category == part.category;
            });
        const qsizetype at = known - m_report.sales.begin();
        if (known == m_report.sales.end())
            m_report.sales.append(
                {.kind = paper.kind,
                 .number = paper.number,
                 .dated = paper.dated,
                 .customer = paper.customerName,
                 .taxNumber = taxNumber,
                 .placeOfSupply = placeText(m_country, paper.placeOfSupply),
                 .invoice = isNote ? paper.follows->number : QString(),
                 .invoiceDated = isNote ? std::optional(paper.follows->dated) : std::nullopt,
                 .rate = part.rate,
                 .category = part.category});
        SaleEntry &sale = m_report.sales[at];
        sale.taxable += part.taxable;
        addTo(sale.taxes, part.taxes);
        sale.total += part.taxable + sumOf(part.taxes);
        for (const QString &name : part.taxes.keys())
            addName(name);
    }
}

void TaxRegister::addCodes(const QList<Part> &parts)
{
    for (const Part &part : parts) {
        const QString key = part.code + u'\n' + part.unit + u'\n' + rateText(part.rate) + u'\n';
        if (!m_codeOf.contains(key)) {
            m_codeOf.insert(key, m_report.codes.size());
            m_report.codes.append({.code = part.code, .unit = part.unit, .rate = part.rate});
        }
        CodeEntry &entry = m_report.codes[m_codeOf.value(key)];
        entry.quantity =
            Decimal::fromMillionths(entry.quantity.millionths() + part.quantity.millionths());
        entry.taxable += part.taxable;
        addTo(entry.taxes, part.taxes);
        entry.total += part.taxable + sumOf(part.taxes);
    }
}

void TaxRegister::addSeries(const PaperCard &card, const QByteArray &series)
{
    if (!m_seriesOf.contains(series)) {
        m_seriesOf.insert(series, m_report.series.size());
        m_report.series.append({.kind = card.paper.kind, .first = card.paper.number});
    }
    SeriesEntry &entry = m_report.series[m_seriesOf.value(series)];
    entry.last = card.paper.number;
    ++entry.issued;
    entry.cancelled += card.state == PaperState::Cancelled ? 1 : 0;
}

void TaxRegister::addName(const QString &name)
{
    if (!m_report.taxNames.contains(name))
        m_report.taxNames.append(name);
}

TaxReport TaxRegister::report() const
{
    TaxReport report = m_report;
    const auto isBefore = [](const CodeEntry &one, const CodeEntry &other) {
        return std::tuple(one.code, one.rate.value_or(Decimal()), one.unit)
               < std::tuple(other.code, other.rate.value_or(Decimal()), other.unit);
    };
    std::stable_sort(report.codes.begin(), report.codes.end(), isBefore);
    // CGST before SGST before IGST, as the country names them; then what else there is.
    const auto placeOf = [this](const QString &name) { return m_country.placeOfTax(name); };
    std::stable_sort(report.taxNames.begin(),
                     report.taxNames.end(),
                     [&placeOf](const QString &one, const QString &other) {
                         return std::pair(placeOf(one), one) < std::pair(placeOf(other), other);
                     });
    return report;
}

} // namespace core
