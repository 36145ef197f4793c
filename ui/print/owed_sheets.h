// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_table.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// What stands in a line for an open invoice, from its day on.
QList<PaperColumn> openColumns(const PaperWords &words);
QList<PaperCell> openCells(const core::OutstandingRow &row, const PaperWords &words);

/// Who owes what, invoice by invoice.
QList<SheetPage> outstandingSheet(const core::OutstandingReport &report,
                                  const SheetShop &shop,
                                  const PaperWords &words,
                                  PaperSize size);

/// Who owes what, customer by customer and by age; on its side.
QList<SheetPage> ageingSheet(const core::AgeingReport &report,
                             const SheetShop &shop,
                             const PaperWords &words,
                             PaperSize size);

/// The first bucket that can hold something: from the day of the paper on nothing is "not due".
size_t firstBucket(const core::AgeingLimits &limits);
/// "Not due", "1 to 30 days", … , "Over 90 days", from the first bucket on.
QStringList bucketNames(const core::AgeingLimits &limits, const PaperWords &words);

} // namespace ui
