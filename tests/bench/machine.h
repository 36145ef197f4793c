// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace bench {

/// The most memory this process has had at once, in MiB.
double peakMemory();

/// A file that is appended to and flushed, as a commit does at the least.
class FlushedFile
{
public:
    explicit FlushedFile(const QString &path);
    ~FlushedFile();
    FlushedFile(const FlushedFile &) = delete;
    FlushedFile &operator=(const FlushedFile &) = delete;

    /// Appends 4 KiB and waits until the disk has them.
    void append();

private:
    int m_file;
};

} // namespace bench
