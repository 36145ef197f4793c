// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setting_store.h"
#include "tests/sync/model_server.h"

#include <algorithm>

// Whom the model server lets in, as what, and what it asks of them.

namespace tests {

void ModelServer::enrol(const core::RowId &device, const QByteArray &ratchet)
{
    m_devices[device].isEnrolled = true;
    m_devices[device].lives[1].door.open(ratchet);
}

core::Result<qint64> ModelServer::enrol(const core::RowId &device, const core::Brought &brought)
{
    const core::RowValues *setting =
        row(core::tables::setting, core::settingId(QStringLiteral("currency")));
    const QString own = setting ? setting->at(core::tables::setting, "value").text() : QString();
    if (own != brought.currency) {
        return core::Error{.kind = core::ErrorKind::CurrencyNotTheShops,
                           .given = brought.currency,
                           .allowed = own};
    }
    Device &let = m_devices[device];
    let.isEnrolled = true;
    let.broughtIn = nextLife(let, 1);
    let.broughtUpTo = brought.ops;
    return let.broughtIn;
}

bool ModelServer::isBrought(const core::LoggedUnit &unit) const
{
    const auto device = m_devices.find(unit.unit.device);
    return device != m_devices.end() && unit.unit.incarnation == device->second.broughtIn
           && unit.ops.last().dseq <= device->second.broughtUpTo;
}

void ModelServer::restart(qint64 lastSession)
{
    m_lastSession = lastSession;
    for (auto &[id, device] : m_devices) {
        for (auto &[number, life] : device.lives)
            life.session = 0;
    }
}

void ModelServer::keep(const core::RowId &device, core::DataClass keeps)
{
    m_devices[device].keeps = keeps;
    for (auto &[number, life] : m_devices[device].lives)
        life.session = 0;
}

core::Welcome ModelServer::greet(const core::Hello &hello, core::Instant now)
{
    core::Welcome welcome{.history = m_history, .common = {}, .head = head().seq, .serverNow = now};
    Device &device = m_devices[hello.device];
    if (device.isRevoked || !device.isEnrolled) {
        welcome.greeting = core::Greeting::Revoked;
        return welcome;
    }
    welcome.common = m_chain.front();
    for (const core::Checkpoint &known : hello.known) {
        if (known.seq <= head().seq && at(known.seq) == known) {
            welcome.common = known;
            break;
        }
    }
    Life &life = device.lives[hello.incarnation];
    if (!life.door.admits(hello) || hello.isOther) {
        welcome.greeting = core::Greeting::Doubled;
        welcome.incarnation = nextLife(device, hello.incarnation);
        return welcome;
    }
    if (hello.schema < m_schemaToRead) {
        welcome.greeting = core::Greeting::Outdated;
        return welcome;
    }
    life.schema = hello.schema;
    life.door.admit(hello);
    life.session = ++m_lastSession;
    welcome.keeps = device.keeps;
    if (hello.keeps != device.keeps || hello.isShort) {
        welcome.greeting = core::Greeting::Renewed;
        welcome.incarnation = nextLife(device, hello.incarnation);
    }
    welcome.session = life.session;
    welcome.dseq = life.last.dseq;
    welcome.dchain = life.last.dchain;
    return welcome;
}

const ModelServer::Device *ModelServer::greeted(qint64 session) const
{
    for (const auto &[id, device] : m_devices) {
        for (const auto &[number, life] : device.lives) {
            if (life.session == session && session > 0 && !device.isRevoked)
                return &device;
        }
    }
    return nullptr;
}

void ModelServer::require(int schemaToRead, int schemaToWrite)
{
    m_schemaToRead = schemaToRead;
    m_schemaToWrite = schemaToWrite;
}

qint64 ModelServer::nextLife(Device &device, qint64 atLeast) const
{
    device.lastLife = std::max({device.lastLife, atLeast, m_lastSession}) + 1;
    return device.lastLife;
}

} // namespace tests
