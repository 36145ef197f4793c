// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/draft_like.h"

namespace core {

std::optional<Draft> draftLike(const Paper &paper)
{
    if (paper.kind == DocumentKind::CreditNote)
        return std::nullopt;
    return Draft{.kind = paper.kind,
                 .customer = paper.customer,
                 .job = {},
                 .dated = {},
                 .due = {},
                 .language = {},
                 .note = {},
                 .placeOfSupply = paper.placeOfSupply,
                 .content = paper.content};
}

} // namespace core
