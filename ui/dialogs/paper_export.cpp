// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_export.h"

#include "ui/dialogs/save_file.h"
#include "ui/print/e_invoice_file.h"
#include "ui/print/whole_file.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

class PaperExportWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperExport)
};

/// A number may have slashes, a file name not.
QString exportNameOf(QString number)
{
    return number.replace(u'/', u'-').replace(u'\\', u'-');
}

FileForm eInvoice(const core::By &by, const core::RowId &id)
{
    return {.filter = PaperExportWords::tr("E-invoice (*.xml)"),
            .suffix = u"xml"_s,
            .write = [by, id](core::Shop &shop, const QString &file) -> core::Result<core::Done> {
                const auto bytes = eInvoiceFile(shop, by, core::Id<core::Paper>(id));
                if (!bytes)
                    return bytes.error();
                return writeWhole(file, *bytes);
            }};
}

} // namespace

void exportPaper(Desk &desk, QWidget *over, const core::PaperCard &card)
{
    const FileForm json{.filter = PaperExportWords::tr("As it was issued, for a program (*.json)"),
                        .suffix = u"json"_s,
                        .write = [bytes = card.paper.snapshot](core::Shop &, const QString &file) {
                            return writeWhole(file, bytes);
                        }};
    QList<FileForm> forms{json};
    const bool isBill = card.paper.kind != core::DocumentKind::Quote;
    if (isBill && card.state != core::PaperState::Cancelled)
        forms.prepend(eInvoice(desk.by(), card.id));
    saveFile(desk, over, PaperExportWords::tr("Export"), exportNameOf(card.paper.number), forms);
}

} // namespace ui
