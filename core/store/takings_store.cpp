// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/takings_store.h"

namespace core {

namespace {

/// What came in and what was given back on the days ?1 to ?2.
constexpr const char *moved = R"(
      FROM (SELECT r.id, r.mode, r.dated, r.amount AS taken, 0 AS refunded
              FROM receipt r JOIN entry e ON e.id = r.id AND e.live = 1
             WHERE r.dated BETWEEN ?1 AND ?2
            UNION ALL
            SELECT a.id, a.mode, a.dated, 0, a.amount
              FROM adjustment a JOIN entry e ON e.id = a.id AND e.live = 1
             WHERE a.dated BETWEEN ?1 AND ?2 AND a.kind = 7) m)";
/// By the person ?3, or by anybody.
constexpr const char *theirs = R"(
     WHERE (?3 IS NULL OR ?3 = (SELECT u.actor FROM op o JOIN unit u ON u.row = o.unit
                                 WHERE o.id = m.id ORDER BY o.row LIMIT 1)))";
constexpr const char *sums =
    ", sum(m.taken), sum(m.taken > 0), sum(m.refunded), sum(m.refunded > 0)";

/// The key, its name, receipts' sum and number, refunds' sum and number.
QByteArray questionOf(TakingsBy apart)
{
    switch (apart) {
    case TakingsBy::Mode:
        return QByteArray("SELECT m.mode, ''") + sums + moved + theirs
               + " GROUP BY m.mode ORDER BY m.mode";
    case TakingsBy::Person:
        return QByteArray("SELECT s.id, s.name") + sums + moved + R"(
      JOIN op o ON o.id = m.id AND o.tbl IN ('receipt', 'adjustment')
      JOIN unit u ON u.row = o.unit
      JOIN staff s ON s.id = u.actor)"
               + theirs + R"(
     GROUP BY s.id ORDER BY s.name COLLATE NOCASE, s.id)";
    case TakingsBy::Day:
        return QByteArray("SELECT m.dated, ''") + sums + moved + theirs
               + " GROUP BY m.dated ORDER BY m.dated";
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Takings>
TakingsStore::takings(Day from, Day to, TakingsBy apart, std::optional<Id<Staff>> person) const
{
    Query query(m_database, questionOf(apart).constData(), from, to, Value(person));
    QList<Takings> all;
    while (query.next()) {
        Takings takings{.mode = {},
                        .person = {},
                        .personName = query.text(1),
                        .day = {},
                        .taken = query.money(2),
                        .receipts = int(query.integer(3)),
                        .refunded = query.money(4),
                        .refunds = int(query.integer(5))};
        if (apart == TakingsBy::Mode)
            takings.mode = query.choice<PaymentMode>(0);
        else if (apart == TakingsBy::Person)
            takings.person = query.id<Staff>(0);
        else
            takings.day = query.day(0);
        all.append(takings);
    }
    return all;
}

} // namespace core
