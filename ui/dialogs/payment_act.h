// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/receipt.h"
#include "ui/desk/desk.h"

#include <QCoreApplication>

#include <optional>

namespace ui {

/// Money that is taken, or taken again after it was undone: a payment is a fact, so it comes back
/// as another one with a number of its own.
class PaymentAct
{
    Q_DECLARE_TR_FUNCTIONS(PaymentAct)

public:
    core::TakePayment wanted;
    std::optional<core::RowId> claim = {}; ///< that it confirms

    core::Result<core::TakenPayment>
    take(core::Shop &shop, const core::By &by, core::Id<core::Receipt> id) const;
    /// Says that it was taken, and how to take it back and again.
    void told(Desk &desk, const core::Outcome<core::TakenPayment> &done) const;

private:
    void takeAgain(Desk &desk) const;
};

} // namespace ui
