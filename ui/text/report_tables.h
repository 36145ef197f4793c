// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "core/domain/receipt.h"
#include "core/domain/tax_register.h"
#include "ui/text/labels.h"
#include "ui/text/table.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// What came in on one day by one way.
struct DayTaken
{
    core::Day day;
    core::PaymentMode mode = core::PaymentMode::Cash;
    core::Money total;
    int count = 0;
};

/// What was invoiced on one day.
struct DayInvoiced
{
    core::Day day;
    core::Money total;
    core::Money open;
    int count = 0;
};

/// Reports as tables: the same rows for the window, the terminal and a spreadsheet.
class ReportTables
{
    Q_DECLARE_TR_FUNCTIONS(ReportTables)

public:
    enum class Days {
        Iso,    ///< 2026-11-20, on a terminal
        Spoken, ///< Fri 20 Nov, in the window
    };

    ReportTables(const Voice &voice, Days days) : m_voice(voice), m_days(days) {}

    Table outstanding(const core::OutstandingReport &report) const;
    Table ageing(const core::AgeingReport &report) const;
    Table statement(const core::Statement &report) const;
    /// What is to be paid and what no invoice has used; the last row is the balance.
    Table openItems(const core::Statement &report) const;
    /// What came in and was given back. `modeName` is how machines name a method, by default as
    /// people do.
    Table takings(const QList<core::Takings> &rows,
                  core::TakingsBy apart,
                  QString (*modeName)(core::PaymentMode) = &Labels::of) const;
    Table taken(const QList<DayTaken> &days) const;
    Table invoiced(const QList<DayInvoiced> &days) const;
    /// What an amount is made of; the last row is the amount itself.
    Table explanation(const core::Explanation &explanation) const;
    Table dayBook(const core::DayBook &book) const;
    /// A row for each rate on each paper. `kindName`: as `modeName` of takings.
    Table sales(const core::TaxReport &report,
                QString (*kindName)(core::DocumentKind) = &Labels::of) const;
    /// A row for each code and rate.
    Table salesByCode(const core::TaxReport &report) const;
    /// A row for each series of papers.
    Table series(const core::TaxReport &report,
                 QString (*kindName)(core::DocumentKind) = &Labels::of) const;

private:
    TableCell cell(core::Money amount) const;
    /// Nothing to be seen for zero.
    TableCell cellIfAny(core::Money amount) const;
    TableCell cell(core::Day day) const;
    static TableCell cell(int count);
    static TableCell cell(const std::optional<core::Decimal> &number);
    QList<TableCell> taxCells(const core::TaxReport &report, const core::NamedTaxes &taxes) const;
    QList<TableCell> takingsCells(const TableCell &name, const core::Takings &row) const;
    /// From the bucket `first` on.
    QList<TableCell> ageingCells(const QString &name, const core::AgeingRow &row, int first) const;

    const Voice &m_voice;
    const Days m_days;
};

} // namespace ui
