// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chat_store.h"

#include <algorithm>

namespace core {

namespace {

constexpr const char *messageSelect = R"(
    SELECT m.id, m.direction, m.origin, m.author, m.text, m.said_at, m.said_raw, m.arrived_at
      FROM message m
     WHERE m.chat = ?1 AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = m.id)
)";

constexpr const char *newestFirst = " ORDER BY m.place DESC, m.id DESC LIMIT ?2";

QList<Stored<Message>> readOldestFirst(Query &query)
{
    QList<Stored<Message>> messages;
    while (query.next()) {
        Message message{.direction = query.choice<Direction>(1),
                        .origin = query.choice<MessageOrigin>(2),
                        .author = query.text(3),
                        .text = query.text(4),
                        .saidAt = {},
                        .saidRaw = query.text(6),
                        .arrivedAt = query.instant(7)};
        if (!query.isNull(5))
            message.saidAt = query.instant(5);
        messages.append({query.id<Message>(0), message});
    }
    std::reverse(messages.begin(), messages.end());
    return messages;
}

/// The decision that stands and was made last about `chat`, an expression of SQL.
QByteArray lastDecisionOf(const char *chat)
{
    return QByteArray(R"((SELECT d.id FROM decision d JOIN op o ON o.id = d.id
                WHERE d.chat = )")
           + chat + R"( AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = d.id)
                ORDER BY o.hlc DESC, o.op_id DESC LIMIT 1))";
}

QList<Id<Chat>> idsOf(Query &query)
{
    QList<Id<Chat>> ids;
    while (query.next())
        ids.append(query.id<Chat>(0));
    return ids;
}

} // namespace

QString sameKey(const QString &author, const QString &saidRaw, const QString &text)
{
    return author + QChar(u'\x1f') + saidRaw + QChar(u'\x1f') + text;
}

std::optional<Stored<Chat>> ChatStore::byId(Id<Chat> id) const
{
    Query query(m_database,
                R"(SELECT channel, title, address, customer FROM chat
                    WHERE id = ?1
                      AND (deleted = 0 OR EXISTS (SELECT 1 FROM chat_wait WHERE chat = ?1)))",
                id);
    if (!query.next())
        return std::nullopt;
    Chat chat{.channel = query.choice<ChatChannel>(0),
              .title = query.text(1),
              .address = query.text(2),
              .customer = {}};
    if (!query.isNull(3))
        chat.customer = query.id<Customer>(3);
    return Stored<Chat>{id, chat};
}

QList<Id<Chat>> ChatStore::titled(const QString &title) const
{
    Query query(m_database,
                R"(SELECT id FROM chat WHERE title = ?1 COLLATE NOCASE AND deleted = 0
                    ORDER BY row DESC)",
                title);
    return idsOf(query);
}

QList<Id<Chat>> ChatStore::ofCustomer(Id<Customer> customer) const
{
    Query query(m_database,
                R"(SELECT c.id FROM chat c WHERE c.customer = ?1 AND c.deleted = 0
                    ORDER BY (SELECT max(row) FROM message m WHERE m.chat = c.id) DESC, c.row)",
                customer);
    return idsOf(query);
}

QList<Id<Chat>> ChatStore::withAddress(const QString &address) const
{
    Query query(m_database,
                R"(SELECT id FROM chat WHERE address = ?1 AND address <> '' AND deleted = 0
                    ORDER BY row DESC)",
                address);
    return idsOf(query);
}

QList<Stored<Message>> ChatStore::messages(Id<Chat> chat, int most) const
{
    static const QByteArray sql = QByteArray(messageSelect) + newestFirst;
    Query query(m_database, sql.constData(), chat, most);
    return readOldestFirst(query);
}

QList<Stored<Message>> ChatStore::waitingMessages(Id<Chat> chat, int most) const
{
    static const QByteArray sql = QByteArray(messageSelect) + R"(
       AND m.direction = 1
       AND NOT EXISTS (SELECT 1 FROM decision d JOIN message l ON l.id = d.last
                        WHERE d.chat = ?1 AND (l.place, l.id) >= (m.place, m.id)
                          AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = d.id)))"
                                  + newestFirst;
    Query query(m_database, sql.constData(), chat, most);
    return readOldestFirst(query);
}

bool ChatStore::has(Id<Chat> chat, Id<Message> message) const
{
    Query query(m_database,
                R"(SELECT 1 FROM message m WHERE m.id = ?1 AND m.chat = ?2
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = m.id))",
                message,
                chat);
    return query.next();
}

std::optional<Id<Message>> ChatStore::lastOf(Id<Chat> chat) const
{
    const QList<Stored<Message>> last = messages(chat, 1);
    return last.isEmpty() ? std::nullopt : std::optional(last.first().id);
}

QHash<QString, int> ChatStore::known(Id<Chat> chat, Instant from) const
{
    Query query(m_database,
                R"(SELECT m.author, m.said_raw, m.text FROM message m
                    WHERE m.chat = ?1 AND (m.said_raw <> '' OR m.arrived_at >= ?2)
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = m.id))",
                chat,
                from.micros);
    QHash<QString, int> known;
    while (query.next())
        ++known[sameKey(query.text(0), query.text(1), query.text(2))];
    return known;
}

bool ChatStore::isUs(const QString &author) const
{
    Query query(m_database,
                R"(SELECT 1 FROM message m WHERE m.author = ?1 AND m.direction = 2
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = m.id) LIMIT 1)",
                author);
    return query.next();
}

QList<DecisionRow> ChatStore::decisions(Id<Chat> chat) const
{
    Query query(m_database,
                R"(SELECT d.id, d.kind, d.last, d.subject, d.reason, u.at, coalesce(p.name, '')
                     FROM decision d
                     JOIN op o ON o.id = d.id
                     JOIN unit u ON u.row = o.unit
                     LEFT JOIN staff p ON p.id = u.actor
                    WHERE d.chat = ?1
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = d.id)
                    ORDER BY o.hlc, o.op_id)",
                chat);
    QList<DecisionRow> rows;
    while (query.next()) {
        rows.append({.decision = {query.id<Decision>(0),
                                  {.kind = query.choice<DecisionKind>(1),
                                   .last = query.id<Message>(2),
                                   .subject = query.row(3),
                                   .reason = query.text(4)}},
                     .at = query.instant(5),
                     .by = query.text(6)});
    }
    return rows;
}

int ChatStore::waitingIn(Id<Chat> chat) const
{
    Query query(m_database, "SELECT messages FROM chat_wait WHERE chat = ?1", chat);
    return query.next() ? int(query.integer(0)) : 0;
}

std::optional<ChatHolder> ChatStore::holderOf(Id<Chat> chat) const
{
    static const QByteArray sql = QByteArray(R"(
        SELECT s.id, s.name FROM decision h JOIN staff s ON s.id = h.subject
         WHERE h.kind = 4 AND h.id = )")
                                  + lastDecisionOf("?1");
    Query query(m_database, sql.constData(), chat);
    if (!query.next())
        return std::nullopt;
    return ChatHolder{.person = query.id<Staff>(0), .name = query.text(1)};
}

QList<WaitingRow> ChatStore::rows(ChatList list, int limit, Id<Staff> holder) const
{
    const char *const columns = "SELECT c.id, c.title, c.customer, coalesce(k.name, ''), ";
    const char *const waiting = R"(x.since, x.latest, x.messages
          FROM chat_wait x
          JOIN chat c ON c.id = x.chat
          LEFT JOIN customer k ON k.id = c.customer
         ORDER BY x.latest DESC, c.id LIMIT ?1)";
    const char *const decided = R"(l.arrived_at, l.arrived_at, 0
          FROM chat c
          JOIN message l ON l.row = (SELECT max(m.row) FROM message m WHERE m.chat = c.id)
          LEFT JOIN customer k ON k.id = c.customer
         WHERE c.deleted = 0 AND c.id NOT IN (SELECT chat FROM chat_wait)
         ORDER BY l.row DESC LIMIT ?1)";
    static const QByteArray held = QByteArray(R"(coalesce(x.since, l.arrived_at),
               coalesce(x.latest, l.arrived_at), coalesce(x.messages, 0)
          FROM decision h
          JOIN chat c ON c.id = h.chat AND c.deleted = 0
          JOIN message l ON l.row = (SELECT max(m.row) FROM message m WHERE m.chat = c.id)
          LEFT JOIN chat_wait x ON x.chat = c.id
          LEFT JOIN customer k ON k.id = c.customer
         WHERE h.kind = 4 AND h.subject = ?2 AND h.id = )")
                                   + lastDecisionOf("h.chat") + " ORDER BY l.row DESC LIMIT ?1";
    const QByteArray sql = columns
                           + (list == ChatList::Waiting   ? QByteArray(waiting)
                              : list == ChatList::Decided ? QByteArray(decided)
                                                          : held);
    Query query(m_database, sql.constData(), limit);
    if (list == ChatList::Held)
        query.bind(2, holder);
    QList<WaitingRow> rows;
    while (query.next()) {
        WaitingRow row{.id = query.id<Chat>(0),
                       .title = query.text(1),
                       .customerId = {},
                       .customer = query.text(3),
                       .lastText = {},
                       .since = query.instant(4),
                       .latest = query.instant(5),
                       .messages = int(query.integer(6)),
                       .holderName = {},
                       .reading = {}};
        if (const std::optional<ChatHolder> has = holderOf(row.id))
            row.holderName = has->name;
        if (!query.isNull(2))
            row.customerId = query.id<Customer>(2);
        rows.append(row);
    }
    return rows;
}

int ChatStore::waitingCount() const
{
    Query query(m_database, "SELECT count(*) FROM chat_wait");
    query.next();
    return int(query.integer(0));
}

void ChatStore::put(Record &record, Id<Chat> id, const Chat &chat)
{
    Query query(m_database, "SELECT 1 FROM chat WHERE id = ?1", id);
    if (query.next()) {
        record.restore(tables::chat, id.row());
        record.update(
            tables::chat,
            id.row(),
            {{"title", chat.title}, {"address", chat.address}, {"customer", chat.customer}});
        return;
    }
    record.insert(tables::chat,
                  id.row(),
                  {{"channel", chat.channel},
                   {"title", chat.title},
                   {"address", chat.address},
                   {"customer", chat.customer}});
}

void ChatStore::nameCustomer(Record &record, Id<Chat> id, std::optional<Id<Customer>> customer)
{
    record.update(tables::chat, id.row(), {{"customer", customer}});
}

void ChatStore::add(
    Record &record, Id<Message> id, Id<Chat> chat, qint64 place, const Message &message)
{
    record.insert(tables::message,
                  id.row(),
                  {{"chat", chat},
                   {"place", place},
                   {"direction", message.direction},
                   {"origin", message.origin},
                   {"author", message.author},
                   {"text", message.text},
                   {"said_at", message.saidAt},
                   {"said_raw", message.saidRaw},
                   {"arrived_at", message.arrivedAt}});
}

qint64 ChatStore::nextPlace(Id<Chat> chat) const
{
    Query query(
        m_database, "SELECT coalesce(max(place), 0) + 1 FROM message WHERE chat = ?1", chat);
    query.next();
    return query.integer(0);
}

void ChatStore::decide(Record &record, Id<Chat> chat, const Decision &decision)
{
    record.insert(tables::decision,
                  record.newId(),
                  {{"chat", chat},
                   {"last", decision.last},
                   {"kind", decision.kind},
                   {"subject", decision.subject},
                   {"reason", decision.reason}});
}

} // namespace core
