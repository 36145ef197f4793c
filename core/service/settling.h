// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/adjustment.h"
#include "core/store/shop_file.h"

namespace core {

/// Letting off and keeping back, in the same act as a payment or by itself.
class Settling
{
public:
    explicit Settling(ShopFile &shop) : m_shop(shop) {}

    /// The verb of a kind of settlement.
    static const Verb &verbOf(AdjustmentKind kind);
    /// Whether `by` may settle so much in this way.
    ///
    /// Refuses: NotPermitted; WriteOffTooLarge.
    Result<Done> mayBe(const By &by, AdjustmentKind kind, Money amount) const;
    /// Writes it. `settlement` is checked already.
    ///
    /// Refuses: NotFound (invoice); AlreadyCancelled; SplitTooLarge.
    Result<Done>
    write(Record &record, Id<AccountAdjustment> id, const NewSettlement &settlement) const;

private:
    ShopFile &m_shop;
};

} // namespace core
