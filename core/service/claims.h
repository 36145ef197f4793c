// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"
#include "core/store/shop_file.h"

namespace core {

/// What people say they paid, until somebody has seen the money. Needs the right to see money.
class Claims
{
public:
    explicit Claims(ShopFile &shop) : m_shop(shop) {}

    /// Those without an answer, oldest first; of one customer when one is given.
    Result<QList<ClaimRow>>
    waiting(const By &by, int limit, std::optional<Id<Customer>> customer = {});
    /// Refuses: NotPermitted; NotFound.
    Result<ClaimRow> card(const By &by, Id<Claim> id);
    /// What a form for confirming starts with.
    ///
    /// Refuses: NotPermitted; NotFound.
    Result<TakePayment> paymentOf(const By &by, Id<Claim> id);

    /// The money is there: takes it as the receipt `receipt` in the same act.
    ///
    /// Refuses: as Payments::take; NotFound (claim); ClaimAnswered.
    Result<TakenPayment>
    confirm(const By &by, Id<Claim> id, Id<Receipt> receipt, const TakePayment &payment);
    /// It did not come, or it was counted before.
    ///
    /// Refuses: NotPermitted; NotFound; ClaimAnswered; FieldMissing (reason).
    Result<ClaimRow> dismiss(const By &by, Id<Claim> id, const QString &reason);

private:
    Result<ClaimRow> rowOf(Id<Claim> id) const;
    Result<ClaimRow> openRow(Id<Claim> id) const;

    ShopFile &m_shop;
};

} // namespace core
