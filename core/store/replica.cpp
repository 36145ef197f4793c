// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica.h"

#include "core/base/seeded_bug.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// So many places are remembered at which the server's log was met.
constexpr qint64 checkpointsKept = 256;

/// Own units behind `answered`, whichever of this device's lives they were written in. Another copy
/// of this device may have written some too: those come in the feed and never wait. Nor does what
/// an earlier file of this device wrote and this one does not keep.
constexpr const char *ownUnits = R"(
    SELECT u.row FROM unit u JOIN sync_origin o ON o.row = u.origin
     WHERE u.row > ?1
       AND EXISTS (SELECT 1 FROM op w WHERE w.unit = u.row AND w.seq IS NULL)
       AND NOT EXISTS (SELECT 1 FROM op h WHERE h.unit = u.row AND h.body = '')
       AND o.device = (SELECT d.device FROM sync_identity i JOIN sync_origin d ON d.row = i.origin)
     ORDER BY u.row)";

bool isTakenAsFinal(const UnitAnswer &answer)
{
    if (isSeeded(Bug::RetryIsFinal))
        return true;
    if (isSeeded(Bug::PoisonBlocks) && answer.how == Answered::Malformed)
        return false;
    return answer.isFinal();
}

} // namespace

Result<Identity> Replica::identity()
{
    return m_shop.database().read(
        [this]() -> Result<Identity> { return UnitLog(m_shop.database()).identity(); });
}

std::optional<ServerStanding> Replica::standingNow() const
{
    Query query(m_shop.database(),
                "SELECT history, seq, chain, answered, ratchet, offered, reborn, witnessed, "
                "handshakes, audited, "
                "short OR EXISTS (SELECT 1 FROM op WHERE verdict = 0 AND body = '') "
                // The one of a snapshot is nobody's yet.
                "FROM sync_standing WHERE ratchet <> zeroblob(32)");
    if (!query.next())
        return std::nullopt;
    return ServerStanding{.history = query.row(0),
                          .taken = {query.integer(1), query.bytes(2)},
                          .answered = query.integer(3),
                          .ratchet = query.bytes(4),
                          .offered = query.bytes(5),
                          .handshakes = query.integer(8),
                          .isReborn = query.flag(6),
                          .isShort = query.flag(10),
                          .audited =
                              query.isNull(9) ? std::nullopt : std::optional(query.instant(9)),
                          .isWitness = !query.isNull(7)};
}

Result<std::optional<ServerStanding>> Replica::standing()
{
    return m_shop.database().read(
        [this]() -> Result<std::optional<ServerStanding>> { return standingNow(); });
}

Result<QByteArray> Replica::offer(const QByteArray &secret)
{
    if (isSeeded(Bug::SecretNotKept))
        return secret;
    return m_shop.receive([&](Incoming &) -> Result<QByteArray> {
        Query(m_shop.database(),
              "UPDATE sync_standing SET offered = ?1 WHERE offered IS NULL",
              secret)
            .run();
        const std::optional<ServerStanding> standing = standingNow();
        if (!standing)
            return Error{.kind = ErrorKind::NotFound, .subject = u"server"_s};
        return standing->offered;
    });
}

Result<Done> Replica::confirm()
{
    if (isSeeded(Bug::SecretNotConfirmed))
        return Done{};
    return m_shop.receive([&](Incoming &) -> Result<Done> {
        Query(m_shop.database(),
              R"(UPDATE sync_standing
                    SET ratchet = offered, offered = NULL, handshakes = handshakes + ?1
                  WHERE offered IS NOT NULL)",
              isSeeded(Bug::HandshakesNotCounted) ? 0 : 1)
            .run();
        return Done{};
    });
}

Result<QList<LoggedUnit>> Replica::outbox(int mostOps)
{
    return m_shop.database().read([&]() -> Result<QList<LoggedUnit>> {
        QList<LoggedUnit> waiting;
        const std::optional<ServerStanding> standing = standingNow();
        if (!standing)
            return waiting;
        const UnitLog log(m_shop.database());
        Query query(m_shop.database(), ownUnits, standing->answered);
        for (qsizetype ops = 0; query.next();) {
            const QList<Op> more = log.opsOf(query.integer(0));
            ops += more.size();
            if (!waiting.isEmpty() && ops > mostOps)
                break;
            waiting.append({*log.unit(query.integer(0)), more});
            if (isSeeded(Bug::UnitSplit) && more.size() > 1)
                waiting.last().ops.removeLast();
        }
        return waiting;
    });
}

Result<qint64> Replica::waitingUnits()
{
    return m_shop.database().read([&]() -> Result<qint64> {
        const std::optional<ServerStanding> standing = standingNow();
        qint64 count = 0;
        Query query(m_shop.database(), ownUnits, standing ? standing->answered : 0);
        while (query.next())
            ++count;
        return count;
    });
}

Result<int> Replica::takeAnswers(const QList<UnitAnswer> &answers)
{
    return m_shop.receive([&](Incoming &incoming) -> Result<int> {
        const UnitLog log(m_shop.database());
        int final = 0;
        for (const UnitAnswer &answer : answers) {
            const std::optional<qint64> unit = log.rowOfUnit(answer.unit);
            if (!unit || !isTakenAsFinal(answer))
                break;
            note(incoming, *unit, answer);
            Query(m_shop.database(),
                  "UPDATE sync_standing SET answered = ?1 WHERE answered < ?1",
                  *unit)
                .run();
            ++final;
        }
        return final;
    });
}

void Replica::note(Incoming &incoming, qint64 unit, const UnitAnswer &answer)
{
    if (answer.reason.isEmpty() || isSeeded(Bug::NothingListed))
        return;
    const bool isFlag = answer.how == Answered::Flagged;
    const bool isLost = answer.how == Answered::Superseded;
    const Verdict verdict = isFlag   ? Verdict::Flagged
                            : isLost ? Verdict::Superseded
                                     : Verdict::Rejected;
    Query(m_shop.database(), "DELETE FROM sync_look WHERE unit = ?1 AND reason = 'copy'", unit)
        .run();
    Query(
        m_shop.database(),
        "INSERT INTO sync_look (unit, verdict, reason) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING",
        unit,
        Value(verdict),
        answer.reason)
        .run();
    if (answer.how != Answered::Malformed)
        return;
    // It does not come back in the feed, so it is ruled on here.
    for (Op op : UnitLog(m_shop.database()).opsOf(unit)) {
        if (op.ruling.verdict != Verdict::Waiting)
            continue;
        op.ruling = {.verdict = Verdict::Rejected, .won = 0};
        incoming.settle(op);
    }
}

void Replica::noteElsewhere(const LoggedUnit &unit)
{
    const auto lost = std::find_if(unit.ops.begin(), unit.ops.end(), [](const Op &op) {
        return op.ruling.verdict != Verdict::Applied;
    });
    const bool isOther =
        lost == unit.ops.end() || unit.unit.device != UnitLog(m_shop.database()).identity().device;
    if (isOther || isSeeded(Bug::NothingListed))
        return;
    Query(m_shop.database(),
          R"(INSERT INTO sync_look (unit, verdict, reason)
             SELECT row, ?2, 'copy' FROM unit
              WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM sync_look l WHERE l.unit = unit.row))",
          unit.unit.id,
          Value(lost->ruling.verdict))
        .run();
}

Result<Done> Replica::take(const FeedPage &page, std::optional<DataClass> shown)
{
    if (isSeeded(Bug::CursorMovesFirst)) {
        const Result<Done> moved = m_shop.receive([&](Incoming &) -> Result<Done> {
            Query(m_shop.database(),
                  "UPDATE sync_standing SET seq = ?1, chain = ?2",
                  page.upTo.seq,
                  page.upTo.chain)
                .run();
            return Done{};
        });
        if (!moved)
            return moved;
    }
    return m_shop.receive([&](Incoming &incoming) -> Result<Done> {
        const std::optional<Checkpoint> reached = chainOf(page, shown);
        if (!reached || *reached != page.upTo)
            return Error{.kind = ErrorKind::NotFound, .subject = u"feed"_s};
        for (const LoggedUnit &unit : page.units) {
            if (isSeeded(Bug::PageLosesLastUnit) && &unit == &page.units.last()
                && page.units.size() > 1)
                break;
            if (Result<Done> taken = incoming.take(unit); !taken)
                return taken;
            noteElsewhere(unit);
        }
        if (shown)
            noteHidden(page, *shown);
        if (incoming.isLifeMixed())
            closeGap();
        Query(m_shop.database(),
              "UPDATE sync_standing SET seq = ?1, chain = ?2",
              reached->seq,
              reached->chain)
            .run();
        if (reached->seq > page.from.seq) {
            Query(m_shop.database(),
                  "INSERT INTO sync_checkpoint (seq, chain) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                  reached->seq,
                  reached->chain)
                .run();
            Query(m_shop.database(),
                  R"(DELETE FROM sync_checkpoint WHERE seq <= (
                         SELECT seq FROM sync_checkpoint ORDER BY seq DESC LIMIT 1 OFFSET ?1))",
                  checkpointsKept)
                .run();
        }
        return Done{};
    });
}

void Replica::noteHidden(const FeedPage &page, DataClass shown)
{
    const DataClass own = UnitLog(m_shop.database()).identity().keeps;
    const auto isMissed = [own](const Op &op) {
        const Table *table = op.tableMeant();
        return op.isHidden() && (!table || isKept(*table, own));
    };
    const bool isLess =
        shown < own
        && std::any_of(page.units.begin(), page.units.end(), [&isMissed](const LoggedUnit &unit) {
               return std::any_of(unit.ops.begin(), unit.ops.end(), isMissed);
           });
    if (isLess)
        Query(m_shop.database(), "UPDATE sync_standing SET short = 1").run();
}

std::optional<Checkpoint> Replica::chainOf(const FeedPage &page,
                                           std::optional<DataClass> shown) const
{
    const std::optional<ServerStanding> standing = standingNow();
    const bool follows = standing && standing->taken == page.from;
    if (!follows && !isSeeded(Bug::CursorMovesFirst))
        return std::nullopt;
    const DataClass own = UnitLog(m_shop.database()).identity().keeps;
    const DataClass given = std::min(own, shown.value_or(own));
    Checkpoint at = page.from;
    for (const LoggedUnit &unit : page.units) {
        for (const Op &op : unit.ops) {
            const Table *table = op.tableMeant();
            const bool mayBeHidden = !table || !isKept(*table, given);
            const bool isWhole = op.isHidden() ? mayBeHidden : op.digestNow() == op.digest;
            if (op.ruling.seq != at.seq + 1 || !isWhole)
                return std::nullopt;
            at = {op.ruling.seq, op.serverChainNow(at.chain)};
        }
    }
    return at;
}

Result<QList<Checkpoint>> Replica::checkpoints(int most)
{
    return m_shop.database().read([&]() -> Result<QList<Checkpoint>> {
        QList<Checkpoint> found;
        Query query(m_shop.database(),
                    "SELECT seq, chain FROM sync_checkpoint ORDER BY seq DESC LIMIT ?1",
                    most);
        while (query.next())
            found.append({query.integer(0), query.bytes(1)});
        return found;
    });
}

Result<QList<Look>> Replica::looks()
{
    return m_shop.database().read([&]() -> Result<QList<Look>> {
        QList<Look> found;
        Query query(m_shop.database(), R"(
            SELECT u.id, l.verdict, l.reason FROM sync_look l JOIN unit u ON u.row = l.unit
             WHERE l.settled = 0 ORDER BY l.row)");
        while (query.next())
            found.append({query.row(0), query.choice<Verdict>(1), query.text(2)});
        return found;
    });
}

Result<Done> Replica::settle(const RowId &unit)
{
    return m_shop.receive([&](Incoming &) -> Result<Done> {
        Query listed(m_shop.database(),
                     R"(UPDATE sync_look SET settled = 1
                         WHERE settled = 0 AND unit = (SELECT row FROM unit WHERE id = ?1)
                        RETURNING row)",
                     unit);
        bool isListed = false;
        while (listed.next())
            isListed = true;
        if (!isListed)
            return Error{.kind = ErrorKind::NotFound, .subject = u"unit"_s, .given = unit.text()};
        return Done{};
    });
}

} // namespace core
