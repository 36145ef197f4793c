// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/claims.h"

#include "core/base/plain_text.h"
#include "core/service/payments.h"
#include "core/store/claim_store.h"

namespace core {

using namespace Qt::StringLiterals;

Result<ClaimRow> Claims::rowOf(Id<Claim> id) const
{
    const std::optional<ClaimRow> row = ClaimStore(m_shop.database()).row(id);
    if (!row)
        return Error{.kind = ErrorKind::NotFound, .subject = u"claim"_s, .given = id.text()};
    return *row;
}

Result<ClaimRow> Claims::openRow(Id<Claim> id) const
{
    const Result<ClaimRow> row = rowOf(id);
    if (row && row->state != ClaimState::Waiting)
        return Error{.kind = ErrorKind::ClaimAnswered, .subject = row->claim->reference};
    return row;
}

Result<QList<ClaimRow>>
Claims::waiting(const By &by, int limit, std::optional<Id<Customer>> customer)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<ClaimRow>> {
        return ClaimStore(m_shop.database()).waiting(customer, limit);
    });
}

Result<ClaimRow> Claims::card(const By &by, Id<Claim> id)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() { return rowOf(id); });
}

Result<TakePayment> Claims::paymentOf(const By &by, Id<Claim> id)
{
    const Result<ClaimRow> row = card(by, id);
    if (!row)
        return row.error();
    const Claim &claim = row->claim.value;
    TakePayment payment;
    payment.customer = claim.customer.value_or(Id<Customer>());
    payment.dated = claim.dated;
    payment.amount = claim.amount;
    payment.mode = claim.mode;
    payment.reference = claim.reference;
    return payment;
}

Result<TakenPayment>
Claims::confirm(const By &by, Id<Claim> id, Id<Receipt> receipt, const TakePayment &payment)
{
    Payments payments(m_shop);
    const Result<TakePayment> clean = payments.cleaned(payment);
    if (!clean)
        return clean.error();
    const Act act{.verb = verbs::confirmClaim,
                  .by = by,
                  .subject = receipt.row(),
                  .request = Payments::requestOf(*clean).add(id).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            if (const Result<ClaimRow> open = openRow(id); !open)
                return open.error();
            if (const Result<Done> taken = payments.takeOne(record, receipt, *clean); !taken)
                return taken;
            ClaimStore(m_shop.database()).confirm(record, id, receipt);
            return Done{};
        },
        [&]() { return payments.cardOf(receipt); });
}

Result<ClaimRow> Claims::dismiss(const By &by, Id<Claim> id, const QString &reason)
{
    const Result<QString> why = oneLine(reason, u"reason"_s, Need::Required, 300);
    if (!why)
        return why.error();
    const Act act{.verb = verbs::dismissClaim, .by = {by.actor, by.approver, *why}};
    return m_shop.write(act, [&](Record &record) -> Result<ClaimRow> {
        if (const Result<ClaimRow> open = openRow(id); !open)
            return open.error();
        ClaimStore(m_shop.database()).dismiss(record, id, *why);
        return rowOf(id);
    });
}

} // namespace core
