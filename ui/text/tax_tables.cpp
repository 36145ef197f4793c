// SPDX-License-Identifier: GPL-3.0-or-later
// The sales of some days as tax offices ask for them.
#include "ui/text/report_tables.h"

namespace ui {

using namespace Qt::StringLiterals;
using Holds = TableCell::Holds;

namespace {

/// One column for each tax, under its own name.
QList<TableColumn> taxColumns(const core::TaxReport &report)
{
    QList<TableColumn> columns;
    for (const QString &name : report.taxNames)
        columns.append({u"tax_"_s + name.toLower().replace(u' ', u'_'), name, true});
    return columns;
}

} // namespace

TableCell ReportTables::cell(const std::optional<core::Decimal> &number)
{
    return {number ? number->text() : QString()};
}

QList<TableCell> ReportTables::taxCells(const core::TaxReport &report,
                                        const core::NamedTaxes &taxes) const
{
    QList<TableCell> cells;
    for (const QString &name : report.taxNames)
        cells.append(cellIfAny(taxes.value(name)));
    return cells;
}

Table ReportTables::sales(const core::TaxReport &report,
                          QString (*kindName)(core::DocumentKind)) const
{
    Table table(QList<TableColumn>{{u"date"_s, tr("Date")},
                                   {u"number"_s, tr("Number")},
                                   {u"kind"_s, tr("Paper"), false, 1},
                                   {u"customer"_s, tr("Customer")},
                                   {u"tax_number"_s, tr("Tax number")},
                                   {u"place_of_supply"_s, tr("Place of supply"), false, 2},
                                   {u"invoice"_s, tr("For invoice"), false, 1},
                                   {u"invoice_date"_s, tr("Its date"), false, 1},
                                   {u"rate"_s, tr("Rate %"), true},
                                   {u"taxable"_s, tr("Before tax"), true}}
                + taxColumns(report) + QList<TableColumn>{{u"total"_s, tr("Total"), true}});
    for (const core::SaleEntry &sale : report.sales) {
        table.add(
            QList<TableCell>{cell(sale.dated),
                             sale.number,
                             kindName(sale.kind),
                             sale.customer,
                             sale.taxNumber,
                             sale.placeOfSupply,
                             sale.invoice,
                             sale.invoiceDated ? cell(*sale.invoiceDated) : TableCell{QString()},
                             cell(sale.rate),
                             cell(sale.taxable)}
            + taxCells(report, sale.taxes) + QList<TableCell>{cell(sale.total)});
    }
    const core::SaleEntry sum = report.sum();
    QList<TableCell> total{tr("Total")};
    while (total.size() < 9)
        total.append(QString());
    table.addTotal(total + QList<TableCell>{cell(sum.taxable)} + taxCells(report, sum.taxes)
                   + QList<TableCell>{cell(sum.total)});
    return table;
}

Table ReportTables::salesByCode(const core::TaxReport &report) const
{
    Table table(QList<TableColumn>{{u"code"_s, tr("Code")},
                                   {u"unit"_s, tr("Unit")},
                                   {u"quantity"_s, tr("Quantity"), true},
                                   {u"rate"_s, tr("Rate %"), true},
                                   {u"taxable"_s, tr("Before tax"), true}}
                + taxColumns(report) + QList<TableColumn>{{u"total"_s, tr("Total"), true}});
    for (const core::CodeEntry &entry : report.codes) {
        table.add(
            QList<TableCell>{
                entry.code, entry.unit, cell(entry.quantity), cell(entry.rate), cell(entry.taxable)}
            + taxCells(report, entry.taxes) + QList<TableCell>{cell(entry.total)});
    }
    const core::SaleEntry sum = report.sum();
    table.addTotal(QList<TableCell>{tr("Total"), QString(), QString(), QString(), cell(sum.taxable)}
                   + taxCells(report, sum.taxes) + QList<TableCell>{cell(sum.total)});
    return table;
}

Table ReportTables::series(const core::TaxReport &report,
                           QString (*kindName)(core::DocumentKind)) const
{
    Table table({{u"kind"_s, tr("Paper")},
                 {u"first"_s, tr("First number")},
                 {u"last"_s, tr("Last number")},
                 {u"issued"_s, tr("Issued"), true},
                 {u"cancelled"_s, tr("Cancelled"), true},
                 {u"net"_s, tr("Remaining"), true}});
    for (const core::SeriesEntry &entry : report.series) {
        table.add({kindName(entry.kind),
                   entry.first,
                   entry.last,
                   cell(int(entry.issued)),
                   cell(int(entry.cancelled)),
                   cell(int(entry.issued - entry.cancelled))});
    }
    return table;
}

} // namespace ui
