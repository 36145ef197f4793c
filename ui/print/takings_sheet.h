// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// What came in and was given back on some days, and by what it is told apart.
struct TakingsReport
{
    core::Day from;
    core::Day to;
    core::TakingsBy apart = core::TakingsBy::Mode;
    QList<core::Takings> rows;
};

/// Payments by method, by person or by day.
QList<SheetPage> takingsSheet(const TakingsReport &report,
                              const SheetShop &shop,
                              const PaperWords &words,
                              PaperSize size);

} // namespace ui
