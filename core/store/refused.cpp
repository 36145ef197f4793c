// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refused.h"

#include "core/store/row_history.h"

namespace core {

void Refused::withdraw()
{
    QList<std::pair<const Table *, RowId>> refused;
    {
        // What was written last is named by nothing that was written before it.
        Query ops(
            m_database,
            "SELECT tbl, id FROM op WHERE verdict IN (2, 4) GROUP BY id ORDER BY max(row) DESC");
        while (ops.next()) {
            const QByteArray name = ops.text(0).toUtf8();
            const Table *table =
                tableNamed(std::string_view(name.constData(), size_t(name.size())));
            if (table && !table->isRegister())
                refused.append({table, ops.row(1)});
        }
    }
    Rows rows(m_database);
    for (const auto &[table, id] : refused) {
        const std::optional<RowValues> row = rows.read(*table, id);
        if (!row || rowFromLog(m_database, *table, id) || isNamed(*table, id))
            continue;
        rows.withdraw(*table, id);
        m_derived.gone(*table, id, *row);
    }
}

bool Refused::isNamed(const Table &table, const RowId &id) const
{
    Query keys(m_database,
               R"(SELECT m.name, f."from" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
                   WHERE m.type = 'table' AND f."table" = ?1 AND f."to" = 'id')",
               QString::fromLatin1(table.name));
    while (keys.next()) {
        const QByteArray sql = "SELECT 1 FROM " + keys.text(0).toUtf8() + " WHERE "
                               + keys.text(1).toUtf8() + " = ?1 LIMIT 1";
        Query naming(m_database, sql.constData(), id);
        if (naming.next())
            return true;
    }
    return false;
}

} // namespace core
