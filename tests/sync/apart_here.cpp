// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/apart.h"

namespace tests {

bool Apart::isPossible()
{
    return false;
}

Apart::Apart(const std::function<QByteArray()> &work) : m_said(work()) {}

QByteArray Apart::wait()
{
    return m_said;
}

} // namespace tests
