// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/till.h"

namespace core {

Money NoteCount::total() const
{
    return Money::fromMinor(worth.minor() * count);
}

Money TillCount::expectedCash() const
{
    return opening + expected(PaymentMode::Cash) + paidIn - paidOut;
}

Money TillCount::expected(PaymentMode mode) const
{
    for (const TillMode &one : modes) {
        if (one.mode == mode)
            return one.taken - one.given;
    }
    return {};
}

Money TillClose::cashTaken() const
{
    Money taken = expected.value(PaymentMode::Cash) - opening;
    for (const Stored<TillMovement> &movement : movements)
        taken -= movement->kind == TillMovementKind::In ? movement->amount : -movement->amount;
    return taken;
}

Money TillClose::givenBack(PaymentMode mode) const
{
    Money back;
    for (const GivenBack &one : given)
        back += one.mode == mode ? one.amount : Money();
    return back;
}

} // namespace core
