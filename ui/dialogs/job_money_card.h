// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace ui {

/// What a job costs, what was paid and is owed, and the receipts and papers that say so.
class JobMoneyCard : public Card
{
    Q_OBJECT

public:
    explicit JobMoneyCard(Desk &desk, QWidget *parent = nullptr);

    void show(const core::JobCard &job);

signals:
    void payAsked();

private:
    void addPaper(const core::PaperRow &paper);
    void addReceipt(const core::Receipt &receipt);

    Desk &m_desk;
    Label *m_owed;
    QPushButton *m_pay;
    QVBoxLayout *m_proofs;
};

} // namespace ui
