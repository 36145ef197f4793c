// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/print/sheet_page.h"

#include <QStringList>

namespace ui {

/// Where a sheet goes. An empty printer is the system's own choice; `toFile` prints nowhere and
/// saves a PDF.
struct PrintTarget
{
    QString printer = {};
    int copies = 1;
    bool toFile = false;
    QString folder = {}; ///< of PDFs
};

/// What became of it: the printer that took it, or the PDF that was saved.
struct Printed
{
    QString printer;
    QString file;
};

/// The printers of this computer, the usual one first. It asks the system, which may take its time:
/// not on the window's thread.
QStringList printerNames();

/// Sends pages to a printer; where there is none, saves them as a PDF. To be called on the thread
/// that laid them out.
///
/// Refuses: PrinterSilent; as writePdf.
core::Result<Printed>
sendToPrinter(const QList<SheetPage> &pages, const QString &title, const PrintTarget &target);

} // namespace ui
