// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// The pages of an invoice, a credit note or a quote.
QList<SheetPage> invoiceSheet(const PrintedPaper &paper, const PaperWords &words, PaperSize size);

/// What the paper is called. Of a seller with an Indian tax number: "Tax invoice" where tax is
/// charged, "Bill of supply" where none is, and both in one word for a buyer without a number.
///
/// Source: CGST Rules 46, 46A and 49; 5(1)(f) for what composition says of itself.
QString titleOf(const PrintedPaper &paper, const PaperWords &words);

} // namespace ui
