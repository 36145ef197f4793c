// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What a customer is written for.
enum class MessagePurpose { Reminder, JobReady, Greeting };

/// The facts that fill a message, as the customer is to read them. Where one is empty the message
/// is worded without it.
struct MessageFacts
{
    QString name;
    QString shop;
    QString amount;
    QString invoice; ///< the oldest that is open: its number
    QString date;    ///< of that invoice
    QString job;     ///< "2041, Bill book"
};

/// The message in the language of that code; English where there is none in it.
///
/// Source: resources/packs/messages.json.
QString messageText(MessagePurpose purpose, const QString &language, const MessageFacts &facts);

} // namespace ui
