// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "ui/dialogs/job_rest.h"

#include <optional>

namespace ui {

/// What a payment would do, before it is saved: what settles what, what stays open, what stays as
/// an advance.
class PaymentOutcome
{
    Q_DECLARE_TR_FUNCTIONS(PaymentOutcome)

public:
    core::Money amount;
    QList<core::OpenItem> items;
    QList<core::Split> splits;
    bool isByHand = false; ///< only what is split to counts
    QList<core::SettledWith> settled = {};
    std::optional<JobRest> rest = {}; ///< of the job that is paid before it has an invoice
    core::Money advance = {};         ///< of the customer's, that pays what is open after all that

    /// What is open after the money and before what is let off.
    core::Money openAfterMoney() const;
    /// A line each.
    QString words(const Voice &voice) const;

private:
    /// "INV-7: ₹950 paid, ₹50 discount", where more than money settles it.
    QStringList settledLines(const Voice &voice, QList<core::OpenItem> &left) const;
    /// Lets the advance pay, of those that were split to, else of all; answers how much it pays.
    core::Money useAdvance(QList<core::OpenItem> &left) const;
    QStringList openLines(const Voice &voice, const QList<core::OpenItem> &left) const;
};

} // namespace ui
