// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/properties/reference_ledger.h"
#include "tests/properties/seat.h"

namespace tests {

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
    /// Each invoice: payable = allocated + open; each receipt: allocated <= amount.
    QString faultOfAllocations();

private:
    void tell(const QString &table, const core::RowId &id, const QJsonObject &fact);
    QString compared(const core::AgeingReport &ageing,
                     const core::OutstandingReport &outstanding,
                     int day,
                     core::Day seen);

    Seat &m_seat;
    ReferenceLedger m_ledger;
    qint64 m_heard = 0;
};

} // namespace tests
