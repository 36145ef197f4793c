// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace core {

/// Faults that are put into the sync on purpose, one at a time, to see whether its tests notice.
/// They exist in a test program that is built with DOCKET_SEEDED_BUGS and nowhere else.
enum class Bug {
    None,
    PageLosesLastUnit,
    CursorMovesFirst,
    ClockNotKept,
    ClockIgnoresSeen,
    NoTieBreak,
    EarlierWins,
    DeletedNotMerged,
    GroupsMixed,
    RetryIsFinal,
    AnsweredWhenSent,
    RestampLosesOrder,
    RestampKeepsRows,
    RestampForgetsSeen,
    LostWriteStays,
    RejectedCounts,
    NothingListed,
    PoisonBlocks,
    OrderNotTaken,
    AllocationsByClock,
    GivesUp,
    WaitsForEver,
    SecretNotKept,
    SecretNotConfirmed,
    SeriesSkips,
    UnitSplit,
    NotOfferedAgain,
    ForkNotSeen,
    LifeNotTaken,
    LifeMovesNothing,
    GapNotClosed,
    HandshakesNotCounted,
    OtherNotSeen,
    RefusedStays,
    ClassStays,
    BodyKept,
    NothingMended,
    OlderNotSeen,
    SnapshotOfWhatWaits,
};
constexpr int bugCount = int(Bug::SnapshotOfWhatWaits) + 1;

#ifdef DOCKET_SEEDED_BUGS
bool isSeeded(Bug bug);
/// From now on the fault whose number is in DOCKET_BUG is there.
void plantBug();
#else
constexpr bool isSeeded(Bug)
{
    return false;
}
#endif

} // namespace core
