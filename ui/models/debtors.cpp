// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/debtors.h"

namespace ui {

core::Result<Debtors> debtorsOn(core::Shop &shop, const core::By &by, std::optional<core::Day> asOf)
{
    const auto ageing = shop.ledger.ageing(by, asOf);
    if (!ageing)
        return ageing.error();
    const auto papers = shop.ledger.outstanding(by, asOf);
    if (!papers)
        return papers.error();
    Debtors found{.ageing = *ageing, .debtors = {}, .papers = papers->rows};
    QList<core::Id<core::Customer>> customers;
    for (const core::AgeingRow &row : ageing->rows) {
        if (row.owed.isPositive())
            customers.append(row.customer);
    }
    const auto told = shop.followUps.lastToldOf(by, customers);
    if (!told)
        return told.error();
    for (const core::AgeingRow &row : ageing->rows) {
        if (!row.owed.isPositive())
            continue;
        // What was to be paid on a past day without an invoice is not known any more.
        const auto card = asOf ? core::Result<core::CustomerCard>(core::CustomerCard())
                               : shop.customers.card(by, row.customer);
        const auto standing = card ? core::standingOf(*card) : std::nullopt;
        found.debtors.append({.ageing = row,
                              .told = told->value(row.customer),
                              .toPay = standing ? standing->toPay() : row.balance()});
    }
    sortDebtors(found.debtors, ageing->asOf);
    return found;
}

} // namespace ui
