// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/table.h"

namespace ui {

/// Asks where to, and writes a table there: as a workbook, or as CSV for a program. The file is
/// whole or not there. `name` has no suffix.
void exportTable(Desk &desk, QWidget *over, const Table &table, const QString &name);

} // namespace ui
