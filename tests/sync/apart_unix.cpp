// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/apart.h"

#include <array>
#include <sys/wait.h>
#include <unistd.h>

namespace tests {

bool Apart::isPossible()
{
    return true;
}

Apart::Apart(const std::function<QByteArray()> &work)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        qFatal("no pipe");
    m_process = fork();
    if (m_process < 0)
        qFatal("no process");
    if (m_process == 0) {
        close(ends[0]);
        const QByteArray said = work();
        for (qsizetype at = 0; at < said.size();) {
            const ssize_t taken = write(ends[1], said.constData() + at, size_t(said.size() - at));
            if (taken <= 0)
                break;
            at += taken;
        }
        // Nothing of what was copied is put away: that is the parent's.
        _exit(0);
    }
    close(ends[1]);
    m_ear = ends[0];
}

QByteArray Apart::wait()
{
    std::array<char, 4096> heard{};
    for (;;) {
        const ssize_t count = read(m_ear, heard.data(), heard.size());
        if (count <= 0)
            break;
        m_said.append(heard.data(), count);
    }
    close(m_ear);
    int how = 0;
    waitpid(pid_t(m_process), &how, 0);
    return how == 0 ? m_said : QByteArray();
}

} // namespace tests
