// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/single_instance.h"

#include "core/base/hash.h"

#include <QDir>
#include <QLocalSocket>

namespace app {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 500; // ms
constexpr qsizetype nameLength = 16;

/// The name under which the window of a folder can be called: short, and one per folder.
QString nameOf(const QString &folder)
{
    core::Digest digest;
    digest.add(QDir(folder).absolutePath().toUtf8());
    return u"docket-"_s + QString::fromLatin1(digest.finish().toHex().left(nameLength));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder)
    : m_name(nameOf(folder))
    , m_lock(QDir(folder).filePath(u"window.lock"_s))
{
    m_lock.setStaleLockTime(0); // only the end of its process makes a lock stale
    connect(&m_server, &QLocalServer::newConnection, this, [this]() {
        while (QLocalSocket *caller = m_server.nextPendingConnection())
            caller->deleteLater();
        emit called();
    });
}

bool SingleInstance::claim()
{
    // A folder that cannot be written has no lock, and no window that could write twice.
    if (!m_lock.tryLock() && m_lock.error() == QLockFile::LockFailedError && callFirst())
        return false;
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::callFirst() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(patience);
}

} // namespace app
