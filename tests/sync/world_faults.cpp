// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/world.h"

// What breaks, and how it is healed.

namespace tests {

using namespace Qt::StringLiterals;
using core::microsPerDay;
using core::microsPerMinute;
using core::microsPerSecond;

namespace {

constexpr qint64 microsPerHour = 60 * microsPerMinute;

} // namespace

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
    case Fault::Demotion:
        demote(pc, n);
        break;
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
    case Fault::ChangeClass:
        changeClass(pc);
        break;
    case Fault::Rot:
        pc.rot(n.whom, n.how);
        break;
    case Fault::LostRequest:
    case Fault::LostReply:
    case Fault::Duplicate:
    case Fault::Delay:
        break; // these strike messages by themselves
    }
    poll(pc);
}

void World::demote(Pc &pc, const Step &n)
{
    const core::Id<core::Staff> asha = pc.seat.by(u"Asha"_s).actor;
    const auto changed = pc.seat.shop().team.setRole(
        pc.seat.by(u"Ravi"_s), asha, n.how % 2 ? u"production"_s : u"counter"_s);
    pc.remember();
    if (changed)
        pc.engine->wake();
}

void World::changeClass(const Pc &pc)
{
    const core::RowId device = core::UnitLog(pc.seat.database()).identity().device;
    const bool isAll = server.keptBy(device) == core::DataClass::Owner;
    server.keep(device, isAll ? core::DataClass::Work : core::DataClass::Owner);
}

void World::backUp()
{
    if (m_scenario.allows(Fault::ServerBack))
        m_serverCopies.push_back(server);
    if (!m_scenario.allows(Fault::Restore))
        return;
    for (const std::unique_ptr<Pc> &pc : pcs) {
        if (pc->isNew())
            continue;
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
    pc.restore(*copies[size_t(n.whom) % copies.size()], n.how % 2 == 0);
    forgetUnheld();
}

void World::clone(Pc &pc)
{
    if (pcs.size() >= m_beginning.files.size() || pc.isNew())
        return;
    const int place = int(pcs.size());
    pc.mayBeDoubled = true;
    pcs.push_back(std::make_unique<Pc>(
        place, m_beginning.seat(place, seedOf(place), &pc.seat.database()), m_steady));
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
        if (m_scenario.allows(Fault::Rot))
            pc->engine->audit();
        poll(*pc);
    }
}

} // namespace tests
