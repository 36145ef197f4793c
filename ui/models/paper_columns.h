// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"
#include "ui/models/table_model.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// A line of a document and what it comes to.
struct LineRow
{
    core::DocumentLine line;
    core::Money amount;
    int place = 0;
};

/// What a foot of a document says: "CGST 9 %", "72.00".
struct TotalRow
{
    QString name;
    QString amount;
    bool isStrong = false;
};

/// How invoices and quotes read: in lists, and their own lines.
class PaperColumns
{
    Q_DECLARE_TR_FUNCTIONS(PaperColumns)

public:
    static QList<Column<core::PaperRow>> list(const Voice &voice);
    static QList<Column<LineRow>> lines(const Voice &voice);
    static QList<TotalRow> totals(const core::DocumentTotals &totals, const Voice &voice);

    static Tone toneOf(core::PaperState state);
    /// "18", without the sign; a dash where there is no tax.
    static QString rateText(const core::Taxes &taxes);
    /// "10 sheets".
    static QString quantityText(const core::DocumentLine &line);
};

} // namespace ui
