// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_pack.h"

#include <optional>
#include <vector>

namespace core {

/// How far a planned job came, in the order of the board.
enum class JobFate { New, Design, Proof, Printing, Ready, Delivered, Cancelled };

/// A piece of work that the sample shop was or will be asked for.
struct PlannedJob
{
    size_t customer = 0;
    const SampleWork *work = nullptr; ///< none: a reprint without a price
    int quantity = 1;
    JobFate fate = JobFate::New;
    Day ordered;
    std::optional<Day> promised;
    Day moved; ///< when it came where it stands
    bool hasAdvance = false;
    const SampleChat *chat = nullptr; ///< it was made of
};

/// What became of an invoice; those up to Bounced are open.
enum class BillFate {
    Unpaid,
    PartPaid,
    Claimed, ///< a part was claimed in a chat, and seen
    Bounced, ///< paid by a cheque that came back
    Paid,
    PaidTwice, ///< in two parts
    Overpaid,
    Withheld, ///< paid less the tax that the firm kept back
    LetOff,   ///< paid less what was let off for paying at once
    Cancelled,
};

/// So many of a work.
struct PlannedLine
{
    const SampleWork *work = nullptr;
    int quantity = 1;
};

struct PlannedBill
{
    size_t customer = 0;
    std::optional<size_t> job;
    const SampleWork *work = nullptr;
    int quantity = 1;
    std::vector<PlannedLine> extras = {}; ///< what else they took that day
    Day dated;
    BillFate fate = BillFate::Unpaid;
    Day paid; ///< when the money came, where it did

    bool isOpen() const { return fate <= BillFate::Bounced; }
};

} // namespace core
