// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include <sqlite3.h>

namespace core {

Query::Query(const Database &database, const char *sql)
    : m_database(database)
    , m_statement(database.take(sql))
{}

Query::~Query()
{
    m_database.giveBack(m_statement);
}

void Query::check(int code) const
{
    if (code != SQLITE_OK)
        m_database.fail(code);
}

bool Query::next()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database.fail(code);
    return false;
}

void Query::reset()
{
    sqlite3_reset(m_statement);
}

int Query::columns() const
{
    return sqlite3_column_count(m_statement);
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Query::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    const QByteArrayView utf8(text, sqlite3_column_bytes(m_statement, column));
    // Qt swallows one byte order mark at the start; what the file says must not be read otherwise.
    const QByteArrayView mark("\xEF\xBB\xBF");
    return utf8.startsWith(mark) ? QString::fromUtf8(mark.toByteArray().append(utf8))
                                 : QString::fromUtf8(utf8);
}

QByteArray Query::bytes(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

RowId Query::row(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    const QByteArrayView view(bytes, sqlite3_column_bytes(m_statement, column));
    return RowId::fromBytes(view).value_or(RowId());
}

std::optional<Day> Query::dayIfAny(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(day(column));
}

std::optional<Money> Query::moneyIfAny(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(money(column));
}

Value Query::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Value(integer(column));
    case SQLITE_TEXT:
        return Value(text(column));
    case SQLITE_BLOB:
        return Value(bytes(column));
    default:
        return {};
    }
}

void Query::bind(int place, const Value &value)
{
    switch (value.cell().index()) {
    case 1:
        return bind(place, std::get<qint64>(value.cell()));
    case 2:
        return bind(place, std::get<QString>(value.cell()));
    case 3:
        return bind(place, std::get<QByteArray>(value.cell()));
    default:
        return check(sqlite3_bind_null(m_statement, place));
    }
}

void Query::bind(int place, qint64 number)
{
    check(sqlite3_bind_int64(m_statement, place, number));
}

void Query::bind(int place, const QByteArray &bytes)
{
    check(sqlite3_bind_blob64(m_statement,
                              place,
                              bytes.isNull() ? "" : bytes.constData(),
                              sqlite3_uint64(bytes.size()),
                              SQLITE_TRANSIENT));
}

void Query::bind(int place, const RowId &id)
{
    if (id.isNone())
        return check(sqlite3_bind_null(m_statement, place));
    check(sqlite3_bind_blob64(m_statement, place, id.data(), RowId::size, SQLITE_TRANSIENT));
}

void Query::bind(int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement,
                              place,
                              utf8.isNull() ? "" : utf8.constData(),
                              sqlite3_uint64(utf8.size()),
                              SQLITE_TRANSIENT,
                              SQLITE_UTF8));
}

RowId madeFor(Day day)
{
    return RowId::floorAt({day.plus(-2).number * microsPerDay});
}

} // namespace core
