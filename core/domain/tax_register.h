// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/country.h"
#include "core/domain/paper.h"
#include "core/domain/tax_shares.h"

#include <QMap>

namespace core {

/// Taxes by their names; only those that there are.
using NamedTaxes = QMap<QString, Money>;

/// What was sold at one rate on one paper; a credit note's amounts are below zero.
struct SaleEntry
{
    DocumentKind kind = DocumentKind::Invoice;
    QString number;
    Day dated;
    QString customer;
    QString taxNumber;
    QString placeOfSupply; ///< "29-Karnataka", as returns name it; or empty
    QString invoice;       ///< of a credit note: the number of its invoice, and its day
    std::optional<Day> invoiceDated;
    std::optional<Decimal> rate; ///< of all components together; none: exempt, or no tax
    TaxCategory category = TaxCategory::S;
    Money taxable;
    NamedTaxes taxes;
    Money total; ///< taxable and taxes
};

/// What was sold under one code (HSN, SAC) at one rate.
struct CodeEntry
{
    QString code;
    QString unit;
    std::optional<Decimal> rate;
    Decimal quantity; ///< of the lines of that unit; of a credit note below zero
    Money taxable;
    NamedTaxes taxes;
    Money total;
};

/// The numbers of one series of papers.
struct SeriesEntry
{
    DocumentKind kind = DocumentKind::Invoice;
    QString first;
    QString last;
    qint64 issued = 0;
    qint64 cancelled = 0;
};

/// The sales of some days, as tax offices ask for them. A cancelled paper is in the series alone.
struct TaxReport
{
    QStringList taxNames; ///< that occur, the country's own first
    QList<SaleEntry> sales;
    QList<CodeEntry> codes;
    QList<SeriesEntry> series;

    /// Of all sales.
    SaleEntry sum() const;
};

/// Reads papers in their order into a report.
class TaxRegister
{
public:
    TaxRegister(const Country &country, CurrencyDigits digits)
        : m_country(country)
        , m_digits(digits)
    {}

    /// `series`: what tells its series from others.
    ///
    /// Refuses: as taxSharesOf.
    Result<Done> add(const PaperCard &card, const QString &taxNumber, const QByteArray &series);
    TaxReport report() const;

private:
    struct Part; ///< of a paper: a line, or a discount or charge of its own
    void addSales(const PaperCard &card, const QString &taxNumber, const QList<Part> &parts);
    void addCodes(const QList<Part> &parts);
    void addSeries(const PaperCard &card, const QByteArray &series);
    void addName(const QString &name);

    const Country &m_country;
    const CurrencyDigits m_digits;
    TaxReport m_report;
    QMap<QString, qsizetype> m_codeOf; ///< by code, unit and rate
    QMap<QByteArray, qsizetype> m_seriesOf;
};

} // namespace core
