// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/money.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

/// What a message is about, as far as its words tell.
enum class MessageType { Inquiry, Order, Support, Booking, Payment, Hiring, Other };

enum class FoundKind { Amount, Phone, Reference, Date, Quantity, Paper };

/// Something that a form could take over from a message.
struct Found
{
    FoundKind kind = FoundKind::Amount;
    QString text;                ///< as written
    QString value;               ///< phone: E.164; reference, paper: the number; quantity: digits
    std::optional<Money> amount; ///< of an amount
    std::optional<Day> day;      ///< of a date
};

/// What was read from a text: a guess, never more.
struct MessageReading
{
    MessageType type = MessageType::Other;
    std::optional<MessageType> orElse; ///< the runner-up, where the guess is not sure
    bool isSure = false;
    QStringList reasons; ///< the words that decided, as the pack writes them
    QList<Found> found;

    /// The first thing of that kind.
    std::optional<Found> firstOf(FoundKind kind) const
    {
        for (const Found &one : found) {
            if (one.kind == kind)
                return one;
        }
        return std::nullopt;
    }
};

} // namespace core
