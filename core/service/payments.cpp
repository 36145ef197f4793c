// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/payments.h"

#include "core/base/day_range.h"
#include "core/base/plain_text.h"
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

Error notFound(const QString &what, const QString &given)
{
    return {.kind = ErrorKind::NotFound, .subject = what, .given = given};
}

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
        return Error{.kind = ErrorKind::AlreadyCancelled, .subject = entry->number};
    return Done{};
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
        if (const Result<Done> sound = checkMoved(split.amount, u"amount"_s); !sound)
            return sound.error();
        if (itemOf(items, split) == items.end()) {
            if (const Result<Done> mayPay = checkPayable(split.item, payment.customer); !mayPay)
                return mayPay.error();
        }
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
    const QList<OpenItem> items =
        PaperStore(database, m_shop.facts().currency.digits).openItems(payment.customer);
    const Result<QList<Split>> splits = splitsOf(payment, items);
    if (!splits)
        return splits.error();

    const Day dated = payment.dated.value_or(record.today());
    const int startMonth = m_shop.facts().country.fiscalYearStart(dated).date().month();
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
    return settleRest(record, payment, dated, items, *splits);
}

Result<Done> Payments::settleRest(Record &record,
                                  const TakePayment &payment,
                                  Day dated,
                                  QList<OpenItem> items,
                                  const QList<Split> &splits) const
{
    for (const Split &split : splits) {
        for (OpenItem &item : items) {
            if (item.id == split.item)
                item.open -= split.amount;
        }
    }
    // What was paid in part comes first: the discount is on that bill.
    std::stable_partition(items.begin(), items.end(), [&](const OpenItem &item) {
        return std::any_of(splits.begin(), splits.end(), [&](const Split &split) {
            return split.item == item.id;
        });
    });
    const Settling settling(m_shop);
    for (const SettledWith &wanted : payment.settled) {
        record.settle();
        Money left = wanted.amount;
        for (OpenItem &item : items) {
            const Money part = std::min(left, item.open);
            if (!part.isPositive())
                continue;
            const Result<Done> written = settling.write(record,
                                                        Id<AccountAdjustment>(record.newId()),
                                                        {.item = item.id,
                                                         .kind = wanted.kind,
                                                         .amount = part,
                                                         .dated = dated,
                                                         .reference = wanted.reference,
                                                         .reason = wanted.reason});
            if (!written)
                return written;
            item.open -= part;
            left -= part;
        }
        if (left.isPositive()) {
            return Error{.kind = ErrorKind::SplitTooLarge,
                         .subject = u"settlement"_s,
                         .amount = wanted.amount,
                         .limit = wanted.amount - left};
        }
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
        [&](Record &record) -> Result<Done> {
            for (const SettledWith &settled : clean->settled) {
                const Result<Done> allowed =
                    Settling(m_shop).mayBe(by, settled.kind, settled.amount);
                if (!allowed)
                    return allowed;
            }
            return takeOne(record, id, *clean);
        },
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
            const QList<OpenItem> items =
                PaperStore(m_shop.database(), m_shop.facts().currency.digits)
                    .openItems(asked.customer);
            if (const Result<QList<Split>> sound = splitsOf(asked, items); !sound)
                return sound.error();
            receipts.allocate(record, id.row(), receipt.row(), split, record.today());
            return Done{};
        },
        [&]() { return cardOf(receipt); });
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

Result<Money> Payments::useCredit(const By &by, Id<Paper> id)
{
    const PaperStore papers(m_shop.database(), m_shop.facts().currency.digits);
    const Result<Done> used =
        m_shop.write({.verb = verbs::useCredit, .by = by}, [&](Record &record) -> Result<Done> {
            const std::optional<PaperRow> paper = papers.row(id.row());
            if (!paper)
                return notFound(u"invoice"_s, id.text());
            if (paper->state == PaperState::Cancelled)
                return Error{.kind = ErrorKind::AlreadyCancelled, .subject = paper->number};
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

Result<ReceiptPage> Payments::page(const By &by,
                                   const ReceiptFilter &filter,
                                   std::optional<Id<Receipt>> after,
                                   int limit)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<ReceiptPage> {
        return ReceiptStore(m_shop.database()).page(filter, after, limit);
    });
}

Result<QList<ModeTotal>>
Payments::totals(const By &by, Day from, Day to, std::optional<Id<Staff>> takenBy)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<ModeTotal>> {
        return ReceiptStore(m_shop.database()).totals(from, to, takenBy);
    });
}

Result<QList<FreeCredit>> Payments::credits(const By &by, Id<Customer> customer)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<FreeCredit>> {
        return ReceiptStore(m_shop.database()).credits(customer, std::nullopt);
    });
}

Result<TakenPayment> Payments::cardOf(Id<Receipt> id) const
{
    const ReceiptStore receipts(m_shop.database());
    const std::optional<Stored<Receipt>> receipt = receipts.byId(id);
    if (!receipt)
        return notFound(u"receipt"_s, id.text());
    return TakenPayment{.receipt = *receipt,
                        .paid = receipts.paidBy(id.row()),
                        .credit = receipts.openOf(id.row()).value_or(Money()),
                        .owed =
                            CustomerStore(m_shop.database()).balanceOf((*receipt)->customer).first,
                        .twin = receipts.twinOf(id)};
}

Result<TakenPayment> Payments::card(const By &by, Id<Receipt> id)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() { return cardOf(id); });
}

Result<QList<Stored<Receipt>>>
Payments::list(const By &by, std::optional<Id<Customer>> customer, int limit)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<Stored<Receipt>>> {
        return ReceiptStore(m_shop.database()).rows(customer, limit);
    });
}

Result<QList<OpenItem>> Payments::openItems(const By &by, Id<Customer> customer)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<OpenItem>> {
        return PaperStore(m_shop.database(), m_shop.facts().currency.digits).openItems(customer);
    });
}

Result<Id<Receipt>> Payments::named(const By &by, const QString &text)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<Id<Receipt>> {
        const ReceiptStore receipts(m_shop.database());
        if (const std::optional<RowId> id = RowId::fromText(text);
            id && receipts.byId(Id<Receipt>(*id)))
            return Id<Receipt>(*id);
        const QList<Id<Receipt>> found = receipts.numbered(text.trimmed());
        if (found.isEmpty())
            return notFound(u"receipt"_s, text);
        if (found.size() > 1)
            return Error{.kind = ErrorKind::Ambiguous, .subject = u"receipt"_s, .given = text};
        return found.first();
    });
}

} // namespace core
