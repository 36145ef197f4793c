// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unit_log.h"

#include "core/base/hash.h"
#include "core/store/op_body.h"
#include "core/store/tables.h"

namespace core {

namespace {

constexpr const char *unitColumns = R"(
    SELECT u.id, o.device, o.incarnation, u.verb, u.actor, u.approver, u.reason, u.at,
           u.business_date, u.batch, u.undoes, u.request, u.salt, u.digest, u.row
      FROM unit u JOIN sync_origin o ON o.row = u.origin
)";

constexpr const char *opColumns = R"(
    SELECT op_id, dseq, tbl, id, body, salt, digest, dchain, hlc, seq, verdict, won, written, unread
      FROM op
)";

Value numberOrNone(qint64 number)
{
    return number > 0 ? Value(number) : Value();
}

Op readOp(const Query &query)
{
    return {.id = query.row(0),
            .dseq = query.integer(1),
            .table = query.text(2),
            .row = query.row(3),
            .body = query.bytes(4),
            .salt = query.bytes(5),
            .digest = query.bytes(6),
            .dchain = query.bytes(7),
            .hlc = query.integer(8),
            .written = query.integer(12),
            .ruling = {query.integer(9), query.choice<Verdict>(10), query.integer(11)},
            .isUnread = query.flag(13)};
}

Unit readUnit(const Query &query)
{
    return {.id = query.row(0),
            .device = query.row(1),
            .incarnation = query.integer(2),
            .verb = query.text(3),
            .actor = query.row(4),
            .approver = query.row(5),
            .reason = query.text(6),
            .at = query.instant(7),
            .businessDate = query.day(8),
            .batch = query.row(9),
            .undoes = query.row(10),
            .request = query.bytes(11),
            .salt = query.bytes(12),
            .digest = query.bytes(13)};
}

} // namespace

QByteArray Unit::digestNow() const
{
    Digest head;
    head.add(salt).add(id.bytes()).add(device.bytes()).add(incarnation).add(verb);
    head.add(actor.bytes()).add(approver.bytes()).add(reason).add(at.micros);
    head.add(qint64(businessDate.number)).add(batch.bytes()).add(undoes.bytes()).add(request);
    return head.finish();
}

const Table *Op::tableMeant() const
{
    const QByteArray name = table.toUtf8();
    return tableNamed(std::string_view(name.constData(), size_t(name.size())));
}

bool Op::isUnderstood() const
{
    const Table *meant = tableMeant();
    if (!meant || isHidden())
        return meant != nullptr;
    const Result<OpBody> read = OpBody::read(*meant, body);
    return read && read->unknown.isEmpty();
}

void Op::hide()
{
    body.clear();
    salt.clear();
}

QByteArray Op::digestNow() const
{
    return Digest().add(salt).add(body).finish();
}

QByteArray Op::chainNow(const QByteArray &previous, const QByteArray &unitDigest) const
{
    Digest link;
    link.add(previous).add(dseq).add(id.bytes()).add(unitDigest).add(table).add(row.bytes());
    return link.add(written > 0 ? written : hlc).add(digest).finish();
}

QByteArray Op::serverChainNow(const QByteArray &previous) const
{
    Digest link;
    // With its place in its device's chain: where that place is another one, so is this log.
    link.add(previous).add(ruling.seq).add(id.bytes()).add(digest).add(dchain).add(hlc);
    return link.add(qint64(ruling.verdict)).add(ruling.won).finish();
}

QByteArray UnitLog::chainStart()
{
    return QByteArray(Digest::size, '\0');
}

Identity UnitLog::identity() const
{
    Query query(m_database, R"(
        SELECT i.origin, o.device, o.incarnation, i.mark, i.first, i.hlc, i.dseq, i.dchain,
               i.clock_offset, i.class
          FROM sync_identity i JOIN sync_origin o ON o.row = i.origin)");
    if (!query.next()) {
        throw StoreError{{.kind = ErrorKind::ShopDamaged,
                          .subject = m_database.path(),
                          .given = QStringLiteral("sync_identity is empty")}};
    }
    return {.origin = query.integer(0),
            .device = query.row(1),
            .incarnation = query.integer(2),
            .mark = query.text(3),
            .firstDevice = query.flag(4),
            .hlc = query.integer(5),
            .dseq = query.integer(6),
            .dchain = query.bytes(7),
            .clockOffset = query.integer(8),
            .keeps = query.choice<DataClass>(9)};
}

void UnitLog::create(const Identity &identity)
{
    const qint64 origin = originOf(identity.device, identity.incarnation);
    Query(m_database,
          R"(INSERT INTO sync_identity (row, origin, mark, first, hlc, dseq, dchain, class)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7))",
          origin,
          identity.mark,
          identity.firstDevice,
          identity.hlc,
          identity.dseq,
          identity.dchain,
          Value(identity.keeps))
        .run();
}

void UnitLog::advance(const Identity &identity)
{
    Query(m_database,
          "UPDATE sync_identity SET hlc = ?1, dseq = ?2, dchain = ?3, clock_offset = ?4",
          identity.hlc,
          identity.dseq,
          identity.dchain,
          identity.clockOffset)
        .run();
}

qint64 UnitLog::originOf(const RowId &device, qint64 incarnation)
{
    Query query(m_database,
                "SELECT row FROM sync_origin WHERE device = ?1 AND incarnation = ?2",
                device,
                incarnation);
    if (query.next())
        return query.integer(0);
    Query(m_database,
          "INSERT INTO sync_origin (device, incarnation) VALUES (?1, ?2)",
          device,
          incarnation)
        .run();
    return m_database.lastRow();
}

qint64 UnitLog::append(const Unit &unit, qint64 origin)
{
    Query query(m_database,
                R"(INSERT INTO unit (id, origin, verb, actor, approver, reason, at, business_date,
                                     batch, undoes, request, salt, digest)
                   VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13))",
                unit.id,
                origin,
                unit.verb,
                unit.actor,
                unit.approver,
                unit.reason,
                unit.at.micros,
                unit.businessDate,
                unit.batch,
                unit.undoes,
                unit.request.isEmpty() ? Value() : Value(unit.request),
                unit.salt,
                unit.digest);
    query.run();
    return m_database.lastRow();
}

void UnitLog::append(const Op &op, qint64 unitRow)
{
    Query(m_database,
          R"(INSERT INTO op (op_id, unit, dseq, tbl, id, body, salt, digest, dchain, hlc, seq,
                             verdict, won, written, unread)
             VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS TEXT), ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14,
                     ?15))",
          op.id,
          unitRow,
          op.dseq,
          op.table,
          op.row,
          op.body,
          op.salt,
          op.digest,
          op.dchain,
          op.hlc,
          numberOrNone(op.ruling.seq),
          Value(op.ruling.verdict),
          op.ruling.won,
          numberOrNone(op.written),
          op.isUnread)
        .run();
}

void UnitLog::rule(const Op &op)
{
    Query(m_database,
          R"(UPDATE op SET hlc = ?2, seq = ?3, verdict = ?4, won = ?5, written = ?6
              WHERE op_id = ?1)",
          op.id,
          op.hlc,
          numberOrNone(op.ruling.seq),
          Value(op.ruling.verdict),
          op.ruling.won,
          numberOrNone(op.written))
        .run();
}

void UnitLog::markRead(const RowId &op)
{
    Query(m_database, "UPDATE op SET unread = 0 WHERE op_id = ?1", op).run();
}

void UnitLog::move(qint64 unitRow, const Unit &unit)
{
    Query(m_database,
          "UPDATE unit SET origin = ?2, digest = ?3 WHERE row = ?1",
          unitRow,
          originOf(unit.device, unit.incarnation),
          unit.digest)
        .run();
}

void UnitLog::restore(const Op &op)
{
    Query(m_database,
          "UPDATE op SET body = CAST(?2 AS TEXT), salt = ?3 WHERE op_id = ?1",
          op.id,
          op.body,
          op.salt)
        .run();
}

void UnitLog::rechain(const Op &op)
{
    Query(m_database,
          "UPDATE op SET dseq = ?2, dchain = ?3 WHERE op_id = ?1",
          op.id,
          op.dseq,
          op.dchain)
        .run();
}

std::optional<qint64> UnitLog::rowOfUnit(const RowId &unit) const
{
    Query query(m_database, "SELECT row FROM unit WHERE id = ?1", unit);
    return query.next() ? std::optional(query.integer(0)) : std::nullopt;
}

std::optional<Unit> UnitLog::unit(qint64 unitRow) const
{
    static const QByteArray sql = QByteArray(unitColumns) + " WHERE u.row = ?1";
    Query query(m_database, sql.constData(), unitRow);
    return query.next() ? std::optional(readUnit(query)) : std::nullopt;
}

QList<Op> UnitLog::opsOf(qint64 unitRow) const
{
    static const QByteArray sql = QByteArray(opColumns) + " WHERE unit = ?1 ORDER BY row";
    Query query(m_database, sql.constData(), unitRow);
    QList<Op> ops;
    while (query.next())
        ops.append(readOp(query));
    return ops;
}

std::optional<Op> UnitLog::op(const RowId &id) const
{
    static const QByteArray sql = QByteArray(opColumns) + " WHERE op_id = ?1";
    Query query(m_database, sql.constData(), id);
    return query.next() ? std::optional(readOp(query)) : std::nullopt;
}

QList<LoggedUnit> UnitLog::unitsAfter(qint64 after, int limit) const
{
    static const QByteArray sql =
        QByteArray(unitColumns) + " WHERE u.row > ?1 ORDER BY u.row LIMIT ?2";
    Query query(m_database, sql.constData(), after, limit);
    QList<LoggedUnit> units;
    while (query.next())
        units.append({readUnit(query), opsOf(query.integer(14))});
    return units;
}

std::optional<Unit> UnitLog::maker(const RowId &id) const
{
    Query query(m_database, "SELECT unit FROM op WHERE id = ?1 ORDER BY row LIMIT 1", id);
    return query.next() ? unit(query.integer(0)) : std::nullopt;
}

} // namespace core
