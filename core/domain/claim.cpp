// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/claim.h"

#include "core/base/day_range.h"
#include "core/base/decimal.h"
#include "core/base/plain_text.h"

namespace core {

using namespace Qt::StringLiterals;

Result<NewClaim> checkedClaim(const NewClaim &wanted, Day today)
{
    NewClaim claim = wanted;
    if (const Result<Done> sound = checkMoved(claim.amount, u"amount"_s); !sound)
        return sound.error();
    const Result<QString> reference = oneLine(claim.reference, u"reference"_s, Need::Optional, 80);
    if (!reference)
        return reference.error();
    claim.reference = *reference;
    claim.dated = claim.dated.value_or(today);
    if (const Result<Done> sound = checkPast(*claim.dated, today, u"date"_s); !sound)
        return sound.error();
    return claim;
}

} // namespace core
