// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/seeded_bug.h"
#include "core/store/replica.h"

#include <algorithm>

// What a replica does when the server or its own file went back in time.

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Own units that have no place in the server's log, whichever of this device's lives wrote them.
constexpr const char *firstWaiting = R"(
    SELECT coalesce(min(o.unit), 1 + (SELECT max(row) FROM unit))
      FROM op o JOIN unit u ON u.row = o.unit JOIN sync_origin g ON g.row = u.origin
     WHERE o.seq IS NULL
       AND NOT EXISTS (SELECT 1 FROM op h WHERE h.unit = o.unit AND h.body = '')
       AND g.device = (SELECT d.device
                         FROM sync_identity i JOIN sync_origin d ON d.row = i.origin))";

constexpr const char *unsentOwn = R"(
    SELECT DISTINCT o.unit
      FROM op o JOIN unit u ON u.row = o.unit JOIN sync_origin g ON g.row = u.origin
     WHERE o.seq IS NULL
       AND NOT EXISTS (SELECT 1 FROM op h WHERE h.unit = o.unit AND h.body = '')
       AND g.device = (SELECT d.device
                         FROM sync_identity i JOIN sync_origin d ON d.row = i.origin)
     ORDER BY o.unit)";

constexpr const char *waitingOthers = R"(
    SELECT DISTINCT o.unit
      FROM op o JOIN unit u ON u.row = o.unit JOIN sync_origin g ON g.row = u.origin
     WHERE o.verdict = 0 AND o.unit > (SELECT witnessed FROM sync_standing)
       AND NOT EXISTS (SELECT 1 FROM op h WHERE h.unit = o.unit AND h.body = '')
       AND g.device <> (SELECT d.device
                         FROM sync_identity i JOIN sync_origin d ON d.row = i.origin)
     ORDER BY o.unit)";

} // namespace

Result<bool> Replica::goOnBehind(qint64 dseq, const QByteArray &dchain)
{
    return m_shop.receive([&](Incoming &) -> Result<bool> {
        // It is one of the last in the file, unless this is no longer the only copy.
        Query known(m_shop.database(),
                    R"(SELECT o.unit FROM op o JOIN unit u ON u.row = o.unit
                        WHERE u.origin = (SELECT origin FROM sync_identity)
                          AND o.dseq = ?1 AND o.dchain = ?2
                        ORDER BY o.row DESC LIMIT 1)",
                    dseq,
                    dchain);
        const bool isKnown = dseq > 0 && known.next();
        if (dseq > 0 && !isKnown)
            return false;
        Query first(m_shop.database(),
                    R"(SELECT min(u.row) - 1 FROM unit u
                        WHERE u.row > ?1 AND u.row <= (SELECT answered FROM sync_standing)
                          AND u.origin = (SELECT origin FROM sync_identity)
                          AND EXISTS (SELECT 1 FROM op o WHERE o.unit = u.row AND o.seq IS NULL))",
                    isKnown ? known.integer(0) : 0);
        if (first.next() && !first.isNull(0))
            Query(m_shop.database(), "UPDATE sync_standing SET answered = ?1", first.integer(0))
                .run();
        return true;
    });
}

Result<Done> Replica::closeGapBehind(qint64 dseq, const QByteArray &dchain)
{
    // The act before the first that waits may stand in another life there, where a copy has handed
    // it over, or nowhere, where it is damaged.
    const Result<bool> hasGap = m_shop.database().read([&]() -> Result<bool> {
        Query next(m_shop.database(),
                   R"(SELECT min(o.dseq) FROM op o JOIN unit u ON u.row = o.unit
                       WHERE u.origin = (SELECT origin FROM sync_identity) AND o.seq IS NULL
                         AND u.row > (SELECT answered FROM sync_standing))");
        return next.next() && !next.isNull(0) && next.integer(0) > dseq + 1
               && !standingNow()->isReborn;
    });
    if (!hasGap)
        return hasGap.error();
    if (!*hasGap)
        return Done{};
    return m_shop.receive([&](Incoming &) -> Result<Done> {
        renumber(dseq, dchain);
        return Done{};
    });
}

Result<Done> Replica::partAt(const Checkpoint &common)
{
    return m_shop.receive([&](Incoming &incoming) -> Result<Done> {
        Database &database = m_shop.database();
        Query known(database,
                    "SELECT 1 FROM sync_checkpoint WHERE seq = ?1 AND chain = ?2",
                    common.seq,
                    common.chain);
        if (common.seq > 0 && !known.next())
            return Error{.kind = ErrorKind::NotFound, .subject = u"checkpoint"_s};
        QList<qint64> parted;
        {
            Query units(database,
                        "SELECT unit FROM op WHERE seq > ?1 GROUP BY unit ORDER BY min(seq)",
                        common.seq);
            while (units.next())
                parted.append(units.integer(0));
        }
        const UnitLog log(database);
        for (const qint64 unit : parted) {
            for (Op op : log.opsOf(unit)) {
                // What was refused is handed over again like the rest, but counts only once a
                // server says so: it may name what nobody has.
                const bool isRefused = op.ruling.verdict == Verdict::Rejected;
                op.ruling = isRefused ? Ruling{.verdict = Verdict::Rejected, .won = 0} : Ruling();
                incoming.settle(op);
            }
        }
        Query(database, "DELETE FROM sync_checkpoint WHERE seq > ?1", common.seq).run();
        Query first(database, firstWaiting);
        first.next();
        const qint64 answered = standingNow()->answered;
        // What another life of this device wrote is handed over as this one's, unless that copy
        // comes first: the server may have given up the place in which it stood.
        Query(database,
              R"(UPDATE sync_standing
                    SET seq = ?1, chain = ?2, answered = ?3, witnessed = 0,
                        reborn = reborn OR EXISTS (
                            SELECT 1 FROM op o JOIN unit u ON u.row = o.unit
                              JOIN sync_origin g ON g.row = u.origin
                             WHERE o.seq IS NULL AND u.origin <> i.origin
                               AND NOT EXISTS (SELECT 1 FROM op h
                                                WHERE h.unit = o.unit AND h.body = '')
                               AND g.device = (SELECT device FROM sync_origin
                                                WHERE row = i.origin))
                   FROM sync_identity i)",
              common.seq,
              common.chain,
              isSeeded(Bug::NotOfferedAgain) ? answered : std::min(answered, first.integer(0) - 1))
            .run();
        return Done{};
    });
}

Result<QList<LoggedUnit>> Replica::witnesses(int mostOps)
{
    return m_shop.database().read([&]() -> Result<QList<LoggedUnit>> {
        const UnitLog log(m_shop.database());
        QList<LoggedUnit> found;
        Query query(m_shop.database(), waitingOthers);
        for (qsizetype ops = 0; ops < mostOps && query.next();) {
            found.append({*log.unit(query.integer(0)), log.opsOf(query.integer(0))});
            ops += found.last().ops.size();
        }
        return found;
    });
}

Result<Done> Replica::markWitnessed(const RowId &last)
{
    return m_shop.receive([&](Incoming &) -> Result<Done> {
        Query(m_shop.database(),
              R"(UPDATE sync_standing
                    SET witnessed = max(witnessed, (SELECT row FROM unit WHERE id = ?1)))",
              last)
            .run();
        Query rest(m_shop.database(), waitingOthers);
        if (!rest.next())
            m_shop.database().run("UPDATE sync_standing SET witnessed = NULL");
        return Done{};
    });
}

Result<Done> Replica::startLife(qint64 incarnation)
{
    return m_shop.receive([&](Incoming &) -> Result<Done> {
        beginLife(incarnation);
        return Done{};
    });
}

void Replica::beginLife(qint64 incarnation)
{
    UnitLog log(m_shop.database());
    const Identity identity = log.identity();
    Query(m_shop.database(),
          R"(UPDATE sync_identity SET origin = ?1, mark = ?2, first = 0, dseq = 0, dchain = ?3)",
          log.originOf(identity.device, incarnation),
          anotherMark(identity.mark),
          UnitLog::chainStart())
        .run();
    Query(m_shop.database(),
          "UPDATE sync_standing SET ratchet = ?1, offered = NULL, handshakes = 0, reborn = 1",
          m_shop.random().bytes(secretSize))
        .run();
}

QString Replica::anotherMark(const QString &mark)
{
    static constexpr char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    const QByteArray drawn = m_shop.random().bytes(2);
    return mark.left(1) + QLatin1Char(letters[quint8(drawn[0]) % 32])
           + QLatin1Char(letters[quint8(drawn[1]) % 32]);
}

Result<Done> Replica::moveIntoLife()
{
    return m_shop.receive([&](Incoming &) -> Result<Done> {
        Database &database = m_shop.database();
        UnitLog log(database);
        const Identity identity = log.identity();
        QList<qint64> units;
        {
            Query query(database, unsentOwn);
            while (query.next())
                units.append(query.integer(0));
        }
        if (isSeeded(Bug::LifeMovesNothing))
            units.clear();
        for (const qint64 row : units) {
            Unit unit = *log.unit(row);
            unit.incarnation = identity.incarnation;
            unit.digest = unit.digestNow();
            log.move(row, unit);
        }
        Query first(database, firstWaiting);
        first.next();
        Query(database, "UPDATE sync_standing SET reborn = 0, answered = ?1", first.integer(0) - 1)
            .run();
        closeGap();
        return Done{};
    });
}

void Replica::closeGap()
{
    qint64 dseq = 0;
    QByteArray dchain = UnitLog::chainStart();
    // What was answered and has not come back in the feed is the server's already.
    Query last(m_shop.database(),
               R"(SELECT o.dseq, o.dchain FROM op o JOIN unit u ON u.row = o.unit
                   WHERE u.origin = ?1
                     AND (o.seq IS NOT NULL OR u.row <= (SELECT answered FROM sync_standing))
                   ORDER BY o.dseq DESC LIMIT 1)",
               UnitLog(m_shop.database()).identity().origin);
    if (last.next()) {
        dseq = last.integer(0);
        dchain = last.bytes(1);
    }
    renumber(dseq, dchain);
}

void Replica::renumber(qint64 dseq, const QByteArray &dchain)
{
    if (isSeeded(Bug::GapNotClosed))
        return;
    UnitLog log(m_shop.database());
    Identity identity = log.identity();
    identity.dseq = dseq;
    identity.dchain = dchain;
    Query waiting(m_shop.database(),
                  R"(SELECT DISTINCT u.row FROM op o JOIN unit u ON u.row = o.unit
                      WHERE u.origin = ?1 AND o.seq IS NULL
                        AND u.row > (SELECT answered FROM sync_standing)
                      ORDER BY u.row)",
                  identity.origin);
    while (waiting.next()) {
        const QByteArray digest = log.unit(waiting.integer(0))->digest;
        for (Op op : log.opsOf(waiting.integer(0))) {
            op.dseq = ++identity.dseq;
            op.dchain = op.chainNow(identity.dchain, digest);
            identity.dchain = op.dchain;
            log.rechain(op);
        }
    }
    log.advance(identity);
}

} // namespace core
