// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace app {

/// One window per shop on a PC: a second start only calls the first to the front.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &folder);

    /// True when this one is the first; otherwise the first has been called.
    bool claim();

signals:
    void called();

private:
    bool callFirst() const;

    const QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace app
