// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core {

/// What a proof of the books can find. Words for people are in ui/text/labels.
enum class Fault {
    FileStructure,   ///< SQLite's own check; detail: what it said
    ForeignKey,      ///< a row names one that is not there
    TripwireGone,    ///< a synced table is open to writes past the log
    UnitAltered,     ///< the head of a unit does not give its digest
    OpAltered,       ///< the body of an op does not give its digest
    ChainBroken,     ///< a link of a device's chain does not follow from the one before
    IdentityAltered, ///< the file's own place in the log is not where the log ends
    RowAltered,      ///< a row is not what the log makes of it
    RowUnlogged,     ///< a row that no op made
    RowMissing,      ///< an op made a row that is not there
    SnapshotAltered, ///< an issued paper does not give its hash
    NumberGap,       ///< a series has a hole
    NumberTwice,     ///< a series gave a number twice
    DerivedWrong,    ///< a derived table says something else than the facts
};

struct Finding
{
    Fault fault;
    QString table;
    QString id; ///< of the row, unit or op; empty where it is about the whole
    QString detail;
};

/// The enumerator's own name, for `--json`.
QString nameOf(Fault fault);

} // namespace core
