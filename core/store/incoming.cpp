// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/incoming.h"

#include "core/base/seeded_bug.h"
#include "core/store/merge.h"
#include "core/store/refused.h"
#include "core/store/row_history.h"

#include <algorithm>

namespace core {

Result<Done> Incoming::take(const LoggedUnit &logged)
{
    if (const std::optional<qint64> known = m_log.rowOfUnit(logged.unit.id)) {
        followIntoLife(*known, logged);
        for (const Op &op : logged.ops) {
            if (op.ruling.verdict == Verdict::Waiting)
                continue;
            repair(op);
            settle(op);
        }
        return Done{};
    }
    m_isLifeMixed = m_isLifeMixed || isOfPresentLife(logged.unit);
    const qint64 origin = m_log.originOf(logged.unit.device, logged.unit.incarnation);
    const qint64 unitRow = m_log.append(logged.unit, origin);
    for (Op op : logged.ops) {
        hideWhatIsNotKept(op);
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

Result<Done> Incoming::apply(Op &op)
{
    const Table *table = op.tableMeant();
    op.isUnread = !table;
    if (!table || op.isHidden() || !isKept(*table, present().keeps))
        return Done{};
    const Result<OpBody> body = OpBody::read(*table, op.body);
    op.isUnread = !body || !body->unknown.isEmpty();
    if (!op.ruling.counts() && !isSeeded(Bug::RejectedCounts))
        return Done{};
    if (!body)
        return body.error();

    m_touched.insert(table);
    if (table->isRegister())
        return applyToRegister(*table, op, *body);
    if (!m_rows.read(*table, op.row))
        insertRow(*table, op, *body);
    return Done{};
}

void Incoming::readAnew()
{
    QList<Op> understood;
    {
        Query unread(m_database, "SELECT op_id FROM op WHERE unread = 1 ORDER BY row");
        while (unread.next()) {
            const std::optional<Op> op = m_log.op(unread.row(0));
            if (op->isUnderstood())
                understood.append(*op);
        }
    }
    for (const Op &op : understood) {
        mend(*op.tableMeant(), op.row);
        m_log.markRead(op.id);
    }
}

/// What this device is not to have does not reach its disk, whoever sends it.
void Incoming::hideWhatIsNotKept(Op &op)
{
    const Table *table = op.tableMeant();
    if (table && !isKept(*table, present().keeps) && !isSeeded(Bug::BodyKept))
        op.hide();
}

const Identity &Incoming::present()
{
    if (!m_present)
        m_present = m_log.identity();
    return *m_present;
}

bool Incoming::isOfPresentLife(const Unit &unit)
{
    return unit.device == present().device && unit.incarnation == present().incarnation;
}

void Incoming::followIntoLife(qint64 unitRow, const LoggedUnit &told)
{
    const std::optional<Unit> here = m_log.unit(unitRow);
    const bool isRuled = !told.ops.isEmpty() && told.ops.first().ruling.seq > 0;
    const std::optional<Op> first = isRuled ? m_log.op(told.ops.first().id) : std::nullopt;
    // In the same life it may have another place: a copy put others before it.
    const bool isElsewhere = first && first->dchain != told.ops.first().dchain;
    if (!isRuled || (!isElsewhere && here->digest == told.unit.digest))
        return;
    m_isLifeMixed = m_isLifeMixed || isOfPresentLife(*here);
    m_log.move(unitRow, told.unit);
    for (const Op &op : told.ops)
        m_log.rechain(op);
}

void Incoming::repair(const Op &told)
{
    const std::optional<Op> here = m_log.op(told.id);
    const bool isDamaged = here && !here->isHidden() && here->digestNow() != here->digest;
    if (isDamaged && told.digestNow() == here->digest)
        m_log.restore(told);
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
    m_isRestamped = m_isRestamped || told.hlc < known->hlc;
    m_latestHlc = std::max(m_latestHlc, told.hlc);
    const Table *table = known->tableMeant();
    if (!table)
        return;
    // A register's later stamps win here as they did there, so most rulings change no row. A fact
    // keeps its row, but its place in the server's order is new.
    const bool isTurned = known->ruling.counts() != told.ruling.counts();
    m_isRefused = m_isRefused || (isTurned && !told.ruling.counts());
    if (table->isRegister()) {
        if (known->hlc != told.hlc || (isTurned && !isSeeded(Bug::LostWriteStays)))
            refold(*table, known->row);
        return;
    }
    const std::optional<RowValues> row = m_rows.read(*table, known->row);
    if (row && !isSeeded(Bug::OrderNotTaken)) {
        m_touched.insert(table);
        m_derived.touch(*table, known->row, &*row, &*row);
    } else if (!row && isTurned && told.ruling.counts()) {
        refold(*table, known->row);
    }
}

bool Incoming::mend(const Table &table, const RowId &id)
{
    const std::optional<RowValues> before = m_rows.read(table, id);
    if (table.isRegister()) {
        refold(table, id);
    } else {
        const std::optional<RowValues> after = rowFromLog(m_database, table, id);
        const bool isWrong = before && (!after || after->cells != before->cells);
        if (isWrong)
            m_rows.withdraw(table, id);
        if (isWrong && !after)
            m_derived.gone(table, id, *before);
        if (after && (isWrong || !before)) {
            m_rows.insert(table, id, *after);
            m_derived.touch(table, id, before ? &*before : nullptr, &*after);
        }
    }
    const std::optional<RowValues> now = m_rows.read(table, id);
    const bool isSame = before == now;
    if (!isSame)
        m_touched.insert(&table);
    return !isSame;
}

void Incoming::refold(const Table &table, const RowId &id)
{
    const std::optional<RowValues> before = m_rows.read(table, id);
    std::optional<RowValues> after = rowFromLog(m_database, table, id);
    if (!before && after) {
        // What made it was refused once, and counts now.
        m_touched.insert(&table);
        m_rows.insert(table, id, *after);
        m_derived.touch(table, id, nullptr, &*after);
    }
    if (!before)
        return;
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
    if (m_isRefused && !isSeeded(Bug::RefusedStays))
        Refused(m_database, m_derived).withdraw();
    m_derived.settle();
    Identity identity = m_log.identity();
    if (m_isRestamped) {
        // A second copy of this file had its clock put right: what it had in common is earlier now.
        Query latest(m_database, "SELECT coalesce(max(hlc), 0) FROM op");
        latest.next();
        identity.hlc = latest.integer(0);
    } else if (!isSeeded(Bug::ClockIgnoresSeen)) {
        identity.hlc = std::max(identity.hlc, m_latestHlc);
    }
    m_log.advance(identity);
}

} // namespace core
