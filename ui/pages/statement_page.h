// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ageing.h"
#include "ui/models/report_model.h"
#include "ui/widgets/page.h"

class QCheckBox;

namespace ui {

class DataTable;
class DayEdit;
class Label;
class ListOrEmpty;
class PeriodChoice;
struct Span;

/// A customer's account over some days, with the balance after each line.
class StatementPage : public Page
{
    Q_OBJECT

public:
    StatementPage(Desk &desk, QWidget *parent);

    void show(core::Id<core::Customer> customer);

    QString title() const override;
    QList<QAction *> mainActions() override { return {m_print, m_export}; }
    Subject subject() const override;
    std::optional<Printout> printout() override;
    QWidget *firstFocus() override;

protected:
    void reload() override;

private:
    QWidget *choices();
    Span span() const;
    QString name() const;
    void show(const core::Statement &statement);

    QAction *m_export;
    QAction *m_print;
    std::optional<core::Id<core::Customer>> m_customer;
    QString m_name;
    int m_asked = 0; ///< answers that were overtaken by a later question are dropped
    PeriodChoice *m_period;
    DayEdit *m_from;
    DayEdit *m_to;
    QCheckBox *m_openOnly;
    Label *m_opening;
    Label *m_closing;
    ReportModel m_model;
    DataTable *m_table;
    ListOrEmpty *m_list;
};

} // namespace ui
