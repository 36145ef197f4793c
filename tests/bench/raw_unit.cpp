// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/raw_unit.h"

#include <sqlite3.h>

namespace bench {

namespace {

RawValue integer(qint64 number)
{
    return {SQLITE_INTEGER, number, {}};
}

} // namespace

void RawUnit::stepsTo(RawFile &file) const
{
    for (const RawStep &step : steps)
        file.step(step);
}

void RawUnit::writeTo(RawFile &file) const
{
    file.run("BEGIN IMMEDIATE");
    stepsTo(file);
    file.run("COMMIT");
}

RawUnit RawUnits::newest()
{
    return unit(newestRow());
}

std::vector<RawUnit> RawUnits::after(qint64 row)
{
    std::vector<RawUnit> units;
    for (const qint64 last = newestRow(); row < last;)
        units.push_back(unit(++row));
    return units;
}

RawUnit RawUnits::unit(qint64 row)
{
    RawUnit unit;
    add(unit, "unit", "row = ?1", {integer(row)});
    unit.verb = m_file.rows("SELECT verb FROM unit WHERE row = ?1", {integer(row)}).at(0)[0].bytes;
    const auto ops =
        m_file.rows("SELECT row, tbl, id FROM op WHERE unit = ?1 ORDER BY row", {integer(row)});
    for (const RawRow &op : ops) {
        add(unit, op[1].bytes, "id = ?1", {op[2]});
        add(unit, "op", "row = ?1", {op[0]});
        ++unit.rows;
    }
    for (const RawRow &op : ops)
        addDerived(unit, op[1].bytes, op[2]);
    addBalances(unit);
    unit.steps.push_back({"UPDATE sync_identity SET hlc = ?1, dseq = ?2, dchain = ?3",
                          m_file.rows("SELECT hlc, dseq, dchain FROM sync_identity").at(0)});
    return unit;
}

void RawUnits::add(RawUnit &unit,
                   const QByteArray &table,
                   const QByteArray &where,
                   const RawRow &values)
{
    for (RawRow &row : m_file.rows("SELECT * FROM " + table + " WHERE " + where, values)) {
        QByteArray &insert = m_inserts[table];
        if (insert.isEmpty()) {
            insert = "INSERT INTO " + table + " VALUES (?";
            for (size_t i = 1; i < row.size(); ++i)
                insert += ", ?";
            insert += ")";
        }
        unit.steps.push_back({insert, std::move(row)});
    }
}

void RawUnits::addDerived(RawUnit &unit, const QByteArray &table, const RawValue &id)
{
    if (table == "customer") {
        const auto words = m_file.rows(R"(
            SELECT c.row, s.words FROM customer c JOIN customer_search s ON s.rowid = c.row
             WHERE c.id = ?1)",
                                       {id});
        for (const RawRow &row : words) {
            unit.steps.push_back(
                {"INSERT INTO customer_search (rowid, words) VALUES (?1, ?2)", row});
        }
    } else if (table == "document" || table == "receipt") {
        add(unit, "entry", "id = ?1", {id});
        for (const RawRow &row : m_file.rows("SELECT customer FROM entry WHERE id = ?1", {id}))
            m_customers.insert(row[0].number, true);
    } else if (table == "allocation") {
        const auto debits = m_file.rows(R"(
            SELECT e.id, e.open FROM allocation a JOIN entry e ON e.id = a.debit WHERE a.id = ?1)",
                                        {id});
        for (const RawRow &row : debits)
            unit.steps.push_back({"UPDATE entry SET open = ?2 WHERE id = ?1", row});
    }
}

void RawUnits::addBalances(RawUnit &unit)
{
    for (auto customer = m_customers.cbegin(); customer != m_customers.cend(); ++customer) {
        const auto balances =
            m_file.rows("SELECT customer, owed, credit FROM customer_balance WHERE customer = ?1",
                        {integer(customer.key())});
        for (const RawRow &row : balances) {
            unit.steps.push_back({R"(
                INSERT INTO customer_balance VALUES (?1, ?2, ?3)
                ON CONFLICT (customer) DO UPDATE
                       SET owed = excluded.owed, credit = excluded.credit)",
                                  row});
        }
    }
    m_customers.clear();
}

} // namespace bench
