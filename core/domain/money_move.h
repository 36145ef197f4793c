// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/adjustment.h"

#include <variant>

namespace core {

/// Money over the counter, either way: a payment that was taken, or a refund that was given.
struct MoneyMove
{
    std::variant<ReceiptRow, AdjustmentRow> what;

    /// None where it is a refund.
    const ReceiptRow *receipt() const { return std::get_if<ReceiptRow>(&what); }
    /// None where it is a payment.
    const AdjustmentRow *refund() const { return std::get_if<AdjustmentRow>(&what); }

    RowId id() const;
    Id<Customer> customer() const;
    QString customerName() const;
    QString number() const;
    Day dated() const;
    Instant at() const; ///< when it was written down
    QString by() const; ///< who took it, or gave it back
    PaymentMode mode() const;
    Money amount() const; ///< below zero where it was given back
    bool isReversed() const;
};

/// Newest first. `more`: there is something behind the last row.
struct MoneyMovePage
{
    QList<MoneyMove> rows;
    bool more = false;
};

} // namespace core
