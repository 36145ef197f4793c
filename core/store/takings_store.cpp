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
constexpr const char *sums =
    ", sum(m.taken), sum(m.taken > 0), sum(m.refunded), sum(m.refunded > 0)";

/// The key, its name, receipts' sum and number, refunds' sum and number.
QByteArray questionOf(TakingsBy apart)
{
    switch (apart) {
    case TakingsBy::Mode:
        return QByteArray("SELECT m.mode, ''") + sums + moved + " GROUP BY m.mode ORDER BY m.mode";
    case TakingsBy::Person:
        return QByteArray("SELECT s.id, s.name") + sums + moved + R"(
      JOIN op o ON o.id = m.id AND o.tbl IN ('receipt', 'adjustment')
      JOIN unit u ON u.row = o.unit
      JOIN staff s ON s.id = u.actor
     GROUP BY s.id ORDER BY s.name COLLATE NOCASE, s.id)";
    case TakingsBy::Day:
        return QByteArray("SELECT m.dated, ''") + sums + moved
               + " GROUP BY m.dated ORDER BY m.dated";
    }
    Q_UNREACHABLE();
}

} // namespace

QList<Takings> TakingsStore::takings(Day from, Day to, TakingsBy apart) const
{
    Query query(m_database, questionOf(apart).constData(), from, to);
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
