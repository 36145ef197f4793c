// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/adjustments.h"

#include "core/base/day_range.h"
#include "core/base/plain_text.h"
#include "core/service/refusals.h"
#include "core/service/settling.h"
#include "core/service/tills.h"
#include "core/store/adjustment_store.h"
#include "core/store/customer_store.h"
#include "core/store/receipt_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

Result<AdjustmentRow> Adjustments::rowOf(Id<AccountAdjustment> id) const
{
    const std::optional<AdjustmentRow> row = AdjustmentStore(m_shop.database()).row(id);
    return row ? Result<AdjustmentRow>(*row) : notFound(u"adjustment"_s, id.text());
}

Result<Done>
Adjustments::openOne(Record &record, Id<AccountAdjustment> id, const NewOpening &opening)
{
    const CustomerStore customers(m_shop.database());
    if (!customers.byId(opening.customer))
        return notFound(u"customer"_s, opening.customer.text());
    const bool isBill = opening.amount.isPositive();
    const CustomerTerms terms = customers.termsOf(opening.customer)
                                    .value_or(CustomerTerms{.termsDays = m_shop.facts().termsDays});
    std::optional<Day> due;
    if (isBill)
        due = opening.due.value_or(opening.dated.plus(terms.termsDays));
    AdjustmentStore(m_shop.database())
        .add(record,
             id,
             {.kind = isBill ? AdjustmentKind::OpeningBill : AdjustmentKind::OpeningCredit,
              .customer = opening.customer,
              .number = opening.number,
              .about = {},
              .dated = opening.dated,
              .due = due,
              .amount = opening.amount.abs(),
              .mode = {},
              .account = u""_s,
              .reference = u""_s,
              .reason = u""_s});
    return Done{};
}

Result<AdjustmentRow>
Adjustments::open(const By &by, Id<AccountAdjustment> id, const NewOpening &opening)
{
    const Result<NewOpening> clean = checkedOpening(opening, m_shop.today());
    if (!clean)
        return clean.error();
    const Act act{
        .verb = verbs::openAccount,
        .by = by,
        .subject = id.row(),
        .request =
            Request(clean->customer, clean->number, clean->dated, Value(clean->due), clean->amount)
                .digest()};
    return m_shop.create(
        act,
        [&](Record &record) { return openOne(record, id, *clean); },
        [&]() { return rowOf(id); });
}

Result<Done>
Adjustments::openAll(const By &by, const RowId &batch, std::span<const Stored<NewOpening>> openings)
{
    return m_shop.write({.verb = verbs::openAccount, .by = by, .batch = batch},
                        [&](Record &record) -> Result<Done> {
                            for (const Stored<NewOpening> &one : openings) {
                                const Result<NewOpening> clean =
                                    checkedOpening(one.value, record.today());
                                if (!clean)
                                    return clean.error();
                                const Id<AccountAdjustment> id(one.id.row());
                                if (const auto done = openOne(record, id, *clean); !done)
                                    return done;
                            }
                            return Done{};
                        });
}

Result<AdjustmentRow>
Adjustments::settle(const By &by, Id<AccountAdjustment> id, const NewSettlement &settlement)
{
    const Result<NewSettlement> clean = checkedSettlement(settlement, m_shop.today());
    if (!clean)
        return clean.error();
    const Settling settling(m_shop);
    const Act act{.verb = Settling::verbOf(clean->kind),
                  .by = by,
                  .subject = id.row(),
                  .request = Request(clean->item,
                                     clean->kind,
                                     clean->amount,
                                     Value(clean->dated),
                                     clean->reference,
                                     clean->reason)
                                 .digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            const Result<Done> allowed = settling.mayBe(by, clean->kind, clean->amount);
            return allowed ? settling.write(record, id, *clean) : allowed;
        },
        [&]() { return rowOf(id); });
}

Result<AdjustmentRow> Adjustments::certify(const By &by,
                                           Id<AccountAdjustment> id,
                                           const QString &certificate,
                                           std::optional<Day> dated)
{
    const Result<QString> reference = oneLine(certificate, u"reference"_s, Need::Required, 80);
    if (!reference)
        return reference.error();
    const Day day = dated.value_or(m_shop.today());
    if (const Result<Done> sound = checkPast(day, m_shop.today(), u"date"_s); !sound)
        return sound.error();
    const Result<Done> done =
        m_shop.write({.verb = verbs::certifyTax, .by = by}, [&](Record &record) -> Result<Done> {
            AdjustmentStore adjustments(m_shop.database());
            const std::optional<AdjustmentRow> row = adjustments.row(id);
            if (!row || row->adjustment->kind != AdjustmentKind::WithheldTax)
                return notFound(u"withheld_tax"_s, id.text());
            if (row->adjustment->reversed) {
                return Error{.kind = ErrorKind::AlreadyReversed,
                             .subject = row->adjustment->number};
            }
            adjustments.addEvent(record,
                                 id.row(),
                                 {.kind = MoneyEventKind::Certified,
                                  .dated = day,
                                  .reference = *reference,
                                  .note = u""_s});
            return Done{};
        });
    return done ? card(by, id) : done.error();
}

Result<AdjustmentRow>
Adjustments::refund(const By &by, Id<AccountAdjustment> id, const NewRefund &refund)
{
    const Result<NewRefund> clean = checkedRefund(refund, m_shop.today());
    if (!clean)
        return clean.error();
    const Act act{.verb = verbs::refund,
                  .by = by,
                  .subject = id.row(),
                  .request = Request(clean->customer,
                                     clean->amount,
                                     clean->mode,
                                     Value(clean->dated),
                                     clean->account,
                                     clean->reference,
                                     clean->reason,
                                     Value(clean->credit))
                                 .digest()};
    return m_shop.create(
        act,
        [&](Record &record) { return refundOne(record, id, *clean); },
        [&]() { return rowOf(id); });
}

Result<Done>
Adjustments::refundOne(Record &record, Id<AccountAdjustment> id, const NewRefund &refund)
{
    const Database &database = m_shop.database();
    const std::optional<Stored<Customer>> customer = CustomerStore(database).byId(refund.customer);
    if (!customer)
        return notFound(u"customer"_s, refund.customer.text());
    ReceiptStore receipts(database);
    QList<FreeCredit> credits = receipts.credits(refund.customer, std::nullopt);
    if (refund.credit) {
        credits.removeIf([&](const FreeCredit &credit) { return credit.id != *refund.credit; });
        if (credits.isEmpty())
            return notFound(u"credit"_s, refund.credit->text());
    }
    Money free;
    for (const FreeCredit &credit : credits)
        free += credit.open;
    if (refund.amount > free) {
        return Error{.kind = ErrorKind::NotEnoughCredit,
                     .subject = (*customer)->name,
                     .amount = refund.amount,
                     .limit = free};
    }
    const Day dated = refund.dated.value_or(record.today());
    const int startMonth = m_shop.facts().country.fiscalYearMonth(dated);
    const Result<TakenNumber> number =
        SeriesStore(database).take(record, SeriesKind::Receipt, dated, startMonth);
    if (!number)
        return number.error();
    AdjustmentStore(database).add(record,
                                  id,
                                  {.kind = AdjustmentKind::Refund,
                                   .customer = refund.customer,
                                   .number = u""_s,
                                   .about = refund.credit.value_or(RowId()),
                                   .dated = dated,
                                   .due = dated,
                                   .amount = refund.amount,
                                   .mode = refund.mode,
                                   .account = refund.account,
                                   .reference = refund.reference,
                                   .reason = refund.reason},
                                  *number);
    Payments(m_shop).useOn(record,
                           credits,
                           {.id = id.row(),
                            .number = number->printed,
                            .dated = dated,
                            .due = dated,
                            .open = refund.amount});
    return Done{};
}

Result<AdjustmentRow>
Adjustments::charge(const By &by, Id<AccountAdjustment> id, const NewCharge &charge)
{
    const Result<NewCharge> clean = checkedCharge(charge, m_shop.today());
    if (!clean)
        return clean.error();
    const Act act{
        .verb = verbs::charge,
        .by = by,
        .subject = id.row(),
        .request =
            Request(
                clean->customer, clean->amount, Value(clean->dated), clean->reason, clean->about)
                .digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            if (!CustomerStore(m_shop.database()).byId(clean->customer))
                return notFound(u"customer"_s, clean->customer.text());
            chargeOne(record, id, *clean);
            return Done{};
        },
        [&]() { return rowOf(id); });
}

void Adjustments::chargeOne(Record &record, Id<AccountAdjustment> id, const NewCharge &charge) const
{
    const Day dated = charge.dated.value_or(record.today());
    AdjustmentStore(m_shop.database())
        .add(record,
             id,
             {.kind = AdjustmentKind::Charge,
              .customer = charge.customer,
              .number = u""_s,
              .about = charge.about,
              .dated = dated,
              .due = dated,
              .amount = charge.amount,
              .mode = {},
              .account = u""_s,
              .reference = u""_s,
              .reason = charge.reason});
}

Result<TakenPayment> Adjustments::recover(const By &by,
                                          Id<Receipt> id,
                                          Id<AccountAdjustment> badDebt,
                                          const TakePayment &payment)
{
    Payments payments(m_shop);
    const Result<TakePayment> clean = payments.cleaned(payment);
    if (!clean)
        return clean.error();
    const Act act{.verb = verbs::recoverDebt,
                  .by = by,
                  .subject = id.row(),
                  .request = Payments::requestOf(*clean).add(badDebt).digest()};
    return m_shop.create(
        act,
        [&](Record &record) -> Result<Done> {
            AdjustmentStore adjustments(m_shop.database());
            const std::optional<AdjustmentRow> debt = adjustments.row(badDebt);
            if (!debt || debt->adjustment->kind != AdjustmentKind::BadDebt)
                return notFound(u"bad_debt"_s, badDebt.text());
            const AccountAdjustment &lost = debt->adjustment.value;
            if (lost.reversed)
                return Error{.kind = ErrorKind::AlreadyReversed, .subject = lost.number};
            if (lost.customer != clean->customer) {
                return Error{.kind = ErrorKind::OtherCustomer,
                             .subject = lost.number,
                             .given = lost.customerName};
            }
            TakePayment split = *clean;
            const Money again =
                std::min(clean->amount, lost.amount - adjustments.recovered(badDebt));
            split.splits = QList<Split>();
            if (again.isPositive()) {
                const Day dated = clean->dated.value_or(record.today());
                const Id<AccountAdjustment> recovery(record.newId());
                adjustments.add(record,
                                recovery,
                                {.kind = AdjustmentKind::Recovery,
                                 .customer = lost.customer,
                                 .number = lost.number,
                                 .about = badDebt.row(),
                                 .dated = dated,
                                 .due = dated,
                                 .amount = again,
                                 .mode = {},
                                 .account = u""_s,
                                 .reference = u""_s,
                                 .reason = u""_s});
                record.settle();
                split.splits->append({recovery.row(), again});
            }
            return payments.takeOne(record, id, split);
        },
        [&]() { return payments.cardOf(id); });
}

Result<AdjustmentRow>
Adjustments::reverse(const By &by, Id<AccountAdjustment> id, const QString &reason)
{
    const Result<QString> why = oneLine(reason, u"reason"_s, Need::Required);
    if (!why)
        return why.error();
    const Result<Done> reversed = m_shop.write(
        {.verb = verbs::reverseAdjustment, .by = {by.actor, by.approver, *why}},
        [&](Record &record) -> Result<Done> {
            const std::optional<AdjustmentRow> row = AdjustmentStore(m_shop.database()).row(id);
            if (!row)
                return notFound(u"adjustment"_s, id.text());
            const AccountAdjustment &adjustment = row->adjustment.value;
            if (adjustment.reversed)
                return Error{.kind = ErrorKind::AlreadyReversed, .subject = adjustment.number};
            if (const Result<Done> free = mayTakeBack(m_shop, by, id.row(), adjustment.number);
                !free)
                return free;
            ReceiptStore(m_shop.database())
                .reverse(record, id.row(), std::max(record.today(), adjustment.dated), *why);
            return Done{};
        });
    return reversed ? card(by, id) : reversed.error();
}

Result<AdjustmentRow> Adjustments::card(const By &by, Id<AccountAdjustment> id)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() { return rowOf(id); });
}

Result<QList<AdjustmentRow>>
Adjustments::list(const By &by, const AdjustmentFilter &filter, int limit)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<AdjustmentRow>> {
        return AdjustmentStore(m_shop.database()).rows(filter, limit);
    });
}

Result<Id<AccountAdjustment>> Adjustments::named(const By &by, const QString &text)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<Id<AccountAdjustment>> {
        const AdjustmentStore adjustments(m_shop.database());
        if (const std::optional<RowId> id = RowId::fromText(text);
            id && adjustments.row(Id<AccountAdjustment>(*id)))
            return Id<AccountAdjustment>(*id);
        const QList<Id<AccountAdjustment>> found = adjustments.numbered(text.trimmed());
        if (found.isEmpty())
            return notFound(u"adjustment"_s, text);
        if (found.size() > 1)
            return Error{.kind = ErrorKind::Ambiguous, .subject = u"adjustment"_s, .given = text};
        return found.first();
    });
}

} // namespace core
