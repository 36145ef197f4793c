// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper_design.h"
#include "ui/print/paper_size.h"
#include "ui/print/shaped_text.h"

namespace ui {

/// How far a band or a frame reaches beyond the text, in millimetres.
constexpr double bleed = 3;

/// How the sheets of one paper size look: inks, and the few sizes of type.
struct SheetLook
{
    PaperFormat format;

    QColor ink;
    QColor muted;
    QColor hair; ///< thin lines
    QColor accent;
    QColor tint;  ///< behind what matters most
    QColor ghost; ///< of a watermark

    TextStyle title;   ///< what kind of paper it is
    TextStyle name;    ///< of the shop, of a customer on a report
    TextStyle heading; ///< the customer, the amount that is due
    TextStyle body;
    TextStyle small;
    TextStyle caption; ///< heads of columns and above values

    double gap = 6;     ///< between blocks
    double gutter = 4;  ///< between columns
    double padding = 2; ///< above and below a row
    PaperDesign::Head head = PaperDesign::Head::Apart;
    bool isGrid = false; ///< lines around cells and blocks
    double width() const { return format.room(); }
};

/// On a roll every design is the same.
SheetLook lookOf(PaperSize size, const PaperDesign &design = paperDesigns().first());
/// For tables of many columns: smaller letters, closer together.
SheetLook dense(SheetLook look);
/// The same paper on its side, for a table of many columns.
SheetLook landscapeOf(PaperSize size);

} // namespace ui
