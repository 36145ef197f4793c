// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "core/domain/job_account.h"
#include "core/store/shop_file.h"

namespace core {

/// Who owes what, since when. All of it needs the right to see money.
class Ledger
{
public:
    explicit Ledger(ShopFile &shop) : m_shop(shop) {}

    /// Refuses: NotPermitted; as ShopFile::open when the file fails.
    Result<OutstandingReport>
    outstanding(const By &by, std::optional<Day> asOf, std::optional<Id<Customer>> customer = {});
    /// Who owes most first.
    ///
    /// Refuses: also NumberOutOfRange (buckets), as checkLimits.
    Result<AgeingReport>
    ageing(const By &by, std::optional<Day> asOf, const AgeingLimits &limits = {});
    /// What an amount is made of: of a customer's id the balance, of a paper's what is open, of a
    /// receipt's what is left.
    ///
    /// Refuses: NotPermitted; NotFound.
    Result<Explanation> explain(const By &by, const RowId &id);
    /// What moved on these days, by everybody.
    ///
    /// Refuses: NotPermitted; DateOutOfRange (from after to).
    Result<DayBook> dayBook(const By &by, Day from, Day to);
    /// Refuses: also NotFound; DateOutOfRange (from after to).
    Result<Statement> statement(const By &by, Id<Customer> customer, Day from, Day to);
    /// Of all customers with whom something moved or stands open, by name; of deleted ones too.
    ///
    /// Refuses: NotPermitted; DateOutOfRange (from after to).
    Result<QList<Statement>> statements(const By &by, Day from, Day to);
    /// What a job's invoices and advances say, today.
    ///
    /// Refuses: NotPermitted; NotFound.
    Result<JobAccount> job(const By &by, Id<Job> job);

private:
    ShopFile &m_shop;
};

} // namespace core
