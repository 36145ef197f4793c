// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tax_register.h"
#include "core/store/shop_file.h"

namespace core {

/// What tax offices and accountants ask of the papers of some days.
class TaxReports
{
public:
    explicit TaxReports(ShopFile &shop) : m_shop(shop) {}

    /// Sales by paper and rate, by code, and the numbers of each series. Every paper is read: a
    /// month of them, not ten years, on the window's thread never.
    ///
    /// Refuses: NotPermitted; DateOutOfRange (to: before `from`); as PaperStore::card.
    Result<TaxReport> report(const By &by, Day from, Day to);

private:
    ShopFile &m_shop;
};

} // namespace core
