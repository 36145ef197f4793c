// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money_move.h"
#include "ui/desk/desk.h"

namespace ui {

/// Takes a payment or a refund back: at once while it is fresh, else for a reason that is asked
/// over the window of `page`.
void voidMove(Desk &desk, QWidget *page, const core::MoneyMove &move);

} // namespace ui
