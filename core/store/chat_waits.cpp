// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chat_waits.h"

namespace core {

namespace {

// Whether the chat itself was taken back does not matter: another PC may have got messages into it.
// A message that was read wrongly may say it is from tomorrow; it was said before it arrived.
constexpr const char *waitSelect = R"(
    SELECT m.chat, min(min(coalesce(m.said_at, m.arrived_at), m.arrived_at)),
           max(min(coalesce(m.said_at, m.arrived_at), m.arrived_at)), count(*)
      FROM message m
     WHERE m.direction = 1
       AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = m.id)
       AND NOT EXISTS (SELECT 1 FROM decision d JOIN message l ON l.id = d.last
                        WHERE d.chat = m.chat AND (l.place, l.id) >= (m.place, m.id)
                          AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = d.id))
)";

} // namespace

std::optional<RowId> ChatWaits::chatOf(const RowId &fact) const
{
    Query query(m_database,
                R"(SELECT chat FROM message WHERE id = ?1
                   UNION ALL SELECT chat FROM decision WHERE id = ?1)",
                fact);
    return query.next() ? std::optional(query.row(0)) : std::nullopt;
}

void ChatWaits::settle(const RowId &chat)
{
    static const QByteArray sql =
        QByteArray("INSERT INTO chat_wait (chat, since, latest, messages)") + waitSelect
        + " AND m.chat = ?1 GROUP BY m.chat";
    Query(m_database, "DELETE FROM chat_wait WHERE chat = ?1", chat).run();
    Query(m_database, sql.constData(), chat).run();
}

void ChatWaits::rebuild()
{
    static const QByteArray sql =
        QByteArray("DELETE FROM chat_wait;"
                   "INSERT INTO chat_wait (chat, since, latest, messages)")
        + waitSelect + " GROUP BY m.chat;";
    m_database.run(sql);
}

bool ChatWaits::areSound() const
{
    static const QByteArray sql = QByteArray(R"(
        WITH expected (chat, since, latest, messages) AS ()")
                                  + waitSelect + R"( GROUP BY m.chat)
        SELECT 1 FROM (SELECT chat, since, latest, messages FROM chat_wait
                       EXCEPT SELECT * FROM expected)
        UNION ALL SELECT 1 FROM (SELECT * FROM expected
                       EXCEPT SELECT chat, since, latest, messages FROM chat_wait))";
    Query query(m_database, sql.constData());
    return !query.next();
}

} // namespace core
