// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account_entry.h"
#include "core/service/payments.h"
#include "core/store/shop_file.h"

#include <span>

namespace core {

/// What moves an account without a paper and without money coming in: old bills, what is let off or
/// kept back, what is given back, fees. Facts, like receipts: taken back, never changed.
class Adjustments
{
public:
    explicit Adjustments(ShopFile &shop) : m_shop(shop) {}

    /// A bill or an advance from before the shop used this program, with its own days.
    ///
    /// Refuses: NotPermitted; NotFound (customer); AmountNotPositive (zero); AmountTooLarge;
    /// DateOutOfRange; TextTooLong; IdReused.
    Result<AdjustmentRow> open(const By &by, Id<AccountAdjustment> id, const NewOpening &opening);
    /// The list form, for an import: one unit, the same rules.
    Result<Done>
    openAll(const By &by, const RowId &batch, std::span<const Stored<NewOpening>> openings);

    /// Write-off, bad debt, discount or withheld tax: what is owed becomes less, no money came.
    ///
    /// Refuses: NotPermitted; NotFound (invoice); AlreadyCancelled; SplitTooLarge; WriteOffTooLarge
    /// (more than the shop's small difference, without the right); FieldMissing (reason); NotOneOf
    /// (kind); AmountNotPositive; AmountTooLarge; DateOutOfRange; IdReused.
    Result<AdjustmentRow>
    settle(const By &by, Id<AccountAdjustment> id, const NewSettlement &settlement);
    /// The certificate of tax that was kept back has come.
    ///
    /// Refuses: NotPermitted; NotFound; FieldMissing (reference); AlreadyReversed; DateOutOfRange.
    Result<AdjustmentRow> certify(const By &by,
                                  Id<AccountAdjustment> id,
                                  const QString &certificate,
                                  std::optional<Day> dated);

    /// Gives money back out of the customer's free credit.
    ///
    /// Refuses: NotPermitted; NotFound (customer, credit); NotEnoughCredit; AmountNotPositive;
    /// AmountTooLarge; DateOutOfRange; IdReused.
    Result<AdjustmentRow> refund(const By &by, Id<AccountAdjustment> id, const NewRefund &refund);
    /// Refuses: NotPermitted; NotFound (customer); FieldMissing (reason); AmountNotPositive;
    /// AmountTooLarge; DateOutOfRange; IdReused.
    Result<AdjustmentRow> charge(const By &by, Id<AccountAdjustment> id, const NewCharge &charge);
    /// Takes a payment for a bad debt: as much of it as is paid is owed again and paid at once,
    /// what is more is credit.
    ///
    /// Refuses: as Payments::take; NotFound (bad debt); AlreadyReversed; OtherCustomer.
    Result<TakenPayment> recover(const By &by,
                                 Id<Receipt> id,
                                 Id<AccountAdjustment> badDebt,
                                 const TakePayment &payment);

    /// Takes it back; what it was set against is open again, or free again.
    ///
    /// Refuses: NotPermitted; NotFound; AlreadyReversed; FieldMissing (reason); DayClosed.
    Result<AdjustmentRow> reverse(const By &by, Id<AccountAdjustment> id, const QString &reason);

    /// Writes a fee, for a verb that charges in the same act as something else.
    void chargeOne(Record &record, Id<AccountAdjustment> id, const NewCharge &charge) const;

    Result<AdjustmentRow> card(const By &by, Id<AccountAdjustment> id);
    /// Newest first.
    Result<QList<AdjustmentRow>> list(const By &by, const AdjustmentFilter &filter, int limit);
    /// The one that `text` names: an id, or the number as printed.
    Result<Id<AccountAdjustment>> named(const By &by, const QString &text);

private:
    Result<Done> openOne(Record &record, Id<AccountAdjustment> id, const NewOpening &opening);
    Result<Done> refundOne(Record &record, Id<AccountAdjustment> id, const NewRefund &refund);
    Result<AdjustmentRow> rowOf(Id<AccountAdjustment> id) const;

    ShopFile &m_shop;
};

} // namespace core
