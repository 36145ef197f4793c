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
constexpr qint64 microsPerHour = 60 * microsPerMinute;
/// So much virtual time everybody has to become even once nothing is broken any more.
constexpr int roundsToBeEven = 60;
constexpr size_t mostPcs = 8;

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

World::World(const Beginning &beginning, const Scenario &scenario, Reached &reached)
    : server(*beginning.server)
    , m_scenario(scenario)
    , m_reached(reached)
    , m_random(scenario.seed)
{
    for (int place = 0; place < scenario.pcs; ++place) {
        const QString mark(QChar(u'A' + place));
        pcs.push_back(std::make_unique<Pc>(place,
                                           scenario.seed * 64 + quint64(place) + 1,
                                           mark,
                                           &beginning.files[size_t(place)]->database(),
                                           m_steady));
    }
    m_asked.resize(pcs.size(), -1);
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
    poll(pc);
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
    if (!played.fault.isEmpty() && !isExcused)
        fail(u"%1: %2"_s.arg(QLatin1StringView(tests::nameOf(step.deed.deed)), played.fault));
    fail(faultNow(pc));
    poll(pc);
}

void World::breakSomething(const SimStep &step)
{
    Pc &pc = *pcs[size_t(step.pc)];
    const Step &n = step.deed;
    if (!happens(step.fault, 1))
        return;
    switch (step.fault) {
    case Fault::Partition:
        pc.cutUntil = {m_steady.now().micros + (1 + n.whom % 40) * microsPerHour / 4};
        break;
    case Fault::Crash:
        pc.crashAfter = n.how % 3;
        if (n.how % 2 == 0)
            pc.crash();
        break;
    case Fault::ClockStep: {
        const qint64 unit = n.how % 3 == 0   ? microsPerMinute
                            : n.how % 3 == 1 ? microsPerDay
                                             : 365 * microsPerDay;
        pc.clockAhead += (n.whom % 21 - 10) * unit;
        break;
    }
    case Fault::ClockDrift:
        pc.driftPpm = (n.whom % 21 - 10) * 5000;
        break;
    case Fault::DiskFull:
        pc.fillDisk(n.how % 4);
        plan(n.whom * microsPerSecond, [&pc]() { pc.emptyDisk(); });
        break;
    case Fault::Demotion: {
        const core::Id<core::Staff> asha = pc.seat.by(u"Asha"_s).actor;
        const auto changed = pc.seat.shop().team.setRole(
            pc.seat.by(u"Ravi"_s), asha, n.how % 2 ? u"production"_s : u"counter"_s);
        pc.remember();
        if (changed)
            pc.engine->wake();
        break;
    }
    case Fault::Poison:
        pc.poison();
        break;
    case Fault::ServerBack:
        serverBack(n);
        break;
    case Fault::Restore:
        restore(pc, n);
        break;
    case Fault::Clone:
        clone(pc);
        break;
    case Fault::LostRequest:
    case Fault::LostReply:
    case Fault::Duplicate:
    case Fault::Delay:
        break; // these strike messages by themselves
    }
    poll(pc);
}

void World::backUp()
{
    if (m_scenario.allows(Fault::ServerBack))
        m_serverCopies.push_back(server);
    if (!m_scenario.allows(Fault::Restore))
        return;
    for (const std::unique_ptr<Pc> &pc : pcs) {
        auto copy = std::make_unique<core::Database>(u"copy"_s, core::Database::Access::Memory);
        copy->become(pc->seat.database());
        m_fileCopies.emplace_back(pc->number, std::move(copy));
    }
}

void World::serverBack(const Step &n)
{
    if (m_serverCopies.empty())
        return;
    m_lastSession = std::max(m_lastSession, server.lastSession()) + 1000;
    server = m_serverCopies[size_t(n.whom) % m_serverCopies.size()];
    server.restart(m_lastSession);
    // It knows older secrets than the PCs. Who has seen more of the log than it has is believed;
    // where the log did not grow meanwhile, a PC takes a new life for nothing.
    for (const std::unique_ptr<Pc> &pc : pcs)
        pc->mayBeDoubled = true;
    forgetUnheld();
}

void World::restore(Pc &pc, const Step &n)
{
    std::vector<const core::Database *> copies;
    for (const auto &[place, copy] : m_fileCopies) {
        if (place == pc.number)
            copies.push_back(copy.get());
    }
    if (copies.empty())
        return;
    pc.mayBeDoubled = true;
    pc.restore(*copies[size_t(n.whom) % copies.size()]);
    forgetUnheld();
}

void World::clone(Pc &pc)
{
    // What waited in both copies would be moved by one and sent by the other: see Replica.
    const auto waiting = pc.replica.waitingUnits();
    if (pcs.size() >= mostPcs || !waiting || *waiting > 0)
        return;
    const int place = int(pcs.size());
    pc.mayBeDoubled = true;
    pcs.push_back(std::make_unique<Pc>(
        place, m_scenario.seed * 64 + quint64(place) + 1, u"X"_s, &pc.seat.database(), m_steady));
    pcs.back()->mayBeDoubled = true;
    m_asked.push_back(-1);
    poll(*pcs.back());
}

void World::forgetUnheld()
{
    std::set<core::RowId> held;
    for (const ModelServer::Kept &row : server.rows()) {
        if (row.table == &core::tables::receipt)
            held.insert(row.id);
    }
    for (const std::unique_ptr<Pc> &pc : pcs) {
        core::Query query(pc->seat.database(), "SELECT id FROM receipt");
        while (query.next())
            held.insert(query.row(0));
    }
    for (const std::unique_ptr<Pc> &pc : pcs) {
        std::erase_if(pc->confirmed,
                      [&held](const auto &receipt) { return !held.contains(receipt.first); });
    }
}

void World::heal()
{
    m_isHealed = true;
    for (const std::unique_ptr<Pc> &pc : pcs) {
        pc->tick();
        pc->driftPpm = 0;
        pc->crashAfter = -1;
        pc->cutUntil = {};
        pc->emptyDisk();
        poll(*pc);
    }
}

bool World::isEven() const
{
    for (const std::unique_ptr<Pc> &pc : pcs) {
        const auto standing = pc->replica.standing();
        const bool isThere = standing && *standing && (*standing)->taken == server.head();
        if (!isThere || pc->engine->state() != core::Engine::State::Even)
            return false;
    }
    return m_onTheWay == 0;
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
        if (++played % 4 == 0)
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
        fail(u"O9 not even after the network was healed"_s);
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
