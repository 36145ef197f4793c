// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"
#include "core/store/record.h"

namespace core {

/// What people say they paid, and what was answered. Throws StoreError.
class ClaimStore
{
public:
    explicit ClaimStore(const Database &database) : m_database(database) {}

    /// None for one that was taken back.
    std::optional<ClaimRow> row(Id<Claim> id) const;
    /// Those without an answer, oldest first.
    QList<ClaimRow> waiting(std::optional<Id<Customer>> customer, int limit) const;

    void add(Record &record, Id<Claim> id, const Claim &claim);
    void confirm(Record &record, Id<Claim> id, Id<Receipt> receipt);
    void dismiss(Record &record, Id<Claim> id, const QString &reason);

private:
    const Database &m_database;
};

} // namespace core
