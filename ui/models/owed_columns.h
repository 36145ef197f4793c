// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/debtors.h"
#include "ui/models/table_model.h"
#include "ui/text/voice.h"

#include <QCoreApplication>

namespace ui {

/// How debts read in lists.
class OwedColumns
{
    Q_DECLARE_TR_FUNCTIONS(OwedColumns)

public:
    static QList<Column<core::Debtor>> byPerson(const Voice &voice,
                                                const core::AgeingLimits &limits);
    static QList<Column<core::OutstandingRow>> byInvoice(const Voice &voice);

private:
    static QString promiseOf(const core::Debtor &debtor, const Voice &voice);
};

} // namespace ui
