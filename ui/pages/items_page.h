// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/item_hits.h"
#include "ui/models/table_model.h"
#include "ui/widgets/page.h"

class QCheckBox;
class QLineEdit;

namespace ui {

class DataTable;
class ListOrEmpty;

/// What the shop sells, and for how much.
class ItemsPage : public Page
{
    Q_OBJECT

public:
    ItemsPage(Desk &desk, QWidget *parent);

    QList<QAction *> mainActions() override { return {m_new}; }
    QWidget *firstFocus() override;

protected:
    void reload() override;

private:
    QWidget *head();
    void bindKeys();
    void showMatching();
    bool mayEdit(); ///< else it is said who may
    void edit();
    void turnSelling();

    QLineEdit *m_filter;
    QCheckBox *m_all;
    DataTable *m_table;
    ListOrEmpty *m_list;
    TableModel<core::ItemRow> *m_model;
    QAction *m_new = nullptr;
    ItemHits m_items;
};

} // namespace ui
