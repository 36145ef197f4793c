// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/search_hit.h"
#include "core/service/customers.h"

namespace core {

/// One question for everything that has a name or a number.
class Search
{
public:
    Search(ShopFile &shop, Customers &customers) : m_shop(shop), m_customers(customers) {}

    /// A number of four digits and more is sought in phones, and in the numbers of jobs, papers and
    /// receipts; a text in customers by any fragments, in numbers by their start, and in what open
    /// jobs are about. Best first: whole number, start of a number, start of a word, inside; then
    /// open before closed. Papers and receipts need the right to see money.
    ///
    /// Refuses: NotPermitted.
    Result<QList<SearchHit>> find(const By &by, const QString &typed, int limit);

private:
    ShopFile &m_shop;
    Customers &m_customers;
};

} // namespace core
