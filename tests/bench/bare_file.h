// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

/// One cell, as SQLite has it.
struct RawValue
{
    int type = 0;
    qint64 number = 0;
    QByteArray bytes;
};

using RawRow = std::vector<RawValue>;

/// A statement and what is bound to it.
struct RawStep
{
    QByteArray sql;
    RawRow values;
};

/// The bare SQLite below Docket: prepared statements, the same journal, cache and flushes, but no
/// triggers, no foreign keys and no thought. The floor is measured on it.
///
/// Any refusal of SQLite ends the program.
class RawFile
{
public:
    enum class Access { Write, Read };

    RawFile(const QString &path, Access access);
    ~RawFile();
    RawFile(const RawFile &) = delete;
    RawFile &operator=(const RawFile &) = delete;

    /// An empty file with the tables and indexes of `pattern`, but none of its triggers.
    static void make(const QString &path, const QString &pattern);

    void run(const QByteArray &script);
    void step(const RawStep &step);
    std::vector<RawRow> rows(const QByteArray &sql, const RawRow &values = {});
    qint64 number(const QByteArray &sql);

private:
    sqlite3_stmt *prepared(const QByteArray &sql, const RawRow &values);
    void check(int code, const QByteArray &sql);

    sqlite3 *m_file = nullptr;
    QHash<QByteArray, sqlite3_stmt *> m_statements;
};

} // namespace bench
