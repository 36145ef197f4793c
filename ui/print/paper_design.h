// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QColor>
#include <QList>
#include <QString>

namespace ui {

/// How invoices, credit notes and quotes look: data, so that another one needs no line of code.
struct PaperDesign
{
    enum class Head {
        Apart,   ///< the shop on one side, the title on the other
        Centred, ///< the shop in the middle below its logo, the title under a rule
        Band,    ///< the shop on a coloured band across the paper
    };

    QString name; ///< "clean"; stands in the shop's settings
    QColor accent;
    QColor tint;
    QColor hair;
    double scale = 1; ///< of type and gaps
    double side = 17; ///< margins on A4, in millimetres
    double top = 16;
    Head head = Head::Apart;
    bool isGrid = false;      ///< a line around every cell, blocks in frames
    bool sumsUpCodes = false; ///< a summary by HSN, SAC or other code
};

/// The usual one first.
///
/// Source: resources/packs/paper_designs.json.
const QList<PaperDesign> &paperDesigns();
/// The usual one for a name that is empty or that a newer program wrote.
const PaperDesign &paperDesignOf(const QString &name);
/// Refuses: NotOneOf (subject "paper_design"; allowed: the names).
core::Result<PaperDesign> paperDesignNamed(const QString &name);

} // namespace ui
