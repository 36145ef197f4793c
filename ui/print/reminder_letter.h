// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// A letter to somebody who owes: what is open and since when, what that comes to, and how to pay
/// it. The older the oldest of it, the plainer the words; they stay courteous.
///
/// `open` is what that one customer owes, as of the day of the letter.
QList<SheetPage> reminderLetter(const core::OutstandingReport &open,
                                const core::CustomerCard &customer,
                                const SheetShop &shop,
                                const PaperWords &words,
                                PaperSize size);

} // namespace ui
