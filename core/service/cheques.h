// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cheque.h"
#include "core/store/shop_file.h"

namespace core {

/// What becomes of the cheques that were taken.
class Cheques
{
public:
    explicit Cheques(ShopFile &shop) : m_shop(shop) {}

    /// Newest first; no state: all of them.
    Result<QList<ChequeRow>> list(const By &by, std::optional<ChequeState> state, int limit);
    Result<ChequeRow> card(const By &by, Id<Receipt> receipt);
    /// Several go to the bank together.
    ///
    /// Refuses: NotPermitted; NotFound; NotACheque; ChequeSettled; DateOutOfRange; TextTooLong.
    Result<Done> deposit(const By &by,
                         const QList<Id<Receipt>> &receipts,
                         std::optional<Day> dated,
                         const QString &account);
    /// Refuses: as deposit.
    Result<ChequeRow> clear(const By &by, Id<Receipt> receipt, std::optional<Day> dated);
    /// The receipt is taken back, its bills are open again with their old due days, and a fee is
    /// charged where there is one.
    ///
    /// Refuses: as deposit; FieldMissing (reason); AmountNotPositive, AmountTooLarge (fee);
    /// DayClosed never: a bank takes its time.
    Result<ChequeRow> bounce(const By &by, Id<Receipt> receipt, const Bounce &bounce);

private:
    Result<ChequeRow> open(Id<Receipt> receipt) const;
    Result<Day> dayOf(std::optional<Day> dated) const;

    ShopFile &m_shop;
};

} // namespace core
