// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/incoming.h"

#include "core/store/merge.h"

#include <algorithm>

namespace core {

Result<Done> Incoming::take(const LoggedUnit &logged)
{
    if (m_log.rowOfUnit(logged.unit.id))
        return Done{};
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
    const QByteArray name = op.table.toUtf8();
    const Table *table = tableNamed(std::string_view(name.constData(), size_t(name.size())));
    if (!table)
        return Error{.kind = ErrorKind::UnknownToThisVersion, .subject = op.table};
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
    const Cells winning = mergeInto(table, after, body, {op.hlc, op.id});
    if (winning.empty())
        return Done{};
    m_rows.update(table, op.row, winning, after.clk);
    m_derived.touch(table, op.row, &*before, &after);
    return Done{};
}

void Incoming::seal()
{
    m_derived.settle();
    Identity identity = m_log.identity();
    identity.hlc = std::max(identity.hlc, m_latestHlc);
    m_log.advance(identity);
}

} // namespace core
