// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/op_body.h"
#include "core/store/query.h"

#include <optional>
#include <vector>

namespace core {

/// Whose writing stands in each group of a register's row, when what was undone is left out: after
/// "name it Gupta, name it Guptaji, undo" it is the first act again, not the undoing one.
///
/// Throws StoreError.
class RowWriters
{
public:
    /// `without`: a unit that is being written and does not count yet.
    RowWriters(const Database &database,
               const Table &table,
               const RowId &row,
               const RowId &without);

    /// Whether it is `unit` whose writing counts for `group` now.
    bool stands(const RowId &unit, int group) const;

private:
    struct Write
    {
        RowId unit;
        RowId undoes;
        std::vector<int> groups; ///< empty: all of them, the row was made here

        bool touches(int group) const;
    };

    std::optional<size_t> lastBefore(size_t end, int group) const;

    std::vector<Write> m_writes; ///< oldest first
};

} // namespace core
