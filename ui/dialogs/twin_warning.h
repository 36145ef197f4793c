// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/label.h"

namespace ui {

/// Says that the same money was taken from the same customer a few minutes ago. It warns and
/// refuses nothing: people do pay the same amount twice.
class TwinWarning : public Label
{
    Q_OBJECT

public:
    explicit TwinWarning(Desk &desk);

    void look(std::optional<core::Id<core::Customer>> customer, std::optional<core::Money> amount);

private:
    Desk &m_desk;
};

} // namespace ui
