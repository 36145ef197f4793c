// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

namespace ui {

/// What a sheet is printed on. Rolls are as long as what stands on them.
enum class PaperSize { A4, A5, Letter, Roll80, Roll58 };

/// A paper in millimetres, and how its text is set.
struct PaperFormat
{
    double width = 210;
    double height = 297; ///< 0: a roll
    double side = 16;    ///< margins
    double top = 15;
    double bottom = 12;
    double textScale = 1; ///< of the sizes that are right on A4

    bool isRoll() const { return height <= 0; }
    double room() const { return width - 2 * side; }
};

PaperFormat formatOf(PaperSize size);

/// "a4", "a5", "letter", "80mm", "58mm".
QString nameOf(PaperSize size);
/// Refuses: NotOneOf (subject "paper"; allowed: the names).
core::Result<PaperSize> paperNamed(const QString &name, const QList<PaperSize> &choices);

/// What a report or a statement goes on, what an invoice does, and what a receipt or a slip does;
/// the usual one first.
QList<PaperSize> sheetSizes();
QList<PaperSize> invoiceSizes();
QList<PaperSize> receiptSizes();

} // namespace ui
