// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money_move.h"

namespace core {

RowId MoneyMove::id() const
{
    return receipt() ? receipt()->receipt.id.row()
                     : std::get<AdjustmentRow>(what).adjustment.id.row();
}

Id<Customer> MoneyMove::customer() const
{
    return receipt() ? receipt()->receipt->customer
                     : std::get<AdjustmentRow>(what).adjustment->customer;
}

QString MoneyMove::customerName() const
{
    return receipt() ? receipt()->receipt->customerName
                     : std::get<AdjustmentRow>(what).adjustment->customerName;
}

QString MoneyMove::number() const
{
    return receipt() ? receipt()->receipt->number
                     : std::get<AdjustmentRow>(what).adjustment->number;
}

Day MoneyMove::dated() const
{
    return receipt() ? receipt()->receipt->dated : std::get<AdjustmentRow>(what).adjustment->dated;
}

Instant MoneyMove::at() const
{
    return receipt() ? receipt()->at : std::get<AdjustmentRow>(what).at;
}

QString MoneyMove::by() const
{
    return receipt() ? receipt()->by : std::get<AdjustmentRow>(what).by;
}

PaymentMode MoneyMove::mode() const
{
    return receipt() ? receipt()->receipt->mode
                     : std::get<AdjustmentRow>(what).adjustment->mode.value_or(PaymentMode::Cash);
}

Money MoneyMove::amount() const
{
    return receipt() ? receipt()->receipt->amount
                     : -std::get<AdjustmentRow>(what).adjustment->amount;
}

bool MoneyMove::isReversed() const
{
    return receipt() ? receipt()->receipt->reversed
                     : std::get<AdjustmentRow>(what).adjustment->reversed;
}

} // namespace core
