// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/paper_columns.h"
#include "ui/widgets/page.h"

namespace ui {

class Card;
class Chip;
class DataTable;
class Label;
class TotalsPanel;

/// An issued paper as it stands: what it says, what was paid on it, and what can be done about it.
class PaperPage : public Page
{
    Q_OBJECT

public:
    PaperPage(Desk &desk, QWidget *parent);

    void show(const core::RowId &paper);

    QString title() const override;
    QList<QAction *> mainActions() override;
    Subject subject() const override;
    std::optional<Printout> printout() override;
    QWidget *firstFocus() override;

protected:
    void reload() override;

private:
    QWidget *head();
    QWidget *foot();
    void show(const core::PaperCard &card);
    QString datesOf(const core::PaperCard &card) const;
    static QString followedText(core::DocumentKind kind, const QString &number);
    void showTotals(const core::PaperCard &card);
    void showPayments(const core::PaperCard &card);
    void showActions(const core::PaperCard &card);
    static QString cancelText(core::DocumentKind kind);
    void showVerbs(core::DocumentKind kind, core::PaperState state);
    void useCredit();
    void cancel();
    void follow(core::DocumentKind kind);
    void makeAgain();
    void answer(core::QuoteAnswer answer, const QString &reason);
    void decline();

    QAction *m_pay;
    QAction *m_useCredit;
    QAction *m_remind;
    QAction *m_credit;
    QAction *m_invoice;
    QAction *m_accept;
    QAction *m_decline;
    QAction *m_revise;
    QAction *m_cancel;
    QAction *m_again;
    QAction *m_export;
    QAction *m_print;
    core::RowId m_paper;
    std::optional<core::PaperCard> m_card;
    Label *m_customer;
    Label *m_dates;
    Chip *m_state;
    QWidget *m_answers;
    TableModel<LineRow> m_lines;
    DataTable *m_table;
    Card *m_paidCard;
    QList<QWidget *> m_paidRows;
    TotalsPanel *m_totals;
};

} // namespace ui
