// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/world.h"

namespace tests {

/// Two PCs of a shop and its server, and nothing goes wrong but what a test does.
struct Pair
{
    Pair();
    /// Talks until a PC is even.
    void talk(Pc &pc);
    /// The PC's hello is answered, and nothing else.
    void greet(Pc &pc);
    /// The PC asks and is heard; the reply is lost.
    void talkInVain(Pc &pc);
    qint64 receipts(Pc &pc);
    /// Asha may take no payments any more, and B has not heard of it when she takes one.
    void refuseAPayment();

    core::FixedClock steady;
    ModelServer server;
    Pc a;
    Pc b;
};

} // namespace tests
