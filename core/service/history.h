// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/history_store.h"
#include "core/store/shop_file.h"

namespace core {

/// What was done, by whom; and the way back.
class History
{
public:
    explicit History(ShopFile &shop) : m_shop(shop) {}

    /// The audit: newest first, of one row when `about` is given.
    Result<QList<ActRow>> acts(const By &by, std::optional<RowId> about, int limit);

    /// Takes a unit back by a new one. Registers get their old values where nobody wrote since;
    /// facts are reversed, cancelled or moved back by their own means.
    ///
    /// Refuses: NotPermitted; NotFound; NothingToUndo; AlreadyUndone; ChangedSince (by whom);
    /// StillUsed; CannotBeUndone; AlreadyReversed, AlreadyCancelled.
    Result<ActRow> undo(const By &by, const RowId &unit);
    /// The newest act of this person that is not undone.
    Result<ActRow> undoLast(const By &by);
    /// All units of an import or bulk act, newest first; says how many were taken back. A refusal
    /// stops it: what was undone until then stays undone, and asking again goes on from there.
    ///
    /// Refuses: NotFound; as undo.
    Result<int> undoBatch(const By &by, const RowId &batch);

private:
    Result<Permit> permitFor(const By &by, const Unit &unit) const;
    Result<ActRow> actOf(const RowId &undoneUnit);

    ShopFile &m_shop;
};

} // namespace core
