// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "core/store/query.h"

namespace core {

/// What came in and what was given back, told apart. Throws StoreError.
class TakingsStore
{
public:
    explicit TakingsStore(const Database &database) : m_database(database) {}

    /// Of one person, where one is named.
    QList<Takings>
    takings(Day from, Day to, TakingsBy apart, std::optional<Id<Staff>> person = {}) const;

private:
    const Database &m_database;
};

} // namespace core
