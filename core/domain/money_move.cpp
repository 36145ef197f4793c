// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money_move.h"

namespace core {

RowId MoneyMove::id() const
{
    return receipt() ? receipt()->receipt.id.row() : refund()->adjustment.id.row();
}

Id<Customer> MoneyMove::customer() const
{
    return receipt() ? receipt()->receipt->customer : refund()->adjustment->customer;
}

QString MoneyMove::customerName() const
{
    return receipt() ? receipt()->receipt->customerName : refund()->adjustment->customerName;
}

QString MoneyMove::number() const
{
    return receipt() ? receipt()->receipt->number : refund()->adjustment->number;
}

Day MoneyMove::dated() const
{
    return receipt() ? receipt()->receipt->dated : refund()->adjustment->dated;
}

Instant MoneyMove::at() const
{
    return receipt() ? receipt()->at : refund()->at;
}

QString MoneyMove::by() const
{
    return receipt() ? receipt()->by : refund()->by;
}

PaymentMode MoneyMove::mode() const
{
    return receipt() ? receipt()->receipt->mode
                     : refund()->adjustment->mode.value_or(PaymentMode::Cash);
}

Money MoneyMove::amount() const
{
    return receipt() ? receipt()->receipt->amount : -refund()->adjustment->amount;
}

bool MoneyMove::isReversed() const
{
    return receipt() ? receipt()->receipt->reversed : refund()->adjustment->reversed;
}

} // namespace core
