// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/takeback.h"

#include "core/domain/paper.h"
#include "core/store/clocks.h"
#include "core/store/row_writers.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

const Value &cellOf(const Table &table, const OpBody &body, std::string_view column)
{
    static const Value none;
    const auto cell = std::find_if(body.now.begin(), body.now.end(), [&](const Cell &candidate) {
        return candidate.column >= 0 && table.columns[size_t(candidate.column)].name == column;
    });
    return cell == body.now.end() ? none : cell->value;
}

} // namespace

Result<Done> Takeback::run(qint64 unitRow, const QString &reason)
{
    m_unitRow = unitRow;
    const std::optional<Unit> unit = UnitLog(m_database).unit(unitRow);
    m_unit = unit ? unit->id : RowId();
    m_reason = reason;
    const QList<Op> ops = UnitLog(m_database).opsOf(unitRow);
    for (auto op = ops.crbegin(); op != ops.crend(); ++op) {
        if (!op->ruling.counts())
            continue;
        const Table *table = op->tableMeant();
        if (!table)
            return Error{.kind = ErrorKind::UnknownToThisVersion, .subject = op->table};
        if (op->isHidden())
            return Error{.kind = ErrorKind::NotOnThisDevice, .subject = op->table};
        const Result<OpBody> body = OpBody::read(*table, op->body);
        if (!body)
            return body.error();
        if (!body->unknown.isEmpty())
            return Error{.kind = ErrorKind::UnknownToThisVersion, .subject = body->unknown};
        const Result<Done> done = table->isRegister() ? takeBackRegister(*table, *op, *body)
                                                      : takeBackFact(*table, *op, *body);
        if (!done)
            return done;
    }
    return Done{};
}

Result<Done> Takeback::takeBackRegister(const Table &table, const Op &op, const OpBody &body)
{
    if (table.reversal == Reversal::WithOwner)
        return Done{};
    const std::optional<RowValues> row = Rows(m_database).read(table, op.row);
    const std::optional<Clocks> clocks =
        row ? Clocks::fromBytes(row->clk, table.groups.size()) : std::nullopt;
    if (!clocks)
        return Error{
            .kind = ErrorKind::ShopDamaged, .subject = m_database.path(), .given = op.table};

    const RowWriters writers(m_database, table, op.row, m_record.unit().id);
    const auto changedSince = [&](int group) {
        return Error{.kind = ErrorKind::ChangedSince,
                     .subject = op.table,
                     .given = writerOf(clocks->at(group).op)};
    };
    if (!body.before) {
        for (int group = 1; group <= clocks->groups(); ++group) {
            if (!writers.stands(m_unit, group))
                return changedSince(group);
        }
        if (const QString used = user(table, op.row); !used.isEmpty())
            return Error{.kind = ErrorKind::StillUsed, .subject = op.table, .given = used};
        m_record.remove(table, op.row);
        return Done{};
    }

    std::vector<Field> fields;
    std::optional<bool> wasDeleted;
    for (const Cell &cell : *body.before) {
        const int group = cell.column == deletedColumn
                              ? Clocks::deletedGroup
                              : table.groupOf(table.columns[size_t(cell.column)]);
        if (!writers.stands(m_unit, group))
            return changedSince(group);
        if (cell.column == deletedColumn)
            wasDeleted = cell.value.number() != 0;
        else
            fields.push_back({table.columns[size_t(cell.column)].name, cell.value});
    }
    if (!fields.empty())
        m_record.update(table, op.row, fields);
    if (wasDeleted == false)
        m_record.restore(table, op.row);
    if (wasDeleted == true) {
        if (const QString used = user(table, op.row); !used.isEmpty())
            return Error{.kind = ErrorKind::StillUsed, .subject = op.table, .given = used};
        m_record.remove(table, op.row);
    }
    return Done{};
}

Result<Done> Takeback::takeBackFact(const Table &table, const Op &op, const OpBody &body)
{
    switch (table.reversal) {
    case Reversal::Reverse:
        return reverse(table, op, body);
    case Reversal::Cancel:
        return cancel(op, body);
    case Reversal::MoveBack:
        return moveBack(op, body);
    case Reversal::Withdraw:
        return withdraw(table, op);
    case Reversal::SetAnew:
        return setAnew(op, body);
    case Reversal::WithOwner:
        return Done{};
    case Reversal::Delete:
    case Reversal::Never:
        break;
    }
    return Error{.kind = ErrorKind::CannotBeUndone, .subject = op.table};
}

Result<Done> Takeback::reverse(const Table &table, const Op &op, const OpBody &body)
{
    if (&table == &tables::allocation) {
        // It falls with the receipt, settlement or refund that this unit made.
        Query made(m_database,
                   "SELECT 1 FROM op WHERE id IN (?1, ?2) AND unit = ?3",
                   cellOf(table, body, "credit").id(),
                   cellOf(table, body, "debit").id(),
                   m_unitRow);
        if (made.next())
            return Done{};
    }
    Query reversed(m_database, "SELECT 1 FROM reversal WHERE fact = ?1", op.row);
    if (reversed.next()) {
        return Error{.kind = ErrorKind::AlreadyReversed,
                     .subject = cellOf(table, body, "number").text()};
    }
    const Day dated{qint32(cellOf(table, body, "dated").number())};
    m_record.insert(
        tables::reversal,
        m_record.newId(),
        {{"fact", op.row}, {"dated", std::max(m_record.today(), dated)}, {"reason", m_reason}});
    return Done{};
}

Result<Done> Takeback::cancel(const Op &op, const OpBody &body)
{
    Query cancelled(
        m_database, "SELECT 1 FROM document_event WHERE document = ?1 AND kind = 4", op.row);
    if (cancelled.next()) {
        return Error{.kind = ErrorKind::AlreadyCancelled,
                     .subject = cellOf(tables::document, body, "number").text()};
    }
    // An invoice that a credit note took from would leave credit that nobody has.
    Query note(m_database,
               R"(SELECT d.number FROM document d
                   WHERE d.follows = ?1 AND d.kind = ?2
                     AND NOT EXISTS (SELECT 1 FROM document_event e
                                      WHERE e.document = d.id AND e.kind = 4))",
               op.row,
               Value(DocumentKind::CreditNote));
    if (note.next()) {
        return Error{.kind = ErrorKind::NoteStands,
                     .subject = cellOf(tables::document, body, "number").text(),
                     .given = note.text(0)};
    }
    const Day dated{qint32(cellOf(tables::document, body, "dated").number())};
    m_record.insert(tables::documentEvent,
                    m_record.newId(),
                    {{"document", op.row},
                     {"kind", PaperEvent::Cancelled},
                     {"dated", std::max(m_record.today(), dated)},
                     {"reason", m_reason}});
    return Done{};
}

Result<Done> Takeback::moveBack(const Op &, const OpBody &body)
{
    const RowId from = cellOf(tables::stageMove, body, "from_stage").id();
    if (from.isNone())
        return Done{};
    m_record.insert(tables::stageMove,
                    m_record.newId(),
                    {{"job", cellOf(tables::stageMove, body, "job")},
                     {"from_stage", cellOf(tables::stageMove, body, "to_stage")},
                     {"to_stage", from},
                     {"reason", m_reason}});
    return Done{};
}

Result<Done> Takeback::setAnew(const Op &op, const OpBody &body)
{
    Query allocation(m_database,
                     "SELECT credit, debit, amount, dated FROM allocation WHERE id = ?1",
                     cellOf(tables::reversal, body, "fact").id());
    if (!allocation.next())
        return Error{.kind = ErrorKind::CannotBeUndone, .subject = op.table};
    m_record.insert(tables::allocation,
                    m_record.newId(),
                    {{"credit", allocation.row(0)},
                     {"debit", allocation.row(1)},
                     {"amount", allocation.money(2)},
                     {"dated", std::max(m_record.today(), allocation.day(3))}});
    return Done{};
}

Result<Done> Takeback::withdraw(const Table &table, const Op &op)
{
    if (const QString used = user(table, op.row); !used.isEmpty())
        return Error{.kind = ErrorKind::StillUsed, .subject = op.table, .given = used};
    m_record.insert(tables::withdrawal, m_record.newId(), {{"fact", op.row}, {"reason", m_reason}});
    return Done{};
}

QString Takeback::user(const Table &table, const RowId &id) const
{
    Query keys(m_database,
               R"(SELECT m.name, f."from" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f
                   WHERE m.type = 'table' AND f."table" = ?1 AND f."to" = 'id')",
               QString::fromLatin1(table.name));
    while (keys.next()) {
        const QByteArray name = keys.text(0).toUtf8();
        const Table *other = tableNamed(std::string_view(name.constData(), size_t(name.size())));
        if (!other)
            continue;
        const QByteArray sql =
            "SELECT 1 FROM " + name + " r WHERE r." + keys.text(1).toUtf8()
            + " = ?1 AND NOT EXISTS (SELECT 1 FROM op o WHERE o.id = r.id AND o.unit = ?2)"
            + (other->isRegister()
                   ? " AND r.deleted = 0"
                   : " AND NOT EXISTS (SELECT 1 FROM withdrawal w WHERE w.fact = r.id)")
            + " LIMIT 1";
        Query used(m_database, sql.constData(), id, m_unitRow);
        if (used.next())
            return keys.text(0);
    }
    return {};
}

QString Takeback::writerOf(const RowId &op) const
{
    Query query(
        m_database,
        R"(SELECT s.name FROM op o JOIN unit u ON u.row = o.unit JOIN staff s ON s.id = u.actor
                    WHERE o.op_id = ?1)",
        op);
    return query.next() ? query.text(0) : QString();
}

} // namespace core
