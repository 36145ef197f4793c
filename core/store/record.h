// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/clocks.h"
#include "core/store/derived.h"
#include "core/store/rows.h"
#include "core/store/unit_log.h"

#include <initializer_list>
#include <set>
#include <span>

namespace core {

/// A column by its name, and what is written there.
struct Field
{
    std::string_view column;
    Value value;
};

/// One unit while it is being written, and the only code that writes a synced table: the row, its
/// op, the clock and the device's chain, in the caller's transaction. A store gets one handed in;
/// whoever has none cannot write.
///
/// Throws StoreError.
class Record
{
public:
    /// `head` needs verb, actor, at and businessDate; the rest is filled in here.
    Record(Database &database, IdSource &ids, Random &random, Unit head);
    Record(const Record &) = delete;
    Record &operator=(const Record &) = delete;

    const Unit &unit() const { return m_unit; }
    const Identity &identity() const { return m_identity; }
    Day today() const { return m_unit.businessDate; }
    RowId newId() { return m_ids.next(); }

    /// A new row; columns not named stay empty.
    void insert(const Table &table, const RowId &id, std::initializer_list<Field> fields)
    {
        insert(table, id, std::span(fields.begin(), fields.size()));
    }
    void insert(const Table &table, const RowId &id, std::span<const Field> fields);

    /// Changes a register. A group is written whole when one of its columns differs; false, and no
    /// op, when nothing does.
    bool update(const Table &table, const RowId &id, std::initializer_list<Field> fields)
    {
        return update(table, id, std::span(fields.begin(), fields.size()));
    }
    bool update(const Table &table, const RowId &id, std::span<const Field> fields);

    /// Marks a register row deleted, and not deleted.
    void remove(const Table &table, const RowId &id) { setDeleted(table, id, true); }
    void restore(const Table &table, const RowId &id) { setDeleted(table, id, false); }

    /// Recomputes what is derived so far: for a list of acts where the next one asks what the last
    /// one left.
    void settle() { m_derived.settle(); }

    /// Recomputes what is derived and seals the log; called once, before the commit.
    void seal();

    /// The tables this unit wrote, for the bell.
    const std::set<const Table *> &touched() const { return m_touched; }

private:
    void logOp(const Table &table, const RowId &id, const OpBody &body, const Stamp &stamp);
    void setDeleted(const Table &table, const RowId &id, bool deleted);
    Stamp nextStamp();
    bool change(const Table &table, const RowId &id, const RowValues &before, const Cells &wanted);

    IdSource &m_ids;
    Random &m_random;
    UnitLog m_log;
    Rows m_rows;
    Derived m_derived;
    Unit m_unit;
    Identity m_identity;
    std::optional<qint64> m_unitRow; ///< none until the first op: a unit without ops is not written
    std::set<const Table *> m_touched;
};

} // namespace core
