// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/allocation.h"
#include "core/domain/customer.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

struct Job;
struct Staff;
enum class AdjustmentKind;

/// How money came in. Reaches the disk: add at the end.
enum class PaymentMode { Cash = 1, Upi = 2, Card = 3, Bank = 4, Cheque = 5, Wallet = 6, Other = 7 };

/// Money taken: a fact. What it paid is in its allocations; the rest is the customer's credit.
struct Receipt
{
    QString number;
    Id<Customer> customer;
    QString customerName;
    std::optional<Id<Job>> job;
    Day dated;
    Money amount;
    PaymentMode mode = PaymentMode::Cash;
    QString account;
    QString reference; ///< UTR, cheque number, last four digits
    QString note;
    bool reversed = false;
};

/// What is let off, or kept back, together with a payment: 950 for a bill of 1,000 and 50 discount.
struct SettledWith
{
    AdjustmentKind kind;
    Money amount;
    QString reference; ///< withheld tax: its certificate
    QString reason;
};

/// What is asked when money is taken. Nothing here is refused for being too much: what no invoice
/// needs is the customer's credit.
struct TakePayment
{
    Id<Customer> customer;
    std::optional<Id<Job>> job;
    std::optional<Day> dated; ///< none: today
    Money amount;
    PaymentMode mode = PaymentMode::Cash;
    QString account;
    QString reference;
    QString note;
    /// None: oldest due first. Otherwise exactly these; an empty list keeps all of it as credit.
    std::optional<QList<Split>> splits;
    /// Against what the payment leaves open: first of what it was split to, then oldest due first.
    QList<SettledWith> settled = {};
    /// What the customer has left with us pays what is open after all that.
    bool withAdvance = false;
};

/// Part of a receipt and the paper it paid.
struct PaidPart
{
    RowId paper;
    QString number;
    Money amount;
};

/// A receipt as a list shows it.
struct ReceiptRow
{
    Stored<Receipt> receipt;
    Instant at;        ///< when it was written down
    QString by;        ///< who took it
    QString jobNumber; ///< of the job it was taken for; empty where it was for none
    QList<PaidPart> paid;
    Money credit;            ///< what is left of it
    QString voidReason = {}; ///< why it was taken back; empty while it stands
};

/// Which receipts a list shows; what is empty does not matter.
struct ReceiptFilter
{
    std::optional<Day> from; ///< by the day of the receipt
    std::optional<Day> to;
    std::optional<PaymentMode> mode;
    std::optional<Id<Customer>> customer;
    std::optional<Id<Staff>> takenBy;
};

/// Newest first. `more`: there is something behind the last row.
struct ReceiptPage
{
    QList<ReceiptRow> rows;
    bool more = false;
};

/// What came in by one mode.
struct ModeTotal
{
    PaymentMode mode = PaymentMode::Cash;
    Money total;
    int count = 0;
};

/// By what the money of a period is told apart.
enum class TakingsBy { Mode, Person, Day };

/// What came in and what was given back, of one mode, by one person or on one day; what was taken
/// back does not count.
struct Takings
{
    std::optional<PaymentMode> mode;
    std::optional<Id<Staff>> person; ///< who took it, or gave it back
    QString personName;
    std::optional<Day> day;
    Money taken;
    int receipts = 0;
    Money refunded;
    int refunds = 0;

    Money net() const { return taken - refunded; }
    /// What came and went, not by what it was told apart.
    Takings &operator+=(const Takings &other)
    {
        taken += other.taken;
        receipts += other.receipts;
        refunded += other.refunded;
        refunds += other.refunds;
        return *this;
    }
};

/// Money of a customer that no paper has used yet: what a receipt or a credit note still holds.
struct FreeCredit
{
    RowId id;
    QString number;
    Day dated;
    Money open;
    std::optional<Id<Job>> job; ///< the job it was taken for
};

/// A receipt and where its money went.
struct TakenPayment
{
    Stored<Receipt> receipt;
    QList<PaidPart> paid;
    Money credit; ///< what is left of it
    Money owed;   ///< what the customer owes after it
    QString
        twin; ///< another receipt of a quarter of an hour with the same customer, amount and mode
};

} // namespace core
