// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "core/service/request.h"
#include "core/store/shop_file.h"

#include <span>

namespace core {

struct Allocation;
struct Paper;

/// Money taken, set against what is owed, and taken back.
class Payments
{
public:
    explicit Payments(ShopFile &shop) : m_shop(shop) {}

    /// `id` is made when the form opens: double Enter, a crash and a retry give one receipt.
    ///
    /// Refuses: NotPermitted; AmountNotPositive; AmountTooLarge; DateOutOfRange (after today);
    /// NotFound (customer, job, paper); SplitTooLarge; OtherCustomer; AlreadyCancelled; IdReused;
    /// for what is let off as Adjustments::settle. Never for being more than is owed: the rest is
    /// credit.
    Result<TakenPayment> take(const By &by, Id<Receipt> id, const TakePayment &payment);
    /// The list form: one unit, the same rules, each seeing what the one before left.
    Result<Done>
    takeAll(const By &by, const RowId &batch, std::span<const Stored<TakePayment>> payments);
    /// Sets what is left of a receipt against a paper of the same customer.
    ///
    /// Refuses: NotPermitted; NotFound; SplitTooLarge; OtherCustomer; AmountNotPositive; IdReused.
    Result<TakenPayment>
    allocate(const By &by, Id<Allocation> id, Id<Receipt> receipt, const Split &split);
    /// Moves part of what a receipt or a credit note pays from one debt to another.
    ///
    /// Refuses: NotPermitted; NotFound; OtherCustomer; AlreadyCancelled; SplitTooLarge;
    /// AmountNotPositive; IdReused.
    Result<Done>
    move(const By &by, Id<Allocation> id, const RowId &credit, const RowId &from, const Split &to);
    /// What the receipt paid is open again, with its old due dates.
    ///
    /// What was let off for this payment is owed again too.
    ///
    /// Refuses: NotPermitted; NotFound; AlreadyReversed; FieldMissing (reason); DayClosed.
    Result<TakenPayment> reverse(const By &by, Id<Receipt> id, const QString &reason);

    /// Sets the customer's free credit against a paper, as far as it goes: the advances of its job
    /// first, then what was taken for no job, then the rest; oldest first each time. Answers what
    /// is left to pay. Where there is no credit, nothing is written.
    ///
    /// Refuses: NotPermitted; NotFound; AlreadyCancelled.
    Result<Money> useCredit(const By &by, Id<Paper> id);

    /// The same for all that this customer has to pay, oldest due first. Where there is no credit
    /// or nothing to pay, nothing is written.
    ///
    /// Refuses: NotPermitted; NotFound (customer).
    Result<Done> useCredits(const By &by, Id<Customer> customer);

    Result<TakenPayment> card(const By &by, Id<Receipt> id);
    Result<QList<Stored<Receipt>>>
    list(const By &by, std::optional<Id<Customer>> customer, int limit);
    /// A page of receipts behind `after`, newest first.
    Result<ReceiptPage>
    page(const By &by, const ReceiptFilter &filter, std::optional<Id<Receipt>> after, int limit);
    /// What came in on these days by each mode, without what was taken back.
    Result<QList<ModeTotal>>
    totals(const By &by, Day from, Day to, std::optional<Id<Staff>> takenBy = {});
    /// What came in and was given back on these days, told apart; by mode and day in their order,
    /// by person by name. Only what there is: a day without money has no row.
    ///
    /// Refuses: NotPermitted; DateOutOfRange (from after to).
    Result<QList<Takings>> takings(const By &by, Day from, Day to, TakingsBy apart);
    /// What the customer has left with us, in the order in which `useCredit` would use it for a
    /// paper without a job.
    Result<QList<FreeCredit>> credits(const By &by, Id<Customer> customer);
    /// What a payment of this customer would go to, oldest due first.
    Result<QList<OpenItem>> openItems(const By &by, Id<Customer> customer);
    /// The one receipt that `text` names: an id, or the number as printed.
    Result<Id<Receipt>> named(const By &by, const QString &text);

    // What `take` is made of, for a verb that takes money in the same act as something else.

    Result<TakePayment> cleaned(const TakePayment &payment) const;
    static Request requestOf(const TakePayment &clean);
    Result<Done> takeOne(Record &record, Id<Receipt> id, const TakePayment &payment);
    /// Sets what `credits` hold, in their order, against a paper with `open` left to pay.
    void useOn(Record &record, const QList<FreeCredit> &credits, const OpenItem &paper) const;
    Result<TakenPayment> cardOf(Id<Receipt> id) const;
    void reverseOne(Record &record, const Stored<Receipt> &receipt, const QString &reason) const;

private:
    /// That a payment of this customer may go to `item`.
    Result<Done> checkPayable(const RowId &item, Id<Customer> customer) const;
    Result<Done> settleRest(Record &record,
                            const TakePayment &payment,
                            Day dated,
                            QList<OpenItem> items,
                            const QList<Split> &splits) const;
    void useAll(Record &record,
                Id<Customer> customer,
                std::optional<Id<Job>> job,
                const QList<RowId> &among) const;
    Result<Done> moveOne(Record &record,
                         Id<Allocation> id,
                         const RowId &credit,
                         const RowId &from,
                         const Split &to) const;
    /// The open papers that the payment, and what is settled beside it, can meet.
    QList<OpenItem> itemsFor(const TakePayment &payment) const;
    Result<QList<Split>> splitsOf(const TakePayment &payment, const QList<OpenItem> &items) const;

    ShopFile &m_shop;
};

} // namespace core
