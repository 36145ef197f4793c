// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_writers.h"

#include "core/store/clocks.h"

#include <algorithm>

namespace core {

RowWriters::RowWriters(const Database &database,
                       const Table &table,
                       const RowId &row,
                       const RowId &without)
{
    Query query(database,
                R"(SELECT o.body, u.id, u.undoes FROM op o JOIN unit u ON u.row = o.unit
                    WHERE o.id = ?1 AND o.tbl = ?2 AND u.id <> ?3 ORDER BY o.hlc, o.op_id)",
                row,
                QString::fromLatin1(table.name),
                without);
    while (query.next()) {
        const Result<OpBody> body = OpBody::read(table, query.bytes(0));
        if (!body)
            continue;
        Write write{query.row(1), query.row(2), {}};
        for (const Cell &cell : body->before ? body->now : Cells()) {
            write.groups.push_back(cell.column == deletedColumn
                                       ? Clocks::deletedGroup
                                       : table.groupOf(table.columns[size_t(cell.column)]));
        }
        m_writes.push_back(std::move(write));
    }
}

bool RowWriters::Write::touches(int group) const
{
    return groups.empty() || std::find(groups.begin(), groups.end(), group) != groups.end();
}

std::optional<size_t> RowWriters::lastBefore(size_t end, int group) const
{
    for (size_t i = end; i > 0; --i) {
        if (m_writes[i - 1].touches(group))
            return i - 1;
    }
    return std::nullopt;
}

bool RowWriters::stands(const RowId &unit, int group) const
{
    std::optional<size_t> at = lastBefore(m_writes.size(), group);
    while (at && m_writes[*at].unit != unit && !m_writes[*at].undoes.isNone()) {
        // The undoing act put back what stood before the act that it undid.
        const RowId undone = m_writes[*at].undoes;
        size_t first = 0;
        while (first < *at && !(m_writes[first].unit == undone && m_writes[first].touches(group)))
            ++first;
        at = lastBefore(first, group);
    }
    return at && m_writes[*at].unit == unit;
}

} // namespace core
