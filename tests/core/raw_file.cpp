// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/raw_file.h"

#include <sqlite3.h>

namespace tests {

namespace {

void gate(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, sqlite3_user_data(context) ? 1 : 0);
}

} // namespace

QByteArray bytesOf(const QByteArray &literal)
{
    return QByteArray::fromHex(literal.split('\'').value(1));
}

RawFile::RawFile(const QString &path, Gate state)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("%s: %s", qPrintable(path), sqlite3_errmsg(m_handle));
    sqlite3_busy_timeout(m_handle, 5000);
    // Any pointer stands for an open gate.
    void *open = state == Gate::Open ? this : nullptr;
    sqlite3_create_function(
        m_handle, "docket_gate", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS, open, &gate, nullptr, nullptr);
    if (state == Gate::Bypassed) {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
        run("PRAGMA ignore_check_constraints = ON");
    }
    run("PRAGMA recursive_triggers = ON"); // as Docket sets it: REPLACE deletes, and is seen to
    run("PRAGMA foreign_keys = OFF");
    run("PRAGMA synchronous = OFF");
}

RawFile::~RawFile()
{
    sqlite3_close(m_handle);
}

QByteArray RawFile::run(const QByteArray &sql)
{
    char *said = nullptr;
    sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, &said);
    const QByteArray error(said);
    sqlite3_free(said);
    return error;
}

QList<QList<QByteArray>> RawFile::rows(const QByteArray &sql)
{
    QList<QList<QByteArray>> rows;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        return {{sqlite3_errmsg(m_handle)}};
    while (sqlite3_step(statement) == SQLITE_ROW) {
        QList<QByteArray> row;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            const int type = sqlite3_column_type(statement, column);
            const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column));
            const QByteArray hex =
                QByteArray(bytes, sqlite3_column_bytes(statement, column)).toHex();
            if (type == SQLITE_NULL)
                row.append("NULL");
            else if (type == SQLITE_INTEGER)
                row.append(QByteArray::number(qlonglong(sqlite3_column_int64(statement, column))));
            else
                row.append(type == SQLITE_TEXT ? "CAST(x'" + hex + "' AS TEXT)" : "x'" + hex + "'");
        }
        rows.append(row);
    }
    sqlite3_finalize(statement);
    return rows;
}

QList<QByteArray> RawFile::columnsOf(const QByteArray &table)
{
    QList<QByteArray> names;
    for (const QList<QByteArray> &row : rows("SELECT name FROM pragma_table_info('" + table + "')"))
        names.append(bytesOf(row.first()));
    return names;
}

} // namespace tests
