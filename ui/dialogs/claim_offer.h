// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/claim.h"
#include "ui/desk/desk.h"

#include <QWidget>

#include <optional>

namespace ui {

class Label;

/// What a customer says they paid, beside the payment that would confirm it.
class ClaimOffer : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimOffer(Desk &desk);

    /// Shows what this customer says, where something waits.
    void look(std::optional<core::Id<core::Customer>> customer);

signals:
    void accepted(const core::ClaimRow &claim);

private:
    Desk &m_desk;
    std::optional<core::ClaimRow> m_claim;
    Label *m_text;
};

} // namespace ui
