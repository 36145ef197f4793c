// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_blocks.h"

namespace ui {

/// The lines of a paper as a table; what no line says has no column.
PaperTable invoiceLines(const PrintedPaper &paper, const SheetBlocks &blocks);

/// What the codes of goods and services are called: HSN and SAC in India.
QString codeHeading(const PaperWords &words);

/// How the lines come to the total, without the last line.
QList<TotalLine> invoiceTotals(const PrintedPaper &paper, const PaperWords &words);
/// The line that stands out: what is to be paid.
TotalLine invoiceSum(const PrintedPaper &paper, const PaperWords &words);

/// Taxes by rate, where there are too many for the totals.
std::optional<Piece> taxSummary(const PrintedPaper &paper, const SheetBlocks &blocks, double width);

} // namespace ui
