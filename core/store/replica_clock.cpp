// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seeded_bug.h"
#include "core/store/replica.h"

#include <algorithm>

// What a replica does when its clock was wrong.

namespace core {

namespace {

/// Own units that nobody else has seen: those behind `answered`, and those that no server kept.
constexpr const char *unseenUnits = R"(
    SELECT u.row FROM unit u JOIN sync_origin o ON o.row = u.origin
     WHERE (u.row > ?1
            OR u.row IN (SELECT unit FROM op WHERE verdict IN (2, 4) AND seq IS NULL))
       AND EXISTS (SELECT 1 FROM op w WHERE w.unit = u.row AND w.seq IS NULL)
       AND o.device = (SELECT d.device FROM sync_identity i JOIN sync_origin d ON d.row = i.origin)
     ORDER BY u.row)";

} // namespace

Result<Done> Replica::setClockOffset(qint64 micros)
{
    return m_shop.receive([&](Incoming &) -> Result<Done> {
        Query(m_shop.database(), "UPDATE sync_identity SET clock_offset = ?1", micros).run();
        return Done{};
    });
}

Result<Done> Replica::restamp(Instant serverNow, qint64 clockOffset)
{
    return m_shop.receive([&](Incoming &incoming) -> Result<Done> {
        const std::optional<ServerStanding> standing = standingNow();
        if (!standing)
            return Done{};
        Query(m_shop.database(), "UPDATE sync_identity SET clock_offset = ?1", clockOffset).run();
        restampFrom(incoming, standing->answered, serverNow.micros / 1000 << 16);
        return Done{};
    });
}

void Replica::restampFrom(Incoming &incoming, qint64 answered, qint64 ceiling)
{
    UnitLog log(m_shop.database());
    Query units(m_shop.database(), unseenUnits, answered);
    QList<qint64> own;
    while (units.next())
        own.append(units.integer(0));
    Identity identity = log.identity();
    qint64 last = 0;
    qint64 seenUpTo = 0;
    for (const qint64 unit : own) {
        // The log stands in the order in which this PC came to know of things.
        Query seen(m_shop.database(),
                   "SELECT coalesce(max(hlc), 0) FROM op WHERE unit > ?1 AND unit < ?2",
                   seenUpTo,
                   unit);
        seen.next();
        if (!isSeeded(Bug::RestampForgetsSeen))
            last = std::max(last, seen.integer(0));
        seenUpTo = unit;
        // When it was written, if the clock that said so has not been set since.
        const qint64 at = (log.unit(unit)->at.micros + identity.clockOffset) / 1000 << 16;
        for (Op op : log.opsOf(unit)) {
            const qint64 wanted = op.hlc > ceiling ? std::min(at, ceiling) : op.hlc;
            const qint64 meant =
                isSeeded(Bug::RestampLosesOrder) ? wanted : std::max(last + 1, wanted);
            last = meant;
            if (meant == op.hlc)
                continue;
            op.written = op.written > 0 ? op.written : op.hlc;
            op.hlc = meant;
            log.rule(op);
            const bool isRegister = op.tableMeant() && op.tableMeant()->isRegister();
            if (isRegister && !isSeeded(Bug::RestampKeepsRows))
                incoming.refold(*op.tableMeant(), op.row);
        }
    }
    Query latest(m_shop.database(), "SELECT coalesce(max(hlc), 0) FROM op");
    latest.next();
    identity.hlc = latest.integer(0);
    log.advance(identity);
}

} // namespace core
