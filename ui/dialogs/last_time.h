// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/label.h"

namespace ui {

/// One line below what is typed: what this customer paid for the same thing last time.
class LastTime : public Label
{
    Q_OBJECT

public:
    LastTime(Desk &desk, QWidget *parent);

    /// Asks, where it is about somebody or something else than before; says nothing until the
    /// answer is there, and nothing to those who may not see money.
    void tell(std::optional<core::Id<core::Customer>> customer, const QString &name);

private:
    void say(const std::optional<core::PriceBefore> &before);

    Desk &m_desk;
    std::optional<core::Id<core::Customer>> m_customer;
    QString m_name;
};

} // namespace ui
