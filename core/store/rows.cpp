// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows.h"

#include <unordered_map>

namespace core {

namespace {

QByteArray nameOf(const Table &table, int column)
{
    if (column == deletedColumn)
        return "deleted";
    const std::string_view name = table.columns[size_t(column)].name;
    return QByteArray(name.data(), qsizetype(name.size()));
}

} // namespace

const Rows::Texts &Rows::textsOf(const Table &table)
{
    // Made once a thread, not once a unit.
    thread_local std::unordered_map<const Table *, Texts> made;
    Texts &texts = made[&table];
    if (texts.select.isEmpty()) {
        QByteArray names;
        QByteArray places = "?1";
        for (size_t column = 0; column < table.columns.size(); ++column) {
            names += (column ? ", " : "") + nameOf(table, int(column));
            places += ", ?" + QByteArray::number(qlonglong(column) + 2);
        }
        const QByteArray extra = table.isRegister() ? ", deleted, clk" : "";
        for (size_t i = 0; table.isRegister() && i < 2; ++i)
            places +=
                ", ?" + QByteArray::number(qlonglong(table.columns.size()) + 2 + qlonglong(i));
        texts.select = "SELECT " + names + extra + " FROM " + table.name + " WHERE id = ?1";
        texts.selectAll = "SELECT " + names + extra + ", id FROM " + table.name;
        texts.insert = QByteArray("INSERT INTO ") + table.name + " (id, " + names + extra
                       + ") VALUES (" + places + ")";
    }
    return texts;
}

std::optional<RowValues> Rows::read(const Table &table, const RowId &id) const
{
    Query query(m_database, textsOf(table).select.constData(), id);
    return query.next() ? std::optional(valuesOf(table, query)) : std::nullopt;
}

void Rows::forEach(const Table &table,
                   const std::function<void(const RowId &id, const RowValues &row)> &see) const
{
    Query query(m_database, textsOf(table).selectAll.constData());
    const int id = int(table.columns.size()) + (table.isRegister() ? 2 : 0);
    while (query.next())
        see(query.row(id), valuesOf(table, query));
}

RowValues Rows::valuesOf(const Table &table, const Query &query)
{
    RowValues row;
    const int columns = int(table.columns.size());
    row.cells.reserve(size_t(columns));
    for (int column = 0; column < columns; ++column)
        row.cells.push_back(query.value(column));
    if (table.isRegister()) {
        row.deleted = query.flag(columns);
        row.clk = query.bytes(columns + 1);
    }
    return row;
}

void Rows::insert(const Table &table, const RowId &id, const RowValues &row)
{
    Query query(m_database, textsOf(table).insert.constData());
    int place = 0;
    query.bind(++place, id);
    for (const Value &cell : row.cells)
        query.bind(++place, cell);
    if (table.isRegister()) {
        query.bind(++place, row.deleted);
        query.bind(++place, row.clk);
    }
    query.run();
}

void Rows::withdraw(const Table &table, const RowId &id)
{
    const QByteArray sql = QByteArray("DELETE FROM ") + table.name + " WHERE id = ?1";
    m_database.openBackDoor();
    Query(m_database, sql.constData(), id).run();
    m_database.openGate();
}

void Rows::update(const Table &table, const RowId &id, const Cells &changed, const QByteArray &clk)
{
    QByteArray sql = QByteArray("UPDATE ") + table.name + " SET clk = ?1";
    for (size_t i = 0; i < changed.size(); ++i)
        sql +=
            ", " + nameOf(table, changed[i].column) + " = ?" + QByteArray::number(qlonglong(i) + 3);
    sql += " WHERE id = ?2";

    Query query(m_database, sql.constData(), clk, id);
    for (size_t i = 0; i < changed.size(); ++i)
        query.bind(int(i + 3), changed[i].value);
    query.run();
}

} // namespace core
