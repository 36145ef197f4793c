// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/follow_up_store.h"

namespace core {

namespace {

constexpr const char *followUpSelect = R"(
    SELECT f.id, f.kind, f.customer, f.about_kind, f.about, f.what, f.due_on, f.due_minute, f.owner,
           f.done_at, f.outcome, f.note, coalesce(c.name, ''), coalesce(s.name, ''),
           coalesce((SELECT canonical FROM contact_point k
                      WHERE k.customer = f.customer AND k.kind = 1 AND k.deleted = 0
                      ORDER BY is_primary DESC, row LIMIT 1), ''),
           coalesce((SELECT number FROM job j WHERE j.id = f.about),
                    (SELECT number FROM document d WHERE d.id = f.about),
                    (SELECT title FROM chat t WHERE t.id = f.about), ''),
           b.owed, p.promised_on, p.amount
      FROM follow_up f
      LEFT JOIN customer c ON c.id = f.customer
      LEFT JOIN customer_balance b ON b.customer = c.row
      LEFT JOIN staff s ON s.id = f.owner
      LEFT JOIN promise p
        ON p.id = (SELECT q.id FROM promise q
                    WHERE q.follow_up = f.id
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = q.id)
                    ORDER BY q.id DESC LIMIT 1)
     WHERE f.deleted = 0
)";

FollowUp readFollowUp(const Query &query)
{
    FollowUp followUp{.kind = query.choice<FollowUpKind>(1),
                      .customer = query.idIfAny<Customer>(2),
                      .about = query.choice<FollowUpAbout>(3),
                      .subject = query.row(4),
                      .what = query.text(5),
                      .dueOn = query.day(6),
                      .dueMinute = {},
                      .owner = query.idIfAny<Staff>(8),
                      .doneAt = {},
                      .outcome = {},
                      .note = query.text(11)};
    if (!query.isNull(7))
        followUp.dueMinute = int(query.integer(7));
    if (!query.isNull(9))
        followUp.doneAt = query.instant(9);
    if (!query.isNull(10))
        followUp.outcome = query.choice<FollowUpOutcome>(10);
    return followUp;
}

FollowUpRow readRow(const Query &query, Day today)
{
    FollowUpRow row{.followUp = {query.id<FollowUp>(0), readFollowUp(query)},
                    .customer = query.text(12),
                    .phone = query.text(14),
                    .subject = query.text(15),
                    .owner = query.text(13),
                    .daysLate = 0,
                    .owed = query.moneyIfAny(16),
                    .promisedOn = query.dayIfAny(17),
                    .promised = query.moneyIfAny(18)};
    row.daysLate = today.number - row.followUp->dueOn.number;
    row.isBroken = !row.followUp->doneAt && row.promisedOn && *row.promisedOn < today && row.owed
                   && row.owed->isPositive();
    return row;
}

QList<FollowUpRow> readRows(Query &query, Day today)
{
    QList<FollowUpRow> rows;
    while (query.next())
        rows.append(readRow(query, today));
    return rows;
}

constexpr const char *attemptSelect = R"(
    SELECT a.id, a.customer, a.follow_up, a.channel, a.address, a.text, a.outcome, a.language,
           a.dated, u.at, coalesce(s.name, '')
      FROM attempt a
      JOIN op o ON o.id = a.id
      JOIN unit u ON u.row = o.unit
      LEFT JOIN staff s ON s.id = u.actor
     WHERE NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = a.id)
)";

AttemptRow readAttempt(const Query &query)
{
    return {.attempt = {query.id<Attempt>(0),
                        {.customer = query.idIfAny<Customer>(1),
                         .followUp = query.idIfAny<FollowUp>(2),
                         .channel = query.choice<AttemptChannel>(3),
                         .address = query.text(4),
                         .text = query.text(5),
                         .outcome = query.choice<AttemptOutcome>(6),
                         .language = query.text(7),
                         .dated = query.day(8)}},
            .at = query.instant(9),
            .by = query.text(10)};
}

} // namespace

std::optional<FollowUpRow> FollowUpStore::row(Id<FollowUp> id, Day today) const
{
    static const QByteArray sql = QByteArray(followUpSelect) + " AND f.id = ?1";
    Query query(m_database, sql.constData(), id);
    return query.next() ? std::optional(readRow(query, today)) : std::nullopt;
}

QList<FollowUpRow>
FollowUpStore::due(Day upTo, Day today, std::optional<Id<Staff>> owner, int limit) const
{
    static const QByteArray sql = QByteArray(followUpSelect) + R"(
       AND f.done_at IS NULL AND f.due_on <= ?1 AND (?2 IS NULL OR f.owner = ?2)
       AND (f.kind = 1 OR b.owed > 0)
     ORDER BY coalesce(p.promised_on < ?3, 0) DESC, f.due_on, coalesce(f.due_minute, 1440), f.id
     LIMIT ?4)";
    Query query(m_database, sql.constData(), upTo, Value(owner), today, limit);
    return readRows(query, today);
}

int FollowUpStore::dueCount(Day upTo) const
{
    Query query(m_database,
                R"(SELECT count(*) FROM follow_up f
                    WHERE f.deleted = 0 AND f.done_at IS NULL AND f.due_on <= ?1
                      AND (f.kind = 1
                           OR EXISTS (SELECT 1 FROM customer c
                                        JOIN customer_balance b ON b.customer = c.row
                                       WHERE c.id = f.customer AND b.owed > 0)))",
                upTo);
    query.next();
    return int(query.integer(0));
}

QList<FollowUpRow> FollowUpStore::ofCustomer(Id<Customer> customer, Day today, int limit) const
{
    static const QByteArray sql = QByteArray(followUpSelect) + R"(
       AND f.customer = ?1 ORDER BY f.done_at IS NOT NULL, f.due_on DESC, f.id DESC LIMIT ?2)";
    Query query(m_database, sql.constData(), customer, limit);
    return readRows(query, today);
}

std::optional<Id<FollowUp>> FollowUpStore::openOf(Id<Customer> customer, FollowUpKind kind) const
{
    Query query(m_database,
                R"(SELECT id FROM follow_up
                    WHERE customer = ?1 AND kind = ?2 AND done_at IS NULL AND deleted = 0
                    ORDER BY due_on, id LIMIT 1)",
                customer,
                Value(kind));
    return query.next() ? std::optional(query.id<FollowUp>(0)) : std::nullopt;
}

std::optional<Attempt> FollowUpStore::attempt(Id<Attempt> id) const
{
    static const QByteArray sql = QByteArray(attemptSelect) + " AND a.id = ?1";
    Query query(m_database, sql.constData(), id);
    return query.next() ? std::optional(readAttempt(query).attempt.value) : std::nullopt;
}

std::optional<Day> FollowUpStore::dayBefore(Id<Attempt> id, const Attempt &attempt) const
{
    Query query(m_database,
                R"(SELECT max(a.dated) FROM attempt a
                    WHERE a.customer = ?1 AND a.dated <= ?2
                      AND a.row < (SELECT row FROM attempt WHERE id = ?3)
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = a.id))",
                Value(attempt.customer),
                attempt.dated,
                id);
    return query.next() ? query.dayIfAny(0) : std::nullopt;
}

std::optional<Id<FollowUp>> FollowUpStore::followUpOf(Id<Promise> id) const
{
    Query query(m_database, "SELECT follow_up FROM promise WHERE id = ?1", id);
    return query.next() ? query.idIfAny<FollowUp>(0) : std::nullopt;
}

std::optional<Stored<Attempt>> FollowUpStore::lastAttempt(Id<Customer> customer) const
{
    const QList<AttemptRow> last = attempts(customer, 1);
    return last.isEmpty() ? std::nullopt : std::optional(last.first().attempt);
}

QList<AttemptRow> FollowUpStore::attempts(Id<Customer> customer, int limit) const
{
    static const QByteArray sql = QByteArray(attemptSelect) + R"(
       AND a.customer = ?1 ORDER BY a.dated DESC, o.hlc DESC, o.op_id DESC LIMIT ?2)";
    Query query(m_database, sql.constData(), customer, limit);
    QList<AttemptRow> rows;
    while (query.next())
        rows.append(readAttempt(query));
    return rows;
}

std::optional<Promise> FollowUpStore::openPromise(Id<Customer> customer) const
{
    Query query(m_database,
                R"(SELECT p.follow_up, p.promised_on, p.amount
                     FROM promise p
                     JOIN follow_up f ON f.id = p.follow_up AND f.done_at IS NULL AND f.deleted = 0
                    WHERE p.customer = ?1
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = p.id)
                    ORDER BY p.id DESC LIMIT 1)",
                customer);
    if (!query.next())
        return std::nullopt;
    return Promise{.followUp = query.id<FollowUp>(0),
                   .customer = customer,
                   .promisedOn = query.day(1),
                   .amount = query.moneyIfAny(2)};
}

QSet<qint64> FollowUpStore::promisedBefore(Day day) const
{
    // Beside max() SQLite takes the other columns from the row that has it.
    Query query(m_database,
                R"(SELECT c.row
                     FROM (SELECT p.customer, p.promised_on, max(p.id)
                             FROM follow_up f
                             JOIN promise p ON p.follow_up = f.id
                            WHERE f.done_at IS NULL AND f.deleted = 0
                              AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = p.id)
                            GROUP BY p.customer) l
                     JOIN customer c ON c.id = l.customer
                    WHERE l.promised_on < ?1)",
                day);
    QSet<qint64> customers;
    while (query.next())
        customers.insert(query.integer(0));
    return customers;
}

void FollowUpStore::add(Record &record, Id<FollowUp> id, const NewFollowUp &wanted)
{
    record.insert(tables::followUp,
                  id.row(),
                  {{"kind", wanted.kind},
                   {"customer", wanted.customer},
                   {"about_kind", wanted.about},
                   {"about", wanted.subject},
                   {"what", wanted.what},
                   {"due_on", wanted.dueOn},
                   {"due_minute", wanted.dueMinute},
                   {"owner", wanted.owner},
                   {"note", QString()}});
}

void FollowUpStore::moveTo(Record &record, Id<FollowUp> id, Day dueOn, std::optional<int> minute)
{
    record.update(tables::followUp, id.row(), {{"due_on", dueOn}, {"due_minute", minute}});
}

void FollowUpStore::giveTo(Record &record, Id<FollowUp> id, std::optional<Id<Staff>> owner)
{
    record.update(tables::followUp, id.row(), {{"owner", owner}});
}

void FollowUpStore::close(
    Record &record, Id<FollowUp> id, FollowUpOutcome outcome, const QString &note, Instant at)
{
    record.update(
        tables::followUp, id.row(), {{"done_at", at}, {"outcome", outcome}, {"note", note}});
}

void FollowUpStore::addAttempt(Record &record, Id<Attempt> id, const Attempt &attempt)
{
    record.insert(tables::attempt,
                  id.row(),
                  {{"customer", attempt.customer},
                   {"follow_up", attempt.followUp},
                   {"channel", attempt.channel},
                   {"address", attempt.address},
                   {"text", attempt.text},
                   {"outcome", attempt.outcome},
                   {"language", attempt.language},
                   {"dated", attempt.dated}});
}

void FollowUpStore::addPromise(Record &record, Id<Promise> id, const Promise &promise)
{
    record.insert(tables::promise,
                  id.row(),
                  {{"follow_up", promise.followUp},
                   {"customer", promise.customer},
                   {"promised_on", promise.promisedOn},
                   {"amount", promise.amount}});
}

} // namespace core
