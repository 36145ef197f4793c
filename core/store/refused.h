// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/derived.h"

namespace core {

/// The rows of facts that the server let count nowhere. The log keeps what was written, and whoever
/// wrote it is told (sync_look); in the books it stands nowhere, or they would differ from PC to
/// PC. Should a server that was set back let it count, its row is made again from the log.
///
/// Throws StoreError.
class Refused
{
public:
    Refused(Database &database, Derived &derived) : m_database(database), m_derived(derived) {}

    /// Takes out what no other row names. The rest goes with what names it, which cannot count
    /// either and has only not been ruled on yet.
    void withdraw();

private:
    bool isNamed(const Table &table, const RowId &id) const;

    Database &m_database;
    Derived &m_derived;
};

} // namespace core
