// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/day_sheets.h"

#include "core/store/customer_store.h"
#include "core/store/job_rows.h"
#include "core/store/paper_store.h"
#include "core/store/receipt_store.h"

namespace core {

namespace {

constexpr int daysBack = 7;
constexpr int daysAhead = 7;

} // namespace

DayMoney DaySheets::moneyOf(Day day) const
{
    const Database &database = m_shop.database();
    const ReceiptStore receipts(database);
    DayMoney money;
    money.taken = receipts.totals(day, day);
    for (const ModeTotal &mode : money.taken)
        money.takenTotal += mode.total;
    std::tie(money.invoiced, money.invoices) =
        PaperStore(database, m_shop.facts().currency.digits).invoiced(day);
    std::tie(money.owed, money.debtors) = CustomerStore(database).owedByAll();
    money.lastDays = receipts.dayTotals(day.plus(1 - daysBack), day);
    return money;
}

Result<DaySheet> DaySheets::today(const By &by, int rows)
{
    return m_shop.read(Permit::SeeWork, by, [&]() -> Result<DaySheet> {
        const Day day = m_shop.today();
        const bool seesMoney = m_shop.may(Permit::SeeMoney, by);
        const JobRows jobs(m_shop.database(), day, seesMoney);
        DaySheet sheet{.day = day};
        if (seesMoney)
            sheet.money = moneyOf(day);
        if (m_shop.may(Permit::TakePayments, by))
            sheet.takenByMe = ReceiptStore(m_shop.database()).takenBy(by.actor, day);
        for (int ahead = 0; ahead < daysAhead; ++ahead)
            sheet.nextDays.append({day.plus(ahead), 0});
        for (const DayCount &promised : jobs.promises()) {
            const int ahead = promised.day.number - day.number;
            if (ahead < 0)
                sheet.late += promised.jobs;
            else if (ahead < daysAhead)
                sheet.nextDays[ahead].jobs = promised.jobs;
        }
        sheet.dueToday = sheet.nextDays.first().jobs;
        sheet.urgent = jobs.promisedUntil(day, rows);
        sheet.readyJobs = jobs.readyNotTold(rows);
        sheet.ready = jobs.readyCount();
        return sheet;
    });
}

} // namespace core
