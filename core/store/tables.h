// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <string_view>

namespace core {

/// What may happen to a row after it was written.
enum class Nature {
    Fact,     ///< inserted once, never changed, never deleted
    Register, ///< columns change in groups, the later clock wins; deleting is a group of its own
};

/// Which devices keep the table, each class including those before it.
enum class DataClass { Work, Money, Owner };

/// How undo takes back a row that a unit inserted.
enum class Reversal {
    Delete,    ///< registers: set deleted
    Reverse,   ///< insert a `reversal` that names it
    Cancel,    ///< insert a `document_event` "cancelled"
    MoveBack,  ///< insert the opposite `stage_move`
    Withdraw,  ///< insert a `withdrawal` that names it
    WithOwner, ///< nothing of its own: it falls with another row of the same unit
    SetAnew,   ///< the reversal of an allocation: allocate again; of a receipt: it cannot be undone
    Never,     ///< a unit with such a row cannot be undone
};

/// What holds where two PCs wrote one group of a register without knowing of each other.
enum class Contest {
    LaterWins,   ///< the later stamp
    MustKnow,    ///< who changes it must have known what stood there: else refused, and asked again
    UntilIssued, ///< the later stamp, until a paper was made from the draft: then nothing counts
};

enum class ColumnKind { Integer, Text, Id, Bytes };

struct Column
{
    std::string_view name;
    ColumnKind kind;
    /// Columns of one group are always written by one hand: (stage, rank), never mixed from two
    /// people. Empty for facts and for columns that are fixed when the row is made.
    std::string_view group = {};
};

/// The groups of a table's columns, as its list names them.
using Groups = std::string_view;

/// Which derived row a change of a table makes stale.
enum class KeyKind {
    Document,   ///< entries of a document and of its cancellation
    Receipt,    ///< entries of a receipt and of its reversal
    Adjustment, ///< entries of an adjustment and of its reversal
    Reversed,   ///< the receipt, adjustment or allocation that a reversal names
    Open,       ///< what is still open on an entry
    Stage,      ///< how many jobs stand on a stage
    Customer,   ///< how a customer is found
    Chat,       ///< whether a chat waits
    Withdrawn,  ///< the chat of the message or decision that a withdrawal names
};

/// `column` of the changed row names the derived row; "id" is the row itself.
struct DerivedKey
{
    KeyKind kind;
    std::string_view column;
};

/// One synced table, described once. Tripwires, remote apply, digests, undo, the audit view and the
/// checks of both schemas are made from this; a new noun is a new entry here and a step of schema.
struct Table
{
    const char *name;
    Nature nature;
    DataClass dataClass;
    Reversal reversal;
    /// Sorted by name, as in the body of an op; without row, id, clk and deleted.
    std::span<const Column> columns;
    /// The groups of a register in the order of their numbers in `clk` (from 2; 1 is "deleted").
    /// Append only: the numbers are on the disk of every PC. A new column is a group of its own: an
    /// older program that writes a group would leave out what it does not know of it.
    std::span<const std::string_view> groups;
    std::span<const DerivedKey> keys;
    Contest contest = Contest::LaterWins;

    bool isRegister() const { return nature == Nature::Register; }
    /// Place of a column in `columns`, or -1.
    int indexOf(std::string_view column) const;
    /// Number of the group a column belongs to; 0 for a column fixed at creation.
    int groupOf(const Column &column) const;
};

/// Every synced table, parents before children.
std::span<const Table *const> allTables();
/// The table of that name, or null.
const Table *tableNamed(std::string_view name);
/// CREATE TRIGGER statements that refuse every write outside of core/store/record.
QByteArray tripwires();

namespace tables {
extern const Table setting, role, staff, customer, customerTerms, contactPoint, board, stage,
    series, job, jobPrice, stageMove, item, itemPrice, draft, draftLine, document, documentLine,
    documentTax, documentEvent, receipt, allocation, reversal, withdrawal, chat, message, decision,
    followUp, attempt, promise, claim, claimAnswer, adjustment, moneyEvent, tillSession,
    tillMovement, tillClose, tillReopen;
}

} // namespace core
