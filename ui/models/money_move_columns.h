// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money_move.h"
#include "ui/models/table_model.h"
#include "ui/text/table.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// How payments and refunds read in one list: what was given back stands below zero and says so.
class MoneyMoveColumns
{
    Q_DECLARE_TR_FUNCTIONS(MoneyMoveColumns)

public:
    static QList<Column<core::MoneyMove>> all(const Voice &voice);
    /// The same rows for a spreadsheet; what is void says so and is not in the total.
    static Table table(const QList<core::MoneyMove> &rows, const Voice &voice);

private:
    static QString purpose(const core::MoneyMove &row);
};

} // namespace ui
