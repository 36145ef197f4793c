// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"

#include <QString>

#include <optional>

namespace core {

enum class HitKind { Customer, Job, Paper, Receipt };

/// How well a hit fits what was typed, best first.
enum class Fit { WholeNumber, NumberStart, WordStart, Inside };

/// One thing that was found by what somebody typed.
struct SearchHit
{
    HitKind kind = HitKind::Customer;
    RowId id;
    QString title;  ///< the name; of a job what is to be done; of papers and receipts the customer
    QString number; ///< as printed; of a customer the phone
    QString detail; ///< of a customer the place; of a job the customer
    std::optional<Day> day; ///< promised, or dated
    /// Still open; of a customer what they would pay to owe nothing, of a receipt what came in.
    /// Empty for those who may not see it.
    std::optional<Money> amount;
    Fit fit = Fit::Inside;
    bool isClosed = false; ///< done, paid, cancelled or taken back: behind what is still open
};

} // namespace core
