// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "core/domain/follow_up.h"
#include "core/store/shop_file.h"

namespace core {

class FollowUps;

/// Somebody who owes, and what they were told and promised last.
struct Debtor
{
    AgeingRow ageing;
    LastTold told;
    Money toPay; ///< with jobs that have no invoice, less what they have left with us
};

/// Who is asked for money, and in which order; what a screen shows of one is asked a page at a
/// time.
class Debtors
{
public:
    Debtors(ShopFile &shop, FollowUps &followUps) : m_shop(shop), m_followUps(followUps) {}

    /// Everybody who owes, as it is or as it was on a past day: broken promises first, then whose
    /// money, times the days it is overdue, is more.
    ///
    /// Refuses: NotPermitted (also without the right to see the work, where promises belong).
    Result<OwingReport> inTurn(const By &by, std::optional<Day> asOf);
    /// These rows of such a report with their names and what was told to them. What was to be paid
    /// on a past day without an invoice is not known any more: there `toPay` is the balance.
    ///
    /// Refuses: NotPermitted.
    Result<QList<Debtor>> told(const By &by, const QList<Owing> &rows, Day asOf);

private:
    ShopFile &m_shop;
    FollowUps &m_followUps;
};

} // namespace core
