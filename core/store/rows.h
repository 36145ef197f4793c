// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/op_body.h"
#include "core/store/query.h"
#include "core/store/tables.h"

#include <functional>
#include <vector>

namespace core {

/// A row as it stands, cell by cell in the order of its table's columns.
struct RowValues
{
    std::vector<Value> cells;
    bool deleted = false;
    QByteArray clk; ///< registers only

    bool operator==(const RowValues &) const = default;
    const Value &at(const Table &table, std::string_view column) const
    {
        return cells[size_t(table.indexOf(column))];
    }
};

/// Reads and writes the rows of any synced table by its description. Only the log's own rooms
/// (record, incoming, verify) use it; everyone else reads by literal SQL in the stores.
/// Throws StoreError.
class Rows
{
public:
    explicit Rows(Database &database) : m_database(database) {}

    std::optional<RowValues> read(const Table &table, const RowId &id) const;
    /// In no order. `see` writes nothing.
    void forEach(const Table &table,
                 const std::function<void(const RowId &id, const RowValues &row)> &see) const;
    void insert(const Table &table, const RowId &id, const RowValues &row);
    /// Takes a fact out that was refused.
    void withdraw(const Table &table, const RowId &id);
    /// Writes `changed` (and the clocks of a register).
    void update(const Table &table, const RowId &id, const Cells &changed, const QByteArray &clk);

private:
    struct Texts
    {
        QByteArray select;
        QByteArray selectAll; ///< the id behind the rest
        QByteArray insert;
    };

    static const Texts &textsOf(const Table &table);
    static RowValues valuesOf(const Table &table, const Query &query);

    Database &m_database;
};

} // namespace core
