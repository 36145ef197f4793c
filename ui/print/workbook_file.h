// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/text/table.h"

#include <Qt>

namespace ui {

/// Writes a table as the one sheet of a workbook (XLSX), for whoever goes on reckoning with it:
/// amounts and days are values, the head stays in sight, and `direction` says on which side the
/// first column stands. A text stays a text, also one that begins like a formula. The file is whole
/// or not there.
///
/// Refuses: FileNotWritten (subject: the file; given: what the system or the writer said).
///
/// Source: ECMA-376, Office Open XML.
core::Result<core::Done> writeWorkbook(const QString &fileName,
                                       const QString &title,
                                       const Table &table,
                                       Qt::LayoutDirection direction);

} // namespace ui
