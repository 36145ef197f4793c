// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/properties/reference_ledger.h"
#include "tests/properties/seat.h"

namespace tests {

std::string nameOf(const core::RowId &id);
/// Where the shop and the reference differ; empty where they agree.
QString said(const char *what, const std::string &whom, qint64 shop, qint64 reference);

/// Reads the facts of money out of a shop's log and tells them to a reference ledger; then says
/// where the shop's own books differ from it.
class Witness
{
public:
    explicit Witness(Seat &seat) : m_seat(seat) {}

    const ReferenceLedger &ledger() const { return m_ledger; }
    /// Tells what the log has had since the last call, in the order of its clocks.
    void listen();

    /// Balances, ageing and outstanding against the reference; empty when all agree.
    QString faultNow();
    /// Ageing and outstanding as of a day that is over.
    QString faultAsOf(core::Day day);
    /// Each debt: amount = allocated + open; each credit: allocated <= amount.
    QString faultOfAllocations();
    /// Every customer's statement ends in their balance, of any day, and holds what lies between;
    /// what their papers leave open is what it lists.
    QString faultOfStatements();
    /// Every balance and every amount that is open is explained to the last unit.
    QString faultOfExplanations();
    /// The derived tables against the facts: today's answers are those as of today.
    QString faultOfDerived();

private:
    void tell(const QString &table, const core::RowId &id, const QJsonObject &fact);
    QString faultOfStatement(core::Id<core::Customer> customer, core::Day from, core::Day to);
    QString faultOfExplanation(const core::RowId &id, qint64 expected);
    QString compared(const core::AgeingReport &ageing,
                     const core::OutstandingReport &outstanding,
                     int day,
                     core::Day seen);

    Seat &m_seat;
    ReferenceLedger m_ledger;
    qint64 m_heard = 0;
};

} // namespace tests
