// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// A customer's account: what was invoiced and paid, the balance after each, what is open, how old
/// that is, and a code to pay it with.
QList<SheetPage> statementSheet(const core::Statement &statement,
                                const SheetShop &shop,
                                const PaperWords &words,
                                PaperSize size);

} // namespace ui
