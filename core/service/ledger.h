// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "core/store/shop_file.h"

namespace core {

/// Who owes what, since when. All of it needs the right to see money.
class Ledger
{
public:
    explicit Ledger(ShopFile &shop) : m_shop(shop) {}

    /// Refuses: NotPermitted; as ShopFile::open when the file fails.
    Result<OutstandingReport>
    outstanding(const By &by, std::optional<Day> asOf, std::optional<Id<Customer>> customer = {});
    Result<AgeingReport>
    ageing(const By &by, std::optional<Day> asOf, const AgeingLimits &limits = {});
    /// Refuses: also NotFound; DateOutOfRange (from after to).
    Result<Statement> statement(const By &by, Id<Customer> customer, Day from, Day to);

private:
    ShopFile &m_shop;
};

} // namespace core
