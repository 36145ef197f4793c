// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "ui/models/table_model.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// How payments read in lists.
class ReceiptColumns
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptColumns)

public:
    /// Without the customer, where the place says who it is.
    static QList<Column<core::ReceiptRow>> ofOne(const Voice &voice);
    /// What it paid on one paper.
    static core::Money paidOn(const core::ReceiptRow &row, const core::RowId &paper);
    /// What a payment went to: invoices, an advance, or that it is void and why.
    static QString purpose(const core::ReceiptRow &row);
};

} // namespace ui
