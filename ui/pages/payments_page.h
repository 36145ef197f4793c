// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/money_move.h"
#include "ui/models/report_model.h"
#include "ui/models/table_model.h"
#include "ui/widgets/page.h"

class QComboBox;
class QHBoxLayout;
class QStackedWidget;

namespace ui {

class ClaimsCard;
class DataTable;
class Label;
class ListOrEmpty;
class PeriodChoice;
struct Span;

/// What came in and was given back: newest first, by days and ways, with what people only say they
/// paid above it; or summed up by method, by person or by day.
class PaymentsPage : public Page
{
    Q_OBJECT

public:
    PaymentsPage(Desk &desk, QWidget *parent);

    QList<QAction *> mainActions() override { return {m_take, m_export}; }
    Subject subject() const override;
    std::optional<Printout> printout() override;
    QWidget *firstFocus() override;

protected:
    void reload() override;

private:
    QWidget *filters();
    void addOthers(QHBoxLayout *row);
    QWidget *foot();
    void bindKeys();
    void fillPeople();
    core::ReceiptFilter filter() const;
    /// The days that are shown.
    Span span() const;
    /// By what the money is summed up; none where it is listed.
    std::optional<core::TakingsBy> apart() const;
    QList<core::MoneyMove> rowsBehind(std::optional<core::RowId> last);
    void showList();
    void showSums(core::TakingsBy apart);
    void showEmpty(const core::ReceiptFilter &shown);
    /// All days of a shop's life are too many for a frame: the sums come after the rows.
    void showTotals(const core::ReceiptFilter &shown);
    void sayTotals(const QList<core::Takings> &totals, std::optional<core::PaymentMode> mode);
    void exportShown();
    void confirm(const core::ClaimRow &claim);

    QAction *m_take;
    QAction *m_export;
    QComboBox *m_grouping;
    PeriodChoice *m_period;
    QComboBox *m_mode;
    QComboBox *m_by;
    ClaimsCard *m_claims;
    TableModel<core::MoneyMove> m_model;
    DataTable *m_table;
    ReportModel m_sums;
    DataTable *m_summed;
    QStackedWidget *m_tables;
    ListOrEmpty *m_list;
    Label *m_byMode;
    Label *m_total;
    int m_asked = 0; ///< answers that were overtaken by a later question are dropped
};

} // namespace ui
