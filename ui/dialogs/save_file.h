// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"

namespace ui {

/// A form in which something can be written to a file.
struct FileForm
{
    QString filter; ///< "For a spreadsheet (*.xlsx)"
    QString suffix; ///< "xlsx"
    /// Runs on the thread that reads; the file is whole or not there.
    std::function<core::Result<core::Done>(core::Shop &shop, const QString &fileName)> write;
};

/// Asks where to and in which form, the first one unless somebody chooses another, and writes it
/// there. A file that is there already is never written over unasked. `name` has no suffix.
void saveFile(
    Desk &desk, QWidget *over, const QString &title, const QString &name, QList<FileForm> forms);

} // namespace ui
