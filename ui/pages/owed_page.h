// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/owed_columns.h"
#include "ui/models/owed_list.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QComboBox;
class QHBoxLayout;
class QStackedWidget;

namespace ui {

class DataTable;
class DayEdit;
class Label;
class ListOrEmpty;

/// Who owes the shop, for how long, and what they said about it. It is worked out beside the
/// window, since it is about everybody; what was told to them is asked a page at a time.
class OwedPage : public Page
{
    Q_OBJECT

public:
    OwedPage(Desk &desk, QWidget *parent);

    QList<QAction *> mainActions() override { return {m_print, m_statements, m_export}; }
    Subject subject() const override;
    std::optional<Printout> printout() override;
    QWidget *firstFocus() override;

protected:
    void reload() override;

private:
    enum class AsOf { Today, LastMonth, Typed };

    QWidget *head();
    void addAsOf(QHBoxLayout *row);
    /// The past day that is asked for; none for today.
    std::optional<core::Day> asOf() const;
    QWidget *buckets();
    void bindKeys(DataTable *table);
    void show(const OwedList &owed);
    void showTotals();
    /// Lists those of the chosen age, `rows` of them to begin with.
    void showFiltered(qsizetype rows);
    QList<core::Debtor> debtorsFrom(qsizetype first, qsizetype rows);
    bool isByInvoice() const;
    DataTable *table() const { return isByInvoice() ? m_byInvoice : m_byPerson; }
    std::optional<core::Id<core::Customer>> customer() const;
    std::optional<core::Id<core::Customer>> customerAt(int row) const;
    void remind();
    /// For those who are marked, or for the one the focus is on.
    void printLetters();
    /// Of everybody, since the year began.
    void printStatements();
    void exportShown();
    void promise();

    OwedList m_owed;
    int m_asked = 0; ///< answers that were overtaken by a later question are dropped
    QAction *m_print;
    QAction *m_statements;
    QAction *m_export;
    Label *m_figure;
    Label *m_people;
    QButtonGroup *m_buckets;
    QComboBox *m_grouping;
    QComboBox *m_asOf;
    DayEdit *m_day;
    TableModel<core::Debtor> m_debtors;
    TableModel<core::OutstandingRow> m_papers;
    DataTable *m_byPerson;
    DataTable *m_byInvoice;
    QStackedWidget *m_tables;
    ListOrEmpty *m_list;
};

} // namespace ui
