// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/paper.h"

namespace core {

/// What was sold once is sold again: a draft for the same customer that says what the paper says.
/// It is of the day on which it is issued, due by the customer's terms, about no job, and follows
/// on nothing. Of a credit note, which takes back what there is only once, there is none.
std::optional<Draft> draftLike(const Paper &paper);

} // namespace core
