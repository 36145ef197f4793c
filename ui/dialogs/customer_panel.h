// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/models/customer_columns.h"
#include "ui/widgets/data_table.h"

#include <QTabWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class Card;
class Label;

/// All that is known of one customer: how to reach them, what they owe, their work, papers,
/// payments, and what was said to them.
class CustomerPanel : public QWidget
{
    Q_OBJECT

public:
    /// `scope`: where its keys count, such as the page it stands on.
    CustomerPanel(Desk &desk, QWidget *scope, QWidget *parent);

    void show(core::Id<core::Customer> customer);
    /// Nobody is shown.
    void clear() { m_customer.reset(); }
    /// The keys go to the first list.
    QWidget *firstField() const { return m_tabs->currentWidget(); }
    void focusFirst();
    std::optional<core::Id<core::Customer>> customer() const { return m_customer; }

private:
    template <typename Row>
    struct Section
    {
        DataTable *table = nullptr;
        TableModel<Row> *model = nullptr;
    };
    template <typename Row>
    Section<Row> addSection(const QString &name,
                            QList<Column<Row>> columns,
                            typename TableModel<Row>::Identity identity,
                            int wideColumn,
                            std::function<void(const Row &)> open);

    void addHead(QVBoxLayout *column, QWidget *scope);
    void addFigures(QVBoxLayout *column);
    void addSections();
    void addMoneySections();
    void addButtons(QVBoxLayout *column);
    void addAccount(QHBoxLayout *row);
    void showCard(const core::CustomerCard &card);
    void showStanding(const core::CustomerCard &card);
    void showSections();
    void showMoneySections();
    void voidAdjustment();
    void setTitle(DataTable *table, const QString &words, qsizetype count);
    void edit();
    void write();
    Subject subject() const { return {.customer = m_customer}; }

    Desk &m_desk;
    std::optional<core::Id<core::Customer>> m_customer;

    Label *m_name;
    Label *m_reach;
    Card *m_alertStrip;
    Label *m_alert;
    Label *m_parts = nullptr;   ///< what the figures are made of
    Label *m_toPay = nullptr;   ///< none for those who may not see money
    Label *m_advance = nullptr; ///< likewise
    Label *m_openJobs = nullptr;
    QTabWidget *m_tabs;
    Section<core::JobRow> m_jobs;
    Section<core::PaperRow> m_papers;
    Section<core::Stored<core::Receipt>> m_receipts;
    Section<core::AdjustmentRow> m_adjustments;
    Section<core::FollowUpRow> m_followUps;
    Section<core::AttemptRow> m_attempts;
};

} // namespace ui
