// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_entry.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// What moved on a day, or on some days: invoices, money and the rest, with both sums.
QList<SheetPage> dayBookSheet(const core::DayBook &book,
                              const SheetShop &shop,
                              const PaperWords &words,
                              PaperSize size);

} // namespace ui
