// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/payments.h"

#include "core/base/day_range.h"
#include "core/base/plain_text.h"
#include "core/service/refusals.h"
#include "core/service/settling.h"
#include "core/service/tills.h"
#include "core/store/adjustment_store.h"
#include "core/store/customer_store.h"
#include "core/store/job_store.h"
#include "core/store/ledger_store.h"
#include "core/store/paper_store.h"
#include "core/store/receipt_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

namespace {

QList<OpenItem>::const_iterator itemOf(const QList<OpenItem> &items, const Split &split)
{
    return std::find_if(
        items.begin(), items.end(), [&](const OpenItem &open) { return open.id == split.item; });
}

} // namespace

Result<TakePayment> Payments::cleaned(const TakePayment &payment) const
{
    TakePayment clean = payment;
    if (const Result<Done> sound = checkMoved(payment.amount, u"amount"_s); !sound)
        return sound.error();
    const Result<QString> reference =
        oneLine(payment.reference, u"reference"_s, Need::Optional, 80);
    const Result<QString> account = oneLine(payment.account, u"account"_s, Need::Optional, 80);
    const Result<QString> note = severalLines(payment.note, u"note"_s);
    for (const Result<QString> *part : {&reference, &account, &note}) {
        if (!*part)
            return part->error();
    }
    clean.reference = *reference;
    clean.account = *account;
    clean.note = *note;
    for (SettledWith &settled : clean.settled) {
        const Result<NewSettlement> sound = checkedSettlement({.item = {},
                                                               .kind = settled.kind,
                                                               .amount = settled.amount,
                                                               .dated = {},
                                                               .reference = settled.reference,
                                                               .reason = settled.reason},
                                                              m_shop.today());
        if (!sound)
            return sound.error();
        settled.reference = sound->reference;
        settled.reason = sound->reason;
    }
    if (payment.dated) {
        const Result<Done> sound = checkPast(*payment.dated, m_shop.today(), u"date"_s);
        if (!sound)
            return sound.error();
    }
    return clean;
}

Result<Done> Payments::checkPayable(const RowId &item, Id<Customer> customer) const
{
    const std::optional<AccountEntry> entry = LedgerStore(m_shop.database()).entry(item);
    if (!entry || !entry->due)
        return notFound(u"invoice"_s, item.text());
    if (entry->customer != customer) {
        return Error{.kind = ErrorKind::OtherCustomer,
                     .subject = entry->number,
                     .given = entry->customerName};
    }
    if (!entry->live)
        return alreadyCancelled(entry->number);
    return Done{};
}

QList<OpenItem> Payments::itemsFor(const TakePayment &payment) const
{
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    QList<RowId> named;
    for (const Split &split : payment.splits.value_or(QList<Split>()))
        named.append(split.item);
    if (payment.job && !payment.splits) {
        for (const PaperRow &paper : papers.ofJob(*payment.job))
            named.append(paper.id);
    }
    Money reach = payment.amount;
    for (const SettledWith &settled : payment.settled)
        reach += settled.amount;
    return papers.openItems(payment.customer, reach, named);
}

Result<QList<Split>> Payments::splitsOf(const TakePayment &payment,
                                        const QList<OpenItem> &items) const
{
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    if (!payment.splits)
        return oldestFirst(payment.job ? papers.ofJob(*payment.job, items) : items, payment.amount);

    Money total;
    QHash<RowId, Money> asked; // several splits of one paper count together
    for (const Split &split : *payment.splits) {
        // Whatever the amount: what cannot be paid at all is said first.
        if (itemOf(items, split) == items.end()) {
            if (const Result<Done> mayPay = checkPayable(split.item, payment.customer); !mayPay)
                return mayPay.error();
        }
        if (const Result<Done> sound = checkMoved(split.amount, u"amount"_s); !sound)
            return sound.error();
        const auto item = itemOf(items, split);
        const Money open = item == items.end() ? Money() : item->open;
        if (asked[split.item] += split.amount; asked[split.item] > open) {
            const auto entry = LedgerStore(m_shop.database()).entry(split.item);
            return Error{.kind = ErrorKind::SplitTooLarge,
                         .subject = entry ? entry->number : QString(),
                         .amount = asked[split.item],
                         .limit = open};
        }
        total += split.amount;
    }
    if (total > payment.amount) {
        return Error{.kind = ErrorKind::SplitTooLarge,
                     .subject = u"payment"_s,
                     .amount = total,
                     .limit = payment.amount};
    }
    return *payment.splits;
}

Result<Done> Payments::takeOne(Record &record, Id<Receipt> id, const TakePayment &payment)
{
    const Database &database = m_shop.database();
    if (!CustomerStore(database).byId(payment.customer))
        return notFound(u"customer"_s, payment.customer.text());
    if (payment.job && !JobStore(database).byId(*payment.job))
        return notFound(u"job"_s, payment.job->text());
    if (UnitLog(m_shop.database()).maker(id.row()))
        return Error{.kind = ErrorKind::IdReused, .subject = u"receipt"_s, .given = id.text()};
    const QList<OpenItem> items = itemsFor(payment);
    const Result<QList<Split>> splits = splitsOf(payment, items);
    if (!splits)
        return splits.error();

    const Day dated = payment.dated.value_or(record.today());
    const int startMonth = m_shop.facts().country.fiscalYearMonth(dated);
    const Result<TakenNumber> number =
        SeriesStore(database).take(record, SeriesKind::Receipt, dated, startMonth);
    if (!number)
        return number.error();
    ReceiptStore receipts(database);
    receipts.add(record, id, payment, dated, *number);
    for (const Split &split : *splits) {
        // An advance pays an invoice on the invoice's day, not before there is one.
        const Day day = std::max(dated, itemOf(items, split)->dated);
        receipts.allocate(record, record.newId(), id.row(), split, day);
    }
    const Result<Done> settled = settleRest(record, payment, dated, items, *splits);
    const bool isForNone = payment.splits && payment.splits->isEmpty();
    if (settled && payment.withAdvance && !isForNone) {
        record.settle();
        QList<RowId> among;
        for (const Split &split : payment.splits.value_or(QList<Split>()))
            among.append(split.item);
        useAll(record, payment.customer, payment.job, among);
    }
    return settled;
}

Result<Done> Payments::settleRest(Record &record,
                                  const TakePayment &payment,
                                  Day dated,
                                  QList<OpenItem> items,
                                  const QList<Split> &splits) const
{
    // What was paid in part comes first: the discount is on that bill.
    items = leftOpen(std::move(items), splits);
    const Settling settling(m_shop);
    const Unit &unit = record.unit();
    const By by{Id<Staff>(unit.actor), Id<Staff>(unit.approver), unit.reason};
    for (const SettledWith &wanted : payment.settled) {
        if (const Result<Done> allowed = settling.mayBe(by, wanted.kind, wanted.amount); !allowed)
            return allowed;
        record.settle();
        const QList<Split> parts = inOrder(items, wanted.amount);
        Money left = wanted.amount;
        for (const Split &part : parts) {
            const Result<Done> written = settling.write(record,
                                                        Id<AccountAdjustment>(record.newId()),
                                                        {.item = part.item,
                                                         .kind = wanted.kind,
                                                         .amount = part.amount,
                                                         .dated = dated,
                                                         .reference = wanted.reference,
                                                         .reason = wanted.reason});
            if (!written)
                return written;
            left -= part.amount;
        }
        if (left.isPositive()) {
            return Error{.kind = ErrorKind::SplitTooLarge,
                         .subject = u"settlement"_s,
                         .amount = wanted.amount,
                         .limit = wanted.amount - left};
        }
        items = leftOpen(std::move(items), parts);
    }
    return Done{};
}

Request Payments::requestOf(const TakePayment &clean)
{
    Request request(clean.customer,
                    clean.job,
                    clean.dated,
                    clean.amount,
                    clean.mode,
                    clean.account,
                    clean.reference,
                    clean.note,
                    clean.splits.has_value());
    if (clean.withAdvance)
        request.add(clean.withAdvance);
    for (const Split &split : clean.splits.value_or(QList<Split>()))
        request.add(split.item).add(split.amount);
    for (const SettledWith &settled : clean.settled)
        request.add(settled.kind).add(settled.amount).add(settled.reference).add(settled.reason);
    return request;
}

Result<TakenPayment> Payments::take(const By &by, Id<Receipt> id, const TakePayment &payment)
{
    const Result<TakePayment> clean = cleaned(payment);
    if (!clean)
        return clean.error();
    const Act act{.verb = verbs::takeReceipt,
                  .by = by,
                  .subject = id.row(),
                  .request = requestOf(*clean).digest()};
    return m_shop.create(
        act,
        [&](Record &record) { return takeOne(record, id, *clean); },
        [&]() { return cardOf(id); });
}

Result<Done>
Payments::takeAll(const By &by, const RowId &batch, std::span<const Stored<TakePayment>> payments)
{
    return m_shop.write({.verb = verbs::takeReceipt, .by = by, .batch = batch},
                        [&](Record &record) -> Result<Done> {
                            for (const Stored<TakePayment> &one : payments) {
                                const Result<TakePayment> clean = cleaned(one.value);
                                if (!clean)
                                    return clean.error();
                                const Result<Done> taken =
                                    takeOne(record, Id<Receipt>(one.id.row()), *clean);
                                if (!taken)
                                    return taken;
                                record.settle();
                            }
                            return Done{};
                        });
}

Result<TakenPayment> Payments::reverse(const By &by, Id<Receipt> id, const QString &reason)
{
    const Result<QString> why = oneLine(reason, u"reason"_s, Need::Required);
    if (!why)
        return why.error();
    const Result<Done> reversed = m_shop.write(
        {.verb = verbs::reverseReceipt, .by = {by.actor, by.approver, *why}},
        [&](Record &record) -> Result<Done> {
            ReceiptStore receipts(m_shop.database());
            const std::optional<Stored<Receipt>> receipt = receipts.byId(id);
            if (!receipt)
                return notFound(u"receipt"_s, id.text());
            if ((*receipt)->reversed)
                return Error{.kind = ErrorKind::AlreadyReversed, .subject = (*receipt)->number};
            if (const Result<Done> free = mayTakeBack(m_shop, by, id.row(), (*receipt)->number);
                !free)
                return free;
            reverseOne(record, *receipt, *why);
            return Done{};
        });
    return reversed ? card(by, id) : reversed.error();
}

void Payments::reverseOne(Record &record,
                          const Stored<Receipt> &receipt,
                          const QString &reason) const
{
    ReceiptStore receipts(m_shop.database());
    const Day dated = std::max(record.today(), receipt->dated);
    // What was let off for paying is owed again when the money is not there.
    for (const Id<AccountAdjustment> settled :
         AdjustmentStore(m_shop.database()).madeWith(receipt.id.row()))
        receipts.reverse(record, settled.row(), dated, reason);
    receipts.reverse(record, receipt.id.row(), dated, reason);
}

} // namespace core
