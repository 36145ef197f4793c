// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/card.h"

namespace core {
struct ClaimRow;
}

namespace ui {

/// What people say they paid, until somebody has seen the money; not there while nobody says so.
class ClaimsCard : public Card
{
    Q_OBJECT

public:
    explicit ClaimsCard(Desk &desk, QWidget *parent = nullptr);

    void reload();

signals:
    void confirmAsked(const core::ClaimRow &claim);

private:
    void addRow(const core::ClaimRow &claim);
    void dismiss(const core::ClaimRow &claim);

    Desk &m_desk;
    QList<QWidget *> m_rows;
};

} // namespace ui
