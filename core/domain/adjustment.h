// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/base/result.h"
#include "core/domain/customer.h"
#include "core/domain/receipt.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

/// What moves an account and is neither a paper nor money taken. Reaches the disk: add at the end.
enum class AdjustmentKind {
    OpeningBill = 1,   ///< owed since before the shop used this program
    OpeningCredit = 2, ///< paid ahead before the shop used this program
    WriteOff = 3,      ///< a small difference that nobody will chase
    BadDebt = 4,       ///< will not be paid any more
    Discount = 5,      ///< let off for paying, after the invoice was issued
    WithheldTax = 6,   ///< kept back by the customer and paid to the state in our name
    Refund = 7,        ///< money given back
    Recovery = 8,      ///< a bad debt that is paid after all is owed again, as far as it is paid
    Charge = 9,        ///< a fee without a paper, such as a bounced cheque's
};

/// Whether the customer owes it; otherwise it is theirs.
bool isDebit(AdjustmentKind kind);
/// Whether it takes from something that is owed.
bool isSettlement(AdjustmentKind kind);

/// A fact: an account moved.
struct AccountAdjustment
{
    AdjustmentKind kind = AdjustmentKind::OpeningBill;
    Id<Customer> customer;
    QString customerName;
    QString number; ///< of the old bill, of the refund, of the invoice that was settled
    RowId about;    ///< the entry it was made for: what was settled, the debt that was recovered
    Day dated;
    std::optional<Day> due; ///< of what is owed
    Money amount;
    std::optional<PaymentMode> mode; ///< of a refund
    QString account;
    QString reference; ///< of a refund; of withheld tax: its certificate
    QString reason;
    bool reversed = false;
};

/// An adjustment as a list shows it.
struct AdjustmentRow
{
    Stored<AccountAdjustment> adjustment;
    Money open;                   ///< what is left to pay of it, or to use of it
    std::optional<Day> certified; ///< withheld tax: when its certificate came
    Instant at;                   ///< when it was written down
    QString by;                   ///< who wrote it
};

/// Which adjustments a list shows; what is empty does not matter.
struct AdjustmentFilter
{
    std::optional<AdjustmentKind> kind;
    std::optional<Id<Customer>> customer;
    std::optional<Day> from;
    std::optional<Day> to;
    bool uncertified = false; ///< withheld tax whose certificate has not come
};

/// A bill or an advance from before, with its own days, so that its age is right.
struct NewOpening
{
    Id<Customer> customer;
    QString number; ///< of the old bill; may be empty
    Day dated;
    std::optional<Day> due; ///< a bill's; none: by the customer's terms
    Money amount;           ///< above zero they owe it, below zero it is theirs
};

/// Takes from what is owed without money.
struct NewSettlement
{
    RowId item; ///< an invoice or an opening bill
    AdjustmentKind kind = AdjustmentKind::WriteOff;
    Money amount;
    std::optional<Day> dated; ///< none: today
    QString reference;        ///< withheld tax: the certificate, where it is there already
    QString reason;           ///< needed for a write-off and a bad debt
};

/// Money given back, out of what the customer has left with us.
struct NewRefund
{
    Id<Customer> customer;
    Money amount;
    PaymentMode mode = PaymentMode::Cash;
    std::optional<Day> dated; ///< none: today
    QString account;
    QString reference;
    QString reason;
    std::optional<RowId> credit; ///< out of this one; none: what was for no job first, oldest first
};

/// A fee without a paper.
struct NewCharge
{
    Id<Customer> customer;
    Money amount;
    std::optional<Day> dated; ///< none: today
    QString reason;           ///< what for; needed
    RowId about = {};         ///< the receipt of the cheque it is for
};

/// What is asked in the form in which it is kept.
///
/// Refuses: AmountNotPositive, AmountTooLarge; FieldMissing (reason); TextTooLong; DateOutOfRange
/// (after today); NotOneOf (kind: not a settlement).
Result<NewOpening> checkedOpening(const NewOpening &wanted, Day today);
Result<NewSettlement> checkedSettlement(const NewSettlement &wanted, Day today);
Result<NewRefund> checkedRefund(const NewRefund &wanted, Day today);
Result<NewCharge> checkedCharge(const NewCharge &wanted, Day today);

} // namespace core
