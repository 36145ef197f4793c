// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire.h"

namespace tests {

/// What a server knows of the handshakes of one life of a device, and whom it takes for that device
/// by them. Each handshake names the secret of the last one that was answered and the one of this.
class LifeDoor
{
public:
    /// The device will name this secret first.
    void open(const QByteArray &secret) { m_confirmed = secret; }

    /// False for a second copy of the device, and for an old image of it. One that had more
    /// handshakes answered than are known here is no copy: it is the server that was set back.
    bool admits(const core::Hello &hello) const;
    /// Its handshake was answered, or will be.
    void admit(const core::Hello &hello);

private:
    bool isRetry(const core::Hello &hello) const;

    QByteArray m_confirmed;
    QByteArray m_proposed;
    qint64 m_handshakes = 0;
};

} // namespace tests
