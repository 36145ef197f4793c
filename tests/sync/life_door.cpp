// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/life_door.h"

namespace tests {

/// The last answer may not have arrived: then the same secrets come again.
bool LifeDoor::isRetry(const core::Hello &hello) const
{
    return hello.ratchet == m_confirmed && (m_proposed.isEmpty() || hello.offered == m_proposed);
}

bool LifeDoor::admits(const core::Hello &hello) const
{
    const bool isNew = m_confirmed.isEmpty();
    const bool isNext = !m_proposed.isEmpty() && hello.ratchet == m_proposed;
    const bool isFromFuture = hello.handshakes > m_handshakes;
    return isNew || isNext || isFromFuture || isRetry(hello);
}

void LifeDoor::admit(const core::Hello &hello)
{
    m_confirmed = hello.ratchet;
    m_proposed = hello.offered;
    m_handshakes = hello.handshakes + 1;
}

} // namespace tests
