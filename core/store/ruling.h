// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace core {

/// What the server made of an op. The numbers are on disk: add at the end, never renumber.
enum class Verdict {
    Waiting = 0,    ///< it has not come back in the feed yet
    Applied = 1,    ///< it counts, in the groups it won
    Superseded = 2, ///< kept in the log, counts nowhere: what it changed was settled before
    Flagged = 3,    ///< counts, and somebody should look at it
    Rejected = 4,   ///< counts nowhere, with its whole unit; without a seq where it is malformed
};

/// The server's word about one op, the same on every PC. Together they are the order of the shop.
struct Ruling
{
    static constexpr qint64 everyGroup = ~qint64(0);

    qint64 seq = 0; ///< place in the server's log, from 1 without a gap; 0 while it waits
    Verdict verdict = Verdict::Waiting;
    /// Bit n is set where group n went to this op (0: the row itself, or the columns that are fixed
    /// when it is made). What waits speaks for all.
    qint64 won = everyGroup;

    bool counts() const { return verdict != Verdict::Superseded && verdict != Verdict::Rejected; }
    bool hasWon(int group) const { return counts() && (won >> group & 1) != 0; }

    bool operator==(const Ruling &) const = default;
};

/// How far a log goes, and the digest of all that stands in it up to there.
struct Checkpoint
{
    qint64 seq = 0;
    QByteArray chain;

    bool operator==(const Checkpoint &) const = default;
};

} // namespace core
