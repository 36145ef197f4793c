// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/chat.h"
#include "core/domain/receipt.h"

namespace core {

/// Where a claim stands; computed from its answers, never stored.
enum class ClaimState { Waiting, Confirmed, Dismissed };

/// What is said when somebody writes "I have paid". It is not money: no balance knows it until a
/// person has seen the money and confirms.
struct NewClaim
{
    std::optional<Id<Customer>> customer; ///< none: the chat's
    std::optional<Id<Message>> message;   ///< the one that said so
    Money amount;
    PaymentMode mode = PaymentMode::Upi;
    QString reference;
    std::optional<Day> dated; ///< none: today
};

/// A fact: somebody says that they paid.
struct Claim
{
    std::optional<Id<Customer>> customer;
    std::optional<Id<Chat>> chat;
    std::optional<Id<Message>> message;
    Money amount;
    PaymentMode mode = PaymentMode::Upi;
    QString reference;
    Day dated;
};

/// A claim as a list shows it.
struct ClaimRow
{
    Stored<Claim> claim;
    QString customer;
    QString chat; ///< its title
    ClaimState state = ClaimState::Waiting;
    QString receipt; ///< the number it was confirmed by
    QString reason;  ///< why it was dismissed
    QString seenOn;  ///< a receipt that carries the same reference already
};

struct ClaimAnswer;

/// The claim with its texts in the form that is kept, and its day.
///
/// Refuses: AmountNotPositive; AmountTooLarge; TextTooLong; DateOutOfRange (after today).
Result<NewClaim> checkedClaim(const NewClaim &wanted, Day today);

} // namespace core
