// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/base/seeded_bug.h"
#include "core/store/replica.h"
#include "core/store/setting_store.h"
#include "core/store/shop_snapshot.h"

#include <QtEndian>

// How a file becomes one of those that a server keeps together, and how it is found later.

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 unlikelyLife = qint64(1) << 32;

} // namespace

Result<Done> Replica::join(const RowId &history, const QByteArray &ratchet)
{
    return m_shop.receive([&](Incoming &) { return stand(history, ratchet); });
}

Result<Done> Replica::stand(const RowId &history, const QByteArray &ratchet)
{
    // A snapshot has a standing that is nobody's.
    Query stood(m_shop.database(),
                R"(INSERT INTO sync_standing (row, history, seq, chain, answered, ratchet)
                   VALUES (1, ?1, 0, ?2, 0, ?3)
                   ON CONFLICT (row) DO UPDATE SET ratchet = excluded.ratchet
                    WHERE history = excluded.history AND ratchet = zeroblob(32)
                   RETURNING row)",
                history,
                UnitLog::chainStart(),
                ratchet);
    if (!stood.next())
        return Error{.kind = ErrorKind::ChangedSince, .subject = u"server"_s};
    while (stood.next()) {
    }
    return Done{};
}

Result<Done> Replica::snapshot(Database &copy)
{
    try {
        copy.become(m_shop.database());
    } catch (const StoreError &breakdown) {
        return breakdown.error;
    }
    return makeSnapshot(copy);
}

Result<Brought> Replica::brought()
{
    return m_shop.database().read([this]() -> Result<Brought> {
        Query counted(m_shop.database(),
                      R"(SELECT count(*) FROM op o JOIN unit u ON u.row = o.unit
                           JOIN sync_origin g ON g.row = u.origin WHERE g.device = ?1)",
                      UnitLog(m_shop.database()).identity().device);
        counted.next();
        return Brought{.ops = counted.integer(0), .currency = m_shop.facts().currency.code};
    });
}

Result<Done> Replica::bring(const RowId &history, qint64 incarnation)
{
    return m_shop.receive([&](Incoming &) -> Result<Done> {
        if (standingNow())
            return Error{.kind = ErrorKind::ChangedSince, .subject = u"server"_s};
        if (Result<Done> stood = stand(history, m_shop.random().bytes(secretSize)); !stood)
            return stood;
        beginLife(incarnation);
        return Done{};
    });
}

Result<Launch> Replica::launch(const std::optional<Sidecar> &beside)
{
    return m_shop.receive([&](Incoming &) -> Result<Launch> {
        Database &database = m_shop.database();
        Query counted(database,
                      "UPDATE sync_identity SET launches = launches + 1 RETURNING launches - 1");
        counted.next();
        const qint64 before = counted.integer(0);
        while (counted.next()) {
        }
        Launch launch;
        const RowId device = UnitLog(database).identity().device;
        launch.isForeign = !beside || beside->device != device;
        launch.isOlder = !launch.isForeign && before < beside->launches;
        if (launch.isOlder && !isSeeded(Bug::OlderNotSeen)) {
            // Without the server nobody counts lives: a number that nobody is likely to have.
            beginLife(unlikelyLife
                      + qint64(qFromBigEndian<quint32>(m_shop.random().bytes(4).constData())));
            Query(database, "UPDATE sync_identity SET launches = ?1", beside->launches + 1).run();
        }
        launch.beside = {device, launch.isOlder ? beside->launches + 1 : before + 1};
        return launch;
    });
}

} // namespace core
