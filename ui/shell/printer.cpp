// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/printer.h"

#include "ui/print/pdf_file.h"
#include "ui/print/sheet_painter.h"

#include <QDir>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double mmPerInch = 25.4;

/// A file name that every system takes.
QString fileNameOf(QString title)
{
    for (QChar &letter : title) {
        if (letter < u' ' || QStringView(u"/\\:*?\"<>|").contains(letter))
            letter = u'-';
    }
    return title.trimmed().left(80) + u".pdf"_s;
}

core::Result<Printed>
saveToFile(const QList<SheetPage> &pages, const QString &title, const QString &folder)
{
    QDir().mkpath(folder);
    const QString file = QDir(folder).filePath(fileNameOf(title));
    const core::Result<core::Done> written = writePdf(file, pages, title);
    if (!written)
        return written.error();
    return Printed{.printer = {}, .file = file};
}

void setPage(QPrinter &printer, const SheetPage &page)
{
    const QPageSize size(page.size, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    printer.setPageSize(size);
    printer.setFullPage(true);
}

} // namespace

QStringList printerNames()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (const qsizetype at = names.indexOf(usual); at > 0)
        names.move(at, 0);
    return names;
}

core::Result<Printed>
sendToPrinter(const QList<SheetPage> &pages, const QString &title, const PrintTarget &target)
{
    const QStringList known = target.toFile ? QStringList() : printerNames();
    if (known.isEmpty() || pages.isEmpty())
        return saveToFile(pages, title, target.folder);
    const QString name = known.contains(target.printer) ? target.printer : known.first();
    QPrinter printer(QPrinterInfo::printerInfo(name), QPrinter::HighResolution);
    printer.setDocName(title);
    printer.setCopyCount(target.copies);
    setPage(printer, pages.first());
    QPainter painter;
    if (!painter.begin(&printer))
        return core::Error{.kind = core::ErrorKind::PrinterSilent, .subject = name};
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0) {
            setPage(printer, pages[page]);
            printer.newPage();
        }
        paint(painter, pages[page], printer.resolution() / mmPerInch);
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error)
        return core::Error{.kind = core::ErrorKind::PrinterSilent, .subject = name};
    return Printed{.printer = name, .file = {}};
}

} // namespace ui
