// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/job_account.h"

#include <algorithm>

namespace core {

std::optional<Money> JobAccount::toInvoice() const
{
    if (!price)
        return std::nullopt;
    return std::max(*price - invoiced, Money());
}

} // namespace core
