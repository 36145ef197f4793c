// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/account_entry.h"
#include "core/domain/customer.h"
#include "core/domain/document.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace core {

/// The day from which the age of a debt is counted.
enum class AgeFrom { Due, Dated };

/// The upper ends of the buckets, in days: 1-30, 31-60, 61-90, over 90. What is not due yet has its
/// own, the first one. Counted from the day of the paper everything has an age: the first bucket
/// stays empty, and what is dated today counts to the second, 0-30.
struct AgeingLimits
{
    std::vector<int> days{30, 60, 90};
    AgeFrom from = AgeFrom::Due;

    size_t buckets() const { return days.size() + 2; }
};

constexpr size_t ageingBuckets = 5; ///< of the usual limits: not due, three limits, beyond
constexpr size_t mostAgeingLimits = 8;

/// Refuses: NumberOutOfRange (buckets: none or too many of them, not above the one before).
Result<Done> checkLimits(const AgeingLimits &limits);

/// The bucket of something due (or dated) on `day`, seen on `asOf`: 0 not due (today included),
/// then by limit.
size_t bucketOf(Day day, Day asOf, const AgeingLimits &limits);

/// What one customer owes, by age. `credit` stands beside the buckets and is never netted silently:
/// balance = the buckets' sum - credit.
struct AgeingRow
{
    Id<Customer> customer;
    QString name;
    std::vector<Money> buckets = std::vector<Money>(ageingBuckets);
    Money owed; ///< the buckets' sum
    Money credit;
    Day oldestDue;

    Money balance() const { return owed - credit; }
};

/// Whether one debtor stands before another in a report: who owes more.
bool owesMore(const AgeingRow &one, const AgeingRow &other);

/// Somebody who owes, by age as usual, before anybody asks for their name: there may be a hundred
/// thousand of them, and a screen shows sixty.
struct Owing
{
    qint64 customer = 0; ///< local number of their row in this file
    std::array<Money, ageingBuckets> buckets;
    Money owed; ///< the buckets' sum
    Money credit;
    Day oldestDue;

    Money balance() const { return owed - credit; }
};

/// Money times the days it is overdue: whose is more is turned to first.
qint64 pressureOf(const Owing &row, Day asOf);

/// Everybody who owes.
struct OwingReport
{
    Day asOf;
    QList<Owing> rows; ///< in the order in which they are asked
    Owing total;       ///< with the credit of those who owe nothing
};

struct AgeingReport
{
    Day asOf;
    AgeingLimits limits;
    QList<AgeingRow> rows; ///< in the order that the question promises
    AgeingRow total;
};

/// One unpaid paper.
struct OutstandingRow
{
    RowId document;
    QString number;
    Id<Customer> customer;
    QString name;
    Day dated;
    Day due;
    int daysOverdue = 0; ///< 0 when not due
    Money amount;
    Money open;
};

/// What a customer has left with us and no paper has used: a receipt, a credit note, an old
/// advance.
struct UnusedCredit
{
    RowId id;
    QString number;
    EntryKind kind = EntryKind::Receipt;
    Id<Customer> customer;
    Day dated;
    Money open;
};

struct OutstandingReport
{
    Day asOf;
    QList<OutstandingRow> rows; ///< by customer who owes most, then oldest due
    Money owed;
    Money credit; ///< held for all customers
};

/// One line of a statement of account.
struct StatementLine
{
    Day dated;
    QString number;
    EntryKind kind = EntryKind::Invoice;
    Money debit;
    Money credit;
    Money balance; ///< running
};

struct Statement
{
    Stored<Customer> customer;
    Day from;
    Day to;
    Money opening;
    QList<StatementLine> lines;
    Money closing;
    AgeingRow ageing; ///< as of `to`
    QList<OutstandingRow> open;
    QList<UnusedCredit> unused; ///< oldest first; open less unused is the balance
    AgeingLimits limits = {};   ///< of its ages
};

/// The same account, its ages told apart by these limits.
///
/// Refuses: as checkLimits.
Result<Statement> agedBy(Statement statement, const AgeingLimits &limits);

} // namespace core
