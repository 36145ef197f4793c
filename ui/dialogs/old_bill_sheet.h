// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/account_sheet.h"

class QLineEdit;

namespace ui {

class DayEdit;
class MoneyEdit;

/// A bill, or money paid ahead, from before the shop used Docket, with its own day so that its age
/// is right.
class OldBillSheet : public AccountSheet
{
    Q_OBJECT

public:
    OldBillSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void meet(core::Id<core::Customer> customer, const Subject &first) override;
    void forget() override {}
    void save() override;

private:
    bool isAdvance() const;

    QComboBox *m_direction;
    MoneyEdit *m_amount;
    QLineEdit *m_number;
    DayEdit *m_dated;
    DayEdit *m_due;
};

} // namespace ui
