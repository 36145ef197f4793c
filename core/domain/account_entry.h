// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/adjustment.h"

#include <QString>

#include <optional>

namespace core {

/// What kind of fact an entry of the sub-ledger stands for. Reaches the disk: add at the end.
enum class EntryKind {
    Invoice = 1,
    CreditNote = 2,
    Receipt = 3,
    Reversal = 4,
    Cancellation = 5,
    OpeningBill = 6, ///< from here on as AdjustmentKind, five further
    OpeningCredit = 7,
    WriteOff = 8,
    BadDebt = 9,
    Discount = 10,
    WithheldTax = 11,
    Refund = 12,
    Recovery = 13,
    Charge = 14,
};

/// The kind of entry that an adjustment makes.
constexpr EntryKind entryKindOf(AdjustmentKind kind)
{
    return static_cast<EntryKind>(int(kind) + int(EntryKind::Cancellation));
}

/// One movement of a customer's account.
struct AccountEntry
{
    RowId id;
    EntryKind kind = EntryKind::Invoice;
    Id<Customer> customer;
    QString customerName;
    QString number;
    Day dated;
    std::optional<Day> due; ///< of what is owed
    Money amount;           ///< above zero: owed to the shop
    Money open;             ///< what is left of it, never below zero
    bool live = true;       ///< neither cancelled nor reversed
};

/// What an amount is made of: a customer's balance, what is open on a paper, what is left of a
/// receipt. The lines add up to the total.
struct Explanation
{
    enum class About { Balance, Debt, Credit };
    struct Line
    {
        Day dated;
        EntryKind kind = EntryKind::Invoice;
        QString number;
        Money amount; ///< as it counts towards the total
        RowId id;
    };

    /// What a customer is asked for beside the balance: a job's price that no invoice has yet.
    struct UnbilledJob
    {
        Id<Job> id;
        QString number;
        QString title;
        Money price;
    };

    About about = About::Balance;
    RowId of;     ///< the customer, the paper or the receipt that it is about
    QString name; ///< the customer's, or the number
    Id<Customer> customer;
    QString customerName;
    QList<Line> lines;
    Money total;
    QList<UnbilledJob> jobs = {}; ///< of a balance

    /// As Standing::toPay: the balance and the jobs that have no invoice yet.
    Money toPay() const
    {
        Money sum = total;
        for (const UnbilledJob &job : jobs)
            sum += job.price;
        return sum;
    }
};

/// What moved on some days, in the order of the days; of each day papers, money, the rest.
struct DayBook
{
    Day from;
    Day to;
    QList<AccountEntry> rows;
    Money debits;
    Money credits;
};

} // namespace core
