// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/pair.h"

#include "core/base/seeded_bug.h"

#include <QTest>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

Beginning &beginning()
{
    static Beginning made(2);
#ifdef DOCKET_SEEDED_BUGS
    core::plantBug();
#endif
    return made;
}

} // namespace

Pair::Pair()
    : server(*beginning().server)
    , a(0, beginning().seat(0, 11), steady)
    , b(1, beginning().seat(1, 12), steady)
{
    talk(a);
    talk(b);
}

void Pair::talk(Pc &pc)
{
    for (int round = 0; round < 200; ++round) {
        steady.advance(core::microsPerSecond);
        pc.tick();
        const std::optional<core::Call> call = pc.engine->next();
        if (call) {
            hear(*pc.engine, server, *call, steady);
        }
        const core::Engine::State state = pc.engine->state();
        const bool isDone =
            state == core::Engine::State::Even || state == core::Engine::State::Renewed;
        if (call && isDone)
            return;
    }
    QFAIL("does not become even");
}

void Pair::greet(Pc &pc)
{
    pc.crash();
    steady.advance(core::microsPerSecond);
    const std::optional<core::Call> call = pc.engine->next();
    QVERIFY(call && std::holds_alternative<core::Hello>(call->said));
    hear(*pc.engine, server, *call, steady);
}

void Pair::talkInVain(Pc &pc)
{
    steady.advance(core::microsPerSecond);
    if (const std::optional<core::Call> call = pc.engine->next())
        server.answer(*call, {shopStart.micros + steady.now().micros});
    steady.advance(core::Engine::patience);
}

qint64 Pair::receipts(Pc &pc)
{
    return numberOf(pc.seat.database(), "SELECT count(*) FROM receipt");
}

void Pair::refuseAPayment()
{
    const core::Id<core::Staff> asha = a.seat.by(u"Asha"_s).actor;
    QVERIFY(a.seat.shop().team.setRole(a.seat.by(u"Ravi"_s), asha, u"production"_s));
    a.engine->wake();
    talk(a);
    QVERIFY(b.act({Deed::TakeOldestFirst, 0, 0, 50}).how == Played::How::Done);
    talk(b);
    talk(a);
}

} // namespace tests
