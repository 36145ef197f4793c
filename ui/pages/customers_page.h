// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/customer_columns.h"
#include "ui/widgets/page.h"

class QLineEdit;
class QStackedWidget;

namespace ui {

class CustomerPanel;
class DataTable;
class ListOrEmpty;

/// Everybody the shop works for, and all about the one in focus.
class CustomersPage : public Page
{
    Q_OBJECT

public:
    CustomersPage(Desk &desk, QWidget *parent);

    /// Puts that customer in focus, wherever in the list they stand.
    void showCustomer(core::Id<core::Customer> customer);

    QList<QAction *> mainActions() override { return {m_new}; }
    Subject subject() const override;
    QWidget *firstFocus() override;

protected:
    void reload() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *listSide();
    QWidget *panelSide();
    void fitSides();
    void bindKeys();
    QList<core::CustomerRow> firstRows();
    QList<core::CustomerRow> rowsBehind(const core::CustomerRow &last);
    QList<core::CustomerRow> withPinned(QList<core::CustomerRow> rows);
    void showEmpty();
    void select(core::Id<core::Customer> customer);
    void showFocused();

    QWidget *m_listSide = nullptr;
    QLineEdit *m_filter;
    DataTable *m_table;
    ListOrEmpty *m_list;
    TableModel<core::CustomerRow> *m_model;
    CustomerPanel *m_panel;
    QStackedWidget *m_side;
    QAction *m_new = nullptr;
    QAction *m_clear = nullptr;
    std::optional<core::Id<core::Customer>> m_pinned; ///< asked for by name: stands in the list
};

} // namespace ui
