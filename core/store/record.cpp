// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record.h"

#include "core/base/random.h"
#include "core/base/seeded_bug.h"

namespace core {

namespace {

constexpr qsizetype saltSize = 16;

int columnNamed(const Table &table, std::string_view name)
{
    const int column = table.indexOf(name);
    if (column < 0)
        qFatal("no column %s in %s", std::string(name).c_str(), table.name);
    return column;
}

} // namespace

Record::Record(Database &database, IdSource &ids, Random &random, Unit head)
    : m_ids(ids)
    , m_random(random)
    , m_log(database)
    , m_rows(database)
    , m_derived(database)
    , m_unit(std::move(head))
    , m_identity(m_log.identity())
{
    m_unit.id = m_ids.next();
    m_unit.device = m_identity.device;
    m_unit.incarnation = m_identity.incarnation;
    m_unit.salt = m_random.bytes(saltSize);
    m_unit.digest = m_unit.digestNow();
}

Stamp Record::nextStamp()
{
    m_identity.hlc = nextHlc(m_identity.hlc, (m_unit.at.micros + m_identity.clockOffset) / 1000);
    return {m_identity.hlc, m_ids.next()};
}

void Record::logOp(const Table &table, const RowId &id, const OpBody &body, const Stamp &stamp)
{
    if (!isKept(table, m_identity.keeps))
        throw StoreError{
            {.kind = ErrorKind::NotOnThisDevice, .subject = QString::fromLatin1(table.name)}};
    if (!m_unitRow)
        m_unitRow = m_log.append(m_unit, m_identity.origin);

    Op op{.id = stamp.op,
          .dseq = ++m_identity.dseq,
          .table = QString::fromLatin1(table.name),
          .row = id,
          .body = body.write(table),
          .salt = m_random.bytes(saltSize),
          .digest = {},
          .dchain = {},
          .hlc = stamp.hlc};
    op.digest = op.digestNow();
    op.dchain = op.chainNow(m_identity.dchain, m_unit.digest);
    m_identity.dchain = op.dchain;
    m_log.append(op, *m_unitRow);
    m_touched.insert(&table);
}

void Record::insert(const Table &table, const RowId &id, std::span<const Field> fields)
{
    const Stamp stamp = nextStamp();
    RowValues row;
    row.cells.resize(table.columns.size());
    for (const Field &field : fields)
        row.cells[size_t(columnNamed(table, field.column))] = field.value;
    if (table.isRegister())
        row.clk = Clocks(table.groups.size(), stamp).bytes();

    OpBody body;
    body.now.reserve(row.cells.size());
    for (size_t column = 0; column < row.cells.size(); ++column)
        body.now.push_back({int(column), row.cells[column]});

    m_rows.insert(table, id, row);
    logOp(table, id, body, stamp);
    m_derived.touch(table, id, nullptr, &row);
}

bool Record::update(const Table &table, const RowId &id, std::span<const Field> fields)
{
    const std::optional<RowValues> before = m_rows.read(table, id);
    if (!before)
        qFatal("%s %s was to be changed and is not there", table.name, qPrintable(id.text()));
    Cells wanted;
    for (const Field &field : fields)
        wanted.push_back({columnNamed(table, field.column), field.value});
    return change(table, id, *before, wanted);
}

void Record::setDeleted(const Table &table, const RowId &id, bool deleted)
{
    const std::optional<RowValues> before = m_rows.read(table, id);
    if (before)
        change(table, id, *before, {{deletedColumn, Value(deleted)}});
}

bool Record::change(const Table &table,
                    const RowId &id,
                    const RowValues &before,
                    const Cells &wanted)
{
    RowValues after = before;
    std::set<int> groups;
    for (const Cell &cell : wanted) {
        if (cell.column == deletedColumn) {
            after.deleted = cell.value.number() != 0;
            if (after.deleted != before.deleted)
                groups.insert(Clocks::deletedGroup);
        } else if (cell.value != before.cells[size_t(cell.column)]) {
            after.cells[size_t(cell.column)] = cell.value;
            groups.insert(table.groupOf(table.columns[size_t(cell.column)]));
        }
    }
    if (groups.empty())
        return false;

    const Stamp stamp = nextStamp();
    std::optional<Clocks> clocks = Clocks::fromBytes(before.clk, table.groups.size());
    if (!table.isRegister() || groups.contains(0) || !clocks)
        qFatal("%s: a fact or a fixed column was to be changed", table.name);

    OpBody body{.now = {}, .before = Cells()};
    for (const int group : groups)
        clocks->set(group, stamp);
    // In the order of the body: by name, "deleted" in its place among the columns.
    bool deletedIsDue = groups.contains(Clocks::deletedGroup);
    for (size_t column = 0; column <= table.columns.size(); ++column) {
        const bool isEnd = column == table.columns.size();
        if (deletedIsDue && (isEnd || table.columns[column].name > "deleted")) {
            body.now.push_back({deletedColumn, Value(after.deleted)});
            body.before->push_back({deletedColumn, Value(before.deleted)});
            deletedIsDue = false;
        }
        if (isEnd || !groups.contains(table.groupOf(table.columns[column])))
            continue;
        body.now.push_back({int(column), after.cells[column]});
        body.before->push_back({int(column), before.cells[column]});
    }

    after.clk = clocks->bytes();
    m_rows.update(table, id, body.now, after.clk);
    logOp(table, id, body, stamp);
    m_derived.touch(table, id, &before, &after);
    return true;
}

void Record::seal()
{
    if (!m_unitRow)
        return;
    m_derived.settle();
    if (isSeeded(Bug::ClockNotKept))
        m_identity.hlc = m_log.identity().hlc;
    m_log.advance(m_identity);
}

} // namespace core
