// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/text/table.h"

namespace ui {

/// Asks where to, and writes a table as CSV there; the file is whole or not there.
void exportCsv(Desk &desk, QWidget *over, const Table &table, const QString &fileName);

} // namespace ui
