// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/world.h"

#include "tests/sync/oracles.h"

#include <cstdio>

namespace tests {

using namespace Qt::StringLiterals;
using core::microsPerDay;
using core::microsPerMinute;
using core::microsPerSecond;

namespace {

constexpr qint64 microsPerMilli = 1000;
/// So much virtual time everybody has to become even once nothing is broken any more.
constexpr int roundsToBeEven = 60;

QString nameOf(core::Answered how)
{
    switch (how) {
    case core::Answered::Applied:
        return u"applied"_s;
    case core::Answered::Duplicate:
        return u"duplicate"_s;
    case core::Answered::Superseded:
        return u"superseded"_s;
    case core::Answered::Flagged:
        return u"flagged"_s;
    case core::Answered::Rejected:
        return u"rejected"_s;
    case core::Answered::Malformed:
        return u"malformed"_s;
    case core::Answered::Retry:
        return u"retry"_s;
    case core::Answered::ClockAhead:
        return u"clock_ahead"_s;
    }
    return {};
}

} // namespace

World::World(Beginning &beginning, const Scenario &scenario, Reached &reached)
    : server(*beginning.server)
    , m_beginning(beginning)
    , m_scenario(scenario)
    , m_reached(reached)
    , m_random(scenario.seed)
{
    for (int place = 0; place < scenario.pcs; ++place) {
        pcs.push_back(std::make_unique<Pc>(place, beginning.seat(place, seedOf(place)), m_steady));
    }
    m_asked.resize(pcs.size(), -1);
}

World::~World()
{
    for (const std::unique_ptr<Pc> &pc : pcs)
        m_beginning.takeBack(pc->number, pc->leave());
}

/// Never one of the beginning's, or a PC would make its ids again.
quint64 World::seedOf(int place) const
{
    return (m_scenario.seed + 1) * 64 + quint64(place);
}

qint64 World::draw(qint64 most)
{
    quint64 drawn = 0;
    m_random.fill(reinterpret_cast<unsigned char *>(&drawn), sizeof drawn);
    return qint64(drawn >> 1) % (most + 1);
}

bool World::happens(Fault fault, int oneIn)
{
    if (m_isHealed || !m_scenario.allows(fault) || draw(oneIn - 1) != 0)
        return false;
    ++m_reached.faults[QString::fromLatin1(tests::nameOf(fault))];
    return true;
}

void World::fail(const QString &what)
{
    if (m_fault.isEmpty() && !what.isEmpty())
        m_fault = what;
}

void World::plan(qint64 delay, std::function<void()> happen)
{
    m_events.push({m_steady.now().micros + delay, ++m_order, std::move(happen)});
}

void World::pass(qint64 micros)
{
    const qint64 until = m_steady.now().micros + micros;
    while (!m_events.empty() && m_events.top().at <= until && m_fault.isEmpty()) {
        const Event event = m_events.top();
        m_events.pop();
        m_steady.set({std::max(m_steady.now().micros, event.at)});
        event.happen();
    }
    m_steady.set({std::max(m_steady.now().micros, until)});
}

void World::poll(Pc &pc)
{
    pc.tick();
    if (const std::optional<core::Call> request = pc.engine->next())
        send(pc, *request);
    const qint64 now = m_steady.now().micros;
    const qint64 next = std::max(pc.engine->askAt().micros, now + microsPerMilli);
    qint64 &asked = m_asked[size_t(pc.number)];
    if (asked > now && asked <= next)
        return;
    asked = next;
    plan(next - now, [this, &pc]() { poll(pc); });
}

qint64 World::travel()
{
    if (happens(Fault::Delay, 5))
        return draw(3 * microsPerMinute);
    return 20 * microsPerMilli + draw(150 * microsPerMilli);
}

void World::send(Pc &pc, const core::Call &request)
{
    ++m_reached.requests;
    const int place = pc.number;
    const int connection = pc.connection;
    const auto arrival = [this, place, connection, request]() {
        --m_onTheWay;
        arrive(place, connection, request);
    };
    if (happens(Fault::Duplicate, 6)) {
        ++m_onTheWay;
        plan(draw(10 * microsPerMinute), arrival);
    }
    if (pc.cutUntil > m_steady.now() || happens(Fault::LostRequest, 6))
        return;
    ++m_onTheWay;
    plan(travel(), arrival);
}

void World::arrive(int place, int connection, const core::Call &request)
{
    const core::Instant now{shopStart.micros + m_steady.now().micros};
    const core::Reply reply = server.answer(request, now);
    if (pcs[size_t(place)]->cutUntil > m_steady.now() || happens(Fault::LostReply, 6))
        return;
    ++m_onTheWay;
    plan(travel(), [this, place, connection, reply]() {
        --m_onTheWay;
        deliver(place, connection, reply);
    });
}

void World::deliver(int place, int connection, const core::Reply &reply)
{
    Pc &pc = *pcs[size_t(place)];
    if (pc.connection != connection || pc.cutUntil > m_steady.now())
        return;
    pc.tick();
    pc.engine->receive(reply);
    for (bool more = true; more;) {
        if (pc.crashAfter == 0) {
            pc.crash();
            break;
        }
        pc.crashAfter = std::max(pc.crashAfter - 1, -1);
        more = pc.engine->work();
        fail(faultNow(pc));
    }
    if (pc.engine->state() == core::Engine::State::Renewed)
        renew(pc);
    poll(pc);
}

void World::renew(Pc &pc)
{
    QList<Pc *> neighbours;
    for (const std::unique_ptr<Pc> &other : pcs) {
        if (other.get() != &pc && draw(2) > 0)
            neighbours.append(other.get());
    }
    if (pc.renew(neighbours))
        ++m_reached.faults[u"BegunWithSnapshot"_s];
}

void World::play(const SimStep &step)
{
    ++m_reached.steps;
    Pc &pc = *pcs[size_t(step.pc)];
    if (step.kind == SimStep::Kind::Break)
        return breakSomething(step);
    if (step.kind == SimStep::Kind::Pass) {
        const int how = step.deed.how % 8;
        if (how == 0) { // everybody sleeps
            m_steady.advance((1 + step.deed.whom % 9) * microsPerDay / 4);
            return pass(microsPerSecond);
        }
        return pass(how < 4 ? microsPerSecond * (1 + step.deed.whom % 3)
                            : microsPerSecond * (1 + step.deed.whom % 45));
    }
    const Played played = pc.act(step.deed);
    const bool isExcused = pc.isDiskFull() && played.fault.startsWith(u"broke down"_s);
    // What a clerk may do no more is refused for that.
    const bool isDemoted =
        m_scenario.allows(Fault::Demotion) && played.fault.contains(u"refused as NotPermitted"_s);
    const bool isElsewhere = played.fault.contains(u"refused as NotOnThisDevice"_s);
    if (!played.fault.isEmpty() && !isExcused && !isDemoted && !isElsewhere)
        fail(u"%1: %2"_s.arg(QLatin1StringView(tests::nameOf(step.deed.deed)), played.fault));
    fail(faultNow(pc));
    poll(pc);
}

bool World::isEven() const
{
    for (const std::unique_ptr<Pc> &pc : pcs) {
        const auto standing = pc->replica.standing();
        const bool isThere = standing && *standing && (*standing)->taken == server.head();
        if (!isThere || pc->engine->state() != core::Engine::State::Even
            || pc->engine->isAuditing())
            return false;
    }
    return m_onTheWay == 0;
}

QString World::standings() const
{
    QString said;
    for (const std::unique_ptr<Pc> &pc : pcs) {
        const auto standing = pc->replica.standing();
        const auto waiting = pc->replica.waitingUnits();
        const auto identity = pc->replica.identity();
        if (!standing || !*standing || !waiting || !identity)
            continue;
        said += u"; PC %1 in life %2 took %3 of %4, %5 units wait, state %6, reborn %7"_s
                    .arg(pc->number)
                    .arg(identity->incarnation)
                    .arg((*standing)->taken.seq)
                    .arg(server.head().seq)
                    .arg(*waiting)
                    .arg(int(pc->engine->state()))
                    .arg((*standing)->isReborn);
    }
    return said;
}

void World::waitUntilEven()
{
    for (int round = 0; round < roundsToBeEven && !isEven() && m_fault.isEmpty(); ++round)
        pass(15 * microsPerSecond);
}

QString World::run()
{
    ++m_reached.cases;
    for (const std::unique_ptr<Pc> &pc : pcs)
        poll(*pc);
    int played = 0;
    for (const SimStep &step : m_scenario.steps) {
        if (++played % 6 == 0)
            backUp();
        play(step);
        if (!m_fault.isEmpty())
            return m_fault;
    }
    heal();
    waitUntilEven();
    server.confirmWitnesses();
    for (const std::unique_ptr<Pc> &pc : pcs)
        pc->engine->wake();
    waitUntilEven();
    for (const std::unique_ptr<Pc> &pc : pcs) {
        if (m_fault.isEmpty() && !isEven() && pc->engine->trouble()) {
            const core::Error &trouble = *pc->engine->trouble();
            fail(u"O9 PC %1: %2 %3 %4"_s.arg(pc->number)
                     .arg(core::nameOf(trouble.kind), trouble.subject, trouble.given));
        }
    }
    if (!isEven())
        fail(u"O9 not even after the network was healed"_s + standings());
    fail(m_fault.isEmpty() ? faultAtEnd(server, pcs) : QString());
    for (const auto &[how, count] : server.given())
        m_reached.answers[nameOf(how)] += count;
    for (const core::LoggedUnit &unit : server.log()) {
        for (const core::Op &op : unit.ops)
            ++m_reached.tables[op.table];
    }
    return m_fault;
}

} // namespace tests
