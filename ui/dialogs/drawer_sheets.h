// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/till.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;

namespace ui {

class MoneyEdit;

/// The day begins with what is in the drawer.
class OpenDrawerSheet : public Sheet
{
    Q_OBJECT

public:
    OpenDrawerSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void save() override;

private:
    const core::Id<core::TillSession> m_id; ///< made once: opened twice is opened once
    MoneyEdit *m_opening;
};

/// Cash goes in or out of the drawer and settles nothing: change from the bank, tea money.
class DrawerCashSheet : public Sheet
{
    Q_OBJECT

public:
    DrawerCashSheet(Desk &desk, const Subject &about, QWidget *parent);

protected:
    void save() override;

private:
    const core::Id<core::TillMovement> m_id; ///< made once: double Enter moves once
    QComboBox *m_kind;
    MoneyEdit *m_amount;
    QLineEdit *m_reason;
};

} // namespace ui
