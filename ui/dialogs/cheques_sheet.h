// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cheque_columns.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace ui {

class DataTable;
class Label;
class MoneyEdit;

/// The cheques that were taken: in hand, at the bank, paid, come back. A key takes the one in focus
/// further; Space marks several for the bank.
class ChequesSheet : public Sheet
{
    Q_OBJECT

public:
    ChequesSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void save() override { accept(); }

private:
    void addFilter();
    void addActs();
    void reload();
    void deposit();
    void clear();
    void bounce();
    std::optional<core::ChequeRow> focused() const;

    TableModel<core::ChequeRow> m_model;
    QComboBox *m_state;
    DataTable *m_table;
    Label *m_total;
};

/// A cheque came back: why, and the fee that the customer is charged.
class BounceSheet : public Sheet
{
    Q_OBJECT

public:
    BounceSheet(Desk &desk, const core::ChequeRow &cheque, QWidget *parent);

protected:
    void save() override;

private:
    const core::ChequeRow m_cheque;
    QLineEdit *m_reason;
    MoneyEdit *m_fee;
};

} // namespace ui
