// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/adjustment.h"

#include "core/base/day_range.h"
#include "core/base/decimal.h"
#include "core/base/plain_text.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestOldNumber = 40;
constexpr qsizetype longestReference = 80;

Result<Done> cleanLine(QString &text, const QString &field, Need need, qsizetype most)
{
    const Result<QString> clean = oneLine(text, field, need, most);
    if (!clean)
        return clean.error();
    text = *clean;
    return Done{};
}

/// What every adjustment has: an amount, a day, a reason.
template <typename Wanted>
Result<Done> cleanCommon(Wanted &wanted, Day today, Need reason)
{
    if (const Result<Done> sound = checkMoved(wanted.amount, u"amount"_s); !sound)
        return sound;
    if (wanted.dated) {
        if (const Result<Done> sound = checkPast(*wanted.dated, today, u"date"_s); !sound)
            return sound;
    }
    return cleanLine(wanted.reason, u"reason"_s, reason, 200);
}

} // namespace

bool isDebit(AdjustmentKind kind)
{
    switch (kind) {
    case AdjustmentKind::OpeningBill:
    case AdjustmentKind::Refund:
    case AdjustmentKind::Recovery:
    case AdjustmentKind::Charge:
        return true;
    case AdjustmentKind::OpeningCredit:
    case AdjustmentKind::WriteOff:
    case AdjustmentKind::BadDebt:
    case AdjustmentKind::Discount:
    case AdjustmentKind::WithheldTax:
        return false;
    }
    Q_UNREACHABLE();
}

bool isSettlement(AdjustmentKind kind)
{
    return !isDebit(kind) && kind != AdjustmentKind::OpeningCredit;
}

Result<NewOpening> checkedOpening(const NewOpening &wanted, Day today)
{
    NewOpening opening = wanted;
    if (const Result<Done> sound = checkMoved(opening.amount.abs(), u"amount"_s); !sound)
        return sound.error();
    if (const Result<Done> sound = checkPast(opening.dated, today, u"date"_s); !sound)
        return sound.error();
    const Result<Done> sound =
        cleanLine(opening.number, u"number"_s, Need::Optional, longestOldNumber);
    if (!sound)
        return sound.error();
    if (opening.due) {
        const Result<Done> due = checkFrom(*opening.due, opening.dated, u"due"_s);
        if (!due)
            return due.error();
    }
    return opening;
}

Result<NewSettlement> checkedSettlement(const NewSettlement &wanted, Day today)
{
    NewSettlement settlement = wanted;
    if (!isSettlement(settlement.kind)) {
        return Error{.kind = ErrorKind::NotOneOf,
                     .subject = u"kind"_s,
                     .given = QString::number(int(settlement.kind)),
                     .allowed = u"write_off, bad_debt, discount, withheld_tax"_s};
    }
    const bool needsReason =
        settlement.kind == AdjustmentKind::WriteOff || settlement.kind == AdjustmentKind::BadDebt;
    const Result<Done> common =
        cleanCommon(settlement, today, needsReason ? Need::Required : Need::Optional);
    if (!common)
        return common.error();
    const Result<Done> reference =
        cleanLine(settlement.reference, u"reference"_s, Need::Optional, longestReference);
    if (!reference)
        return reference.error();
    return settlement;
}

Result<NewRefund> checkedRefund(const NewRefund &wanted, Day today)
{
    NewRefund refund = wanted;
    if (const Result<Done> common = cleanCommon(refund, today, Need::Optional); !common)
        return common.error();
    for (QString *text : {&refund.account, &refund.reference}) {
        const QString field = text == &refund.account ? u"account"_s : u"reference"_s;
        const Result<Done> sound = cleanLine(*text, field, Need::Optional, longestReference);
        if (!sound)
            return sound.error();
    }
    return refund;
}

Result<NewCharge> checkedCharge(const NewCharge &wanted, Day today)
{
    NewCharge charge = wanted;
    if (const Result<Done> common = cleanCommon(charge, today, Need::Required); !common)
        return common.error();
    return charge;
}

} // namespace core
