// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/incoming.h"

#include "core/base/seeded_bug.h"
#include "core/store/merge.h"
#include "core/store/row_history.h"

#include <algorithm>

namespace core {

namespace {

/// A unit that is here under one life of its device may come back in the feed under the next: its
/// author took it over when the file turned out to be a copy (Replica::moveIntoLife).
void followIntoLife(Database &database, qint64 unitRow, const LoggedUnit &told)
{
    UnitLog log(database);
    const bool isRuled = !told.ops.isEmpty() && told.ops.first().ruling.seq > 0;
    if (!isRuled || log.unit(unitRow)->digest == told.unit.digest)
        return;
    Query(database,
          "UPDATE unit SET origin = ?2, digest = ?3 WHERE row = ?1",
          unitRow,
          log.originOf(told.unit.device, told.unit.incarnation),
          told.unit.digest)
        .run();
    for (const Op &op : told.ops) {
        Query(database,
              "UPDATE op SET dseq = ?2, dchain = ?3 WHERE op_id = ?1",
              op.id,
              op.dseq,
              op.dchain)
            .run();
    }
}

} // namespace

Result<Done> Incoming::take(const LoggedUnit &logged)
{
    if (const std::optional<qint64> known = m_log.rowOfUnit(logged.unit.id)) {
        followIntoLife(m_database, *known, logged);
        for (const Op &op : logged.ops) {
            if (op.ruling.verdict != Verdict::Waiting)
                settle(op);
        }
        return Done{};
    }
    const qint64 origin = m_log.originOf(logged.unit.device, logged.unit.incarnation);
    const qint64 unitRow = m_log.append(logged.unit, origin);
    for (const Op &op : logged.ops) {
        Query known(m_database, "SELECT digest FROM op WHERE op_id = ?1", op.id);
        if (known.next())
            return Error{.kind = ErrorKind::IdReused, .subject = op.id.text()};
        if (Result<Done> applied = apply(op); !applied)
            return applied;
        m_log.append(op, unitRow);
        m_latestHlc = std::max(m_latestHlc, op.hlc);
    }
    return Done{};
}

Result<Done> Incoming::apply(const Op &op)
{
    const Table *table = op.tableMeant();
    if (!table)
        return Error{.kind = ErrorKind::UnknownToThisVersion, .subject = op.table};
    if (!op.ruling.counts() && !isSeeded(Bug::RejectedCounts))
        return Done{};
    const Result<OpBody> body = OpBody::read(*table, op.body);
    if (!body)
        return body.error();

    m_touched.insert(table);
    if (table->isRegister())
        return applyToRegister(*table, op, *body);
    if (!m_rows.read(*table, op.row))
        insertRow(*table, op, *body);
    return Done{};
}

void Incoming::insertRow(const Table &table, const Op &op, const OpBody &body)
{
    const RowValues row = rowFrom(table, body, {op.hlc, op.id});
    m_rows.insert(table, op.row, row);
    m_derived.touch(table, op.row, nullptr, &row);
}

Result<Done> Incoming::applyToRegister(const Table &table, const Op &op, const OpBody &body)
{
    const std::optional<RowValues> before = m_rows.read(table, op.row);
    if (!before && body.before)
        return Error{.kind = ErrorKind::NotFound, .subject = op.table, .given = op.row.text()};
    if (!before) {
        insertRow(table, op, body);
        return Done{};
    }

    RowValues after = *before;
    const Cells winning = mergeInto(table, after, body, {op.hlc, op.id}, op.ruling);
    if (winning.empty())
        return Done{};
    m_rows.update(table, op.row, winning, after.clk);
    m_derived.touch(table, op.row, &*before, &after);
    return Done{};
}

void Incoming::settle(const Op &told)
{
    const std::optional<Op> known = m_log.op(told.id);
    const bool isNews = known && (known->ruling != told.ruling || known->hlc != told.hlc);
    if (!isNews)
        return;
    Op ruled = *known;
    ruled.hlc = told.hlc;
    ruled.written = told.written;
    ruled.ruling = told.ruling;
    m_log.rule(ruled);
    m_latestHlc = std::max(m_latestHlc, told.hlc);
    const Table *table = known->tableMeant();
    if (!table)
        return;
    // A register's later stamps win here as they did there, so most rulings change no row. A fact
    // keeps its row, but its place in the server's order is new.
    if (table->isRegister()) {
        const bool isLost = known->ruling.counts() != told.ruling.counts();
        if (known->hlc != told.hlc || (isLost && !isSeeded(Bug::LostWriteStays)))
            refold(*table, known->row);
    } else if (const std::optional<RowValues> row = m_rows.read(*table, known->row)) {
        if (isSeeded(Bug::OrderNotTaken))
            return;
        m_touched.insert(table);
        m_derived.touch(*table, known->row, &*row, &*row);
    }
}

void Incoming::refold(const Table &table, const RowId &id)
{
    const std::optional<RowValues> before = m_rows.read(table, id);
    if (!before)
        return;
    std::optional<RowValues> after = rowFromLog(m_database, table, id);
    if (!after) {
        // Nothing that made it counts: it stays, deleted, for whoever must look at it.
        after = before;
        after->deleted = true;
    }
    Cells changed;
    for (size_t column = 0; column < after->cells.size(); ++column) {
        if (after->cells[column] != before->cells[column])
            changed.push_back({int(column), after->cells[column]});
    }
    if (after->deleted != before->deleted)
        changed.push_back({deletedColumn, Value(after->deleted)});
    if (changed.empty() && after->clk == before->clk)
        return;
    m_touched.insert(&table);
    m_rows.update(table, id, changed, after->clk);
    m_derived.touch(table, id, &*before, &*after);
}

void Incoming::seal()
{
    m_derived.settle();
    Identity identity = m_log.identity();
    if (!isSeeded(Bug::ClockIgnoresSeen))
        identity.hlc = std::max(identity.hlc, m_latestHlc);
    m_log.advance(identity);
}

} // namespace core
