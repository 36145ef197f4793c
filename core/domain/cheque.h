// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"

namespace core {

/// What became of a cheque, or of tax that a customer kept back. Reaches the disk: add at the end.
enum class MoneyEventKind { Deposited = 1, Cleared = 2, Bounced = 3, Certified = 4 };

/// A fact about a receipt or an adjustment.
struct MoneyEvent
{
    MoneyEventKind kind = MoneyEventKind::Deposited;
    Day dated;
    QString reference; ///< the account it went to, the certificate's number
    QString note;
};

/// Where a cheque is; computed from its events, never stored. It pays from the day it is taken, as
/// everybody's books have it, and no longer when it bounces.
enum class ChequeState { InHand, Deposited, Cleared, Bounced };

struct ChequeRow
{
    Stored<Receipt> receipt;
    ChequeState state = ChequeState::InHand;
    Day since;       ///< the day of its last event, or of the receipt
    QString account; ///< where it was deposited
    QString note;    ///< why it bounced
};

/// A cheque that came back.
struct Bounce
{
    std::optional<Day> dated; ///< none: today
    QString reason;           ///< as the bank says; needed
    Money fee;                ///< charged to the customer; zero: none
};

} // namespace core
