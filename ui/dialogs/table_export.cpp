// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/table_export.h"

#include "ui/print/workbook_file.h"
#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class ExportWords
{
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

core::Result<core::Done> writtenAsCsv(const QString &name, const Table &table)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(table.csv().toUtf8()) >= 0 && file.commit())
        return core::Done();
    return core::Error{
        .kind = core::ErrorKind::FileNotWritten, .subject = name, .given = file.errorString()};
}

/// A file is named after what is in it, whatever else was typed.
QString withSuffix(const QString &name, const QString &suffix)
{
    for (const QString &known : {u"csv"_s, u"xlsx"_s}) {
        if (QFileInfo(name).suffix().compare(known, Qt::CaseInsensitive) == 0)
            return name;
    }
    return name + u'.' + suffix;
}

} // namespace

void exportTable(Desk &desk, QWidget *over, const Table &table, const QString &name)
{
    const QString csv = ExportWords::tr("For a program (*.csv)");
    auto *dialog = new QFileDialog(over, ExportWords::tr("Export"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({ExportWords::tr("For a spreadsheet (*.xlsx)"), csv});
    dialog->setDefaultSuffix(u"xlsx"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name + u".xlsx"_s);
    QObject::connect(
        dialog, &QFileDialog::filterSelected, dialog, [dialog, csv](const QString &filter) {
            dialog->setDefaultSuffix(filter == csv ? u"csv"_s : u"xlsx"_s);
        });
    const Qt::LayoutDirection direction = over->layoutDirection();
    QObject::connect(dialog,
                     &QFileDialog::fileSelected,
                     &desk,
                     [&desk, table, name, direction, dialog](const QString &chosen) {
                         const QString file = withSuffix(chosen, dialog->defaultSuffix());
                         if (file != chosen && QFileInfo::exists(file))
                             return desk.say(ExportWords::tr("%1 is there already. Choose another "
                                                             "name.")
                                                 .arg(file),
                                             Tone::Danger);
                         const bool isCsv = file.endsWith(u".csv"_s, Qt::CaseInsensitive);
                         const auto done = isCsv ? writtenAsCsv(file, table)
                                                 : writeWorkbook(file, name, table, direction);
                         if (!done)
                             return desk.refuse(done.error());
                         desk.say(ExportWords::tr("Written to %1.").arg(file), Tone::Ok);
                     });
    dialog->open();
}

} // namespace ui
