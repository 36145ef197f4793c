// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// The pages of a receipt: what came in, what it paid and what is still to be paid.
QList<SheetPage> receiptSheet(const core::TakenPayment &taken,
                              const SheetShop &shop,
                              const PaperWords &words,
                              PaperSize size);

} // namespace ui
