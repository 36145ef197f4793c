// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/properties/script.h"

#include <array>
#include <optional>

namespace tests {

/// What may go wrong. Each case allows some of them: where everything may fail at once, some faults
/// hide others.
enum class Fault {
    LostRequest,
    LostReply,
    Duplicate, ///< a request arrives twice, the second time much later
    Delay,     ///< up to minutes, so that messages overtake each other
    Partition, ///< a PC hears nothing for hours or days
    Crash,     ///< a PC dies, between two transactions or inside one
    ClockStep, ///< up to ten years, either way
    ClockDrift,
    DiskFull,
    Demotion,    ///< a person loses a role while others work
    Poison,      ///< an op is damaged in the outbox
    ServerBack,  ///< the server is restored from a copy, or fails over: its numbers are used again
    Restore,     ///< a PC's file is replaced by an older copy of it
    Clone,       ///< a PC's file is copied to another PC, and both go on
    ChangeClass, ///< the owner lets a PC keep the shop's money no more, or again
    Rot,         ///< a disk forgets: a word of a row changes, or a row is gone
};
constexpr int faultCount = int(Fault::Rot) + 1;
const char *nameOf(Fault fault);

/// One step of a case: somebody does something at a PC, or time passes, or something breaks.
struct SimStep
{
    enum class Kind { Act, Pass, Break };
    Kind kind = Kind::Act;
    int pc = 0;
    Step deed = {};                   ///< Act; for the others its numbers
    Fault fault = Fault::LostRequest; ///< Break
};

/// A case: from it and nothing else follows all that happens.
struct Scenario
{
    int pcs = 2;
    unsigned faults = 0; ///< bit per Fault
    quint64 seed = 0;
    std::vector<SimStep> steps;

    bool allows(Fault fault) const { return (faults >> int(fault) & 1U) != 0; }

    /// The line that makes it again: `DOCKET_SIM='3 5 77 a0:Issue:1:2:3 p1:4 b0:Crash:5'`.
    QString text() const;
    static std::optional<Scenario> fromText(const QString &text);
    /// A random one; to be called inside a property.
    static Scenario any(int mostPcs, int longest);
};

std::ostream &operator<<(std::ostream &out, const Scenario &scenario);

} // namespace tests
