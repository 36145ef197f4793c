// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/account_sheet.h"

class QLineEdit;

namespace ui {

class DayEdit;

/// The certificate of tax that a customer kept back has come.
class CertificateSheet : public AccountSheet
{
    Q_OBJECT

public:
    CertificateSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void meet(core::Id<core::Customer> customer, const Subject &first) override;
    void forget() override;
    void save() override;

private:
    QList<core::AdjustmentRow> m_waiting;
    QComboBox *m_tax;
    QLineEdit *m_number;
    DayEdit *m_dated;
};

} // namespace ui
