// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/owed_columns.h"
#include "ui/text/table.h"

namespace ui {

/// Who owes what, as it is listed, for a spreadsheet: by age, with their jobs, what they were told
/// and what they promised.
class OwedTable
{
    Q_DECLARE_TR_FUNCTIONS(OwedTable)

public:
    static Table
    of(const QList<core::Debtor> &debtors, const core::AgeingLimits &limits, const Voice &voice);
};

} // namespace ui
