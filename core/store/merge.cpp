// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge.h"

#include "core/base/seeded_bug.h"

namespace core {

namespace {

/// Whether what stands there keeps its place against an op of this stamp.
bool isLater(const Stamp &present, const Stamp &stamp)
{
    if (isSeeded(Bug::NoTieBreak))
        return present.hlc > stamp.hlc;
    if (isSeeded(Bug::EarlierWins))
        return present < stamp;
    return present > stamp;
}

} // namespace

RowValues rowFrom(const Table &table, const OpBody &body, const Stamp &stamp)
{
    RowValues row;
    row.cells.resize(table.columns.size());
    for (const Cell &cell : body.now) {
        if (cell.column != deletedColumn)
            row.cells[size_t(cell.column)] = cell.value;
    }
    if (table.isRegister())
        row.clk = Clocks(table.groups.size(), stamp).bytes();
    return row;
}

Cells mergeInto(const Table &table,
                RowValues &row,
                const OpBody &body,
                const Stamp &stamp,
                const Ruling &ruling)
{
    std::optional<Clocks> clocks = Clocks::fromBytes(row.clk, table.groups.size());
    if (!clocks) {
        throw StoreError{{.kind = ErrorKind::ShopDamaged,
                          .subject = QString::fromLatin1(table.name),
                          .given = QStringLiteral("clk")}};
    }
    Cells said = body.now;
    if (!body.before)
        said.push_back({deletedColumn, Value(0)});

    Cells winning;
    for (const Cell &cell : said) {
        const int group = cell.column == deletedColumn
                              ? Clocks::deletedGroup
                              : table.groupOf(table.columns[size_t(cell.column)]);
        // Group 0 is fixed when the row is made. A group's first cell moves its clock; the others
        // of the same op find their own stamp there.
        const int judged = isSeeded(Bug::GroupsMixed) ? Clocks::deletedGroup : group;
        if (group == 0 || !ruling.hasWon(group) || isLater(clocks->at(judged), stamp))
            continue;
        if (isSeeded(Bug::DeletedNotMerged) && group == Clocks::deletedGroup)
            continue;
        clocks->set(group, stamp);
        winning.push_back(cell);
        if (cell.column == deletedColumn)
            row.deleted = cell.value.number() != 0;
        else
            row.cells[size_t(cell.column)] = cell.value;
    }
    row.clk = clocks->bytes();
    return winning;
}

} // namespace core
