// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_file.h"

#include "tests/bench/figures.h"

#include <sqlite3.h>

namespace bench {

using namespace Qt::StringLiterals;

RawFile::RawFile(const QString &path, Access access)
{
    const int flags =
        access == Access::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_file, flags | SQLITE_OPEN_NOMUTEX, nullptr),
          "open");
    run("PRAGMA cache_size = -65536; PRAGMA foreign_keys = OFF");
    if (access == Access::Write)
        run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
}

RawFile::~RawFile()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_file);
}

void RawFile::make(const QString &path, const QString &pattern)
{
    RawFile source(pattern, Access::Read);
    RawFile made(path, Access::Write);
    // The tables behind the search index come with it.
    const auto schema = source.rows(R"(
        SELECT sql FROM sqlite_schema
         WHERE type IN ('table', 'index') AND sql IS NOT NULL
           AND name NOT LIKE '%\_search\__%' ESCAPE '\'
         ORDER BY type DESC, rowid)");
    for (const RawRow &row : schema)
        made.run(row[0].bytes);
}

void RawFile::check(int code, const QByteArray &sql)
{
    if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE) {
        stop(QString::fromUtf8(sqlite3_errmsg(m_file)) + u" in "_s
             + QString::fromUtf8(sql.simplified()));
    }
}

void RawFile::run(const QByteArray &script)
{
    check(sqlite3_exec(m_file, script.constData(), nullptr, nullptr, nullptr), script);
}

sqlite3_stmt *RawFile::prepared(const QByteArray &sql, const RawRow &values)
{
    sqlite3_stmt *&statement = m_statements[sql];
    if (!statement) {
        check(sqlite3_prepare_v3(
                  m_file, sql.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr),
              sql);
    }
    int place = 0;
    for (const RawValue &value : values) {
        ++place;
        const int length = int(value.bytes.size());
        if (value.type == SQLITE_INTEGER)
            sqlite3_bind_int64(statement, place, value.number);
        else if (value.type == SQLITE_TEXT)
            sqlite3_bind_text(statement, place, value.bytes.constData(), length, SQLITE_STATIC);
        else if (value.type == SQLITE_BLOB)
            sqlite3_bind_blob(statement, place, value.bytes.constData(), length, SQLITE_STATIC);
        else
            sqlite3_bind_null(statement, place);
    }
    return statement;
}

void RawFile::step(const RawStep &step)
{
    sqlite3_stmt *statement = prepared(step.sql, step.values);
    check(sqlite3_step(statement), step.sql);
    sqlite3_reset(statement);
}

std::vector<RawRow> RawFile::rows(const QByteArray &sql, const RawRow &values)
{
    sqlite3_stmt *statement = prepared(sql, values);
    const int columns = sqlite3_column_count(statement);
    std::vector<RawRow> rows;
    int code = 0;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        RawRow &row = rows.emplace_back();
        for (int column = 0; column < columns; ++column) {
            RawValue value{sqlite3_column_type(statement, column), 0, {}};
            if (value.type == SQLITE_INTEGER) {
                value.number = sqlite3_column_int64(statement, column);
            } else if (value.type != SQLITE_NULL) {
                const auto *bytes =
                    static_cast<const char *>(sqlite3_column_blob(statement, column));
                value.bytes = QByteArray(bytes, sqlite3_column_bytes(statement, column));
            }
            row.push_back(value);
        }
    }
    check(code, sql);
    sqlite3_reset(statement);
    return rows;
}

qint64 RawFile::number(const QByteArray &sql)
{
    return rows(sql).at(0).at(0).number;
}

} // namespace bench
