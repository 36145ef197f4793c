// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/save_file.h"

#include "ui/theme/tokens.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class SavingWords
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

/// A file is named after what is in it, whatever else was typed.
QString withSuffix(const QString &name, const QString &suffix, const QList<FileForm> &forms)
{
    const bool isKnown = std::any_of(forms.begin(), forms.end(), [&name](const FileForm &form) {
        return QFileInfo(name).suffix().compare(form.suffix, Qt::CaseInsensitive) == 0;
    });
    return isKnown ? name : name + u'.' + suffix;
}

const FileForm &formOf(const QString &name, const QList<FileForm> &forms)
{
    const auto named = std::find_if(forms.begin(), forms.end(), [&name](const FileForm &form) {
        return name.endsWith(u'.' + form.suffix, Qt::CaseInsensitive);
    });
    return named == forms.end() ? forms.first() : *named;
}

void write(Desk &desk, const FileForm &form, const QString &file)
{
    desk.read([write = form.write, file](core::Shop &shop) { return write(shop, file); })
        .then(&desk, [&desk, file](const core::Outcome<core::Done> &done) {
            if (!done)
                return desk.refuse(done.error());
            desk.say(SavingWords::tr("Written to %1.").arg(file), Tone::Ok);
        });
}

} // namespace

void saveFile(
    Desk &desk, QWidget *over, const QString &title, const QString &name, QList<FileForm> forms)
{
    auto *dialog = new QFileDialog(over, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    QStringList filters;
    for (const FileForm &form : std::as_const(forms))
        filters.append(form.filter);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(forms.first().suffix);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(name + u'.' + forms.first().suffix);
    QObject::connect(
        dialog, &QFileDialog::filterSelected, dialog, [dialog, forms](const QString &filter) {
            for (const FileForm &form : forms) {
                if (form.filter == filter)
                    dialog->setDefaultSuffix(form.suffix);
            }
        });
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &desk, [&desk, forms, dialog](const QString &chosen) {
            const QString file = withSuffix(chosen, dialog->defaultSuffix(), forms);
            if (file != chosen && QFileInfo::exists(file)) {
                return desk.say(
                    SavingWords::tr("%1 is there already. Choose another name.").arg(file),
                    Tone::Danger);
            }
            write(desk, formOf(file, forms), file);
        });
    dialog->open();
}

} // namespace ui
