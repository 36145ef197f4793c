// SPDX-License-Identifier: GPL-3.0-or-later
// What a close counted as given back, one by one.
#include "core/store/till_store.h"

namespace core {

namespace {

/// Number, customer, mode, amount and reason stand behind the number in the log.
GivenBack readGiven(const Query &query, bool isRefund)
{
    return {.number = query.text(1),
            .customerName = query.text(2),
            .mode = query.choice<PaymentMode>(3),
            .amount = query.money(4),
            .reason = query.text(5),
            .isRefund = isRefund};
}

} // namespace

QList<GivenBack> TillStore::givenBack(Id<TillClose> close) const
{
    Query span(m_database,
               R"(SELECT u.origin, s.since, c.until
                    FROM till_close c
                    JOIN till_session s ON s.id = c.session
                    JOIN op o ON o.id = c.id AND o.tbl = 'till_close'
                    JOIN unit u ON u.row = o.unit
                   WHERE c.id = ?1)",
               close);
    if (!span.next())
        return {};
    const qint64 origin = span.integer(0);
    const qint64 since = span.integer(1);
    const qint64 until = span.integer(2);
    return refundsWithin(origin, since, until) + takenBackWithin(origin, since, until);
}

// As count() does: back from the newest, to where the session began. What was given and taken back
// before the close is not there.

QList<GivenBack> TillStore::refundsWithin(qint64 origin, qint64 since, qint64 until) const
{
    Query query(m_database,
                R"(SELECT o.dseq, a.number, c.name, a.mode, a.amount, a.reason
                     FROM adjustment a
                     JOIN op o ON o.id = a.id AND o.tbl = 'adjustment'
                     JOIN unit u ON u.row = o.unit
                     JOIN customer c ON c.id = a.customer
                    WHERE a.kind = 7 AND u.origin = ?1
                      AND NOT EXISTS (SELECT 1 FROM reversal v
                                        JOIN op w ON w.id = v.id AND w.tbl = 'reversal'
                                        JOIN unit x ON x.row = w.unit AND x.origin = ?1
                                       WHERE v.fact = a.id AND w.dseq <= ?2)
                    ORDER BY a.row DESC)",
                origin,
                until);
    QList<GivenBack> given;
    while (query.next() && query.integer(0) > since) {
        if (query.integer(0) <= until)
            given.prepend(readGiven(query, true));
    }
    return given;
}

QList<GivenBack> TillStore::takenBackWithin(qint64 origin, qint64 since, qint64 until) const
{
    Query query(m_database,
                R"(SELECT o.dseq, coalesce(r.number, a.number), c.name, coalesce(r.mode, a.mode),
                          coalesce(r.amount, -a.amount), v.reason, f.dseq > ?2 AND g.origin = ?1
                     FROM reversal v
                     JOIN op o ON o.id = v.id AND o.tbl = 'reversal'
                     JOIN unit u ON u.row = o.unit
                     JOIN op f ON f.id = v.fact AND f.tbl IN ('receipt', 'adjustment')
                     JOIN unit g ON g.row = f.unit
                     LEFT JOIN receipt r ON r.id = v.fact
                     LEFT JOIN adjustment a ON a.id = v.fact AND a.kind = 7
                     JOIN customer c ON c.id = coalesce(r.customer, a.customer)
                    WHERE u.origin = ?1 ORDER BY v.row DESC)",
                origin,
                since);
    QList<GivenBack> given;
    while (query.next() && query.integer(0) > since) {
        if (query.integer(0) <= until && !query.flag(6))
            given.prepend(readGiven(query, false));
    }
    return given;
}

} // namespace core
