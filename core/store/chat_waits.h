// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/query.h"

namespace core {

/// Keeps which chats wait: those with incoming messages behind their last decision that stands.
/// Throws StoreError.
class ChatWaits
{
public:
    explicit ChatWaits(Database &database) : m_database(database) {}

    /// The chat of a message or a decision; none for any other fact.
    std::optional<RowId> chatOf(const RowId &fact) const;
    /// Works one chat out anew.
    void settle(const RowId &chat);
    /// Works all of them out anew.
    void rebuild();
    /// Whether what is kept is what the facts say.
    bool areSound() const;

private:
    Database &m_database;
};

} // namespace core
