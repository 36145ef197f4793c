// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/shop_snapshot.h"

#include "core/base/seeded_bug.h"
#include "core/store/query.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

bool isWhatTheServerHas(Database &copy)
{
    Query even(copy, R"(SELECT reborn = 0 AND short = 0
                           AND NOT EXISTS (SELECT 1 FROM op WHERE seq IS NULL)
                          FROM sync_standing)");
    return even.next() && even.flag(0);
}

/// An op of a table that is kept has its body, whole; any other has none.
bool isAsKept(const Op &op, DataClass keeps)
{
    const Table *table = op.tableMeant();
    if (op.isHidden())
        return !table || !isKept(*table, keeps);
    return op.digestNow() == op.digest && (!table || isKept(*table, keeps));
}

} // namespace

Result<Done> makeSnapshot(Database &copy)
{
    try {
        copy.run(
            "PRAGMA secure_delete = ON"); // what is taken out is not to be found in a free page
    } catch (const StoreError &breakdown) {
        return breakdown.error;
    }
    return copy.write([&copy]() -> Result<Done> {
        if (!isWhatTheServerHas(copy) && !isSeeded(Bug::SnapshotOfWhatWaits))
            return Error{.kind = ErrorKind::ChangedSince, .subject = u"device"_s};
        copy.run(R"(
            DELETE FROM sync_look;
            DELETE FROM sync_mended;
            DELETE FROM sync_identity;
            UPDATE sync_standing
               SET answered = 0, ratchet = zeroblob(32), offered = NULL, handshakes = 0,
                   reborn = 0, witnessed = NULL, audited = NULL)");
        return Done{};
    });
}

Result<Done> checkSnapshot(Database &database, DataClass keeps)
{
    return database.read([&]() -> Result<Done> {
        const Error refused{.kind = ErrorKind::NotFound, .subject = u"feed"_s};
        const UnitLog log(database);
        Checkpoint at{.seq = 0, .chain = UnitLog::chainStart()};
        Query inOrder(database, "SELECT op_id FROM op ORDER BY seq");
        while (inOrder.next()) {
            const std::optional<Op> op = log.op(inOrder.row(0));
            if (op->ruling.seq != at.seq + 1 || !isAsKept(*op, keeps))
                return refused;
            at = {op->ruling.seq, op->serverChainNow(at.chain)};
        }
        Query standing(database, "SELECT seq, chain FROM sync_standing");
        const bool isThere =
            standing.next() && Checkpoint{standing.integer(0), standing.bytes(1)} == at;
        return isThere ? Result<Done>(Done{}) : refused;
    });
}

} // namespace core
