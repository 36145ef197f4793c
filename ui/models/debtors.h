// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/shop.h"
#include "ui/models/owed_columns.h"

namespace ui {

/// Who owes the shop, and the bills they owe.
struct Debtors
{
    core::AgeingReport ageing;
    QList<Debtor> debtors; ///< broken promises first, then who is turned to first
    QList<core::OutstandingRow> papers;
};

/// As it is, or as it was on a past day.
///
/// Refuses: NotPermitted.
core::Result<Debtors>
debtorsOn(core::Shop &shop, const core::By &by, std::optional<core::Day> asOf);

} // namespace ui
