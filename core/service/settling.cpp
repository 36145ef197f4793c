// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/settling.h"

#include "core/service/refusals.h"
#include "core/store/adjustment_store.h"
#include "core/store/ledger_store.h"
#include "core/store/receipt_store.h"

#include <algorithm>

namespace core {

using namespace Qt::StringLiterals;

const Verb &Settling::verbOf(AdjustmentKind kind)
{
    if (kind == AdjustmentKind::BadDebt)
        return verbs::writeOffBadDebt;
    if (kind == AdjustmentKind::Discount)
        return verbs::giveDiscount;
    return kind == AdjustmentKind::WithheldTax ? verbs::withholdTax : verbs::writeOff;
}

Result<Done> Settling::mayBe(const By &by, AdjustmentKind kind, Money amount) const
{
    if (const std::optional<Error> refused = m_shop.refusal(verbOf(kind).permit, by))
        return *refused;
    const bool isLimited = verbOf(kind).permit == Permit::WriteOffSmall;
    const Money limit = m_shop.facts().smallDifference;
    if (!isLimited || amount <= limit || m_shop.may(Permit::WriteOffAny, by))
        return Done{};
    return Error{.kind = ErrorKind::WriteOffTooLarge, .amount = amount, .limit = limit};
}

Result<Done>
Settling::write(Record &record, Id<AccountAdjustment> id, const NewSettlement &settlement) const
{
    const std::optional<AccountEntry> item = LedgerStore(m_shop.database()).entry(settlement.item);
    if (!item || !item->due) {
        return notFound(u"invoice"_s, settlement.item.text());
    }
    if (!item->live)
        return alreadyCancelled(item->number);
    if (settlement.amount > item->open) {
        return Error{.kind = ErrorKind::SplitTooLarge,
                     .subject = item->number,
                     .amount = settlement.amount,
                     .limit = item->open};
    }
    const Day dated = settlement.dated.value_or(record.today());
    AdjustmentStore adjustments(m_shop.database());
    adjustments.add(record,
                    id,
                    {.kind = settlement.kind,
                     .customer = item->customer,
                     .number = item->number,
                     .about = item->id,
                     .dated = dated,
                     .due = {},
                     .amount = settlement.amount,
                     .mode = {},
                     .account = u""_s,
                     .reference = settlement.reference,
                     .reason = settlement.reason});
    if (settlement.kind == AdjustmentKind::WithheldTax && !settlement.reference.isEmpty()) {
        adjustments.addEvent(record,
                             id.row(),
                             {.kind = MoneyEventKind::Certified,
                              .dated = dated,
                              .reference = settlement.reference,
                              .note = u""_s});
    }
    ReceiptStore(m_shop.database())
        .allocate(record,
                  record.newId(),
                  id.row(),
                  {item->id, settlement.amount},
                  std::max(dated, item->dated));
    return Done{};
}

} // namespace core
