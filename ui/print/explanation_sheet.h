// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_entry.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// What an amount is made of, line by line, for somebody who asks why.
QList<SheetPage> explanationSheet(const core::Explanation &explanation,
                                  core::Day today,
                                  const SheetShop &shop,
                                  const PaperWords &words,
                                  PaperSize size);

} // namespace ui
