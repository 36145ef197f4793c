// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheet_look.h"

#include <utility>

namespace ui {

namespace {

PaperFormat formatOf(PaperSize size, const PaperDesign &design)
{
    PaperFormat format = formatOf(size);
    if (format.isRoll())
        return format;
    const PaperFormat usual = formatOf(PaperSize::A4);
    format.side *= design.side / usual.side;
    format.top *= design.top / usual.top;
    format.textScale *= design.scale;
    return format;
}

} // namespace

SheetLook lookOf(PaperSize size, const PaperDesign &design)
{
    const PaperFormat format = formatOf(size, design);
    // A receipt printer knows black and nothing between.
    const bool hasGreys = !format.isRoll();
    const QColor black(0x16, 0x1B, 0x22);
    const double scale = format.textScale;

    SheetLook look{.format = format,
                   .ink = hasGreys ? black : QColor(Qt::black),
                   .muted = hasGreys ? QColor(0x5A, 0x64, 0x70) : QColor(Qt::black),
                   .hair = hasGreys ? design.hair : QColor(Qt::black),
                   .accent = hasGreys ? design.accent : QColor(Qt::black),
                   .tint = hasGreys ? design.tint : QColor(Qt::white),
                   .ghost = hasGreys ? QColor(0xE9, 0xEC, 0xEF) : QColor(0xC8, 0xC8, 0xC8)};
    look.title = {22 * scale, false, look.accent, 1.3};
    look.name = {15 * scale, true, look.ink, 1.35};
    look.heading = {11 * scale, true, look.ink, 1.4};
    look.body = {9 * scale, false, look.ink, 1.42};
    look.small = {8 * scale, false, look.muted, 1.42};
    look.caption = {7.2 * scale, false, look.muted, 1.42};
    look.gap = format.isRoll() ? 3 : 7 * scale;
    look.gutter = format.isRoll() ? 2 : 4.5 * scale;
    look.padding = format.isRoll() ? 0.9 : 1.9 * scale;
    if (hasGreys) {
        look.head = design.head;
        look.isGrid = design.isGrid;
    }
    return look;
}

SheetLook dense(SheetLook look)
{
    look.body.points *= 0.9;
    look.gutter *= 0.7;
    look.padding *= 0.85;
    return look;
}

SheetLook landscapeOf(PaperSize size)
{
    SheetLook look = lookOf(size);
    if (!look.format.isRoll())
        std::swap(look.format.width, look.format.height);
    return look;
}

} // namespace ui
