// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/ruling.h"
#include "core/store/unit_log.h"

namespace core {

/// A piece of the server's log: whole units in the order of their seq, each op ruled on; an op
/// whose table this device does not keep has no body.
struct FeedPage
{
    Checkpoint from;
    QList<LoggedUnit> units;
    Checkpoint upTo;
    qint64 head = 0; ///< how far the log goes altogether
};

/// What the server answers to a unit that was handed to it.
enum class Answered {
    Applied,
    Duplicate,  ///< it had it already; nothing new was written
    Superseded, ///< kept, but some of it counts nowhere
    Flagged,    ///< counts, and somebody should look at it
    Rejected,   ///< kept, and none of it counts
    Malformed,  ///< not even kept
    Retry,      ///< not now: send it again
    ClockAhead, ///< stamped too far in the future: put the clock right and send it again
};

struct UnitAnswer
{
    RowId unit;
    Answered how = Answered::Retry;
    QString reason; ///< one word of the protocol, for Superseded, Flagged, Rejected, Malformed

    bool isFinal() const { return how != Answered::Retry && how != Answered::ClockAhead; }
};

} // namespace core
