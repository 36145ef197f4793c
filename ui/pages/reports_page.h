// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/report_model.h"
#include "ui/widgets/page.h"

class QComboBox;

namespace ui {

class DataTable;
class DayEdit;
class Label;
class ListOrEmpty;
class PeriodChoice;
struct Span;

/// Figures over everybody, as tables that can be taken along. They are worked out beside the
/// window.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    ReportsPage(Desk &desk, QWidget *parent);

    QList<QAction *> mainActions() override { return {m_export, m_print}; }
    std::optional<Printout> printout() override;
    QWidget *firstFocus() override;

protected:
    void reload() override;

private:
    enum Report {
        Outstanding,
        Ageing,
        Taken,
        Invoiced,
        DayBook,
        Sales,
        SalesByCode,
        Series,
    };

    QWidget *choices();
    void showChoices();
    bool isOverDays() const;
    Span span() const;
    core::Day asOf() const;
    /// Without days that are still to come, where that leaves any.
    Span pastSpan() const;

    QAction *m_export;
    QAction *m_print;
    int m_asked = 0; ///< answers that were overtaken by a later question are dropped
    QComboBox *m_report;
    PeriodChoice *m_period;
    Label *m_fromWord;
    DayEdit *m_from;
    Label *m_toWord;
    DayEdit *m_to;
    ReportModel m_model;
    DataTable *m_table;
    ListOrEmpty *m_list;
};

} // namespace ui
