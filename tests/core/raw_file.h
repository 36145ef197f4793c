// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

struct sqlite3;

namespace tests {

/// A shop's file as a stranger opens it who has SQLite and no Docket: past the log, past every
/// check. Triggers, foreign keys and CHECKs are off unless a test wants the tripwires.
class RawFile
{
public:
    enum class Gate { Bypassed, Open, Closed };

    explicit RawFile(const QString &path, Gate state = Gate::Bypassed);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    /// What SQLite said against it; empty when it ran.
    QByteArray run(const QByteArray &sql);
    /// The rows that `sql` answers, each cell as an SQL literal.
    QList<QList<QByteArray>> rows(const QByteArray &sql);
    QList<QByteArray> columnsOf(const QByteArray &table);

private:
    sqlite3 *m_handle = nullptr;
};

/// What stands in the literal of a text or of bytes.
QByteArray bytesOf(const QByteArray &literal);

} // namespace tests
