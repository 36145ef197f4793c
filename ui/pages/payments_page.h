// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/table_model.h"
#include "ui/widgets/page.h"

class QComboBox;

namespace ui {

class ClaimsCard;
class DataTable;
class Label;
class ListOrEmpty;
class PeriodChoice;

/// What came in: newest first, by days and ways, with what people only say they paid above it.
class PaymentsPage : public Page
{
    Q_OBJECT

public:
    PaymentsPage(Desk &desk, QWidget *parent);

    QList<QAction *> mainActions() override { return {m_take}; }
    Subject subject() const override;
    std::optional<Printout> printout() override;
    QWidget *firstFocus() override;

protected:
    void reload() override;

private:
    QWidget *filters();
    QWidget *foot();
    void fillPeople();
    core::ReceiptFilter filter() const;
    QList<core::ReceiptRow> rowsBehind(std::optional<core::Id<core::Receipt>> last);
    void showTotals(const core::ReceiptFilter &shown);
    void voidFocused();
    void reverse(core::Id<core::Receipt> receipt, const QString &number, const QString &reason);
    void confirm(const core::ClaimRow &claim);

    QAction *m_take;
    PeriodChoice *m_period;
    QComboBox *m_mode;
    QComboBox *m_by;
    ClaimsCard *m_claims;
    TableModel<core::ReceiptRow> m_model;
    DataTable *m_table;
    ListOrEmpty *m_list;
    Label *m_byMode;
    Label *m_total;
};

} // namespace ui
