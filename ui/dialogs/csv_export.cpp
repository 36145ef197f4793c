// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/csv_export.h"

#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class CsvWords
{
    Q_DECLARE_TR_FUNCTIONS(CsvExport)
};

core::Result<core::Done> written(const QString &name, const Table &table)
{
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(table.csv().toUtf8()) >= 0 && file.commit())
        return core::Done();
    return core::Error{
        .kind = core::ErrorKind::FileNotWritten, .subject = name, .given = file.errorString()};
}

} // namespace

void exportCsv(Desk &desk, QWidget *over, const Table &table, const QString &fileName)
{
    auto *dialog = new QFileDialog(over, CsvWords::tr("Export CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(CsvWords::tr("Tables (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(fileName);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &desk, [&desk, table](const QString &name) {
            if (const auto done = written(name, table); !done)
                return desk.refuse(done.error());
            desk.say(CsvWords::tr("Written to %1.").arg(name), Tone::Ok);
        });
    dialog->open();
}

} // namespace ui
