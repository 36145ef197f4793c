// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/base/id.h"
#include "core/base/money.h"
#include "core/domain/account_entry.h"

#include <QList>
#include <QString>

#include <optional>

namespace core {

struct Job;

/// What a job's invoices and its advances say. A credit note for it stands among the credits.
struct JobAccount
{
    struct Line
    {
        RowId id;
        EntryKind kind = EntryKind::Invoice;
        QString number;
        Day dated;
        Money amount;
        Money open; ///< of an invoice what is to be paid, of a credit what no paper has used
    };

    Id<Job> job;
    QString number;
    QString title;
    QString customerName; ///< empty where the job is nobody's
    std::optional<Money> price;
    QList<Line> invoices; ///< without cancelled ones; oldest first
    QList<Line> credits;  ///< receipts taken for it, credit notes; without what was taken back
    Money invoiced;
    Money open;   ///< on its invoices
    Money unused; ///< of its advances

    /// Above zero: to be paid for what was invoiced; below zero: more was paid than is invoiced.
    Money balance() const { return open - unused; }
    /// Agreed and on no invoice yet; none where nobody agreed on a price.
    std::optional<Money> toInvoice() const;
};

} // namespace core
