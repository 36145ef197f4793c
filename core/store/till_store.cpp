// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/till_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

constexpr const char *closeSelect = R"(
    SELECT c.id, c.session, s.till, c.dated, s.dated, s.opening, c.expected, c.counted, c.notes,
           c.difference, c.reason, c.handover, c.kept, c.head, coalesce(p.name, ''), u.at,
           EXISTS (SELECT 1 FROM till_reopen x WHERE x.close = c.id)
      FROM till_close c
      JOIN till_session s ON s.id = c.session
      JOIN op o ON o.id = c.id AND o.tbl = 'till_close'
      JOIN unit u ON u.row = o.unit
      LEFT JOIN staff p ON p.id = u.actor
)";

QString modesText(const QMap<PaymentMode, Money> &modes)
{
    QJsonObject json;
    for (auto mode = modes.cbegin(); mode != modes.cend(); ++mode)
        json.insert(QString::number(int(mode.key())), mode.value().minor());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<PaymentMode, Money> modesFrom(const QString &text)
{
    QMap<PaymentMode, Money> modes;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto mode = json.begin(); mode != json.end(); ++mode) {
        modes.insert(static_cast<PaymentMode>(mode.key().toInt()),
                     Money::fromMinor(mode.value().toInteger()));
    }
    return modes;
}

QString notesText(const QList<NoteCount> &notes)
{
    QJsonArray json;
    for (const NoteCount &note : notes)
        json.append(QJsonArray{note.worth.minor(), note.count});
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<NoteCount> notesFrom(const QString &text)
{
    QList<NoteCount> notes;
    const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto note : json) {
        const QJsonArray pair = note.toArray();
        notes.append({Money::fromMinor(pair.at(0).toInteger()), pair.at(1).toInt()});
    }
    return notes;
}

Stored<TillClose> readClose(const Query &query)
{
    return {query.id<TillClose>(0),
            {.session = query.id<TillSession>(1),
             .till = query.text(2),
             .dated = query.day(3),
             .opened = query.day(4),
             .opening = query.money(5),
             .expected = modesFrom(query.text(6)),
             .counted = modesFrom(query.text(7)),
             .notes = notesFrom(query.text(8)),
             .difference = query.money(9),
             .reason = query.text(10),
             .handover = query.text(11),
             .kept = query.money(12),
             .head = query.text(13),
             .by = query.text(14),
             .at = query.instant(15),
             .reopened = query.flag(16)}};
}

TillMode &modeOf(TillCount &count, PaymentMode mode)
{
    const auto known = std::find_if(count.modes.begin(),
                                    count.modes.end(),
                                    [&](const TillMode &one) { return one.mode == mode; });
    if (known != count.modes.end())
        return *known;
    count.modes.append({.mode = mode});
    return count.modes.last();
}

} // namespace

std::optional<Stored<TillSession>> TillStore::current() const
{
    Query query(m_database,
                R"(SELECT s.id, s.till, s.dated, s.opening, s.since
                     FROM till_session s
                     JOIN op o ON o.id = s.id AND o.tbl = 'till_session'
                     JOIN unit u ON u.row = o.unit
                    WHERE u.origin = ?1
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = s.id)
                      AND NOT EXISTS (
                          SELECT 1 FROM till_close c
                           WHERE c.session = s.id
                             AND NOT EXISTS (SELECT 1 FROM till_reopen x WHERE x.close = c.id))
                    ORDER BY s.row DESC LIMIT 1)",
                UnitLog(m_database).identity().origin);
    if (!query.next())
        return std::nullopt;
    return Stored<TillSession>{query.id<TillSession>(0),
                               {.till = query.text(1),
                                .dated = query.day(2),
                                .opening = query.money(3),
                                .since = query.integer(4)}};
}

TillSession TillStore::unopened(Day today) const
{
    const Identity identity = UnitLog(m_database).identity();
    TillSession session{.till = identity.mark, .dated = today, .opening = {}};
    Query last(m_database,
               R"(SELECT c.kept, c.until
                    FROM till_close c
                    JOIN op o ON o.id = c.id AND o.tbl = 'till_close'
                    JOIN unit u ON u.row = o.unit
                   WHERE u.origin = ?1
                     AND NOT EXISTS (SELECT 1 FROM till_reopen x WHERE x.close = c.id)
                   ORDER BY c.row DESC LIMIT 1)",
               identity.origin);
    if (last.next()) {
        session.opening = last.money(0);
        session.since = last.integer(1);
        return session;
    }
    // The first close of a shop that has taken money for years counts today's.
    Query before(m_database,
                 R"(SELECT max(o.dseq) FROM op o WHERE o.unit = (
                        SELECT u.row FROM unit u WHERE u.origin = ?1 AND u.business_date < ?2
                         ORDER BY u.row DESC LIMIT 1))",
                 identity.origin,
                 today);
    before.next();
    session.since = before.integer(0);
    return session;
}

TillCount TillStore::count(const TillSession &session, std::optional<Id<TillSession>> id) const
{
    TillCount count{.session = {},
                    .till = session.till,
                    .dated = session.dated,
                    .opening = session.opening,
                    .modes = {{.mode = PaymentMode::Cash}},
                    .movements = {},
                    .paidIn = {},
                    .paidOut = {}};
    if (id)
        count.session = Stored<TillSession>{*id, session};
    const Span span{UnitLog(m_database).identity().origin, session.since};
    addReceipts(count, span);
    addReversals(count, span);
    addRefunds(count, span);
    if (id)
        addMovements(count, *id);
    std::stable_sort(count.modes.begin(),
                     count.modes.end(),
                     [](const TillMode &a, const TillMode &b) { return a.mode < b.mode; });
    return count;
}

// Each walks back from the newest row of this device and stops where the session began: the work
// of a day, whatever the size of the book.

void TillStore::addReceipts(TillCount &count, const Span &span) const
{
    Query query(m_database,
                R"(SELECT r.mode, r.amount, o.dseq,
                          EXISTS (SELECT 1 FROM reversal v
                                    JOIN op w ON w.id = v.id AND w.tbl = 'reversal'
                                    JOIN unit x ON x.row = w.unit AND x.origin = ?1
                                   WHERE v.fact = r.id)
                     FROM receipt r
                     JOIN op o ON o.id = r.id AND o.tbl = 'receipt'
                     JOIN unit u ON u.row = o.unit
                    WHERE u.origin = ?1 ORDER BY r.row DESC)",
                span.origin);
    while (query.next() && query.integer(2) > span.since) {
        if (query.flag(3))
            continue; // it came and went within the session
        TillMode &mode = modeOf(count, query.choice<PaymentMode>(0));
        mode.taken += query.money(1);
        ++mode.receipts;
    }
}

void TillStore::addReversals(TillCount &count, const Span &span) const
{
    Query query(m_database,
                R"(SELECT o.dseq, coalesce(r.mode, a.mode), coalesce(r.amount, -a.amount),
                          f.dseq > ?2 AND g.origin = ?1
                     FROM reversal v
                     JOIN op o ON o.id = v.id AND o.tbl = 'reversal'
                     JOIN unit u ON u.row = o.unit
                     LEFT JOIN receipt r ON r.id = v.fact
                     LEFT JOIN adjustment a ON a.id = v.fact AND a.kind = 7
                     LEFT JOIN op f ON f.id = v.fact AND f.tbl IN ('receipt', 'adjustment')
                     LEFT JOIN unit g ON g.row = f.unit
                    WHERE u.origin = ?1 ORDER BY v.row DESC)",
                span.origin,
                span.since);
    while (query.next() && query.integer(0) > span.since) {
        const bool isOfNow = query.isNull(1) || query.flag(3);
        if (!isOfNow)
            modeOf(count, query.choice<PaymentMode>(1)).given += query.money(2);
    }
}

void TillStore::addRefunds(TillCount &count, const Span &span) const
{
    Query query(m_database,
                R"(SELECT a.mode, a.amount, o.dseq,
                          EXISTS (SELECT 1 FROM reversal v
                                    JOIN op w ON w.id = v.id AND w.tbl = 'reversal'
                                    JOIN unit x ON x.row = w.unit AND x.origin = ?1
                                   WHERE v.fact = a.id)
                     FROM adjustment a
                     JOIN op o ON o.id = a.id AND o.tbl = 'adjustment'
                     JOIN unit u ON u.row = o.unit
                    WHERE u.origin = ?1 ORDER BY a.row DESC)",
                span.origin);
    while (query.next() && query.integer(2) > span.since) {
        if (!query.isNull(0) && !query.flag(3))
            modeOf(count, query.choice<PaymentMode>(0)).given += query.money(1);
    }
}

void TillStore::addMovements(TillCount &count, Id<TillSession> session) const
{
    Query query(m_database,
                R"(SELECT m.id, m.kind, m.dated, m.amount, m.reason FROM till_movement m
                    WHERE m.session = ?1
                      AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = m.id)
                    ORDER BY m.row)",
                session);
    while (query.next()) {
        const TillMovement movement{.session = session,
                                    .kind = query.choice<TillMovementKind>(1),
                                    .dated = query.day(2),
                                    .amount = query.money(3),
                                    .reason = query.text(4)};
        (movement.kind == TillMovementKind::In ? count.paidIn : count.paidOut) += movement.amount;
        count.movements.append({query.id<TillMovement>(0), movement});
    }
}

std::optional<Stored<TillClose>> TillStore::closeOf(const RowId &fact) const
{
    Query where(m_database,
                R"(SELECT u.origin, o.dseq FROM op o JOIN unit u ON u.row = o.unit
                    WHERE o.id = ?1 AND o.tbl IN ('receipt', 'adjustment'))",
                fact);
    if (!where.next())
        return std::nullopt;
    static const QByteArray sql = QByteArray(closeSelect) + R"(
         WHERE u.origin = ?1 AND c.until >= ?2 AND s.since < ?2
           AND NOT EXISTS (SELECT 1 FROM till_reopen x WHERE x.close = c.id)
         ORDER BY c.row DESC LIMIT 1)";
    Query query(m_database, sql.constData(), where.integer(0), where.integer(1));
    return query.next() ? std::optional(readClose(query)) : std::nullopt;
}

std::optional<Stored<TillClose>> TillStore::close(Id<TillClose> id) const
{
    static const QByteArray sql = QByteArray(closeSelect) + " WHERE c.id = ?1";
    Query query(m_database, sql.constData(), id);
    if (!query.next())
        return std::nullopt;
    Stored<TillClose> close = readClose(query);
    close.value.movements = countedBy(id);
    close.value.given = givenBack(id);
    return close;
}

QList<Stored<TillMovement>> TillStore::countedBy(Id<TillClose> close) const
{
    Query query(m_database,
                R"(SELECT m.id, m.session, m.kind, m.dated, m.amount, m.reason
                     FROM till_close c
                     JOIN till_movement m ON m.session = c.session
                     JOIN op o ON o.id = m.id AND o.tbl = 'till_movement'
                    WHERE c.id = ?1 AND o.dseq <= c.until
                      AND NOT EXISTS (
                          SELECT 1 FROM withdrawal w
                            JOIN op x ON x.id = w.id AND x.tbl = 'withdrawal'
                           WHERE w.fact = m.id AND x.dseq <= c.until)
                    ORDER BY m.row)",
                close);
    QList<Stored<TillMovement>> movements;
    while (query.next()) {
        movements.append({query.id<TillMovement>(0),
                          {.session = query.id<TillSession>(1),
                           .kind = query.choice<TillMovementKind>(2),
                           .dated = query.day(3),
                           .amount = query.money(4),
                           .reason = query.text(5)}});
    }
    return movements;
}

TillClosePage TillStore::closes(std::optional<Id<TillClose>> after, int limit) const
{
    static const QByteArray sql =
        QByteArray(closeSelect) + " WHERE c.id < ?1 ORDER BY c.id DESC LIMIT ?2";
    Query query(m_database, sql.constData(), after ? after->row() : RowId::ceiling(), limit + 1);
    TillClosePage page;
    while (query.next() && !page.more) {
        page.more = page.rows.size() == limit;
        if (!page.more)
            page.rows.append(readClose(query));
    }
    return page;
}

void TillStore::open(Record &record, Id<TillSession> id, const TillSession &session)
{
    record.insert(tables::tillSession,
                  id.row(),
                  {{"till", session.till},
                   {"dated", session.dated},
                   {"opening", session.opening},
                   {"since", session.since}});
}

void TillStore::move(Record &record, Id<TillMovement> id, const TillMovement &movement)
{
    record.insert(tables::tillMovement,
                  id.row(),
                  {{"session", movement.session},
                   {"kind", movement.kind},
                   {"dated", movement.dated},
                   {"amount", movement.amount},
                   {"reason", movement.reason}});
}

void TillStore::close(Record &record, Id<TillClose> id, const TillClose &close, qint64 until)
{
    record.insert(tables::tillClose,
                  id.row(),
                  {{"session", close.session},
                   {"dated", close.dated},
                   {"until", until},
                   {"expected", modesText(close.expected)},
                   {"counted", modesText(close.counted)},
                   {"notes", notesText(close.notes)},
                   {"difference", close.difference},
                   {"reason", close.reason},
                   {"handover", close.handover},
                   {"kept", close.kept},
                   {"head", close.head}});
}

void TillStore::reopen(Record &record,
                       Id<TillReopen> id,
                       Id<TillClose> close,
                       const QString &reason)
{
    record.insert(tables::tillReopen, id.row(), {{"close", close}, {"reason", reason}});
}

} // namespace core
