// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>

namespace tests {

/// Work that is done beside this process, by a copy of it: the copy begins as this one stands, with
/// every file open, and what it changes is gone with it. Where the system has no such copies, the
/// work is done here and at once.
class Apart
{
public:
    static bool isPossible();

    explicit Apart(const std::function<QByteArray()> &work);

    /// What the work answered; nothing where it died.
    QByteArray wait();

private:
    qint64 m_process = 0;
    int m_ear = -1;
    QByteArray m_said;
};

} // namespace tests
