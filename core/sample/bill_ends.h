// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/draw.h"
#include "core/sample/planned_work.h"
#include "core/sample/shop_hours.h"

namespace core {

/// Draws what becomes of bills that were planned as unpaid or paid: some pay in two parts, some too
/// much, one by a cheque that comes back; firms keep tax back, and a little is let off.
void drawEnds(std::vector<PlannedBill> &bills,
              const SamplePack &pack,
              const ShopHours &hours,
              Draw &draw);

} // namespace core
