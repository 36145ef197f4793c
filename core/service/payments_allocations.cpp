// SPDX-License-Identifier: GPL-3.0-or-later
// Where money that is here already goes.
#include "core/base/decimal.h"
#include "core/service/payments.h"
#include "core/service/refusals.h"
#include "core/store/customer_store.h"
#include "core/store/ledger_store.h"
#include "core/store/paper_store.h"
#include "core/store/receipt_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

Result<TakenPayment>
Payments::allocate(const By &by, Id<Allocation> id, Id<Receipt> receipt, const Split &split)
{
    if (const Result<Done> sound = checkMoved(split.amount, u"amount"_s); !sound)
        return sound.error();
    const Act act{.verb = verbs::allocateReceipt,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(receipt, split.item, split.amount).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            ReceiptStore receipts(m_shop.database());
            const std::optional<Stored<Receipt>> known = receipts.byId(receipt);
            if (!known)
                return notFound(u"receipt"_s, receipt.text());
            const Money free = receipts.openOf(receipt.row()).value_or(Money());
            if (split.amount > free) {
                return Error{.kind = ErrorKind::SplitTooLarge,
                             .subject = (*known)->number,
                             .amount = split.amount,
                             .limit = free};
            }
            TakePayment asked{
                .customer = (*known)->customer, .job = {}, .dated = {}, .amount = split.amount};
            asked.splits = QList<Split>{split};
            if (const Result<QList<Split>> sound = splitsOf(asked, itemsFor(asked)); !sound)
                return sound.error();
            receipts.allocate(record, id.row(), receipt.row(), split, record.today());
            return Done{};
        },
        [&]() { return cardOf(receipt); });
}

Result<Done> Payments::move(
    const By &by, Id<Allocation> id, const RowId &credit, const RowId &from, const Split &to)
{
    if (const Result<Done> sound = checkMoved(to.amount, u"amount"_s); !sound)
        return sound.error();
    const Act act{.verb = verbs::moveAllocation,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(credit, from, to.item, to.amount).digest()};
    return m_shop.create(
        act,
        [&](Record &record) { return moveOne(record, id, credit, from, to); },
        []() -> Result<Done> { return Done{}; });
}

Result<Done> Payments::moveOne(Record &record,
                               Id<Allocation> id,
                               const RowId &credit,
                               const RowId &from,
                               const Split &to) const
{
    const std::optional<AccountEntry> source = LedgerStore(m_shop.database()).entry(credit);
    if (!source || source->due)
        return notFound(u"credit"_s, credit.text());
    if (const Result<Done> mayPay = checkPayable(to.item, source->customer); !mayPay)
        return mayPay;
    const std::optional<AccountEntry> target = LedgerStore(m_shop.database()).entry(to.item);
    ReceiptStore receipts(m_shop.database());
    Money there;
    const QList<Id<Allocation>> standing = receipts.allocations(credit, from, there);
    const Money most = std::min(there, target->open);
    if (to.amount > most) {
        return Error{.kind = ErrorKind::SplitTooLarge,
                     .subject = to.amount > there ? source->number : target->number,
                     .amount = to.amount,
                     .limit = most};
    }
    // Allocations are facts: all of the old ones are taken back, what stays is set anew.
    for (const Id<Allocation> allocation : standing)
        receipts.reverse(record, allocation.row(), record.today(), u""_s);
    const Day today = record.today();
    receipts.allocate(
        record, id.row(), credit, to, std::max({today, source->dated, target->dated}));
    if (const Money rest = there - to.amount; rest.isPositive())
        receipts.allocate(record, record.newId(), credit, {from, rest}, today);
    return Done{};
}

void Payments::useOn(Record &record, const QList<FreeCredit> &credits, const OpenItem &paper) const
{
    ReceiptStore receipts(m_shop.database());
    Money left = paper.open;
    for (const FreeCredit &credit : credits) {
        const Split split{paper.id, std::min(left, credit.open)};
        if (!split.amount.isPositive())
            continue;
        receipts.allocate(
            record, record.newId(), credit.id, split, std::max(credit.dated, paper.dated));
        left -= split.amount;
    }
}

/// On each of the customer's open items that is in `among`, or on all where it is empty.
void Payments::useAll(Record &record,
                      Id<Customer> customer,
                      std::optional<Id<Job>> job,
                      const QList<RowId> &among) const
{
    const ReceiptStore receipts(m_shop.database());
    Money free;
    for (const FreeCredit &credit : receipts.credits(customer, job))
        free += credit.open;
    if (!free.isPositive())
        return;
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    for (const OpenItem &item : papers.openItems(customer, free, among)) {
        if (!among.isEmpty() && !among.contains(item.id))
            continue;
        const QList<FreeCredit> credits = receipts.credits(customer, job);
        if (credits.isEmpty())
            return;
        useOn(record, credits, item);
        record.settle();
    }
}

Result<Done> Payments::useCredits(const By &by, Id<Customer> customer)
{
    return m_shop.write({.verb = verbs::useCredit, .by = by}, [&](Record &record) -> Result<Done> {
        if (!CustomerStore(m_shop.database()).byId(customer))
            return notFound(u"customer"_s, customer.text());
        useAll(record, customer, std::nullopt, {});
        return Done{};
    });
}

Result<Money> Payments::useCredit(const By &by, Id<Paper> id)
{
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    const Result<Done> used =
        m_shop.write({.verb = verbs::useCredit, .by = by}, [&](Record &record) -> Result<Done> {
            const std::optional<PaperRow> paper = papers.row(id.row());
            if (!paper)
                return notFound(u"invoice"_s, id.text());
            if (paper->state == PaperState::Cancelled)
                return alreadyCancelled(paper->number);
            if (paper->kind != DocumentKind::Invoice)
                return notFound(u"invoice"_s, paper->number);
            const ReceiptStore receipts(m_shop.database());
            useOn(record,
                  receipts.credits(paper->customerId, paper->job),
                  {.id = paper->id,
                   .number = paper->number,
                   .dated = paper->dated,
                   .due = paper->due,
                   .open = paper->open});
            return Done{};
        });
    if (!used)
        return used.error();
    return m_shop.read(Permit::TakePayments, by, [&]() -> Result<Money> {
        return ReceiptStore(m_shop.database()).openOf(id.row()).value_or(Money());
    });
}

} // namespace core
