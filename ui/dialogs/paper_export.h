// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"
#include "ui/desk/desk.h"

namespace ui {

/// Asks where to, and writes an issued paper there for another program: an invoice or a credit note
/// as an e-invoice, any paper as the JSON that was frozen with it.
void exportPaper(Desk &desk, QWidget *over, const core::PaperCard &card);

} // namespace ui
