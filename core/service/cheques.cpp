// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/cheques.h"

#include "core/base/day_range.h"
#include "core/base/decimal.h"
#include "core/base/plain_text.h"
#include "core/service/adjustments.h"
#include "core/store/adjustment_store.h"
#include "core/store/receipt_store.h"

namespace core {

using namespace Qt::StringLiterals;

Result<QList<ChequeRow>> Cheques::list(const By &by, std::optional<ChequeState> state, int limit)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<QList<ChequeRow>> {
        return AdjustmentStore(m_shop.database()).cheques(state, limit);
    });
}

Result<ChequeRow> Cheques::card(const By &by, Id<Receipt> receipt)
{
    return m_shop.read(Permit::SeeMoney, by, [&]() -> Result<ChequeRow> {
        const auto row = AdjustmentStore(m_shop.database()).cheque(receipt);
        if (!row)
            return Error{.kind = ErrorKind::NotACheque, .subject = receipt.text()};
        return *row;
    });
}

Result<ChequeRow> Cheques::open(Id<Receipt> receipt) const
{
    const auto known = ReceiptStore(m_shop.database()).byId(receipt);
    if (!known) {
        return Error{.kind = ErrorKind::NotFound, .subject = u"receipt"_s, .given = receipt.text()};
    }
    const auto row = AdjustmentStore(m_shop.database()).cheque(receipt);
    if (!row)
        return Error{.kind = ErrorKind::NotACheque, .subject = (*known)->number};
    if (row->state == ChequeState::Bounced || (*known)->reversed) {
        return Error{
            .kind = ErrorKind::ChequeSettled, .subject = (*known)->number, .given = u"bounced"_s};
    }
    return *row;
}

Result<Day> Cheques::dayOf(std::optional<Day> dated) const
{
    const Day day = dated.value_or(m_shop.today());
    if (const Result<Done> sound = checkPast(day, m_shop.today(), u"date"_s); !sound)
        return sound.error();
    return day;
}

Result<Done> Cheques::deposit(const By &by,
                              const QList<Id<Receipt>> &receipts,
                              std::optional<Day> dated,
                              const QString &account)
{
    const Result<Day> day = dayOf(dated);
    if (!day)
        return day.error();
    const Result<QString> where = oneLine(account, u"account"_s, Need::Optional, 80);
    if (!where)
        return where.error();
    return m_shop.write({.verb = verbs::depositCheque, .by = by},
                        [&](Record &record) -> Result<Done> {
                            AdjustmentStore store(m_shop.database());
                            for (const Id<Receipt> receipt : receipts) {
                                const Result<ChequeRow> row = open(receipt);
                                if (!row)
                                    return row.error();
                                if (row->state == ChequeState::Cleared) {
                                    return Error{.kind = ErrorKind::ChequeSettled,
                                                 .subject = row->receipt->number,
                                                 .given = u"cleared"_s};
                                }
                                store.addEvent(record,
                                               receipt.row(),
                                               {.kind = MoneyEventKind::Deposited,
                                                .dated = *day,
                                                .reference = *where,
                                                .note = u""_s});
                            }
                            return Done{};
                        });
}

Result<ChequeRow> Cheques::clear(const By &by, Id<Receipt> receipt, std::optional<Day> dated)
{
    const Result<Day> day = dayOf(dated);
    if (!day)
        return day.error();
    const Result<Done> cleared =
        m_shop.write({.verb = verbs::clearCheque, .by = by}, [&](Record &record) -> Result<Done> {
            const Result<ChequeRow> row = open(receipt);
            if (!row)
                return row.error();
            if (row->state == ChequeState::Cleared)
                return Done{};
            AdjustmentStore(m_shop.database())
                .addEvent(record,
                          receipt.row(),
                          {.kind = MoneyEventKind::Cleared,
                           .dated = *day,
                           .reference = u""_s,
                           .note = u""_s});
            return Done{};
        });
    return cleared ? card(by, receipt) : cleared.error();
}

Result<ChequeRow> Cheques::bounce(const By &by, Id<Receipt> receipt, const Bounce &bounce)
{
    const Result<Day> day = dayOf(bounce.dated);
    if (!day)
        return day.error();
    const Result<QString> why = oneLine(bounce.reason, u"reason"_s, Need::Required);
    if (!why)
        return why.error();
    if (!bounce.fee.isZero()) {
        if (const Result<Done> sound = checkMoved(bounce.fee, u"fee"_s); !sound)
            return sound.error();
    }
    const Result<Done> bounced =
        m_shop.write({.verb = verbs::bounceCheque, .by = {by.actor, by.approver, *why}},
                     [&](Record &record) -> Result<Done> {
                         const Result<ChequeRow> row = open(receipt);
                         if (!row)
                             return row.error();
                         AdjustmentStore(m_shop.database())
                             .addEvent(record,
                                       receipt.row(),
                                       {.kind = MoneyEventKind::Bounced,
                                        .dated = *day,
                                        .reference = u""_s,
                                        .note = *why});
                         Payments(m_shop).reverseOne(record, row->receipt, *why);
                         if (bounce.fee.isPositive()) {
                             Adjustments(m_shop).chargeOne(record,
                                                           Id<AccountAdjustment>(record.newId()),
                                                           {.customer = row->receipt->customer,
                                                            .amount = bounce.fee,
                                                            .dated = *day,
                                                            .reason = *why,
                                                            .about = receipt.row()});
                         }
                         return Done{};
                     });
    return bounced ? card(by, receipt) : bounced.error();
}

} // namespace core
