// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/day_sheet.h"
#include "core/store/shop_file.h"

namespace core {

/// What a day begins with: what is late, what is due, what came in.
class DaySheets
{
public:
    explicit DaySheets(ShopFile &shop) : m_shop(shop) {}

    /// `rows` is how many jobs each list shows at most.
    ///
    /// Refuses: NotPermitted.
    Result<DaySheet> today(const By &by, int rows);

private:
    DayMoney moneyOf(Day day) const;

    ShopFile &m_shop;
};

} // namespace core
