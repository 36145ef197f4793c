// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/pc.h"

#include "core/store/migrations.h"

#include <array>

namespace tests {

using namespace Qt::StringLiterals;

qint64 numberOf(core::Database &database, const char *sql)
{
    core::Query query(database, sql);
    return query.next() ? query.integer(0) : 0;
}

Pc::Pc(int place, std::unique_ptr<Seat> whose, const core::Clock &steady)
    : m_seat(std::move(whose))
    , seat(*m_seat)
    , number(place)
    , m_steady(steady)
    , m_lastTick(steady.now())
{
    m_rememberedUnit = numberOf(seat.database(), "SELECT coalesce(max(row), 0) FROM unit");
    beganAt = m_rememberedUnit;
    tick();
    crash();
}

void Pc::tick()
{
    const core::Instant now = m_steady.now();
    clockAhead += (now.micros - m_lastTick.micros) / 1'000'000 * driftPpm;
    m_lastTick = now;
    seat.clock.set({shopStart.micros + now.micros + clockAhead});
}

void Pc::crash()
{
    ++connection;
    crashAfter = -1;
    engine = std::make_unique<core::Engine>(replica, seat.clock, m_steady, seat.random);
    if (const core::Result<core::Launch> launch = replica.launch(m_sidecar))
        m_sidecar = launch->beside; // else the disk is full, and it is tried the next time
}

Played Pc::act(const Step &step)
{
    tick();
    if (isNew())
        return {};
    const Played played = m_player.play(step);
    remember();
    if (played.how == Played::How::Done)
        engine->wake();
    return played;
}

void Pc::remember()
{
    core::Query units(seat.database(),
                      R"(SELECT u.id FROM unit u
                          WHERE u.row > ?1 AND u.origin = (SELECT origin FROM sync_identity))",
                      m_rememberedUnit);
    while (units.next())
        written.insert(units.row(0));
    core::Query receipts(seat.database(),
                         R"(SELECT r.id, r.amount FROM op o
                              JOIN unit u ON u.row = o.unit
                              JOIN receipt r ON r.id = o.id
                             WHERE o.unit > ?1 AND o.tbl = 'receipt'
                               AND u.origin = (SELECT origin FROM sync_identity))",
                         m_rememberedUnit);
    while (receipts.next())
        confirmed[receipts.row(0)] = receipts.integer(1);
    m_rememberedUnit = numberOf(seat.database(), "SELECT coalesce(max(row), 0) FROM unit");
}

void Pc::restore(const core::Database &image, bool isWholeDisk)
{
    emptyDisk();
    if (!seat.file().become(image))
        qFatal("a restored file cannot be read");
    m_rememberedUnit = numberOf(seat.database(), "SELECT coalesce(max(row), 0) FROM unit");
    const core::UnitLog log(seat.database());
    if (isWholeDisk)
        m_sidecar.reset();
    std::erase_if(written, [&log](const core::RowId &unit) { return !log.rowOfUnit(unit); });
    crash();
}

std::unique_ptr<Seat> Pc::leave()
{
    emptyDisk();
    engine.reset();
    return std::move(m_seat);
}

namespace {

/// A file that is nobody's yet.
core::Database &newFile()
{
    static core::Database made(u"new"_s, core::Database::Access::Memory);
    static const bool isReady = bool(core::migrate(made));
    if (!isReady)
        qFatal("a new file cannot be made");
    return made;
}

} // namespace

bool Pc::renew(const QList<Pc *> &neighbours)
{
    const auto successor = engine->successor();
    const auto standing = replica.standing();
    if (!successor || !standing || !*standing)
        return false;
    // The old file is kept, and what is listed there with it.
    const auto looks = replica.looks();
    const core::UnitLog log(seat.database());
    std::erase_if(confirmed, [&](const auto &receipt) {
        const auto maker = log.maker(receipt.first);
        return looks && maker
               && std::any_of(looks->begin(), looks->end(), [&maker](const core::Look &look) {
                      return look.unit == maker->id;
                  });
    });
    const core::RowId history = (*standing)->history;
    emptyDisk();
    const auto canGive = [&](Pc *neighbour) {
        core::Database copy(u"snapshot"_s, core::Database::Access::Memory);
        return neighbour->replica.snapshot(copy) && seat.file().become(copy, *successor);
    };
    const bool isFromSnapshot = std::any_of(neighbours.begin(), neighbours.end(), canGive);
    const bool isBegun = isFromSnapshot || seat.file().become(newFile(), *successor);
    if (!isBegun || !replica.join(history, seat.random.bytes(32)))
        qFatal("a new file cannot join");
    written.clear();
    m_rememberedUnit = numberOf(seat.database(), "SELECT coalesce(max(row), 0) FROM unit");
    beganAt = m_rememberedUnit;
    soundAt = -1;
    isRenewed = true;
    m_sidecar.reset();
    crash();
    return isFromSnapshot;
}

bool Pc::isNew()
{
    return numberOf(seat.database(), "SELECT seq = 0 FROM sync_standing") != 0;
}

void Pc::fillDisk(int pages)
{
    const qint64 used = numberOf(seat.database(), "PRAGMA page_count");
    seat.database().run("PRAGMA max_page_count = " + QByteArray::number(used + pages));
    m_isDiskFull = true;
}

void Pc::emptyDisk()
{
    seat.database().run("PRAGMA max_page_count = 1073741823");
    m_isDiskFull = false;
}

bool Pc::poison()
{
    const qint64 op = numberOf(seat.database(), R"(
        SELECT max(o.row) FROM op o JOIN unit u ON u.row = o.unit
         WHERE u.origin = (SELECT origin FROM sync_identity)
           AND u.row > (SELECT answered FROM sync_standing) AND o.seq IS NULL)");
    if (op == 0)
        return false;
    seat.database().run("UPDATE op SET salt = x'00' WHERE row = " + QByteArray::number(op));
    m_isPoisoned = true;
    return true;
}

void Pc::rot(int where, int how)
{
    isRotten = true;
    static constexpr std::array<const char *, 4> words{
        "UPDATE customer SET name = name || 'x'",
        "UPDATE job SET title = title || 'x'",
        "UPDATE message SET text = text || 'x'",
        "UPDATE receipt SET reference = reference || 'x'",
    };
    const char *done = how % 5 == 4 ? "DELETE FROM attempt" : words[size_t(how % 5)];
    const QByteArray table = QByteArray(done).split(' ').value(how % 5 == 4 ? 2 : 1);
    damage(QByteArray(done) + " WHERE row = (SELECT row FROM " + table
           + " WHERE EXISTS (SELECT 1 FROM op o WHERE o.id = " + table
           + ".id AND o.verdict > 0) ORDER BY row LIMIT 1 OFFSET " + QByteArray::number(where)
           + " % (SELECT max(1, count(*)) FROM " + table + "))");
}

void Pc::damage(const QByteArray &sql)
{
    core::Database &database = seat.database();
    QList<QByteArray> wires;
    {
        core::Query query(database, "SELECT name FROM sqlite_schema WHERE name LIKE 'tripwire%'");
        while (query.next())
            wires.append(query.text(0).toLatin1());
    }
    for (const QByteArray &wire : wires)
        database.run("DROP TRIGGER " + wire);
    database.run(sql);
    database.run(core::tripwires());
}

} // namespace tests
