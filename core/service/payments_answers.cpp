// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked about receipts.
#include "core/base/day_range.h"
#include "core/service/payments.h"
#include "core/service/refusals.h"
#include "core/store/customer_store.h"
#include "core/store/paper_store.h"
#include "core/store/receipt_store.h"
#include "core/store/takings_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

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

Result<QList<Takings>> Payments::takings(const By &by, Day from, Day to, TakingsBy apart)
{
    if (const Result<Done> sound = checkDay(from, Day::earliest(), to, u"from"_s); !sound)
        return sound.error();
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<Takings>> {
        return TakingsStore(m_shop.database()).takings(from, to, apart);
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
