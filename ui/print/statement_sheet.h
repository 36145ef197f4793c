// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// What a statement says.
enum class StatementOf {
    Account,  ///< all that moved, with the balance after each, and what is open of it
    OpenItems ///< only what is to be paid, and what no invoice has used yet
};

/// A customer's account: what was invoiced and paid, what is open, how old that is, and a code to
/// pay it with.
QList<SheetPage> statementSheet(const core::Statement &statement,
                                const SheetShop &shop,
                                const PaperWords &words,
                                PaperSize size,
                                StatementOf what = StatementOf::Account);

} // namespace ui
