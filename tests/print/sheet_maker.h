// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_words.h"
#include "ui/print/printed_paper.h"
#include "ui/print/sheet_page.h"

#include <QStringList>

namespace tests {

/// Sharma Print in Delhi, with a tax number and a UPI address.
ui::SheetShop aSheetShop();
/// In that language, with rupees.
ui::PaperWords sheetWords(const QString &language = QStringLiteral("en"));

/// An issued invoice to Gupta Medicals of so many lines, each 118 rupees with its tax.
ui::PrintedPaper aPaper(int lines);
/// Works its totals out again, after its content changed; all of it is open.
void total(ui::PrintedPaper &paper);

QList<ui::PlacedBlock> blocksOf(const ui::SheetPage &page, ui::BlockKind kind);
/// Every line of text that starts inside the area.
QStringList textsIn(const ui::SheetPage &page, const QRectF &area);
/// Every line of text of all pages.
QStringList textsOf(const QList<ui::SheetPage> &pages);
bool hasCode(const QList<ui::SheetPage> &pages);

} // namespace tests
