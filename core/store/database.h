// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace core {

/// A breakdown of disk, file or SQL on its way from where it happened to the block around it.
/// Thrown and caught inside core/store only.
struct StoreError
{
    Error error;
};

/// One connection to one SQLite file, for one thread at a time.
///
/// Every setting is made and read back: WAL, synchronous=FULL (a commit that was answered survives
/// a power cut), foreign keys, recursive triggers, no trust in functions of the schema.
class Database
{
public:
    /// Archive: read only, in a folder where not even a lock can be set (a disc, a share without
    /// rights). Memory: a file that nobody else sees and that goes with the connection; `path` is
    /// only a name.
    enum class Access { Create, ReadWrite, ReadOnly, Archive, Memory };

    /// Throws StoreError.
    Database(const QString &path, Access access);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &path() const { return m_path; }

    /// The one transaction: what `body` wrote stands when it returns a value and is gone when it
    /// returns an error or breaks down.
    template <typename Body>
    std::invoke_result_t<Body> write(Body &&body)
    {
        try {
            Transaction transaction(*this);
            auto outcome = body();
            if (outcome)
                transaction.commit();
            return outcome;
        } catch (const StoreError &breakdown) {
            return breakdown.error;
        }
    }

    /// All that `body` reads is of one moment.
    template <typename Body>
    std::invoke_result_t<Body> read(Body &&body)
    {
        try {
            const Snapshot snapshot(*this);
            return body();
        } catch (const StoreError &breakdown) {
            return breakdown.error;
        }
    }

    /// Runs statements separated by semicolons: schema steps and settings. Throws StoreError.
    void run(const QByteArray &script);
    /// The row number of the last INSERT.
    qint64 lastRow() const;
    /// Changes whenever another connection has committed. Throws StoreError, also when the file is
    /// not where it was.
    qint64 dataVersion() const;
    /// From now on a commit that was answered may be lost in a power cut; the file stays whole.
    /// Only for one that is still being made. Throws StoreError.
    void flushLater();
    /// Copies the whole file, while in use, to a new one at `path`. Throws StoreError.
    void copyTo(const QString &path) const;
    /// Becomes a copy of `other`, whatever stood here before; one in memory, of one in memory.
    /// Throws StoreError.
    void become(const Database &other);
    /// Called every few thousand steps of a long statement; true stops it.
    void setInterrupt(std::function<bool()> shouldStop);

    /// The text of every question that is kept prepared, in no order.
    QList<QByteArray> prepared() const;

    /// While closed (the usual state), the tripwires of every synced table refuse each write.
    void openGate() { m_gate = Gate::Open; }
    /// Only for taking facts out that were refused.
    void openBackDoor() { m_gate = Gate::BackDoor; }
    void closeGate() { m_gate = Gate::Closed; }

private:
    friend class Query;

    class Transaction
    {
    public:
        explicit Transaction(Database &database);
        ~Transaction();
        Transaction(const Transaction &) = delete;
        Transaction &operator=(const Transaction &) = delete;
        void commit();

    private:
        Database &m_database;
        bool m_open = true;
    };

    class Snapshot
    {
    public:
        explicit Snapshot(Database &database);
        ~Snapshot();
        Snapshot(const Snapshot &) = delete;
        Snapshot &operator=(const Snapshot &) = delete;

    private:
        Database &m_database;
        bool m_mine;
    };

    [[noreturn]] void fail(int code) const;
    /// A file that was removed or replaced while it is open still takes writes, which nobody would
    /// ever see again. Throws StoreError (ShopMoved).
    void requireInPlace() const;
    void configure(Access access);
    void close();
    QString pragma(const char *name) const;
    /// Every object of a schema, and where in the file it is; under the number SQLite gave it.
    struct Schema
    {
        qint64 number = -1;
        QByteArray text;
    };
    const Schema &schema() const;
    void setAndReadBack(const char *name, const char *value, const char *expected);
    sqlite3_stmt *take(const char *sql) const;
    void giveBack(sqlite3_stmt *statement) const;

    QString m_path;
    bool m_inMemory = false;
    sqlite3 *m_handle = nullptr;
    /// The numbers stand in the tripwires.
    enum class Gate { Closed = 0, Open = 1, BackDoor = 2 };
    Gate m_gate = Gate::Closed;
    std::function<bool()> m_shouldStop;
    struct Kept
    {
        sqlite3_stmt *statement = nullptr;
        bool inUse = false;
    };
    /// Prepared statements by their text, which each holds itself. While one is in use, the same
    /// text inside itself gets another that is not kept.
    mutable std::unordered_map<std::string_view, Kept> m_statements;
    mutable Schema m_schema; ///< as it was last read
};

} // namespace core
