// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/till.h"
#include "ui/print/paper_size.h"
#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

namespace ui {

/// The half page that lies with the money: what the drawer began with, what came in, what should be
/// there and what was, by notes; why they differ, and what the next one should know. The eight
/// characters at its end are those with which the log ended: who writes the books anew cannot make
/// them come out the same.
///
/// `time` is when it was counted, on the shop's wall clock.
QList<SheetPage> tillCloseSheet(const core::TillClose &close,
                                const QString &time,
                                const SheetShop &shop,
                                const PaperWords &words,
                                PaperSize size);

} // namespace ui
