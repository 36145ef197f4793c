// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/store/query.h"
#include "core/store/ruling.h"
#include "core/store/tables.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace core {

class Random;

/// The head of a unit: who did what, when, why. A unit is one act of one person.
struct Unit
{
    RowId id;
    RowId device;
    qint64 incarnation = 1;
    QString verb; ///< "receipt.take"
    RowId actor;
    RowId approver;
    QString reason;
    Instant at;
    Day businessDate;
    RowId batch;
    RowId undoes;
    QByteArray request; ///< digest of what was asked; empty where nothing can be asked twice
    QByteArray salt;
    QByteArray digest;

    QByteArray digestNow() const;
};

/// One row of one table that a unit wrote.
struct Op
{
    RowId id; ///< `op_id`
    qint64 dseq = 0;
    QString table;
    RowId row;
    QByteArray body;
    QByteArray salt;
    QByteArray digest;
    QByteArray dchain;
    qint64 hlc = 0;
    /// The stamp under which it was written, where a wrong clock was put right before anybody else
    /// saw the op; 0 where that is `hlc`. The device's chain keeps to it.
    qint64 written = 0;
    Ruling ruling = {};
    /// A newer program wrote it, and this one does not understand all of it.
    bool isUnread = false;

    /// The description of its table; null when this program has none.
    const Table *tableMeant() const;
    /// Of a table that this device does not keep there is the digest only.
    bool isHidden() const { return body.isEmpty(); }
    void hide();
    /// Whether this program knows its table and every column that it speaks of.
    bool isUnderstood() const;
    QByteArray digestNow() const;
    /// The link of the server's chain that this op, as it was ruled, makes behind `previous`.
    QByteArray serverChainNow(const QByteArray &previous) const;
    /// The link of the device's chain that this op makes behind `previous`.
    QByteArray chainNow(const QByteArray &previous, const QByteArray &unitDigest) const;
};

struct LoggedUnit
{
    Unit unit;
    QList<Op> ops;
};

/// Who this file is and how far its own log has come: the row of `sync_identity`.
struct Identity
{
    qint64 origin = 0;
    RowId device;
    qint64 incarnation = 1;
    QString mark;
    bool firstDevice = true;
    qint64 hlc = 0;
    qint64 dseq = 0;
    QByteArray dchain;
    qint64 clockOffset = 0; ///< microseconds to add to this PC's clock to have the server's
    DataClass keeps = DataClass::Owner;
};

/// Whether a device that keeps `keeps` has the table.
constexpr bool isKept(const Table &table, DataClass keeps)
{
    return table.dataClass <= keeps;
}

/// Reads and writes the tables `unit` and `op` and the identity beside them.
/// Throws StoreError.
class UnitLog
{
public:
    explicit UnitLog(Database &database) : m_database(database) {}

    /// The chain's value before a device's first op.
    static QByteArray chainStart();

    Identity identity() const;
    void create(const Identity &identity);
    void advance(const Identity &identity);

    /// The local number of a device's life, made where it is new.
    qint64 originOf(const RowId &device, qint64 incarnation);
    /// Appends a unit's head and answers its local number.
    qint64 append(const Unit &unit, qint64 origin);
    void append(const Op &op, qint64 unitRow);

    std::optional<qint64> rowOfUnit(const RowId &unit) const;
    std::optional<Unit> unit(qint64 unitRow) const;
    QList<Op> opsOf(qint64 unitRow) const;
    std::optional<Op> op(const RowId &id) const;
    /// Writes what the server said of an op that is here already, its stamp included.
    void rule(const Op &op);
    void markRead(const RowId &op);
    /// Makes a unit that is here already part of another life of its device.
    void move(qint64 unitRow, const Unit &unit);
    /// Writes the body and the salt of an op whose own were damaged.
    void restore(const Op &op);
    /// Writes the place in its device's chain of an op that is here already.
    void rechain(const Op &op);
    /// Whole units in the order of this file, behind local number `after`.
    QList<LoggedUnit> unitsAfter(qint64 after, int limit) const;
    /// The unit that made the row `id`; none when there is no such row.
    std::optional<Unit> maker(const RowId &id) const;

private:
    Database &m_database;
};

} // namespace core
