// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/sheet_page.h"

class QPainter;

namespace ui {

/// Draws a page: the one painter of preview, printer, PDF and image. `unitsPerMm` says how many of
/// the painter's own units make a millimetre: dpi / 25.4 on most devices.
void paint(QPainter &painter, const SheetPage &page, double unitsPerMm);

} // namespace ui
