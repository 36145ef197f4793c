// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/till.h"
#include "core/store/shop_file.h"

namespace core {

struct TillReopen;

/// The drawer of this PC: opened in the morning where the shop likes to, counted at night. What a
/// close has counted is locked; only who may reopen the day takes it back.
class Tills
{
public:
    explicit Tills(ShopFile &shop) : m_shop(shop) {}

    /// What the drawer should hold now.
    ///
    /// Refuses: NotPermitted.
    Result<TillCount> count(const By &by);
    /// Begins a session with what was counted into the drawer.
    ///
    /// Refuses: NotPermitted; TillOpen; AmountNotPositive (below zero); AmountTooLarge; IdReused.
    Result<TillCount> open(const By &by, Id<TillSession> id, Money opening);
    /// Cash in or out that settles nothing.
    ///
    /// Refuses: NotPermitted; AmountNotPositive; AmountTooLarge; FieldMissing (reason); IdReused.
    Result<TillCount> move(const By &by,
                           Id<TillMovement> id,
                           TillMovementKind kind,
                           Money amount,
                           const QString &reason);
    /// Ends the session: what was counted, what should have been, and why they differ.
    ///
    /// Refuses: NotPermitted; FieldMissing (cash; reason, where more than the shop's small
    /// difference is missing or over); AmountNotPositive (below zero); AmountTooLarge;
    /// SplitTooLarge (kept: more than was counted); TextTooLong; IdReused.
    Result<Stored<TillClose>> close(const By &by, Id<TillClose> id, const CloseTill &counted);
    /// Lets a close go: what it counted may be taken back, and it is counted again. Recorded.
    ///
    /// Refuses: NotPermitted; NotFound; FieldMissing (reason); AlreadyReversed (reopened before).
    Result<Stored<TillClose>>
    reopen(const By &by, Id<TillReopen> id, Id<TillClose> close, const QString &reason);

    Result<Stored<TillClose>> card(const By &by, Id<TillClose> id);
    /// Newest first, behind `after`.
    Result<TillClosePage> page(const By &by, std::optional<Id<TillClose>> after, int limit);

private:
    TillCount countNow(Day today) const;
    /// The open session, begun where nobody did.
    Id<TillSession> begun(Record &record, TillCount &count) const;
    Result<Stored<TillClose>> cardOf(Id<TillClose> id) const;

    ShopFile &m_shop;
};

/// Whether `by` may take back a receipt or a refund: not when a close has counted it, unless they
/// may reopen the day. `number` is the subject of the refusal.
///
/// Refuses: DayClosed.
Result<Done> mayTakeBack(ShopFile &shop, const By &by, const RowId &fact, const QString &number);

} // namespace core
