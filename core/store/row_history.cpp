// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_history.h"

#include "core/store/merge.h"

namespace core {

std::optional<RowValues> rowFromLog(const Database &database, const Table &table, const RowId &id)
{
    Query ops(database,
              R"(SELECT body, hlc, op_id, verdict, won FROM op
                  WHERE id = ?1 AND tbl = ?2 ORDER BY hlc, op_id)",
              id,
              QString::fromLatin1(table.name));
    std::optional<RowValues> row;
    while (ops.next()) {
        const Ruling ruling{.verdict = ops.choice<Verdict>(3), .won = ops.integer(4)};
        if (!ruling.counts())
            continue;
        const QByteArray text = ops.bytes(0);
        if (text.isEmpty())
            continue; // this device does not keep the table
        const Result<OpBody> body = OpBody::read(table, text);
        if (!body)
            return std::nullopt;
        const Stamp stamp{ops.integer(1), ops.row(2)};
        // A change of what was refused makes no row.
        if (!row && body->before)
            continue;
        if (!row)
            row = rowFrom(table, *body, stamp);
        else if (table.isRegister())
            mergeInto(table, *row, *body, stamp, ruling);
    }
    return row;
}

} // namespace core
