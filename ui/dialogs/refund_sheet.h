// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/account_sheet.h"

class QLineEdit;

namespace ui {

class MoneyEdit;
class PaymentWay;

/// Money goes back to a customer, out of what they have left with the shop and never more.
class RefundSheet : public AccountSheet
{
    Q_OBJECT

public:
    RefundSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void meet(core::Id<core::Customer> customer, const Subject &first) override;
    void forget() override;
    void save() override;

private:
    QString fault() const;

    core::Money m_free;
    MoneyEdit *m_amount;
    Label *m_held;
    PaymentWay *m_way;
    QLineEdit *m_reason;
};

} // namespace ui
