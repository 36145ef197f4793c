// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/account_sheet.h"

namespace ui {

class MoneyEdit;

/// What a payment paid goes to another bill of the same customer; so does what is left of it.
class MovePaymentSheet : public AccountSheet
{
    Q_OBJECT

public:
    MovePaymentSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void meet(core::Id<core::Customer> customer, const Subject &first) override;
    void forget() override;
    void save() override;

private:
    /// Part of a payment and where it is now; no bill while it is an advance.
    struct Part
    {
        core::Id<core::Receipt> receipt;
        QString number;
        core::RowId bill;
        core::Money amount;
    };

    void addPart(const core::ReceiptRow &row, const core::PaidPart &paid);
    void showTargets();
    void showAmount();
    core::Money most() const;
    QString fault() const;

    const core::Id<core::Allocation> m_allocation; ///< made once: double Enter moves once
    QList<Part> m_parts;
    QList<core::OpenItem> m_open;
    QComboBox *m_part;
    OpenItemChoice *m_to;
    MoneyEdit *m_amount;
};

} // namespace ui
