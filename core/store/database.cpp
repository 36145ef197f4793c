// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QFile>
#include <QUrl>

#include <sqlite3.h>

namespace core {

using namespace Qt::StringLiterals;

namespace {

ErrorKind kindOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return ErrorKind::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::ShopReadOnly;
    case SQLITE_NOTADB:
        return ErrorKind::ShopNotAShop;
    case SQLITE_CORRUPT:
        return ErrorKind::ShopDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorKind::ShopBusy;
    default:
        return ErrorKind::StorageFailed;
    }
}

/// Where a file in memory is to be found; this program's other connections find it there too.
QByteArray placeInMemory(const Database *whose)
{
    return "file:/" + QByteArray::number(quintptr(whose), 16) + "?vfs=memdb";
}

/// The other connection to a file in memory: it changes what is in it as a stranger would.
class SideDoor
{
public:
    explicit SideDoor(const Database *whose)
    {
        constexpr int flags =
            SQLITE_OPEN_URI | SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
        sqlite3_open_v2(placeInMemory(whose).constData(), &handle, flags, nullptr);
    }
    ~SideDoor() { sqlite3_close_v2(handle); }
    SideDoor(const SideDoor &) = delete;
    SideDoor &operator=(const SideDoor &) = delete;

    sqlite3 *handle = nullptr;
};

int copyAll(sqlite3 *from, sqlite3 *to)
{
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return sqlite3_errcode(to);
    sqlite3_backup_step(backup, -1);
    return sqlite3_backup_finish(backup);
}

void gate(sqlite3_context *context, int, sqlite3_value **)
{
    sqlite3_result_int(context, *static_cast<const int *>(sqlite3_user_data(context)));
}

} // namespace

Database::Database(const QString &path, Access access)
    : m_path(path)
    , m_inMemory(access == Access::Memory)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const bool canWrite =
        access == Access::Create || access == Access::ReadWrite || access == Access::Memory;
    flags |= canWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    flags |= access == Access::Create ? SQLITE_OPEN_CREATE : 0;
    QByteArray name = path.toUtf8();
    if (access == Access::Memory) {
        flags |= SQLITE_OPEN_URI | SQLITE_OPEN_CREATE;
        name = placeInMemory(this);
    }
    if (access == Access::Archive) {
        flags |= SQLITE_OPEN_URI;
        name = "file:" + QUrl::toPercentEncoding(path, "/") + "?immutable=1";
    }
    const int opened = sqlite3_open_v2(name.constData(), &m_handle, flags, nullptr);
    try {
        if (opened != SQLITE_OK)
            fail(opened);
        configure(access);
    } catch (const StoreError &) {
        close();
        throw;
    }
}

Database::~Database()
{
    close();
}

void Database::close()
{
    for (const auto &[text, kept] : m_statements)
        sqlite3_finalize(kept.statement);
    sqlite3_close_v2(m_handle);
}

void Database::fail(int code) const
{
    const QString said = m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle))
                                  : QString::fromLatin1(sqlite3_errstr(code));
    throw StoreError{{.kind = kindOf(code), .subject = m_path, .given = said}};
}

void Database::requireInPlace() const
{
    if (m_inMemory)
        return;
    int moved = 0;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    // Where the system has nothing to tell a moved file by, a missing one is still missing.
    if (moved != 0 || !QFile::exists(m_path))
        throw StoreError{{.kind = ErrorKind::ShopMoved, .subject = m_path}};
}

void Database::configure(Access access)
{
    sqlite3_busy_timeout(m_handle, 5000);
    // Hostile or damaged files: nothing in a schema may call anything that has effects.
    setAndReadBack("trusted_schema", "OFF", "0");
    setAndReadBack("cell_size_check", "ON", "1");
    setAndReadBack("foreign_keys", "ON", "1");
    setAndReadBack("recursive_triggers", "ON", "1");
    setAndReadBack("cache_size", "-65536", "-65536");
    if (access == Access::Create || access == Access::ReadWrite) {
        setAndReadBack("journal_mode", "WAL", "wal");
        setAndReadBack("synchronous", "FULL", "2");
    }
    if (access == Access::Memory) // there is no disk to wait for
        setAndReadBack("journal_mode", "MEMORY", "memory");
    sqlite3_create_function_v2(m_handle,
                               "docket_gate",
                               0,
                               SQLITE_UTF8 | SQLITE_INNOCUOUS,
                               &m_gate,
                               &gate,
                               nullptr,
                               nullptr,
                               nullptr);
}

QString Database::pragma(const char *name) const
{
    sqlite3_stmt *statement = take(("PRAGMA " + QByteArray(name)).constData());
    const bool answered = sqlite3_step(statement) == SQLITE_ROW;
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    const QString value = answered ? QString::fromUtf8(text) : QString();
    giveBack(statement);
    return value;
}

void Database::setAndReadBack(const char *name, const char *value, const char *expected)
{
    run("PRAGMA " + QByteArray(name) + "=" + value);
    if (pragma(name) != QLatin1StringView(expected)) {
        throw StoreError{{.kind = ErrorKind::StorageFailed,
                          .subject = m_path,
                          .given = u"SQLite did not accept %1=%2"_s.arg(QLatin1StringView(name),
                                                                        QLatin1StringView(value))}};
    }
}

void Database::run(const QByteArray &script)
{
    const int code = sqlite3_exec(m_handle, script.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        fail(code);
}

qint64 Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

void Database::flushLater()
{
    setAndReadBack("synchronous", "NORMAL", "1");
}

qint64 Database::dataVersion() const
{
    requireInPlace();
    return pragma("data_version").toLongLong();
}

void Database::copyTo(const QString &path) const
{
    QFile::remove(path);
    Database(path, Access::Create).become(*this);
}

void Database::become(const Database &other)
{
    if (!m_inMemory) {
        if (const int code = copyAll(other.m_handle, m_handle); code != SQLITE_OK)
            fail(code);
        return;
    }
    Q_ASSERT(other.m_inMemory); // a file on a disk says of itself that it has a WAL beside it
    // A copy has another schema for SQLite, even of the same: all that is prepared would be
    // prepared anew. Where it is the same, it keeps its number here, and what is prepared stands.
    const Schema mine = schema();
    const Schema &theirs = other.schema();
    const Schema next{mine.text == theirs.text ? mine.number
                                               : std::max(mine.number, theirs.number) + 1,
                      theirs.text};
    [[maybe_unused]] const QString version = pragma("data_version");
    const SideDoor door(this);
    if (const int code = copyAll(other.m_handle, door.handle); code != SQLITE_OK)
        fail(code);
    const QByteArray numbered = "PRAGMA schema_version = " + QByteArray::number(next.number);
    if (sqlite3_exec(door.handle, numbered.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sqlite3_errcode(door.handle));
    // Else pages that were read before would be taken as they were.
    Q_ASSERT(pragma("data_version") != version);
    m_schema = next;
}

const Database::Schema &Database::schema() const
{
    const qint64 number = pragma("schema_version").toLongLong();
    if (number == m_schema.number)
        return m_schema;
    m_schema = {number, {}};
    sqlite3_stmt *statement = take(R"(
        SELECT name || char(10) || rootpage || char(10) || coalesce(sql, '') || char(10)
          FROM sqlite_schema ORDER BY name, type)");
    while (sqlite3_step(statement) == SQLITE_ROW)
        m_schema.text += reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    giveBack(statement);
    return m_schema;
}

void Database::setInterrupt(std::function<bool()> shouldStop)
{
    m_shouldStop = std::move(shouldStop);
    const auto ask = [](void *function) {
        return (*static_cast<std::function<bool()> *>(function))() ? 1 : 0;
    };
    sqlite3_progress_handler(m_handle, m_shouldStop ? 10'000 : 0, ask, &m_shouldStop);
}

QList<QByteArray> Database::prepared() const
{
    QList<QByteArray> texts;
    for (const auto &[text, kept] : m_statements)
        texts.append(QByteArray(text.data(), qsizetype(text.size())));
    return texts;
}

sqlite3_stmt *Database::take(const char *sql) const
{
    const auto kept = m_statements.find(sql);
    if (kept != m_statements.end() && !kept->second.inUse) {
        kept->second.inUse = true;
        return kept->second.statement;
    }
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        fail(code);
    m_statements.try_emplace(sqlite3_sql(statement), Kept{statement, true});
    return statement;
}

void Database::giveBack(sqlite3_stmt *statement) const
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    const auto kept = m_statements.find(sqlite3_sql(statement));
    if (kept->second.statement == statement)
        kept->second.inUse = false;
    else
        sqlite3_finalize(statement);
}

Database::Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.requireInPlace();
    m_database.run("BEGIN IMMEDIATE");
}

Database::Transaction::~Transaction()
{
    // A failed statement may have rolled back already; asking twice only says so.
    if (m_open)
        sqlite3_exec(m_database.m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    m_database.closeGate();
}

void Database::Transaction::commit()
{
    m_database.run("COMMIT");
    m_open = false;
}

Database::Snapshot::Snapshot(Database &database)
    : m_database(database)
    , m_mine(sqlite3_get_autocommit(database.m_handle) != 0)
{
    if (m_mine)
        m_database.run("BEGIN");
}

Database::Snapshot::~Snapshot()
{
    if (m_mine)
        sqlite3_exec(m_database.m_handle, "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace core
