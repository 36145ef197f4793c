// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/last_writer.h"

#include "core/store/clocks.h"

namespace tests {

using namespace Qt::StringLiterals;
using core::Op;

namespace {

struct Standing
{
    core::Stamp stamp;
    core::Value value;
};

/// By table, row and column.
using Board = std::map<std::tuple<const core::Table *, core::RowId, int>, Standing>;

void write(Board &board, const Op &op)
{
    const core::Table *table = op.tableMeant();
    const core::Stamp stamp{op.hlc, op.id};
    auto body = core::OpBody::read(*table, op.body);
    if (!body->before)
        body->now.push_back({core::deletedColumn, core::Value(0)});
    for (const core::Cell &cell : body->now) {
        Standing &standing = board[{table, op.row, cell.column}];
        if (standing.stamp < stamp)
            standing = {stamp, cell.value};
    }
}

} // namespace

QString lastWriterFault(const ModelServer &server)
{
    Board board;
    for (const core::LoggedUnit &unit : server.log()) {
        for (const Op &op : unit.ops) {
            if (op.tableMeant()->isRegister() && op.ruling.counts())
                write(board, op);
        }
    }
    for (const ModelServer::Kept &row : server.rows()) {
        if (!row.table->isRegister())
            continue;
        for (size_t column = 0; column < row.values.cells.size(); ++column) {
            const auto found = board.find({row.table, row.id, int(column)});
            const bool isFixed = row.table->groupOf(row.table->columns[column]) == 0;
            if (!isFixed && found != board.end() && found->second.value != row.values.cells[column])
                return u"O1 a column of %1 is not its last writer's"_s.arg(
                    QLatin1StringView(row.table->name));
        }
        const auto deleted = board.find({row.table, row.id, core::deletedColumn});
        if (deleted != board.end() && (deleted->second.value.number() != 0) != row.values.deleted)
            return u"O1 a row of %1 is deleted, or not, against its last writer"_s.arg(
                QLatin1StringView(row.table->name));
    }
    return {};
}

} // namespace tests
