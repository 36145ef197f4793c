// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/account_entry.h"
#include "core/domain/customer.h"
#include "core/domain/document.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace core {

/// The upper ends of the overdue buckets, in days past due: 1-30, 31-60, 61-90, over 90. What is
/// not due yet has its own.
struct AgeingLimits
{
    std::array<int, 3> days{30, 60, 90};
};

constexpr size_t ageingBuckets = 5; ///< not due, three limits, beyond

/// The bucket of something due on `due`, seen on `asOf`: 0 not due (today included), then by limit.
size_t bucketOf(Day due, Day asOf, const AgeingLimits &limits);

/// What one customer owes, by age. `credit` stands beside the buckets and is never netted silently:
/// balance = the buckets' sum - credit.
struct AgeingRow
{
    Id<Customer> customer;
    QString name;
    std::array<Money, ageingBuckets> buckets{};
    Money owed; ///< the buckets' sum
    Money credit;
    Day oldestDue;

    Money balance() const { return owed - credit; }
};

/// Whether one debtor is turned to before another: whose money, times the days it is overdue, is
/// more.
bool isMorePressing(const AgeingRow &one, const AgeingRow &other, Day asOf);

struct AgeingReport
{
    Day asOf;
    AgeingLimits limits;
    QList<AgeingRow> rows; ///< who owes most first
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
};

} // namespace core
