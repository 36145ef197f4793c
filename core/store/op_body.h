// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/tables.h"
#include "core/store/value.h"

#include <QByteArray>

#include <vector>

namespace core {

/// A cell of a row: which column of its table, and what stands there. `deletedColumn` is the mark
/// of a register that it is deleted.
struct Cell
{
    int column;
    Value value;
};

constexpr int deletedColumn = -1;
using Cells = std::vector<Cell>;

/// What one op says: the cells it wrote and, for a change, what stood there before.
struct OpBody
{
    Cells now;
    std::optional<Cells> before; ///< none for an inserted row
    /// A column that a newer program wrote and this one does not have, by its full name; what it
    /// says is in the bytes only. Empty where all was understood.
    QString unknown = {};

    /// The bytes that are stored, sent and digested:
    ///
    ///     {"new":{"amount":50000,"customer":"0192…"},"old":null}
    ///
    /// Keys sorted, no blanks; ids and bytes as lower-case hex; whole numbers beyond 2^53 as
    /// strings; text escaped as RFC 8785 says. `now` and `before` must be in the order of the
    /// table's columns
    /// (`deleted` between its neighbours by name).
    QByteArray write(const Table &table) const;

    /// Refuses: NotJson.
    static Result<OpBody> read(const Table &table, const QByteArray &body);
};

} // namespace core
