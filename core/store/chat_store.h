// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/chat.h"
#include "core/store/record.h"

#include <QHash>

namespace core {

/// Chats, what was said in them and what was made of it. Throws StoreError.
class ChatStore
{
public:
    explicit ChatStore(const Database &database) : m_database(database) {}

    /// None for one that was taken back, unless messages of another PC wait in it.
    std::optional<Stored<Chat>> byId(Id<Chat> id) const;
    QList<Id<Chat>> titled(const QString &title) const;
    /// The one with the newest message comes first.
    QList<Id<Chat>> ofCustomer(Id<Customer> customer) const;
    QList<Id<Chat>> withAddress(const QString &address) const;

    /// The newest `most` of a chat that stand, oldest first.
    QList<Stored<Message>> messages(Id<Chat> chat, int most) const;
    /// Those that wait, oldest first, at most the newest `most`.
    QList<Stored<Message>> waitingMessages(Id<Chat> chat, int most) const;
    /// Whether the message is one of this chat and stands.
    bool has(Id<Chat> chat, Id<Message> message) const;
    std::optional<Id<Message>> lastOf(Id<Chat> chat) const;
    /// How often each of these stands in the chat: author, time as written and text as one key;
    /// those without a time only where they arrived at or after `from`.
    QHash<QString, int> known(Id<Chat> chat, Instant from) const;
    /// Whether the shop itself has written under this name before.
    bool isUs(const QString &author) const;
    QList<DecisionRow> decisions(Id<Chat> chat) const;
    int waitingIn(Id<Chat> chat) const;

    /// Whoever the last decision that stands gave it to.
    std::optional<ChatHolder> holderOf(Id<Chat> chat) const;

    /// Newest message first; `holder` is asked for by the list of those that somebody has. Without
    /// readings.
    QList<WaitingRow> rows(ChatList list, int limit, Id<Staff> holder = {}) const;
    int waitingCount() const;

    /// Makes it, or brings it back where making it was undone.
    void put(Record &record, Id<Chat> id, const Chat &chat);
    void nameCustomer(Record &record, Id<Chat> id, std::optional<Id<Customer>> customer);
    void add(Record &record, Id<Message> id, Id<Chat> chat, qint64 place, const Message &message);
    /// The place behind the last message, taken back ones included.
    qint64 nextPlace(Id<Chat> chat) const;
    void decide(Record &record, Id<Chat> chat, const Decision &decision);

private:
    const Database &m_database;
};

/// Under which key a message counts as the same: see ChatStore::known.
QString sameKey(const QString &author, const QString &saidRaw, const QString &text);

} // namespace core
