// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"
#include "tests/bench/machine.h"

#include <QFile>

#include <array>
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace bench {

double peakMemory()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
#ifdef __APPLE__
    return double(usage.ru_maxrss) / (1024.0 * 1024.0);
#else
    return double(usage.ru_maxrss) / 1024.0;
#endif
}

FlushedFile::FlushedFile(const QString &path)
    : m_file(open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600))
{
    if (m_file < 0)
        stop(QStringLiteral("cannot write ") + path);
}

FlushedFile::~FlushedFile()
{
    close(m_file);
}

void FlushedFile::append()
{
    static constexpr std::array<char, 4096> block{};
    const bool written = write(m_file, block.data(), block.size()) == ssize_t(block.size());
#ifdef __APPLE__
    const bool flushed = fsync(m_file) == 0;
#else
    const bool flushed = fdatasync(m_file) == 0;
#endif
    if (!written || !flushed)
        stop(QStringLiteral("the disk took no block"));
}

} // namespace bench
