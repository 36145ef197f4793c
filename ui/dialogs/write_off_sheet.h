// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/account_sheet.h"

class QLineEdit;

namespace ui {

class MoneyEdit;

/// A bill is owed no longer although no money came: a small difference, a bad debt, a discount
/// after the fact, or tax that was kept back.
class WriteOffSheet : public AccountSheet
{
    Q_OBJECT

public:
    WriteOffSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void meet(core::Id<core::Customer> customer, const Subject &first) override;
    void forget() override;
    void save() override;

private:
    void addKinds();
    core::AdjustmentKind kind() const;
    void showKind();
    void showItem();
    QString fault() const;
    bool needsReason() const;

    OpenItemChoice *m_item;
    QComboBox *m_kind;
    MoneyEdit *m_amount;
    QLineEdit *m_reason;
    QLineEdit *m_certificate;
    Label *m_limit;
};

} // namespace ui
