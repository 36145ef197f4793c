// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// The pages of an invoice, a credit note or a quote.
QList<SheetPage> invoiceSheet(const PrintedPaper &paper, const PaperWords &words, PaperSize size);

/// What the paper is called: "Tax invoice" where a seller with an Indian tax number charges tax.
///
/// Source: CGST Rules 46 and 49.
QString titleOf(const PrintedPaper &paper, const PaperWords &words);

} // namespace ui
