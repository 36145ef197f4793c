// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/table_export.h"

#include "ui/dialogs/save_file.h"
#include "ui/print/whole_file.h"
#include "ui/print/workbook_file.h"

#include <QCoreApplication>
#include <QWidget>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

} // namespace

void exportTable(Desk &desk, QWidget *over, const Table &table, const QString &name)
{
    const Qt::LayoutDirection direction = over->layoutDirection();
    const FileForm workbook{.filter = ExportWords::tr("For a spreadsheet (*.xlsx)"),
                            .suffix = u"xlsx"_s,
                            .write = [table, name, direction](core::Shop &, const QString &file) {
                                return writeWorkbook(file, name, table, direction);
                            }};
    const FileForm csv{.filter = ExportWords::tr("For a program (*.csv)"),
                       .suffix = u"csv"_s,
                       .write = [table](core::Shop &, const QString &file) {
                           return writeWhole(file, table.csv().toUtf8());
                       }};
    saveFile(desk, over, ExportWords::tr("Export"), name, {workbook, csv});
}

} // namespace ui
