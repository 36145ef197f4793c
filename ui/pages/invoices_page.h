// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/paper_columns.h"
#include "ui/widgets/page.h"

class QComboBox;

namespace ui {

class DataTable;
class ListOrEmpty;

/// Every invoice, quote and credit note, newest first; drafts on their own.
class InvoicesPage : public Page
{
    Q_OBJECT

public:
    InvoicesPage(Desk &desk, QWidget *parent);

    QList<QAction *> mainActions() override { return {m_new}; }
    Subject subject() const override;
    /// The marked ones, else the one in focus.
    std::optional<Printout> printout() override;
    QWidget *firstFocus() override;

protected:
    void reload() override;

private:
    QWidget *filters();
    void addKind(const QString &name, core::DocumentKind kind);
    std::optional<core::DocumentKind> kind() const;
    void makeNew();
    QList<core::PaperRow> rowsBehind(std::optional<core::RowId> last);
    void openFocused();
    void sayEmpty();

    QAction *m_new;
    QComboBox *m_filter;
    TableModel<core::PaperRow> m_model;
    DataTable *m_table;
    ListOrEmpty *m_list;
};

} // namespace ui
