// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/takings_store.h"

namespace core {

namespace {

// In each: the key, its name, receipts' sum and number, refunds' sum and number.
constexpr const char *byMode = R"(
    SELECT m.mode, '', sum(m.taken), sum(m.taken > 0), sum(m.refunded), sum(m.refunded > 0)
      FROM (SELECT r.mode AS mode, r.amount AS taken, 0 AS refunded
              FROM receipt r JOIN entry e ON e.id = r.id AND e.live = 1
             WHERE r.dated BETWEEN ?1 AND ?2
            UNION ALL
            SELECT a.mode, 0, a.amount
              FROM adjustment a JOIN entry e ON e.id = a.id AND e.live = 1
             WHERE a.dated BETWEEN ?1 AND ?2 AND a.kind = 7) m
     GROUP BY m.mode ORDER BY m.mode)";
constexpr const char *byPerson = R"(
    SELECT s.id, s.name, sum(m.taken), sum(m.taken > 0), sum(m.refunded), sum(m.refunded > 0)
      FROM (SELECT r.id AS id, r.amount AS taken, 0 AS refunded
              FROM receipt r JOIN entry e ON e.id = r.id AND e.live = 1
             WHERE r.dated BETWEEN ?1 AND ?2
            UNION ALL
            SELECT a.id, 0, a.amount
              FROM adjustment a JOIN entry e ON e.id = a.id AND e.live = 1
             WHERE a.dated BETWEEN ?1 AND ?2 AND a.kind = 7) m
      JOIN op o ON o.id = m.id AND o.tbl IN ('receipt', 'adjustment')
      JOIN unit u ON u.row = o.unit
      JOIN staff s ON s.id = u.actor
     GROUP BY s.id ORDER BY s.name COLLATE NOCASE, s.id)";
constexpr const char *byDay = R"(
    SELECT m.dated, '', sum(m.taken), sum(m.taken > 0), sum(m.refunded), sum(m.refunded > 0)
      FROM (SELECT r.dated AS dated, r.amount AS taken, 0 AS refunded
              FROM receipt r JOIN entry e ON e.id = r.id AND e.live = 1
             WHERE r.dated BETWEEN ?1 AND ?2
            UNION ALL
            SELECT a.dated, 0, a.amount
              FROM adjustment a JOIN entry e ON e.id = a.id AND e.live = 1
             WHERE a.dated BETWEEN ?1 AND ?2 AND a.kind = 7) m
     GROUP BY m.dated ORDER BY m.dated)";

const char *questionOf(TakingsBy apart)
{
    switch (apart) {
    case TakingsBy::Mode:
        return byMode;
    case TakingsBy::Person:
        return byPerson;
    case TakingsBy::Day:
        return byDay;
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Takings> TakingsStore::takings(Day from, Day to, TakingsBy apart) const
{
    Query query(m_database, questionOf(apart), from, to);
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
