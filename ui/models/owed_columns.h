// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "core/domain/follow_up.h"
#include "ui/models/table_model.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// Somebody who owes, and what they were told and promised last.
struct Debtor
{
    core::AgeingRow ageing;
    core::LastTold told;
    core::Money toPay; ///< with jobs that have no invoice, less what they have left with us
};

/// Broken promises first, then who is turned to first.
void sortDebtors(QList<Debtor> &debtors, core::Day asOf);

/// How debts read in lists.
class OwedColumns
{
    Q_DECLARE_TR_FUNCTIONS(OwedColumns)

public:
    static QList<Column<Debtor>> byPerson(const Voice &voice, const core::AgeingLimits &limits);
    static QList<Column<core::OutstandingRow>> byInvoice(const Voice &voice);

private:
    static QString promiseOf(const Debtor &debtor, const Voice &voice);
};

} // namespace ui
