// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/job.h"
#include "core/store/shop_file.h"

namespace core {

/// The boards of a shop and the stages on them.
class Boards
{
public:
    explicit Boards(ShopFile &shop) : m_shop(shop) {}

    Result<QList<Stored<Board>>> boards(const By &by);

    /// Refuses: NotPermitted; FieldMissing (name); TextTooLong; NumberOutOfRange (wip_limit);
    /// NotFound (board, stage); IdReused.
    Result<Stored<Stage>> addStage(const By &by, Id<Stage> id, const NewStage &wanted);
    /// Refuses: as addStage; LastOfItsKind (the board would have no intake or no done stage left).
    Result<Stored<Stage>> changeStage(const By &by, Id<Stage> id, const StageChange &change);
    /// Changes places with its neighbour; at the end of the board it stays where it is.
    ///
    /// Refuses: NotPermitted; NotFound.
    Result<QList<Stored<Stage>>> shiftStage(const By &by, Id<Stage> id, Shift shift);
    /// Refuses: NotPermitted; NotFound; StillUsed (jobs stand on it); LastOfItsKind.
    Result<Done> removeStage(const By &by, Id<Stage> id);

private:
    Result<Stage> cleaned(const Stage &wanted) const;

    ShopFile &m_shop;
};

} // namespace core
