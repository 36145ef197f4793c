// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/engine.h"
#include "tests/properties/player.h"
#include "tests/properties/seat.h"

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace tests {

/// When the steady clock shows nothing: 2026-11-20 10:00 in Kolkata.
constexpr core::Instant shopStart{1'795'149'000LL * core::microsPerSecond};

/// One PC of the simulated shop: its file, its clock, which may be wrong, and its engine. What was
/// shown to somebody as done is remembered outside of the file.
class Pc
{
    std::unique_ptr<Seat> m_seat;

public:
    Pc(int place, std::unique_ptr<Seat> whose, const core::Clock &steady);

    /// Sets the PC's clock to what it shows now.
    void tick();
    Played act(const Step &step);
    /// Takes note of what was written here since, as somebody who was told so would.
    void remember();
    /// Dies and starts again: what was in memory only is gone.
    void crash();
    /// Is no PC any more, and leaves its file.
    std::unique_ptr<Seat> leave();
    /// From now on, so many more pages fit on the disk.
    void fillDisk(int pages);
    void emptyDisk();
    bool isDiskFull() const { return m_isDiskFull; }
    /// Damages the last op that waits to be sent; false where there is none.
    bool poison();
    bool isPoisoned() const { return m_isPoisoned; }

    /// A word of one of its rows is another one, or a row is gone.
    void rot(int where, int how);
    /// Writes past the log, as a bad disk would.
    void damage(const QByteArray &sql);

    Seat &seat;
    core::Replica replica{seat.file()};
    std::unique_ptr<core::Engine> engine;

    const int number;
    int connection = 0;     ///< replies to an earlier one are never delivered
    int crashAfter = -1;    ///< so many transactions of the engine; -1: none
    core::Instant cutUntil; ///< hears nothing before this, on the steady clock
    qint64 clockAhead = 0;  ///< microseconds, against the steady clock
    qint64 driftPpm = 0;

    /// Its file becomes an older copy of it; of the whole disk, so that nobody remembers otherwise.
    void restore(const core::Database &image, bool isWholeDisk);
    /// It keeps another class from now on: goes on in a file that has nothing yet, or in a snapshot
    /// of the first of `neighbours` that can give one of its class; unless something was written
    /// meanwhile. True where it began with a snapshot.
    bool renew(const QList<Pc *> &neighbours = {});
    /// Whether its file has not even met the shop.
    bool isNew();

    /// Units that were written here, and stand in the log where they were written: all before them
    /// was seen by their author.
    std::set<core::RowId> written;
    /// Its file was copied, or replaced by an older one.
    bool mayBeDoubled = false;
    /// Its disk forgot something: until that is found, a row may be gone that nobody took out.
    bool isRotten = false;
    /// It went on in a new file, as another life.
    bool isRenewed = false;
    /// The local number of the last unit that it began with.
    qint64 beganAt = 0;
    /// How many changes its file had when it was last found sound; -1: never looked at.
    qint64 soundAt = -1;
    /// Receipts that somebody was told were taken.
    std::map<core::RowId, qint64> confirmed;

private:
    const core::Clock &m_steady;
    std::optional<core::Sidecar> m_sidecar; ///< what is remembered beside its file
    core::Instant m_lastTick;
    Player m_player{seat};
    qint64 m_rememberedUnit = 0;
    bool m_isDiskFull = false;
    bool m_isPoisoned = false;
};

using Pcs = std::vector<std::unique_ptr<Pc>>;

/// A cell of a query that answers one number.
qint64 numberOf(core::Database &database, const char *sql);

} // namespace tests
