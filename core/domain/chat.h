// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/domain/customer.h"
#include "core/domain/message_reading.h"
#include "core/domain/permit.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

// What reaches the disk: the numbers stay, new ones come at the end.

enum class ChatChannel { WhatsApp = 1, Other = 2 };

enum class Direction {
    In = 1,   ///< somebody wrote to the shop
    Out = 2,  ///< the shop wrote
    Note = 3, ///< written for the shop's own people, or by the program that carried the chat
};

/// How a message came into the file.
enum class MessageOrigin { Paste = 1, Export = 2, Webhook = 3, Echo = 4, Note = 5, Click = 6 };

/// What somebody made of the messages that waited.
enum class DecisionKind { Job = 1, Claim = 2, FollowUp = 3, Person = 4, Nothing = 5 };

/// A conversation with one person or group.
struct Chat
{
    ChatChannel channel = ChatChannel::WhatsApp;
    QString title;
    QString address; ///< E.164, where it is known
    std::optional<Id<Customer>> customer;
};

/// A fact: something was said.
struct Message
{
    Direction direction = Direction::In;
    MessageOrigin origin = MessageOrigin::Paste;
    QString author;
    QString text;
    std::optional<Instant> saidAt; ///< none: nobody wrote down when
    QString saidRaw;               ///< the time as it stood in what was pasted
    Instant arrivedAt;             ///< when the shop's file got it
};

/// A fact: what was made of a chat's messages, up to one of them.
struct Decision
{
    DecisionKind kind = DecisionKind::Nothing;
    Id<Message> last;
    RowId subject; ///< the job, claim, follow-up or person; none for nothing
    QString reason;
};

/// A decision as a chat's page shows it.
struct DecisionRow
{
    Stored<Decision> decision;
    Instant at;
    QString by;
};

/// What a person pastes into the inbox.
struct Paste
{
    QString text;
    ChatChannel channel = ChatChannel::WhatsApp;
    std::optional<Id<Customer>> customer;
    QString title; ///< of a new chat; empty: the customer, or whoever wrote
    QString us;    ///< the author's name that is the shop's own; empty: the one known so far
};

/// A chat as a list shows it: one that waits for somebody to decide, or one that does not.
struct WaitingRow
{
    Id<Chat> id;
    QString title;
    std::optional<Id<Customer>> customerId;
    QString customer;
    QString lastText; ///< of the newest message that waits
    Instant since;    ///< when the oldest message that waits was said
    Instant latest;
    int messages = 0;        ///< how many wait
    QString holderName = {}; ///< of whoever it was given to last
    MessageReading reading;
};

/// Which chats a list is about.
enum class ChatList {
    Waiting,
    Decided, ///< nobody waits for an answer
    Held,    ///< given to somebody, and nothing made of it since
};

/// Who of the team a chat was given to.
struct ChatHolder
{
    Id<Staff> person;
    QString name;
};

/// A chat as its page shows it.
struct ChatCard
{
    Stored<Chat> chat;
    QString customer;                    ///< their name
    std::optional<Id<Customer>> matched; ///< by phone, while nobody is named
    QString matchedName;
    QList<Stored<Message>> messages;  ///< the newest, oldest first
    QList<DecisionRow> decisions;     ///< those that stand, oldest first
    std::optional<ChatHolder> holder; ///< until somebody makes something of it
    int waiting = 0;                  ///< how many messages wait
    MessageReading reading;           ///< of those that wait
};

/// What a paste came to.
struct Pasted
{
    Id<Chat> chat;
    int added = 0;
    int known = 0; ///< stood in the chat already
};

} // namespace core
